package org.chancery.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads an entry under {@code actors}. */
final class ActorReader {

  /** What an id looks like. */
  private static final Pattern ID = Pattern.compile("(country|person|org):[\\p{L}\\p{N}-]+");

  private static final String ID_FORM = "country:ISO3, person:slug or org:slug";

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "name",
          "names",
          "demonyms",
          "capital",
          "seats",
          "codes",
          "country",
          "sector",
          "start",
          "end");
  private static final Set<String> CODES = Set.of("iso2", "iso3", "cow", "cameo");

  private ActorReader() {}

  /** The actor; absent where its id, kind or name is. */
  static @Nullable Actor read(Node item, Problems problems) {
    YamlFields fields = YamlFields.of(item, "an actor", KEYS, problems);
    if (fields == null) {
      return null;
    }
    String id = fields.required("id");
    checkId(fields, "id", id);
    ActorKind kind = fields.requiredWord("kind", ActorKind.class);
    String name = fields.required("name");
    String country = fields.text("country");
    if (country != null && !country.startsWith("country:")) {
      fields.wrong("country", "'" + country + "'", "country:ISO3 for 'country'");
    }
    List<DatedName> names = names(fields, "names", "text", problems);
    List<DatedName> capitals = names(fields, "capital", "name", problems);
    List<String> demonyms = fields.texts("demonyms");
    List<String> seats = fields.texts("seats");
    Map<String, String> codes = codes(fields, problems);
    String sector = fields.text("sector");
    Period existence = fields.period();
    if (id.isEmpty() || kind == null || name.isEmpty()) {
      return null;
    }
    return new Actor(
        id, kind, name, names, demonyms, capitals, seats, country, sector, codes, existence);
  }

  /** Notes an id that has not the form of one. */
  static void checkId(YamlFields fields, String key, @Nullable String id) {
    if (id != null && !id.isEmpty() && !ID.matcher(id).matches()) {
      fields.wrong(key, "'" + id + "'", "an id: " + ID_FORM);
    }
  }

  /** Names as plain text, or with dates under {@code textKey}. */
  private static List<DatedName> names(
      YamlFields fields, String key, String textKey, Problems problems) {
    List<DatedName> names = new ArrayList<>();
    for (Node item : fields.items(key)) {
      if (item instanceof ScalarNode) {
        String text = YamlFields.text(item, "a name in '" + key + "'", problems);
        if (text != null) {
          names.add(new DatedName(text, Period.ALWAYS));
        }
        continue;
      }
      Set<String> keys = Set.of(textKey, "start", "end");
      YamlFields dated = YamlFields.of(item, "a dated name", keys, problems);
      if (dated != null) {
        String text = dated.required(textKey);
        Period period = dated.period();
        if (!text.isEmpty()) {
          names.add(new DatedName(text, period));
        }
      }
    }
    return names;
  }

  /** Codes are taken as written, though some look like numbers. */
  private static Map<String, String> codes(YamlFields fields, Problems problems) {
    Map<String, String> codes = new LinkedHashMap<>();
    Node value = fields.value("codes");
    if (value == null) {
      return codes;
    }
    YamlFields given = YamlFields.of(value, "codes", CODES, problems);
    if (given == null) {
      return codes;
    }
    for (String key : CODES) {
      Node code = given.value(key);
      if (code instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        codes.put(key, scalar.getValue());
      } else if (code != null) {
        problems.add(code, YamlFields.describe(code), "a code for '" + key + "'");
      }
    }
    return codes;
  }
}
