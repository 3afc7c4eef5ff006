package org.chancery.store.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.query.Filter.Side;

/** Writes conditions on the rows {@code r} of what is asked for. */
final class FilterSql {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** For what is lost in rounding. */
  private static final double MARGIN_DEGREES = 1e-6;

  private static final String DISTANCE =
      "2 * "
          + EARTH_RADIUS_KM
          + " * asin(least(1, sqrt(pow(sin(radians(r.latitude - ?) / 2), 2)"
          + " + cos(radians(?)) * cos(radians(r.latitude))"
          + " * pow(sin(radians(r.longitude - ?) / 2), 2)))) <= ?";

  private final Asked asked;
  private final Sql sql;

  FilterSql(Asked asked, Sql sql) {
    this.asked = asked;
    this.sql = sql;
  }

  /** Adds the conditions, from {@code WHERE} on. Words are left out: the index finds those. */
  void where(List<Filter> filters) {
    sql.add(" WHERE true");
    if (asked == Asked.STORYLINE) {
      ofStory(filters);
      return;
    }
    for (Filter filter : filters) {
      if (!(filter instanceof Filter.Words)) {
        sql.add(" AND ");
        one(filter);
      }
    }
  }

  /** What happens in a story must hold of one of its events; its days are its own too. */
  private void ofStory(List<Filter> filters) {
    List<Filter> ofEvents = new ArrayList<>();
    boolean eventsCount = false;
    for (Filter filter : filters) {
      if (filter instanceof Filter.Since || filter instanceof Filter.Until) {
        sql.add(" AND ");
        one(filter);
        ofEvents.add(filter);
      } else if (filter instanceof Filter.Issues issues) {
        sql.add(" AND r.id IN (SELECT a.storyline FROM article a JOIN present_position p");
        sql.add(" ON p.article = a.id WHERE ").among("p.issue", issues.ids()).add(")");
      } else if (filter instanceof Filter.Among among && among.field() == Filter.Field.ARTICLE) {
        sql.add(" AND r.id IN (SELECT storyline FROM article WHERE ");
        sql.among("id", among.values()).add(")");
      } else if (filter instanceof Filter.Among among && among.field() == Filter.Field.ID) {
        sql.add(" AND ");
        one(filter);
      } else if (!(filter instanceof Filter.Words)) {
        ofEvents.add(filter);
        eventsCount = true;
      }
    }
    if (eventsCount) {
      sql.add(" AND r.id IN (SELECT r.storyline FROM present_merged_event r");
      new FilterSql(Asked.MERGED_EVENT, sql).where(ofEvents);
      sql.add(")");
    }
  }

  private void one(Filter filter) {
    if (filter instanceof Filter.Among among) {
      sql.among(among.field().column(), among.values());
    } else if (filter instanceof Filter.Parties parties) {
      parties(parties);
    } else if (filter instanceof Filter.Dyad dyad) {
      dyad(dyad);
    } else if (filter instanceof Filter.Types types) {
      types(types);
    } else if (filter instanceof Filter.Cameo cameo) {
      cameo(cameo);
    } else if (filter instanceof Filter.Issues issues) {
      issues(issues);
    } else if (filter instanceof Filter.Since since) {
      sql.add("r.day_end >= CAST(? AS DATE)", since.day().toString());
    } else if (filter instanceof Filter.Until until) {
      sql.add("r.day_start <= CAST(? AS DATE)", until.day().toString());
    } else if (filter instanceof Filter.LeastConfidence least) {
      sql.add("r.confidence >= ?", least.confidence());
    } else if (filter instanceof Filter.ArticleCoder coder) {
      sql.add("r.article IN (SELECT id FROM article WHERE starts_with(coder, ?))", coder.start());
    } else if (filter instanceof Filter.Outlets outlets) {
      sql.add("r.article IN (SELECT id FROM article WHERE ");
      sql.among("outlet", outlets.names()).add(")");
    } else if (filter instanceof Filter.LeastSources least) {
      sources(least.sources());
    } else if (filter instanceof Filter.Near near) {
      near(near);
    }
  }

