package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.exchange.codes.Cameo;
import org.chancery.formats.exchange.codes.CameoEvent;
import org.chancery.formats.exchange.codes.Countries;
import org.chancery.formats.exchange.codes.Country;
import org.chancery.formats.exchange.codes.IcewsSectors;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.ArticleFacts;
import org.chancery.formats.exchange.pair.Fields;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/** ICEWS's 20 columns. */
record Icews() implements PairLayout {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double MAX_INTENSITY = 10;

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private static final Map<String, Integer> PLACES = Cells.places(COLUMNS);

  @Override
  public String name() {
    return "icews";
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
    if (pair.recipient() == null) {
      return "events without a recipient, left out";
    }
    if (CameoOfEvent.code(event).isEmpty()) {
      return "events without a CAMEO code, left out";
    }
    return pair.actor() == null ? "events without an actor, left out" : null;
  }

  @Override
  public void count(ObjectNode event, LossCount losses) {
    Unheld.everywhere(event, losses);
    CameoOfEvent.count(event, losses);
    Unheld.actorKeys(event, losses, "id", "code", "office");
    if (event.path("where").has("geonames_id")) {
      losses.add("geonames_id of places");
    }
  }

  @Override
  public List<String> cells(String id, ObjectNode event, Pair pair, ArticleFacts article) {
    String cameo = CameoOfEvent.code(event);
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(id);
    cells.add(Fields.text(event, "when", "start"));
    side(cells, pair.actor());
    cells.add(Cameo.of(cameo).map(CameoEvent::meaning).orElse(""));
    cells.add(cameo);
    cells.add(Fields.text(event, "intensity"));
    side(cells, pair.recipient());
    cells.add(Fields.text(event, "article"));
    cells.add("");
    cells.add(article.outlet());
    JsonNode where = event.path("where");
    cells.add(Fields.text(where, "name"));
    cells.add("");
    cells.add("");
    cells.add(country(Fields.text(where, "country")));
    cells.add(Fields.text(where, "latitude"));
    cells.add(Fields.text(where, "longitude"));
    return cells;
  }

  private static void side(List<String> cells, @Nullable JsonNode side) {
    String name = Fields.text(side, "name");
    cells.add(name.isEmpty() ? Fields.text(side, "text") : name);
    cells.add(IcewsSectors.nameOf(Fields.text(side, "sector")).orElse(""));
    cells.add(country(Fields.text(side, "country")));
  }

  private static String country(String iso) {
    return Countries.ofIso(iso).map(Country::name).orElse(iso);
  }

  @Override
  public ReadPair read(DelimitedRow row, LossCount losses) throws RowFault {
    Cells cells = new Cells(PLACES, row.cells());
    String id = cells.needed("Event ID", "an id");
    String code = cells.needed("CAMEO Code", "a CAMEO code").strip();
    ObjectNode event = NODES.objectNode();
    if (!CameoOfEvent.read(code, "CAMEO Code", event, losses)) {
      return new ReadPair.LeftOut();
    }
    cells.number(event, "intensity", "Intensity", -MAX_INTENSITY, MAX_INTENSITY);
    ObjectNode when = cells.isoDay("Event Date");
    if (when != null) {
      event.set("when", when);
    }
    place(cells, event);
    Sides.Row sides = new Sides.Row(side(cells, "Source"), side(cells, "Target"));
    if (sides.actor() == null && sides.recipient() == null) {
      throw new RowFault("a source or a target", "neither");
    }
    if (!cells.at("District").isEmpty() || !cells.at("Province").isEmpty()) {
      losses.add("District and Province of rows");
    }
    return new ReadPair.Coded(id, event, sides, article(cells, id));
  }

  private static @Nullable ObjectNode side(Cells cells, String side) {
    ObjectNode node = NODES.objectNode();
    cells.text(node, "name", side + " Name");
    String sectors = cells.at(side + " Sectors");
    Optional<String> sector = IcewsSectors.sectorOf(sectors);
    sector.ifPresent(known -> node.put("sector", known));
    if (!sectors.isEmpty()
        && !sectors.equals(IcewsSectors.nameOf(sector.orElse(null)).orElse(""))) {
      node.put("sectors_given", sectors);
    }
    String country = cells.at(side + " Country");
    Optional<Country> known = Countries.named(country);
    if (known.isPresent()) {
      node.put("country", known.get().iso());
    } else if (!country.isEmpty()) {
      node.put("country_given", country);
    }
    return node.isEmpty() ? null : node;
  }

  private static void place(Cells cells, ObjectNode event) throws RowFault {
    ObjectNode where = NODES.objectNode();
    cells.text(where, "name", "City");
    Countries.named(cells.at("Country")).ifPresent(country -> where.put("country", country.iso()));
    Coordinates.read(cells, "Latitude", "Longitude", where);
    if (!where.isEmpty()) {
      event.set("where", where);
    }
  }

  private static ObjectNode article(Cells cells, String id) {
    String story = cells.at("Story ID");
    ObjectNode article = NODES.objectNode();
    article.put("record", "article");
    article.put("id", story.isEmpty() ? "icews:" + Cells.eventId(id) : story);
    cells.text(article, "outlet", "Publisher");
    return article;
  }
}
