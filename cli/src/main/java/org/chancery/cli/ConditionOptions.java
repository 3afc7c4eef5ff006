package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Conditions on what is kept; all of them must hold. */
final class ConditionOptions {

  @Option(
      names = "--actor",
      paramLabel = "ID|NAME",
      description =
          "Who acts, speaks or takes the position: a register id, or a name (repeated: any of them).")
  List<String> actors = List.of();

  @Option(
      names = "--recipient",
      paramLabel = "ID|NAME",
      description = "Who is acted on or spoken to (repeated: any of them).")
  List<String> recipients = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE|NAME",
      split = ",",
      description = "Anyone of this country takes part, on either side.")
  List<String> countries = List.of();

  @Option(
      names = "--sector",
      paramLabel = "CODE",
      split = ",",
      description = "Anyone of this PLOVER sector takes part (GOV, MIL, LEG ...).")
  List<String> sectors = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "PLOVER types of events; of other records, those that tell of such an event.")
  List<PloverType> types = List.of();

  @Option(
      names = "--issue",
      paramLabel = "ID",
      split = ",",
      description = "Positions on this issue; other records where such a position comes from.")
  List<String> issues = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "What may be of this day or later; what has no date is left out.")
  @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "What may be of this day or earlier; what has no date is left out.")
  @Nullable LocalDate until;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description =
          "What has these words, in any form, or says the same in others; best match first."
              + " \"...\" a phrase, - not, | or, * behind a beginning.")
  @Nullable String text;

  @Option(names = "--article", paramLabel = "ID", split = ",", description = "Of these articles.")
  List<String> articles = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "At least as sure, from 0 to 1.")
  @Nullable Double confidence;

  @Option(
      names = "--coder",
      paramLabel = "START",
      description =
          "Of articles whose coder begins like this: import/ for what was imported, import/icews for one format's.")
  @Nullable String coder;

  /** Adds them. */
  void addTo(NamedOptions named) {
    named.put("actor", actors).put("recipient", recipients);
    named.put("country", countries).put("sector", sectors);
    named.put("type", types).put("issue", issues);
    named.put("since", since).put("until", until);
    named.put("text", text).put("article", articles);
    named.put("min_confidence", confidence).put("coder", coder);
  }
}
