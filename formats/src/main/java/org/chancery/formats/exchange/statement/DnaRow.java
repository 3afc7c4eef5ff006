package org.chancery.formats.exchange.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of DNA's list, by its columns' names; a column that the file lacks is empty. */
record DnaRow(List<String> columns, List<String> cells) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([ T].*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})( .*)?");

  String at(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }

  /** The day, as ISO 8601 or as day, month and year, with a time or without. */
  Optional<LocalDate> day() {
    String time = at("time").strip();
    Matcher iso = ISO.matcher(time);
    Matcher dayFirst = DAY_FIRST.matcher(time);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.parse(iso.group(1)));
      }
      if (dayFirst.matches()) {
        String day = dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1);
        return Optional.of(LocalDate.parse(day));
      }
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The stance, null where the row says none. */
  @Nullable String stance() {
    return switch (at("agreement").strip().toLowerCase(Locale.ROOT)) {
      case "1", "yes", "true" -> "support";
      case "0", "no", "false" -> "oppose";
      default -> null;
    };
  }

  /** The person, with the organisation, or the organisation; null for neither. */
  @Nullable ObjectNode actor() {
    String person = at("person");
    String organization = at("organization");
    if (person.isEmpty() && organization.isEmpty()) {
      return null;
    }
    ObjectNode actor = NODES.objectNode();
    actor.put("name", person.isEmpty() ? organization : person);
    if (!organization.isEmpty()) {
      actor.put("organization", organization);
    }
    return actor;
  }

  /**
   * The words, with their place where that is as long as they are, in code points or in the units
   * of Java and DNA; empty where the row has no words.
   */
  ArrayNode spans() {
    ArrayNode spans = NODES.arrayNode();
    String text = at("text");
    if (text.isEmpty()) {
      return spans;
    }
    ObjectNode span = NODES.objectNode();
    String start = at("start_position").strip();
    String stop = at("stop_position").strip();
    if (start.matches("\\d{1,9}") && stop.matches("\\d{1,9}")) {
      int begin = Integer.parseInt(start);
      int end = Integer.parseInt(stop);
      int points = text.codePointCount(0, text.length());
      if (end - begin == points || end - begin == text.length()) {
        span.put("begin", begin);
        span.put("end", end);
      }
    }
    span.put("exact", text);
    spans.add(span);
    return spans;
  }
}
