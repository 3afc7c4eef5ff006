package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.extraction.PloverType;
import org.chancery.store.query.CountBy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every question to a store takes: conditions, order, page, format. */
final class QuestionOptions {

  /** The formats of an answer. */
  enum Format {
    TABLE,
    JSONL,
    CSV
  }

  @Mixin StoreOption store = new StoreOption();

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
      names = "--count-by",
      paramLabel = "WHAT",
      split = ",",
      description =
          "Counts instead of records, by one thing or by several, such as month,type:"
              + " day, week, month, year, type, mode, cameo, quad, factuality, place, kind, attitude,"
              + " basis, issue, stance, article, outlet, actor, recipient, dyad, country, sector.")
  List<CountBy> countBy = List.of();

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description =
          "date (the usual order), confidence, type, article, sources, relevance (usual with --text),"
              + " count; with - before it the largest first, as in --sort=-date.")
  @Nullable String sort;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  @Nullable Long limit;

  @Option(names = "--offset", paramLabel = "N", description = "Passes over so many of the first.")
  long offset;

  @Option(
      names = "--format",
      description = "table, jsonl or csv. Default: table on a terminal, else jsonl.")
  @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file instead of standard output.")
  @Nullable Path out;

  @Mixin RegisterOption register = new RegisterOption();
}