  private void parties(Filter.Parties filter) {
    if (asked == Asked.POSITION && filter.side() == Side.RECEIVING) {
      sql.add("(r.event IN (SELECT record FROM present_party WHERE role = 'recipient' AND ");
      known(filter.parties());
      sql.add(
          ") OR r.statement IN (SELECT record FROM present_party WHERE role = 'addressee' AND ");
      known(filter.parties());
      sql.add("))");
      return;
    }
    sql.add("r.id IN (SELECT record FROM present_party WHERE ");
    if (filter.side() != Side.ANY) {
      sql.among("role", filter.side() == Side.ACTING ? asked.acting() : asked.receiving());
      sql.add(" AND ");
    }
    known(filter.parties());
    sql.add(")");
  }

  /** One of these, by whatever they are known by. */
  private void known(List<Party> parties) {
    Map<Party.By, List<String>> values = new EnumMap<>(Party.By.class);
    for (Party party : parties) {
      values.computeIfAbsent(party.by(), by -> new ArrayList<>()).add(party.comparable());
    }
    String or = "(";
    for (Map.Entry<Party.By, List<String>> entry : values.entrySet()) {
      sql.add(or).among(entry.getKey().column(), entry.getValue());
      or = " OR ";
    }
    sql.add(")");
  }

  /** Every pair is looked for by itself: one list of ids is compared faster than several. */
  private void dyad(Filter.Dyad dyad) {
    sql.add("r.id IN (");
    directed(dyad.one(), dyad.other());
    sql.add(" UNION ALL ");
    directed(dyad.other(), dyad.one());
    if (asked.isEvent()) {
      sql.add(" UNION ALL SELECT x.record FROM (");
      side(dyad.one(), List.of("actor"));
      sql.add(") x JOIN (");
      side(dyad.other(), List.of("actor"));
      sql.add(") y ON x.record = y.record AND x.place <> y.place");
      sql.add(" WHERE x.record IN (SELECT id FROM " + asked.table() + " WHERE is_symmetric)");
    }
    sql.add(")");
  }

  private void directed(Party one, Party other) {
    sql.add("SELECT x.record FROM (");
    side(one, asked.acting());
    sql.add(") x JOIN (");
    side(other, asked.receiving());
    sql.add(") y ON x.record = y.record");
  }

  private void side(Party party, List<String> roles) {
    sql.add("SELECT record, place FROM present_party WHERE ").among("role", roles).add(" AND ");
    known(List.of(party));
  }

  private void types(Filter.Types filter) {
    switch (asked) {
      case STATEMENT -> {
        sql.add("r.id IN (SELECT statement FROM present_event WHERE ");
        sql.among("type", filter.types()).add(")");
      }
      case POSITION -> {
        sql.add("(r.event IN (SELECT id FROM present_event WHERE ");
        sql.among("type", filter.types());
        sql.add(") OR r.statement IN (SELECT statement FROM present_event WHERE ");
        sql.among("type", filter.types()).add("))");
      }
      default -> sql.among("r.type", filter.types());
    }
  }

  private void cameo(Filter.Cameo filter) {
    String or = "(";
    for (String code : filter.codes()) {
      sql.add(or + "starts_with(r.cameo, ?)", code);
      or = " OR ";
    }
    sql.add(")");
  }

  private void issues(Filter.Issues filter) {
    switch (asked) {
      case POSITION -> sql.among("r.issue", filter.ids());
      case STATEMENT -> {
        sql.add("r.id IN (SELECT statement FROM present_position WHERE ");
        sql.among("issue", filter.ids()).add(")");
      }
      default -> {
        sql.add("(r.id IN (SELECT event FROM present_position WHERE ");
        sql.among("issue", filter.ids());
        sql.add(") OR r.statement IN (SELECT statement FROM present_position WHERE ");
        sql.among("issue", filter.ids()).add("))");
      }
    }
  }

  /** Most places are too far north or south, which costs less to see than how far they are. */
  private void near(Filter.Near near) {
    double degrees = Math.toDegrees(near.kilometres() / EARTH_RADIUS_KM) + MARGIN_DEGREES;
    sql.add(
        "r.latitude BETWEEN ? AND ? AND ", near.latitude() - degrees, near.latitude() + degrees);
    sql.add(DISTANCE, near.latitude(), near.latitude(), near.longitude(), near.kilometres());
  }

  private void sources(int least) {
    switch (asked) {
      case MERGED_EVENT -> sql.add("r.independent_sources >= ?", least);
      case EVENT -> {
        if (least <= 1) {
          sql.add("true");
        } else {
          sql.add("r.id IN (SELECT event FROM report WHERE independent_sources >= ?)", least);
        }
      }
      default -> throw new IllegalArgumentException("only events are told by independent sources");
    }
  }
}
