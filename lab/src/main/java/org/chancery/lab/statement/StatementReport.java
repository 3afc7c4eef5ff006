package org.chancery.lab.statement;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.chancery.lab.Calibration;
import org.chancery.lab.ParseDump;
import org.chancery.lab.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Measures statements against marked attributions. All parts count as found where source, cue and
 * content each share a unit with those of one marked attribution, or are missing on both sides, one
 * to one; content is exact where both cover the same letters. The speaker of a direct quotation is
 * right where the found statement that shares most of its content has a source that shares a unit
 * with the marked one.
 *
 * <p>Arguments: the split's folder, the folder of its parse dumps, and for a list of every hit,
 * miss and false find a file to write it to.
 */
public final class StatementReport {

  private static final String ALL = "all";

  private final Map<Attribution.Kind, Tally> byKind = new EnumMap<>(Attribution.Kind.class);
  private final Tally all = new Tally();
  private final Calibration calibration = new Calibration();
  private final List<RoleScore> roles =
      List.of(
          new RoleScore("source", Attribution::source),
          new RoleScore("cue", Attribution::cue),
          new RoleScore("content", Attribution::content));
  private int directs;
  private int rightSpeakers;
  private long nanos;
  private int sentences;

  private StatementReport() {
    for (Attribution.Kind kind : Attribution.Kind.values()) {
      byKind.put(kind, new Tally());
    }
  }

  public static void main(String[] args) throws IOException {
    StatementReport report = new StatementReport();
    StatementExtractor extractor = new StatementExtractor();
    StringBuilder list = new StringBuilder();
    for (MarkedArticle article : PolnearCorpus.read(Path.of(args[0]))) {
      Path dump = Path.of(args[1], article.name() + ".tsv");
      if (Files.exists(dump)) {
        report.add(article, ParseDump.read(dump, article.text()), extractor, list);
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    report.print(out);
    if (args.length > 2) {
      Files.writeString(Path.of(args[2]), list);
    }
  }

  /**
   * Writes the report, totals only.
   *
   * @param split folder with {@code text} and {@code attributions}
   * @throws IOException where a file of it can't be read
   */
  public static void write(SentenceParser parser, Path split, PrintStream out) throws IOException {
    StatementReport report = new StatementReport();
    StatementExtractor extractor = new StatementExtractor();
    for (MarkedArticle article : PolnearCorpus.read(split)) {
      String text = article.text();
      report.add(article, parser.parse(text, Paragraphs.of(text)), extractor, new StringBuilder());
    }
    report.print(out);
  }

  private void add(
      MarkedArticle article,
      List<ParsedSentence> parsedSentences,
      StatementExtractor extractor,
      StringBuilder list) {
    ParsedArticle parsed =
        new ParsedArticle(article(article), Paragraphs.of(article.text()), parsedSentences);
    long start = System.nanoTime();
    List<Statement> statements =
        extractor.extract(parsed, new Cast(List.of()), (sentence, token) -> Optional.empty());
    nanos += System.nanoTime() - start;
    sentences += parsed.sentences().size();
    QuotedText quoted = new QuotedText(article.text());
    List<Attribution> found = statements.stream().map(s -> attribution(s, quoted)).toList();
    Alignment alignment = score(article, found, list);
    for (int f = 0; f < found.size(); f++) {
      calibration.add(statements.get(f).confidence(), alignment.marked(f) >= 0);
    }
  }

  private static Article article(MarkedArticle article) {
    return Article.ofText(article.name(), article.text());
  }

  private static Attribution attribution(Statement statement, QuotedText quoted) {
    List<Span> source = new ArrayList<>();
    for (CodedActor actor : statement.sources()) {
      source.add(actor.span());
    }
    Span cue = statement.cue();
    return new Attribution(
        source.stream().distinct().sorted().toList(),
        cue == null ? List.of() : List.of(cue),
        statement.content(),
        quoted.kind(statement.content()),
        statement.coder().rule());
  }

  private Alignment score(MarkedArticle article, List<Attribution> found, StringBuilder list) {
    List<Attribution> marked = article.attributions();
    roles.forEach(role -> role.add(marked, found));
    Alignment alignment = new Alignment(marked, found);
    for (int m = 0; m < marked.size(); m++) {
      Attribution gold = marked.get(m);
      Tally kind = tally(gold);
      all.marked();
      kind.marked();
      int f = alignment.found(m);
      if (f >= 0) {
        boolean exact = Alignment.sameContent(article.text(), gold, found.get(f));
        all.matched(exact);
        kind.matched(exact);
        Listing.line(list, exact ? "HIT" : "INEXACT", article, gold, found.get(f));
      } else {
        Listing.line(list, "MISS", article, gold, nearest(gold, found));
      }
      if (gold.kind() == Attribution.Kind.DIRECT && !gold.source().isEmpty()) {
        boolean right = speaker(gold, found);
        Listing.line(
            list, right ? "SPEAKER" : "WRONG SPEAKER", article, gold, nearest(gold, found));
      }
    }
    for (int f = 0; f < found.size(); f++) {
      all.found();
      int m = alignment.marked(f);
      tally(m >= 0 ? marked.get(m) : found.get(f)).found();
      if (m < 0) {
        Listing.line(list, "FALSE", article, nearest(found.get(f), marked), found.get(f));
      }
    }
    return alignment;
  }

  private Tally tally(Attribution attribution) {
    Tally tally = byKind.get(attribution.kind());
    if (tally == null) {
      throw new IllegalStateException("no row for " + attribution.kind());
    }
    return tally;
  }

  private boolean speaker(Attribution gold, List<Attribution> found) {
    directs++;
    Attribution nearest = nearest(gold, found);
    boolean right = nearest != null && Attribution.shared(gold.source(), nearest.source()) > 0;
    if (right) {
      rightSpeakers++;
    }
    return right;
  }

  private static @Nullable Attribution nearest(Attribution to, List<Attribution> among) {
    Attribution nearest = null;
    double most = 0;
    for (Attribution one : among) {
      double overlap = to.contentOverlap(one);
      if (overlap > most) {
        most = overlap;
        nearest = one;
      }
    }
    return nearest;
  }

  private void print(PrintStream out) {
    out.println("kind       marked  found   P     R     F1      exact F1");
    for (Attribution.Kind kind : Attribution.Kind.values()) {
      Tally tally = byKind.get(kind);
      if (tally != null) {
        out.println(tally.row(kind.name().toLowerCase(Locale.ROOT)));
      }
    }
    out.println(all.row(ALL));
    roles.forEach(role -> out.println(role.row()));
    out.printf(
        Locale.ROOT,
        "speaker of direct quotations: %.3f of %d%n",
        Ratio.of(rightSpeakers, directs),
        directs);
    out.print(calibration.table());
    out.printf(Locale.ROOT, "time: %.3f ms a sentence%n", nanos / 1e6 / Math.max(1, sentences));
  }
}
