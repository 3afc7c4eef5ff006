package org.chancery.formats.input;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the exports of news databases, which hold many articles in one text, by lines that no
 * article has.
 */
final class DatabaseExports {

  /** Between the articles of a LexisNexis text. */
  static final Pattern NEXIS_COUNT =
      Pattern.compile("^\\s*(?:Document )?\\d{1,5} of \\d{1,5}(?: DOCUMENTS?)?\\s*$");

  /** Behind each article of a newer Nexis text. */
  static final Pattern NEXIS_END = Pattern.compile("^\\s*End of Document\\s*$");

  /** Behind each article of Factiva: the accession number. */
  static final Pattern FACTIVA_END =
      Pattern.compile("^\\s*(?:AN\\s+)?Document\\s+([A-Z]{2,12}\\d{8,}[A-Za-z0-9]*)\\s*$");

  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s*(?:\\d{1,5} of \\d{1,5} DOCUMENTS?|Document \\d{1,5} of \\d{1,5})\\s*$",
          Pattern.MULTILINE);
  private static final Pattern LENGTH =
      Pattern.compile(
          "^\\s*LENGTH:\\s+[\\d,.]+ words", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY = Pattern.compile("^\\s*Body\\s*$", Pattern.MULTILINE);
  private static final Pattern HEADLINE = Pattern.compile("^HD(?:\\s|$)", Pattern.MULTILINE);
  private static final Pattern SOURCE_NAME = Pattern.compile("^SN(?:\\s|$)", Pattern.MULTILINE);
  private static final Pattern LEAD = Pattern.compile("^LP(?:\\s|$)", Pattern.MULTILINE);
  private static final Pattern WORDS = Pattern.compile("^[\\d,]+ words\\s*$", Pattern.MULTILINE);
  private static final Pattern ACCESSION =
      Pattern.compile("^\\s*Document [A-Z]{2,12}\\d{8,}[A-Za-z0-9]*\\s*$", Pattern.MULTILINE);

  private DatabaseExports() {}

  /** The kind of export that a text begins as; empty for any other text. */
  static Optional<ContentKind> kindOf(String start) {
    boolean nexis =
        LENGTH.matcher(start).find()
            && (COUNTED.matcher(start).find() || BODY.matcher(start).find());
    if (nexis) {
      return Optional.of(ContentKind.LEXIS_NEXIS);
    }
    boolean tagged =
        HEADLINE.matcher(start).find()
            && SOURCE_NAME.matcher(start).find()
            && LEAD.matcher(start).find();
    boolean plain = WORDS.matcher(start).find() && ACCESSION.matcher(start).find();
    return tagged || plain ? Optional.of(ContentKind.FACTIVA) : Optional.empty();
  }
}
