package org.chancery.store.query;

import java.util.List;
import java.util.Set;

/** What found records are counted by, so that a person sees how to narrow a search down. */
public enum Facet {
  TYPE("r.type", "", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  QUAD("r.quad", "", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  FACTUALITY("r.factuality", "", Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  STANCE("r.stance", "", Set.of(Asked.POSITION)),
  ISSUE("r.issue", "", Set.of(Asked.POSITION)),
  BASIS("r.basis", "", Set.of(Asked.STATEMENT)),
  ATTITUDE("r.attitude", "", Set.of(Asked.STATEMENT)),
  /** Each that acts, speaks or holds the position: by id, where it has one, else by name. */
  ACTOR("coalesce(p.id, p.name)", "", Sets.RECORDS),
  /** Country of each party on any side. */
  COUNTRY("p.country", "", Sets.RECORDS),
  OUTLET("o.outlet", " JOIN article o ON o.id = r.article", Sets.RECORDS),
  YEAR(Sets.period("year"), "", Set.of(Asked.values())),
  MONTH(Sets.period("month"), "", Set.of(Asked.values())),
  /** The greatest of these that the confidence reaches. */
  CONFIDENCE(Sets.steps("r.confidence", "0.9", "0.7", "0.5"), "", Sets.RECORDS),
  /** Whether it is known where it was; one value for all that have a place. */
  PLACED(
      "CASE WHEN r.country IS NOT NULL OR r.latitude IS NOT NULL THEN 'placed' END",
      "",
      Set.of(Asked.EVENT, Asked.MERGED_EVENT)),
  /** The greatest of these that the number of independent sources reaches. */
  SOURCES(
      Sets.steps("t.independent_sources", "5", "3", "2"),
      " JOIN (SELECT event, independent_sources FROM report WHERE independent_sources >= 2) t"
          + " ON t.event = r.id",
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

  /** Most periods that are told. */
  static final int MOST_PERIODS = 400;

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

  /** Whether a record can have a value by several parties {@code p}, and is to be counted once. */
  boolean isOfParties() {
    return this == ACTOR || this == COUNTRY;
  }

  /** Whether it has few values, in a column of rows {@code r} itself. */
  boolean isCoded() {
    return switch (this) {
      case TYPE, QUAD, FACTUALITY, STANCE, ISSUE, BASIS, ATTITUDE, CONFIDENCE, PLACED -> true;
      default -> false;
    };
  }

  /** The columns of rows {@code r} that it depends on, but their ids. */
  List<String> columns() {
    return switch (this) {
      case YEAR, MONTH -> List.of("r.day_start", "r.day_end");
      case CONFIDENCE -> List.of("r.confidence");
      case OUTLET -> List.of("r.article");
      case PLACED -> List.of("r.country", "r.latitude");
      case ACTOR, COUNTRY, SOURCES -> List.of();
      default -> List.of(expression);
    };
  }

  /** What has to be joined to rows {@code r}. */
  String join() {
    return join;
  }
}
