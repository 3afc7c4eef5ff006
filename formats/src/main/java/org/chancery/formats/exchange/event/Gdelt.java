package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.exchange.codes.ActorCode;
import org.chancery.formats.exchange.codes.Cameo;
import org.chancery.formats.exchange.codes.Countries;
import org.chancery.formats.exchange.codes.Country;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.ArticleFacts;
import org.chancery.formats.exchange.pair.Fields;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/** GDELT 2's 61 columns of events. */
record Gdelt() implements PairLayout {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double MAX_SCALE = 10;
  private static final int BASE_DIGITS = 3;

  /** Before the id of an article that has no address. */
  private static final String URN = "urn:chancery:article:";

  private static final List<String> COLUMNS = columnNames();

  private static List<String> columnNames() {
    List<String> names = new ArrayList<>();
    Collections.addAll(names, "GlobalEventID", "Day", "MonthYear", "Year", "FractionDate");
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        names.add(actor + part);
      }
    }
    Collections.addAll(
        names,
        "IsRootEvent",
        "EventCode",
        "EventBaseCode",
        "EventRootCode",
        "QuadClass",
        "GoldsteinScale",
        "NumMentions",
        "NumSources",
        "NumArticles",
        "AvgTone");
    for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String part :
          List.of(
              "Type",
              "Fullname",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        names.add(place + part);
      }
    }
    Collections.addAll(names, "DATEADDED", "SOURCEURL");
    return List.copyOf(names);
  }

  private static final Map<String, Integer> PLACES = Cells.places(COLUMNS);

  @Override
  public String name() {
    return "gdelt";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public boolean headed() {
    return false;
  }

  @Override
  public @Nullable String refusal(ObjectNode event, Pair pair) {
    return null;
  }

  @Override
  public void count(ObjectNode event, LossCount losses) {
    Unheld.everywhere(event, losses);
    CameoOfEvent.count(event, losses);
    Unheld.actorKeys(event, losses, "id", "office");
    if (event.path("where").has("geonames_id")) {
      losses.add("geonames_id of places: GDELT has GNS and GNIS ids");
    }
  }

  @Override
  public List<String> cells(String id, ObjectNode event, Pair pair, ArticleFacts article) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(id);
    date(cells, Fields.text(event, "when", "start"));
    side(cells, pair.actor());
    side(cells, pair.recipient());
    action(cells, event);
    // Mentions, sources, articles and tone count what GDELT alone has read.
    cells.addAll(List.of("", "", "", ""));
    cells.addAll(Collections.nCopies(16, ""));
    place(cells, event.path("where"));
    cells.add("");
    cells.add(article.url().isEmpty() ? URN + article.id() : article.url());
    return cells;
  }

  /** Day, month, year, and the year with the fraction of it that GDELT's codebook defines. */
  private static void date(List<String> cells, String start) {
    if (start.isEmpty()) {
      cells.addAll(List.of("", "", "", ""));
      return;
    }
    LocalDate day = LocalDate.parse(start);
    String plain = start.replace("-", "");
    cells.add(plain);
    cells.add(plain.substring(0, 6));
    cells.add(plain.substring(0, 4));
    double fraction = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + fraction));
  }

  private static void side(List<String> cells, @Nullable JsonNode side) {
    String code = Fields.text(side, "code");
    ActorCode parts = ActorCode.of(code);
    String country =
        Countries.ofIso(Fields.text(side, "country")).map(Country::cameo).orElse(parts.country());
    List<String> types = new ArrayList<>(parts.types());
    if (types.isEmpty()) {
      ActorCode.typeOf(Fields.text(side, "sector")).ifPresent(types::add);
    }
    String name = Fields.text(side, "name");
    cells.add(code);
    cells.add(name.isEmpty() ? Fields.text(side, "text") : name);
    cells.add(country == null ? "" : country);
    cells.add(parts.group() == null ? "" : parts.group());
    cells.add("");
    cells.add(at(parts.religions(), 0));
    cells.add(at(parts.religions(), 1));
    cells.add(at(types, 0));
    cells.add(at(types, 1));
    cells.add(at(types, 2));
  }

  private static String at(List<String> list, int index) {
    return index < list.size() ? list.get(index) : "";
  }

  private static void action(List<String> cells, ObjectNode event) {
    String code = CameoOfEvent.code(event);
    String root = CameoOfEvent.root(event);
    int quad = Cameo.quadOfRoot(root);
    cells.add("");
    cells.add(code);
    cells.add(code.length() > BASE_DIGITS ? code.substring(0, BASE_DIGITS) : code);
    cells.add(root);
    cells.add(quad == 0 ? "" : Integer.toString(quad));
    cells.add(Fields.text(event, "intensity"));
  }

  private static void place(List<String> cells, JsonNode where) {
    String iso = Fields.text(where, "country");
    cells.add(where.has("geonames_id") ? (iso.equals("USA") ? "3" : "4") : "");
    cells.add(Fields.text(where, "name"));
    cells.add(Countries.ofIso(iso).map(Country::fips).orElse(""));
    cells.add("");
    cells.add("");
    cells.add(Fields.text(where, "latitude"));
    cells.add(Fields.text(where, "longitude"));
    cells.add("");
  }

  @Override
  public ReadPair read(DelimitedRow row, LossCount losses) throws RowFault {
    Cells cells = new Cells(PLACES, row.cells());
    String id = cells.needed("GlobalEventID", "an id");
    String code = cells.at("EventCode").strip();
    ObjectNode event = NODES.objectNode();
    if (code.isEmpty()) {
      code = rootOnly(cells);
    }
    if (!CameoOfEvent.read(code, "EventCode", event, losses)) {
      return new ReadPair.LeftOut();
    }
    if (cells.at("EventCode").isBlank()) {
      event.remove(List.of("cameo", "mode", "contexts"));
    }
    cells.number(event, "intensity", "GoldsteinScale", -MAX_SCALE, MAX_SCALE);
    ObjectNode when = cells.plainDay("Day");
    if (when != null) {
      event.set("when", when);
    }
    place(cells, event);
    Sides.Row sides = new Sides.Row(side(cells, "Actor1"), side(cells, "Actor2"));
    if (sides.actor() == null && sides.recipient() == null) {
      throw new RowFault("an actor", "neither Actor1 nor Actor2");
    }
    count(cells, losses);
    return new ReadPair.Coded(id, event, sides, article(cells, id));
  }

  /**
   * A code that stands for a root alone. Files of GDELT always have the code; our own lack it only
   * for RETREAT, which shares its root 08 with CONCEDE and has no general code.
   */
  private static String rootOnly(Cells cells) throws RowFault {
    String root = cells.needed("EventRootCode", "a CAMEO code as EventCode, or its root").strip();
    return root.equals("08") ? "084" : root + "0";
  }

  private static @Nullable ObjectNode side(Cells cells, String side) {
    ObjectNode node = NODES.objectNode();
    cells.text(node, "name", side + "Name");
    String country = cells.at(side + "CountryCode").strip();
    Optional<Country> known = Countries.ofCameo(country);
    known.ifPresent(state -> node.put("country", state.iso()));
    cells.text(node, "code", side + "Code");
    ActorCode.sectorOf(cells.at(side + "Type1Code").strip())
        .ifPresent(sector -> node.put("sector", sector));
    return node.isEmpty() ? null : node;
  }

  private static void place(Cells cells, ObjectNode event) throws RowFault {
    ObjectNode where = NODES.objectNode();
    cells.text(where, "name", "ActionGeo_Fullname");
    Countries.ofFips(cells.at("ActionGeo_CountryCode").strip())
        .ifPresent(country -> where.put("country", country.iso()));
    Coordinates.read(cells, "ActionGeo_Lat", "ActionGeo_Long", where);
    if (!where.isEmpty()) {
      event.set("where", where);
    }
  }

  private static void count(Cells cells, LossCount losses) {
    if (!(cells.at("NumMentions") + cells.at("NumSources") + cells.at("NumArticles")).isEmpty()) {
      losses.add("NumMentions, NumSources, NumArticles of rows");
    }
    if (!cells.at("AvgTone").isEmpty()) {
      losses.add("AvgTone of rows");
    }
    if (!(cells.at("Actor1Geo_Fullname") + cells.at("Actor2Geo_Fullname")).isEmpty()) {
      losses.add("places of actors of rows");
    }
  }

  private static ObjectNode article(Cells cells, String id) {
    String url = cells.at("SOURCEURL");
    ObjectNode article = NODES.objectNode();
    article.put("record", "article");
    if (url.startsWith(URN) && url.length() > URN.length()) {
      article.put("id", url.substring(URN.length()));
    } else if (url.isEmpty()) {
      article.put("id", "gdelt:" + Cells.eventId(id));
    } else {
      article.put("id", "gdelt:" + Cells.hash(url));
      article.put("url", url);
    }
    return article;
  }
}
