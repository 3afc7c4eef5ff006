package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.extraction.PloverType;
import org.chancery.formats.exchange.codes.Countries;
import org.chancery.formats.exchange.codes.Country;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.ArticleFacts;
import org.chancery.formats.exchange.pair.Fields;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/** POLECAT's 40 columns. */
record Polecat() implements PairLayout {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double MAX_INTENSITY = 10;
  private static final String LIST = ";";

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final Map<String, Integer> PLACES = Cells.places(COLUMNS);

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public boolean headed() {
    return true;
  }

  @Override
  public @Nullable String refusal(ObjectNode event, Pair pair) {
    return null;
  }

  @Override
  public void count(ObjectNode event, LossCount losses) {
    Unheld.everywhere(event, losses);
    Unheld.keys(event, losses, "cameo");
    Unheld.actorKeys(event, losses, "id", "code");
    losses.add("article of events: no column for its id, address or title");
  }

  @Override
  public List<String> cells(String id, ObjectNode event, Pair pair, ArticleFacts article) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(id);
    cells.add(Fields.text(event, "when", "start"));
    for (String key : List.of("type", "mode", "intensity", "quad")) {
      cells.add(Fields.text(event, key));
    }
    cells.add(joined(event.path("contexts")));
    side(cells, pair.actor());
    side(cells, pair.recipient());
    place(cells, event.path("where"));
    cells.add(article.outlet());
    cells.add(article.published());
    // People, organisations and places of the whole story are not in an event's record.
    cells.addAll(List.of("", "", ""));
    cells.add(article.language());
    cells.add(Fields.text(event, "coder"));
    return cells;
  }

  private static void side(List<String> cells, @Nullable JsonNode side) {
    String country = Fields.text(side, "country");
    cells.add(Fields.text(side, "name"));
    cells.add(country);
    cells.add(Countries.ofIso(country).map(Country::cow).orElse(""));
    String sector = Fields.text(side, "sector");
    cells.add(sector);
    String sectors = side == null ? "" : joined(side.path("sectors"));
    cells.add(sectors.isEmpty() ? sector : sectors);
    cells.add(Fields.text(side, "office"));
    cells.add(Fields.text(side, "text"));
    cells.add(Fields.text(side, "wikipedia"));
  }

  private static void place(List<String> cells, JsonNode where) {
    boolean city = where.has("geonames_id");
    String name = Fields.text(where, "name");
    cells.add(name);
    cells.add(city ? name : "");
    cells.add("");
    cells.add("");
    for (String key : List.of("country", "latitude", "longitude", "geonames_id", "text")) {
      cells.add(Fields.text(where, key));
    }
    cells.add("");
  }

  private static String joined(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.asText()));
    return String.join(LIST, values);
  }

  @Override
  public ReadPair read(DelimitedRow row, LossCount losses) throws RowFault {
    Cells cells = new Cells(PLACES, row.cells());
    String id = cells.needed("Event ID", "an id");
    ObjectNode event = NODES.objectNode();
    PloverType type = type(cells.needed("Event Type", "one of PLOVER's types"));
    event.put("type", type.name());
    cells.text(event, "mode", "Event Mode");
    list(event, "contexts", cells.at("Contexts"));
    event.put("quad", type.quad());
    cells.number(event, "intensity", "Intensity", -MAX_INTENSITY, MAX_INTENSITY);
    ObjectNode when = cells.isoDay("Event Date");
    if (when != null) {
      event.set("when", when);
    }
    place(cells, event);
    cells.text(event, "imported_coder", "Version");
    Sides.Row sides = new Sides.Row(side(cells, "Actor"), side(cells, "Recipient"));
    if (sides.actor() == null && sides.recipient() == null) {
      throw new RowFault("an actor or a recipient", "neither");
    }
    count(cells, losses);
    return new ReadPair.Coded(id, event, sides, article(cells, id));
  }

  private static PloverType type(String cell) throws RowFault {
    for (PloverType type : PloverType.values()) {
      if (type.name().equals(cell.strip().toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    throw RowFault.cell("Event Type", "one of PLOVER's 16 types", cell);
  }

  private static void list(ObjectNode node, String key, String cell) {
    ArrayNode list = NODES.arrayNode();
    for (String value : cell.split("[;|]")) {
      if (!value.isBlank()) {
        list.add(value.strip());
      }
    }
    if (!list.isEmpty()) {
      node.set(key, list);
    }
  }

  private static @Nullable ObjectNode side(Cells cells, String side) {
    ObjectNode node = NODES.objectNode();
    cells.text(node, "text", side + " Name Raw");
    cells.text(node, "name", side + " Name");
    String country = cells.at(side + " Country").strip();
    Optional<Country> known = Countries.named(country);
    if (known.isPresent()) {
      node.put("country", known.get().iso());
    } else if (!country.isEmpty()) {
      // POLECAT has codes for bodies that are of no country (UNO, EUR, IGO), and lists of
      // countries.
      node.put("country_given", country);
    }
    cells.text(node, "sector", "Primary " + side + " Sector");
    String sectors = cells.at(side + " Sectors");
    if (!sectors.equals(cells.at("Primary " + side + " Sector"))) {
      list(node, "sectors", sectors);
    }
    cells.text(node, "office", side + " Title");
    cells.text(node, "wikipedia", "Wikipedia " + side + " ID");
    return node.isEmpty() ? null : node;
  }

  private static void place(Cells cells, ObjectNode event) throws RowFault {
    ObjectNode where = NODES.objectNode();
    cells.text(where, "text", "Raw Placename");
    cells.text(where, "name", cells.at("Placename").isEmpty() ? "City" : "Placename");
    Countries.named(cells.at("Country")).ifPresent(country -> where.put("country", country.iso()));
    Coordinates.read(cells, "Latitude", "Longitude", where);
    String geonames = cells.at("GeoNames ID").strip();
    if (!geonames.isEmpty()) {
      if (!geonames.matches("\\d{1,10}")) {
        throw RowFault.cell("GeoNames ID", "a whole number", geonames);
      }
      where.put("geonames_id", Long.parseLong(geonames));
    }
    if (!where.isEmpty()) {
      event.set("where", where);
    }
  }

  private static void count(Cells cells, LossCount losses) {
    for (String column : List.of("District", "Province", "Feature Type")) {
      if (!cells.at(column).isEmpty()) {
        losses.add(column + " of rows");
      }
    }
    if (!(cells.at("Story People") + cells.at("Story Organizations") + cells.at("Story Locations"))
        .isEmpty()) {
      losses.add("Story People, Organizations and Locations of rows");
    }
  }

  /** POLECAT's own ids begin with the story's, up to an underscore. */
  private static ObjectNode article(Cells cells, String id) throws RowFault {
    String event = Cells.eventId(id);
    int end = event.indexOf('_');
    ObjectNode article = NODES.objectNode();
    article.put("record", "article");
    article.put("id", "polecat:" + (end > 0 ? event.substring(0, end) : event));
    cells.text(article, "outlet", "Source");
    ObjectNode published = cells.isoDay("Publication Date");
    if (published != null) {
      article.set("published", published.put("from", "published"));
    }
    cells.text(article, "language", "Language");
    return article;
  }
}
