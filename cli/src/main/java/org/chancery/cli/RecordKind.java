package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The kinds of records that can be chosen from. */
enum RecordKind {
  EVENT,
  STATEMENT,
  POSITION,
  STORYLINE,
  ARTICLE;

  static RecordKind of(ObjectNode record) {
    return valueOf(record.path("record").asText().toUpperCase(Locale.ROOT));
  }
}
