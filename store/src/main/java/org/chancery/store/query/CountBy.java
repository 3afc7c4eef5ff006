package org.chancery.store.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What records can be counted by. What a record has several of, it is counted for each of. */
public enum CountBy {
  DAY("%Y-%m-%d"),
  /** Of ISO 8601, Monday to Sunday. */
  WEEK("%G-W%V"),
  MONTH("%Y-%m"),
  YEAR("%Y"),
  TYPE("r.type", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  MODE("r.mode", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  CAMEO("r.cameo", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  QUAD("r.quad", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  FACTUALITY("r.factuality", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  PLACE("r.place", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  KIND("r.kind", Set.of(Asked.STATEMENT)),
  ATTITUDE("r.attitude", Set.of(Asked.STATEMENT)),
  BASIS("r.basis", Set.of(Asked.STATEMENT)),
  ISSUE("r.issue", Set.of(Asked.POSITION)),
  STANCE("r.stance", Set.of(Asked.POSITION)),
  ARTICLE("r.article", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT, Asked.POSITION)),
  OUTLET("o.outlet", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT, Asked.POSITION)),
  /** Each that acts, speaks or holds the position. */
  ACTOR("", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT, Asked.POSITION)),
  /** Each that is acted on or spoken to. */
  RECIPIENT("", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT)),
  /** Each pair of one that acts and one that is acted on; sides of a symmetric event both ways. */
  DYAD("", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT)),
  /** Country of each that acts, speaks or holds the position. */
  COUNTRY("c.country", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT, Asked.POSITION)),
  /** Sector of each that acts, speaks or holds the position. */
  SECTOR("s.sector", Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT, Asked.POSITION));

  /** A column of the answer. */
  record Column(String name, String expression) {}

  private final String expression;
  private final Set<Asked> of;
  private final boolean time;

  CountBy(String expression, Set<Asked> of) {
    this.expression = expression;
    this.of = of;
    this.time = false;
  }

  /** A period; a record whose date is wider than one has none. */
  CountBy(String format) {
    String begin = "strftime(r.day_start, '" + format + "')";
    this.expression =
        "CASE WHEN " + begin + " = strftime(r.day_end, '" + format + "') THEN " + begin + " END";
    this.of = Set.of(Asked.values());
    this.time = true;
  }

  /** Whether records of a kind can be counted by it. */
  public boolean isOf(Asked asked) {
    return of.contains(asked);
  }

  boolean isTime() {
    return time;
  }

  /** Its columns; a party has its id, where it has one, and its name. */
  List<Column> columns(Asked asked) {
    return switch (this) {
      case ACTOR -> party("actor", "a");
      case RECIPIENT -> party("recipient", "b");
      case DYAD ->
          List.of(
              new Column("actor", "x.id"),
              new Column("actor_name", "x.name"),
              new Column("recipient", "y.id"),
              new Column("recipient_name", "y.name"));
      default -> List.of(new Column(name().toLowerCase(Locale.ROOT), expression));
    };
  }

  private static List<Column> party(String name, String table) {
    return List.of(new Column(name, table + ".id"), new Column(name + "_name", table + ".name"));
  }

  /** The columns of rows {@code r} that it depends on, where nothing has to be joined. */
  String raw() {
    return time ? "r.day_start, r.day_end" : expression;
  }

  /** Whether a record may have several of it, or one of it several times. */
  boolean isManifold() {
    return switch (this) {
      case ACTOR, RECIPIENT, DYAD, COUNTRY, SECTOR -> true;
      default -> false;
    };
  }

  /** What has to be joined to rows {@code r}. */
  String join(Asked asked) {
    String acting = roles(asked.acting());
    String receiving = roles(asked.receiving());
    return switch (this) {
      case ACTOR -> " LEFT JOIN present_party a ON a.record = r.id AND a.role IN " + acting;
      case RECIPIENT -> " LEFT JOIN present_party b ON b.record = r.id AND b.role IN " + receiving;
      case COUNTRY -> " LEFT JOIN present_party c ON c.record = r.id AND c.role IN " + acting;
      case SECTOR -> " LEFT JOIN present_party s ON s.record = r.id AND s.role IN " + acting;
      case OUTLET -> " LEFT JOIN article o ON o.id = r.article";
      case DYAD ->
          " JOIN present_party x ON x.record = r.id AND x.role IN " + acting + other(asked);
      default -> "";
    };
  }

  private static String other(Asked asked) {
    String directed = "y.role IN " + roles(asked.receiving());
    return " JOIN present_party y ON y.record = r.id AND "
        + (asked.isEvent()
            ? "(" + directed + " OR r.is_symmetric AND y.role = 'actor' AND y.place <> x.place)"
            : directed);
  }

  /** Names of the program's own, so they may stand in the text of a statement. */
  private static String roles(List<String> roles) {
    return "('" + String.join("', '", roles) + "')";
  }
}
