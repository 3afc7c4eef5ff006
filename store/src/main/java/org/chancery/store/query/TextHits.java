package org.chancery.store.query;

import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.store.Store;
import org.chancery.store.index.IndexSearch;
import org.jspecify.annotations.Nullable;

/**
 * What the index finds for the words of a question, best first. All of it, since the question's
 * other conditions choose among it.
 */
final class TextHits {

  /** Ids of documents, those of one rank in a line, parted by tabs. */
  private final String ranks;

  private TextHits(String ranks) {
    this.ranks = ranks;
  }

  /** What it finds for a question; null where that has no words. */
  static @Nullable TextHits find(Store store, RecordQuery query) {
    return query.words().map(words -> find(store, query.asked().indexed(), words)).orElse(null);
  }

  /**
   * @param kind of documents
   */
  static TextHits find(Store store, String kind, String words) {
    try (IndexSearch search = IndexSearch.open(store)) {
      return new TextHits(
          search.both(words, Set.of(kind)).stream()
              .map(rank -> String.join("\t", rank))
              .collect(Collectors.joining("\n")));
    }
  }

  /** Begins a statement with the table {@code found} of ids of documents and their ranks. */
  void begin(Sql sql) {
    sql.add(
        "WITH found AS (SELECT unnest(string_split(line, chr(9))) AS id, place FROM (SELECT"
            + " unnest(lines) AS line, generate_subscripts(lines, 1) AS place FROM (SELECT"
            + " string_split(?, chr(10)) AS lines)))",
        ranks);
  }

  /** Begins it with the table {@code hits} of ids of what is asked for and their ranks as well. */
  void with(Asked asked, Sql sql) {
    begin(sql);
    sql.add(", hits AS (");
    switch (asked) {
      case MERGED_EVENT ->
          sql.add(
              "SELECT p.merged_event AS id, min(f.place) AS place FROM found f"
                  + " JOIN report p ON p.event = f.id GROUP BY p.merged_event");
      case STORYLINE ->
          sql.add(
              "SELECT a.storyline AS id, min(f.place) AS place FROM found f"
                  + " JOIN article a ON a.id = f.id GROUP BY a.storyline");
      default -> sql.add("SELECT id, place FROM found");
    }
    sql.add(") ");
  }
}
