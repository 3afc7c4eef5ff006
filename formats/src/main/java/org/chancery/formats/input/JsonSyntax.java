package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** JSON as it is found: line breaks within strings and commas before a closing bracket pass. */
final class JsonSyntax {

  private JsonSyntax() {}

  /** A factory of parsers that hold no string longer than an article may be. */
  static JsonFactory factory(InputLimits limits) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength((int) limits.articleBytes()).build())
        .build();
  }
}
