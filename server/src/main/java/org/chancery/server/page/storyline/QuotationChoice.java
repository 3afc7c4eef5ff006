package org.chancery.server.page.storyline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses the quotations that tell most of a story: word for word, by somebody with a name and an
 * office, short enough to be read at a glance; no speaker takes more than two. Stateless.
 */
final class QuotationChoice {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 260;
  private static final int OF_ONE_SPEAKER = 2;

  /** At the end, or before the mark that stands there. */
  private static final Pattern LAST_COMMA = Pattern.compile(",(?=[\\p{Pf}\"']*$)");

  private QuotationChoice() {}

  private record Ranked(JsonNode statement, double points) {}

  static List<JsonNode> of(List<? extends JsonNode> statements, int most) {
    List<Ranked> ranked = new ArrayList<>();
    for (JsonNode statement : statements) {
      double points = points(statement);
      if (points > 0) {
        ranked.add(new Ranked(statement, points));
      }
    }
    ranked.sort(
        Comparator.comparingDouble((Ranked one) -> -one.points())
            .thenComparing(one -> one.statement().path("id").asText()));
    List<JsonNode> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    List<String> speakers = new ArrayList<>();
    for (Ranked one : ranked) {
      String speaker = speaker(one.statement());
      boolean more = speakers.stream().filter(speaker::equals).count() < OF_ONE_SPEAKER;
      if (chosen.size() < most && more && said.add(plain(words(one.statement())))) {
        chosen.add(one.statement());
        speakers.add(speaker);
      }
    }
    return chosen;
  }

  /** What a statement says, its parts apart, without the comma with which a sentence goes on. */
  static String words(JsonNode statement) {
    List<String> parts = new ArrayList<>();
    statement
        .path("content")
        .forEach(span -> parts.add(LAST_COMMA.matcher(span.path("exact").asText()).replaceAll("")));
    return String.join(" … ", parts);
  }

  private static double points(JsonNode statement) {
    int length = words(statement).length();
    JsonNode source = statement.path("sources").path(0);
    String kind = statement.path("kind").asText();
    if (length < SHORTEST || length > LONGEST || !source.path("named").asBoolean()) {
      return 0;
    }
    double points =
        switch (kind) {
          case "direct" -> 3;
          case "mixed" -> 1.5;
          default -> 0;
        };
    if (points == 0) {
      return 0;
    }
    points += source.hasNonNull("office") ? 1.5 : 0;
    points += source.hasNonNull("id") ? 0.5 : 0;
    points -= Math.abs(length - 120) / 200.0;
    return points * statement.path("confidence").asDouble(0.5);
  }

  private static String speaker(JsonNode statement) {
    JsonNode source = statement.path("sources").path(0);
    return source.path("id").asText(source.path("name").asText(source.path("text").asText()));
  }

  /** The same words in two reports, whatever their marks and capitals. */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
