package org.chancery.cli;

import java.util.List;
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

  @Mixin ConditionOptions conditions = new ConditionOptions();

  @Option(
      names = "--id",
      paramLabel = "ID",
      split = ",",
      description = "These records: a story's timeline by the story's id.")
  List<String> ids = List.of();

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

  @Mixin OutOption out = new OutOption();

  @Mixin RegisterOption register = new RegisterOption();

  /** Adds what the question is made of. */
  void addTo(NamedOptions named) {
    conditions.addTo(named);
    named.put("id", ids).put("count_by", countBy).put("sort", sort);
    named.put("limit", limit).put("offset", offset);
  }
}
