package org.chancery.store.query;

import java.util.List;
import java.util.Set;
import org.chancery.store.Store;
import org.chancery.store.index.IndexSearch;

/** What the index finds for the words of a question, best first. */
final class TextHits {

  /** Most that are found; a question that more match is better put with more words. */
  static final int MOST = 10_000;

  private final List<String> ids;

  private TextHits(List<String> ids) {
    this.ids = List.copyOf(ids);
  }

  static TextHits find(Store store, Asked asked, String words) {
    try (IndexSearch search = IndexSearch.open(store)) {
      return new TextHits(
          search.both(words, Set.of(asked.indexed()), MOST).stream()
              .map(IndexSearch.Hit::id)
              .toList());
    }
  }

  /** Adds the table {@code hits} of ids of what is asked for and their ranks. */
  void with(Asked asked, Sql sql) {
    sql.add(
        "WITH found AS (SELECT unnest(ids) AS id, generate_subscripts(ids, 1) AS place"
            + " FROM (SELECT string_split(?, chr(10)) AS ids)), hits AS (",
        String.join("\n", ids));
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
