package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;

/** Words for what is wrong with JSON. */
final class JsonFailure {

  /** Where the parser's own words are longer they are cut. */
  private static final int LONGEST = 120;

  private JsonFailure() {}

  /** The reason without the input's name. */
  static Unreadable reason(JsonProcessingException failure, InputLimits limits) {
    if (failure instanceof StreamConstraintsException) {
      return failure.getOriginalMessage().contains("epth")
          ? new Unreadable("damaged JSON: nested deeper than 1,000 levels", failure)
          : WholeBytes.tooLarge("a value over the limit", limits);
    }
    if (failure instanceof JsonEOFException) {
      return new Unreadable("damaged JSON: it ends in the middle (cut off?)", failure);
    }
    // What the parser would have accepted instead fills lines and helps nobody.
    String words = failure.getOriginalMessage().split(": was expecting|: expected", 2)[0];
    int column = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    return new Unreadable(
        String.format(
            Locale.ROOT,
            "damaged JSON%s: %s",
            column > 0 ? " at column " + column : "",
            words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words),
        failure);
  }
}
