package org.chancery.store.index;

/** The fields of the index. A document is an article, or one of its records. */
final class Fields {

  /** Of the article or record. */
  static final String ID = "id";

  /** The article that it is or belongs to. */
  static final String ARTICLE = "article";

  /** {@code article}, {@code event}, {@code statement} or {@code position}. */
  static final String KIND = "kind";

  /** Headline of an article; title of a position's issue. */
  static final String TITLE = "title";

  /** Text of an article; evidence of a record. */
  static final String TEXT = "text";

  /** What title and beginning of an article, or a record's evidence, mean. */
  static final String MEANING = "meaning";

  private Fields() {}
}
