package org.chancery.register;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a fact rests on: the fields {@code source} and {@code sure}. */
final class SourceReader {

  private static final Pattern ITEM = Pattern.compile("[a-z][a-z0-9-]*(:\\S.*)?");
  private static final Set<String> SURE = Set.of("high", "medium", "low");

  private SourceReader() {}

  static Source read(YamlFields fields) {
    String item = fields.required("source");
    String sure = fields.text("sure");
    if (!item.isEmpty() && !ITEM.matcher(item).matches()) {
      fields.wrong("source", "'" + item + "'", "a data set and its item, or knowledge");
    }
    if (sure != null && !SURE.contains(sure)) {
      fields.wrong("sure", "'" + sure + "' for 'sure'", "high, medium or low");
    }
    if (item.equals("knowledge") && sure == null) {
      fields.wrong("source", "knowledge without 'sure'", "sure: high, medium or low");
    }
    return new Source(item, sure);
  }
}
