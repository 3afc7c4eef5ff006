package org.chancery.lab.compare;

/** What is compared, and by which category its coders agree or not. */
public enum Kind {
  /** By PLOVER type. */
  EVENT("event", "type"),
  /** By kind: direct, indirect, mixed. */
  STATEMENT("statement", "kind"),
  /** By stance. */
  POSITION("position", "stance");

  private final String record;
  private final String category;

  Kind(String record, String category) {
    this.record = record;
    this.category = category;
  }

  /** As records name it. */
  public String record() {
    return record;
  }

  /** The key of the category. */
  String category() {
    return category;
  }
}
