package org.chancery.lab.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chancery.lab.compare.Comparison.Agreement;
import org.chancery.lab.compare.Comparison.Disagreement;
import org.chancery.lab.compare.Comparison.Example;

/** Writes a comparison as lines for a person or as JSON Lines. */
public final class ComparisonReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double DECIMALS = 1000.0;
  private static final int MAX_DYADS = 20;
  private static final int MAX_NAME = 39;
  private static final int MAX_WORDS = 101;

  private final Comparison comparison;

  public ComparisonReport(Comparison comparison) {
    this.comparison = comparison;
  }

  /** A table: all at once, by category, by dyad (the most frequent), each disagreement. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%ss: A %d, B %d, both %d (%d by evidence, %d by article or day, and dyad)",
            comparison.kind().record(),
            comparison.a(),
            comparison.b(),
            comparison.matched(),
            comparison.byText(),
            comparison.matched() - comparison.byText()));
    lines.add(
        "of what both have: same %s %s, same dyad %s, kappa %s, alpha %s"
            .formatted(
                comparison.kind().category(),
                shown(comparison.sameCategory()),
                shown(comparison.sameDyad()),
                shown(comparison.kappa()),
                shown(comparison.alpha())));
    agreements(lines, comparison.kind().category(), comparison.categories());
    List<Agreement> dyads = comparison.dyads();
    agreements(lines, "dyad", dyads.subList(0, Math.min(MAX_DYADS, dyads.size())));
    for (Disagreement disagreement : comparison.disagreements()) {
      lines.add("");
      lines.add(
          "A "
              + named(disagreement.a())
              + ", B "
              + named(disagreement.b())
              + ": "
              + disagreement.count());
      disagreement.examples().forEach(example -> lines.add("  " + shown(example)));
    }
    return lines;
  }

  private static void agreements(List<String> lines, String name, List<Agreement> agreements) {
    lines.add("");
    lines.add("%-40s%9s%9s%9s%8s".formatted(name, "A", "B", "both", "share"));
    for (Agreement agreement : agreements) {
      String of = named(agreement.name());
      lines.add(
          String.format(
              Locale.ROOT,
              "%-40s%9d%9d%9d%8.3f",
              shortened(of, MAX_NAME),
              agreement.a(),
              agreement.b(),
              agreement.both(),
              agreement.share()));
    }
  }

  /** At most so many UTF-16 units; no character is halved. */
  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }

  private static String named(String category) {
    if (category.equals(Comparison.NOT_CODED)) {
      return "has none";
    }
    return category.isEmpty() ? "(unknown)" : category;
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
  }

  private static String shown(Example example) {
    List<String> parts = new ArrayList<>();
    for (String part :
        List.of(example.a(), example.b(), example.article(), example.day(), example.dyad())) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String words = example.words().replaceAll("\\s+", " ").strip();
    if (!words.isEmpty()) {
      parts.add("\"" + shortened(words, MAX_WORDS) + "\"");
    }
    return String.join("  ", parts);
  }

  /** One JSON object a line: {@code comparison}, {@code agreement}, {@code disagreement}. */
  public List<String> jsonLines() throws IOException {
    List<String> lines = new ArrayList<>();
    ObjectNode whole = record("comparison");
    whole.put("a", comparison.a()).put("b", comparison.b());
    whole.put("matched", comparison.matched()).put("by_evidence", comparison.byText());
    put(whole, "same_" + comparison.kind().category(), comparison.sameCategory());
    put(whole, "same_dyad", comparison.sameDyad());
    put(whole, "kappa", comparison.kappa());
    put(whole, "alpha", comparison.alpha());
    lines.add(MAPPER.writeValueAsString(whole));
    for (Agreement agreement : comparison.categories()) {
      lines.add(agreement(comparison.kind().category(), agreement));
    }
    for (Agreement agreement : comparison.dyads()) {
      lines.add(agreement("dyad", agreement));
    }
    for (Disagreement disagreement : comparison.disagreements()) {
      lines.add(disagreement(disagreement));
    }
    return lines;
  }

  private ObjectNode record(String name) {
    return MAPPER.createObjectNode().put("record", name).put("of", comparison.kind().record());
  }

  private String agreement(String by, Agreement agreement) throws IOException {
    ObjectNode node = record("agreement").put("by", by);
    put(node, "name", agreement.name());
    node.put("a", agreement.a()).put("b", agreement.b()).put("both", agreement.both());
    node.put("share", rounded(agreement.share()));
    return MAPPER.writeValueAsString(node);
  }

  private String disagreement(Disagreement disagreement) throws IOException {
    ObjectNode node = record("disagreement");
    for (int i = 0; i < 2; i++) {
      String category = i == 0 ? disagreement.a() : disagreement.b();
      if (!category.equals(Comparison.NOT_CODED)) {
        put(node, i == 0 ? "a" : "b", category);
      }
    }
    node.put("count", disagreement.count());
    ArrayNode examples = node.putArray("examples");
    for (Example example : disagreement.examples()) {
      ObjectNode one = examples.addObject();
      put(one, "a", example.a());
      put(one, "b", example.b());
      put(one, "article", example.article());
      put(one, "day", example.day());
      put(one, "dyad", example.dyad());
      put(one, "exact", example.words());
    }
    return MAPPER.writeValueAsString(node);
  }

  private static void put(ObjectNode node, String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
  }

  private static void put(ObjectNode node, String key, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(key, rounded(value.getAsDouble()));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
