package org.chancery.lab.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.chancery.engine.extraction.event.PairClassifier;
import org.chancery.engine.extraction.event.PairType;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores the program against a user's gold. An event is right where type, an actor and a recipient
 * (if the gold has one) agree; a statement where a source and a part of the content do. Actors
 * agree where they have the same id or their words overlap. One gold record counts for one given.
 * Not thread-safe.
 */
public final class Evaluation {

  private static final String ALL = "all";

  private final GoldFile gold;
  private final Map<String, int[]> counts = new TreeMap<>();

  public Evaluation(GoldFile gold) {
    this.gold = gold;
  }

  /** Types the pairs. */
  public void pairs(SentenceParser parser, PairClassifier classifier) {
    for (GoldFile.GoldPair pair : gold.pairs()) {
      PairType answer =
          classifier.classify(
              parser.parse(pair.sentence(), List.of(new Span(0, pair.sentence().length()))),
              pair.source(),
              pair.target());
      count("pairs", pair.type().name(), 1, 0, 0);
      boolean right = answer.type() == pair.type();
      count("pairs", answer.type().name(), 0, 1, right ? 1 : 0);
    }
  }

  /** Compares the records of an article, as JSON, with the gold of the same article. */
  public void article(String id, List<? extends JsonNode> records) {
    compare("event", "events", gold.events().get(id), records, Evaluation::sameEvent);
    compare(
        "statement", "statements", gold.statements().get(id), records, Evaluation::sameStatement);
  }

  private void compare(
      String kind,
      String name,
      @Nullable List<JsonNode> expected,
      List<? extends JsonNode> records,
      BiPredicate<JsonNode, JsonNode> same) {
    if (expected == null) {
      return;
    }
    List<JsonNode> open = new ArrayList<>(expected);
    expected.forEach(node -> count(name, type(node), 1, 0, 0));
    for (JsonNode given : records) {
      if (!given.path("record").asText().equals(kind)) {
        continue;
      }
      int at = 0;
      while (at < open.size() && !same.test(open.get(at), given)) {
        at++;
      }
      boolean right = at < open.size();
      if (right) {
        open.remove(at);
      }
      count(name, type(given), 0, 1, right ? 1 : 0);
    }
  }

  private static String type(JsonNode record) {
    return record.path(record.has("type") ? "type" : "kind").asText(ALL);
  }

  private void count(String of, String name, int goldCount, int given, int right) {
    for (String key : name.equals(ALL) ? List.of(ALL) : List.of(ALL, name)) {
      int[] sum = counts.computeIfAbsent(of + " " + key, k -> new int[3]);
      sum[0] += goldCount;
      sum[1] += given;
      sum[2] += right;
    }
  }

  /** The scores, by what was scored and name. */
  public List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    counts.forEach(
        (key, sum) -> {
          String[] part = key.split(" ", 2);
          scores.add(new Score(part[0], part[1], sum[0], sum[1], sum[2]));
        });
    return scores;
  }

  private static boolean sameEvent(JsonNode gold, JsonNode given) {
    if (!gold.path("type").equals(given.path("type"))) {
      return false;
    }
    boolean symmetric = given.path("symmetric").asBoolean();
    JsonNode others = given.path(symmetric ? "actors" : "recipients");
    return agree(gold.path("actors"), given.path("actors"))
        && agree(gold.path("recipients"), others);
  }

  private static boolean sameStatement(JsonNode gold, JsonNode given) {
    return agree(gold.path("sources"), given.path("sources"))
        && anyOverlap(gold.path("content"), given.path("content"));
  }

  /** Whether some actor of both is the same; the gold may name none. */
  private static boolean agree(JsonNode gold, JsonNode given) {
    if (gold.isEmpty()) {
      return true;
    }
    for (JsonNode a : gold) {
      for (JsonNode b : given) {
        boolean sameId = a.has("id") && a.path("id").equals(b.path("id"));
        if (sameId || overlap(a.path("span"), b.path("span"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyOverlap(JsonNode gold, JsonNode given) {
    for (JsonNode a : gold) {
      for (JsonNode b : given) {
        if (overlap(a, b)) {
          return true;
        }
      }
    }
    return gold.isEmpty();
  }

  private static boolean overlap(JsonNode a, JsonNode b) {
    boolean placed = a.has("begin") && a.has("end") && b.has("begin") && b.has("end");
    return placed
        && a.path("begin").asInt() < b.path("end").asInt()
        && b.path("begin").asInt() < a.path("end").asInt();
  }
}
