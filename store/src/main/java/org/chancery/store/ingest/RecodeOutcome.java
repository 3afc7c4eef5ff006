package org.chancery.store.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What coding kept articles again has changed, counted by kind of record. */
public final class RecodeOutcome {

  /** What became of a record; one that only names another version of its coder is the same. */
  public enum Change {
    ADDED,
    GONE,
    ALTERED,
    SAME
  }

  private final Map<String, Map<Change, Integer>> kinds = new TreeMap<>();
  private int articles;

  /** Compares the records of one article. */
  void compare(Map<String, ObjectNode> before, List<ObjectNode> now) {
    articles++;
    Set<String> left = new HashSet<>(before.keySet());
    for (ObjectNode record : now) {
      String id = record.path("id").asText();
      ObjectNode old = before.get(id);
      left.remove(id);
      count(
          record, old == null ? Change.ADDED : isSame(old, record) ? Change.SAME : Change.ALTERED);
    }
    for (String id : left) {
      ObjectNode gone = before.get(id);
      if (gone != null) {
        count(gone, Change.GONE);
      }
    }
  }

  private static boolean isSame(ObjectNode before, ObjectNode now) {
    return withoutCoder(before).equals(withoutCoder(now));
  }

  /** As text: a tree that was read has other classes of numbers than one that was made. */
  private static String withoutCoder(ObjectNode record) {
    ObjectNode copy = record.deepCopy();
    copy.remove("coder");
    return copy.toString();
  }

  private void count(ObjectNode record, Change change) {
    kinds
        .computeIfAbsent(record.path("record").asText(), kind -> new EnumMap<>(Change.class))
        .merge(change, 1, Integer::sum);
  }

  /** How many articles were coded again. */
  public int articles() {
    return articles;
  }

  /** How many records of a kind ({@code event}, {@code statement}, {@code position}) changed so. */
  public int count(String kind, Change change) {
    return kinds.getOrDefault(kind, Map.of()).getOrDefault(change, 0);
  }

  /** The kinds of records that the articles have or had. */
  public Set<String> kinds() {
    return Set.copyOf(kinds.keySet());
  }
}
