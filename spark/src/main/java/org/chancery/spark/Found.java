package org.chancery.spark;

import java.io.Serializable;
import org.chancery.engine.article.Document;

/** What reading the files found. */
sealed interface Found extends Serializable {

  /** Where it was found. */
  Place place();

  /** An article, not coded yet. */
  record Uncoded(Place place, Document document) implements Found {}

  /** An article that was coded. */
  record Coded(Place place, CodedArticle article) implements Found {}

  /**
   * Something to be told to a person.
   *
   * @param rejected whether something is not read because of it; else it is only a note
   * @param source {@code FILE} or {@code FILE:LINE}
   * @param reason for a person
   */
  record Told(Place place, boolean rejected, String source, String reason) implements Found {

    /** As a person is told it. */
    String line() {
      return source + ": " + reason;
    }

    /** The first words of the reason, by which rejections are counted. */
    String kind() {
      int colon = reason.indexOf(':');
      return colon < 0 ? reason : reason.substring(0, colon);
    }
  }
}
