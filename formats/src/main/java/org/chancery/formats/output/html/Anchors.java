package org.chancery.formats.output.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names for the places of a page that links lead to. A place is named by its number in the page,
 * since ids of records may hold any character.
 */
final class Anchors {

  private final Map<String, String> byId = new HashMap<>();

  static String article(int article) {
    return "a" + article;
  }

  static String record(int article, int record) {
    return article(article) + "-r" + record;
  }

  /** Where a record's evidence begins in the text. */
  static String evidence(int article, int record) {
    return record(article, record) + "-t";
  }

  static String storyline(int storyline) {
    return "s" + storyline;
  }

  /** Says where the record with that id is; of two with the same id the first is the one linked. */
  void put(String kind, String id, String anchor) {
    byId.putIfAbsent(key(kind, id), anchor);
  }

  Optional<String> find(String kind, String id) {
    return Optional.ofNullable(byId.get(key(kind, id)));
  }

  private static String key(String kind, String id) {
    return kind + ' ' + id;
  }
}
