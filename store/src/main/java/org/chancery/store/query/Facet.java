package org.chancery.store.query;

import java.util.Map;
import java.util.Set;

/** What found records are counted by, so that a person sees how to narrow a search down. */
public enum Facet {
  TYPE("r.type", "", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  QUAD("CAST(r.quad AS VARCHAR)", "", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  FACTUALITY("r.factuality", "", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  STANCE("r.stance", "", Set.of(Asked.POSITION)),
  ISSUE("r.issue", "", Set.of(Asked.POSITION)),
  BASIS("r.basis", "", Set.of(Asked.STATEMENT)),
  ATTITUDE("r.attitude", "", Set.of(Asked.STATEMENT)),
  /** Each that acts, speaks or holds the position: by id, where it has one, else by name. */
  ACTOR("coalesce(a.id, a.name)", "", Sets.RECORDS),
  /** Country of each party on any side. */
  COUNTRY(
      "c.country",
      " JOIN (SELECT record, country FROM present_party) c ON c.record = r.id",
      Sets.RECORDS),
  OUTLET("o.outlet", " JOIN article o ON o.id = r.article", Sets.RECORDS),
  YEAR(Sets.period("year"), "", Set.of(Asked.values())),
  MONTH(Sets.period("month"), "", Set.of(Asked.values())),
  /** The greatest of these that the confidence reaches. */
  CONFIDENCE(Sets.steps("r.confidence", "0.9", "0.7", "0.5"), "", Sets.RECORDS),
  /** The greatest of these that the number of independent sources reaches. */
  SOURCES(
      Sets.steps("m.independent_sources", "5", "3", "2"),
      " JOIN report p ON p.event = r.id JOIN merged_event m ON m.id = p.merged_event",
      Set.of(Asked.EVENT));

  /** What several constants share, which they can't refer to among themselves. */
  private static final class Sets {
    private static final Set<Asked> RECORDS =
        Set.of(Asked.EVENT, Asked.MERGED_EVENT, Asked.STATEMENT, Asked.POSITION);

    /** A record whose date is wider has none. */
    private static String period(String part) {
      String begin = "date_trunc('" + part + "', r.day_start)";
      return "CASE WHEN "
          + begin
          + " = date_trunc('"
          + part
          + "', r.day_end) THEN "
          + begin
          + " END";
    }

    private static String steps(String expression, String... descending) {
      StringBuilder steps = new StringBuilder("CASE");
      for (String step : descending) {
        steps.append(" WHEN ").append(expression).append(" >= ").append(step);
        steps.append(" THEN '").append(step).append("'");
      }
      return steps.append(" END").toString();
    }
  }

  private static final Map<Asked, String> ACTING =
      Map.of(
          Asked.EVENT, "'actor'",
          Asked.MERGED_EVENT, "'actor'",
          Asked.STATEMENT, "'source', 'behalf'",
          Asked.POSITION, "'holder'");

  private final String expression;
  private final String join;
  private final Set<Asked> of;

  Facet(String expression, String join, Set<Asked> of) {
    this.expression = expression;
    this.join = join;
    this.of = of;
  }

  /** Whether records of a kind can be counted by it. */
  public boolean isOf(Asked asked) {
    return of.contains(asked);
  }

  /** Whether its values follow each other, so that they are told in their order. */
  boolean isOrdered() {
    return this == YEAR || this == MONTH;
  }

  String expression() {
    return expression;
  }

  /** What stands for a value in addresses: of a period its ISO 8601 form. */
  String value() {
    return switch (this) {
      case YEAR -> "left(CAST(" + expression + " AS VARCHAR), 4)";
      case MONTH -> "left(CAST(" + expression + " AS VARCHAR), 7)";
      default -> expression;
    };
  }

  /** What a person reads; the value itself for all but actors. */
  String label() {
    return this == ACTOR ? "max(a.name)" : value();
  }

  /** Whether a record can have a value by several parties, and is to be counted once. */
  boolean isOfParties() {
    return this == ACTOR || this == COUNTRY;
  }

  /** What has to be joined to rows {@code r}. */
  String join(Asked asked) {
    return this == ACTOR
        ? " JOIN present_party a ON a.record = r.id AND a.role IN (" + ACTING.get(asked) + ")"
        : join;
  }
}
