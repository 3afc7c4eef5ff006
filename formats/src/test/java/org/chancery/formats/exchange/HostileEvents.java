package org.chancery.formats.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.chancery.formats.exchange.codes.ActorCode;
import org.chancery.formats.exchange.codes.Cameo;
import org.chancery.formats.exchange.codes.CameoEvent;

/** Sound events in words that break tables: tabs, breaks, quotation marks, separators, scripts. */
class HostileEvents implements ArbitrarySupplier<List<ObjectNode>> {

  private static final List<String> PIECES =
      List.of(
          "Lesk", " ", "\t", "\n", "\r\n", "\r", "\"", "\"\"", "\"Oda\"", ";", ",", "#1", "#", "|",
          "\\", "\\t", "'", "🕊️", "👩🏽‍⚖️", "مفاوضات", "שלום", "\u202E", "e\u0301", "日本", "&amp;",
          "<b>", "=1+1", "]]>", "\u0000", "\u0085", "\u2028", "NULL", "-");
  private static final List<String> CODES =
      List.of("042", "111", "190", "0871", "057", "172", "080", "138", "100");
  private static final List<String> COUNTRIES = List.of("ISL", "URY", "CIV", "XKX", "ROU", "USA");
  private static final List<String> TYPES = List.of("GOV", "MIL", "MED", "LEG", "REB");

  /** Such words themselves, none of them blank. */
  static class Words implements ArbitrarySupplier<List<String>> {
    @Override
    public Arbitrary<List<String>> get() {
      return Arbitraries.randomValue(
          random -> {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
              words.add(words(random));
            }
            return words;
          });
    }
  }

  @Override
  public Arbitrary<List<ObjectNode>> get() {
    return Arbitraries.randomValue(
        random -> {
          List<ObjectNode> events = new ArrayList<>();
          for (int i = random.nextInt(4); i >= 0; i--) {
            events.add(event(random, i));
          }
          return events;
        });
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("w");
    for (int i = random.nextInt(6); i >= 0; i--) {
      words.insert(
          random.nextBoolean() ? 0 : words.length(), PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  private static ObjectNode event(Random random, int number) {
    CameoEvent coded = Cameo.of(one(random, CODES)).orElseThrow();
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("record", "event").put("id", number + words(random)).put("article", words(random));
    event.put("type", coded.type().name());
    if (coded.mode() != null) {
      event.put("mode", coded.mode());
    }
    if (!coded.contexts().isEmpty()) {
      ArrayNode contexts = event.putArray("contexts");
      coded.contexts().forEach(contexts::add);
    }
    event.put("cameo", coded.code()).put("quad", coded.type().quad());
    if (random.nextBoolean()) {
      event.put("intensity", random.nextInt(200) / 10.0 - 10);
    }
    int recipients = random.nextInt(3);
    actors(event, "actors", random, recipients == 0 ? 1 + random.nextInt(3) : random.nextInt(3));
    actors(event, "recipients", random, recipients);
    event.put("symmetric", random.nextBoolean());
    if (random.nextBoolean()) {
      String day =
          "20%02d-%02d-%02d"
              .formatted(random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28));
      event.putObject("when").put("start", day).put("end", day).put("precision", "day");
    }
    if (random.nextBoolean()) {
      ObjectNode where = event.putObject("where");
      where
          .put("text", words(random))
          .put("name", words(random))
          .put("country", one(random, COUNTRIES));
      where
          .put("latitude", random.nextInt(180) - 90.0)
          .put("longitude", random.nextInt(360) - 180.0);
      where.put("geonames_id", random.nextInt(1_000_000));
    }
    return event;
  }

  private static void actors(ObjectNode event, String key, Random random, int count) {
    for (int i = 0; i < count; i++) {
      ObjectNode actor = event.withArray(key).addObject();
      // No two alike: such can't be told apart in rows.
      actor.put("text", key + i + words(random));
      if (random.nextBoolean()) {
        actor.put("name", key + i + words(random));
      }
      String country = one(random, COUNTRIES);
      String type = one(random, TYPES);
      String cameo = country.equals("XKX") ? "KSV" : country;
      actor.put("country", country).put("code", cameo + type);
      actor.put("sector", ActorCode.sectorOf(type).orElseThrow());
      if (random.nextBoolean()) {
        actor.put("office", words(random));
      }
    }
  }

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
