package org.chancery.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one YAML mapping, read strictly: whatever is not as it should be goes to the file's
 * problems, and the field counts as absent. Not safe for use by several threads.
 */
final class YamlFields {

  private final MappingNode node;
  private final String what;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlFields(MappingNode node, String what, Problems problems) {
    this.node = node;
    this.what = what;
    this.problems = problems;
  }

  /**
   * The fields of a node that should be a mapping with no other keys than these.
   *
   * @param what the thing read, with its article: "an actor"
   * @return absent where it is no mapping
   */
  static @Nullable YamlFields of(Node node, String what, Set<String> keys, Problems problems) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(node, describe(node), what + " with " + listed(keys));
      return null;
    }
    YamlFields fields = new YamlFields(mapping, what, problems);
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
      if (key == null || !keys.contains(key)) {
        problems.add(tuple.getKeyNode(), "the key " + quoted(key), expectedKey(key, what, keys));
      } else if (fields.values.putIfAbsent(key, tuple.getValueNode()) != null) {
        problems.add(tuple.getKeyNode(), "the key '" + key + "' again", "it once in " + what);
      }
    }
    return fields;
  }

  int line() {
    return Problems.line(node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Notes that something in this mapping is wrong. */
  void wrong(String key, String found, String expected) {
    problems.add(values.getOrDefault(key, node), found, expected);
  }

  @Nullable Node value(String key) {
    return values.get(key);
  }

  /** The text of a field that must be there; empty where it isn't. */
  String required(String key) {
    if (!has(key)) {
      problems.add(node, what + " without '" + key + "'", "'" + key + "'");
      return "";
    }
    String text = text(key);
    return text == null ? "" : text;
  }

  @Nullable String text(String key) {
    Node value = values.get(key);
    return value == null ? null : text(value, "text for '" + key + "'", problems);
  }

  /** A list of texts; one text alone counts as a list of one. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      String text = text(item, "text in '" + key + "'", problems);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The items of a list; a single value counts as a list of one; none where the key is absent. */
  List<Node> items(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  /** The items of a list; a single value is a problem. */
  List<Node> list(String key) {
    Node value = values.get(key);
    if (value != null && !(value instanceof SequenceNode)) {
      problems.add(value, describe(value), "a list under '" + key + "'");
      return List.of();
    }
    return items(key);
  }

  @Nullable Boolean flag(String key) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar && value.getTag().equals(Tag.BOOL)) {
      return Boolean.valueOf(scalar.getValue().toLowerCase(Locale.ROOT));
    }
    problems.add(value, describe(value), "true or false for '" + key + "'");
    return null;
  }

  @Nullable Double number(String key) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar) {
      try {
        return Double.valueOf(scalar.getValue());
      } catch (NumberFormatException noNumber) {
        problems.add(value, describe(value), "a number for '" + key + "'");
        return null;
      }
    }
    problems.add(value, describe(value), "a number for '" + key + "'");
    return null;
  }

  @Nullable PartialDate date(String key) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar) {
      try {
        return PartialDate.parse(scalar.getValue());
      } catch (DateTimeException noDate) {
        problems.add(value, describe(value), "a date such as 2017-05-14, 2017-05 or 2017");
        return null;
      }
    }
    problems.add(value, describe(value), "a date for '" + key + "'");
    return null;
  }

  /** A date known to the day. */
  @Nullable LocalDate day(String key) {
    PartialDate date = date(key);
    if (date == null) {
      return null;
    }
    if (!date.earliest().equals(date.latest())) {
      wrong(key, "'" + date.text() + "'", "a day such as 2017-05-14 for '" + key + "'");
      return null;
    }
    return date.earliest();
  }

  /** The period from {@code start} to {@code end}. */
  Period period() {
    PartialDate start = date("start");
    PartialDate end = date("end");
    if (start == null && end == null) {
      return Period.ALWAYS;
    }
    if (start != null && end != null && start.earliest().isAfter(end.latest())) {
      wrong("end", "the end " + end.text() + " before the start " + start.text(), "a later end");
    }
    return new Period(start, end);
  }

  /** One of an enum's words, as the files write them: the constants in lower case. */
  <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    Map<String, E> words =
        Stream.of(type.getEnumConstants())
            .collect(
                Collectors.toMap(
                    constant -> constant.name().toLowerCase(Locale.ROOT), Function.identity()));
    E found = value instanceof ScalarNode scalar ? words.get(scalar.getValue()) : null;
    if (found == null) {
      String text = value instanceof ScalarNode scalar ? scalar.getValue() : "";
      String near =
          EditDistance.nearest(text, words.keySet()).map(w -> "'" + w + "', one of ").orElse("");
      problems.add(value, describe(value) + " for '" + key + "'", near + listed(words.keySet()));
    }
    return found;
  }

  /** Like {@link #word}, for a field that must be there. */
  <E extends Enum<E>> @Nullable E requiredWord(String key, Class<E> type) {
    if (!has(key)) {
      problems.add(node, what + " without '" + key + "'", "'" + key + "'");
    }
    return word(key, type);
  }

  /** The text of a scalar that is written as text. */
  static @Nullable String text(Node value, String expected, Problems problems) {
    if (value instanceof ScalarNode scalar && value.getTag().equals(Tag.STR)) {
      if (scalar.getValue().isBlank()) {
        problems.add(value, "empty text", expected);
        return null;
      }
      return scalar.getValue();
    }
    String quotes = value instanceof ScalarNode ? " (in quotes where it looks like a number)" : "";
    problems.add(value, describe(value), expected + quotes);
    return null;
  }

  /** What a node is, for a message. */
  static String describe(Node node) {
    if (node instanceof ScalarNode scalar) {
      if (node.getTag().equals(Tag.NULL)) {
        return "nothing";
      }
      String kind =
          node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)
              ? "the number "
              : node.getTag().equals(Tag.BOOL) ? "the truth value " : "";
      return kind + quoted(scalar.getValue());
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "that is no word" : "'" + text + "'";
  }

  private static String expectedKey(@Nullable String key, String what, Set<String> keys) {
    String near =
        key == null ? "" : EditDistance.nearest(key, keys).map(k -> "'" + k + "'; ").orElse("");
    return near + what + " has " + listed(keys);
  }

  private static String listed(Set<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }
}
