package org.chancery.store.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One condition of a question; all of a question's must hold. Immutable. */
public sealed interface Filter {

  /** A field that has one value of a few. */
  enum Field {
    ID("id"),
    ARTICLE("article"),
    MODE("mode"),
    QUAD("CAST(r.quad AS VARCHAR)"),
    FACTUALITY("factuality"),
    KIND("kind"),
    ATTITUDE("attitude"),
    BASIS("basis"),
    STANCE("stance"),
    /** Of an event's place: ISO 3166-1 alpha-3. */
    PLACE_COUNTRY("country"),
    /** Name of an event's place. */
    PLACE("place");

    private final String column;

    Field(String column) {
      this.column = column.contains("(") ? column : "r." + column;
    }

    String column() {
      return column;
    }
  }

  /** Which side of a record a party is on. */
  enum Side {
    /** Acts, speaks, or holds the position. */
    ACTING,
    /** Is acted on or spoken to. */
    RECEIVING,
    /** Any, also in passing on what another said. */
    ANY
  }

  /** One of these values. */
  record Among(Field field, Set<String> values) implements Filter {
    public Among {
      values = Set.copyOf(values);
    }
  }

  /** One of these parties is on a side. */
  record Parties(Side side, List<Party> parties) implements Filter {
    public Parties {
      parties = List.copyOf(parties);
    }
  }

  /** One acts on the other, in either direction, or both on each other. */
  record Dyad(Party one, Party other) implements Filter {}

  /** Events of one of these types; of other records, those that tell of one. */
  record Types(Set<String> types) implements Filter {
    public Types {
      types = Set.copyOf(types);
    }
  }

  /** CAMEO codes that begin with one of these. */
  record Cameo(Set<String> codes) implements Filter {
    public Cameo {
      codes = Set.copyOf(codes);
    }
  }

  /** Positions on one of these issues; of other records, those that a position comes from. */
  record Issues(Set<String> ids) implements Filter {
    public Issues {
      ids = Set.copyOf(ids);
    }
  }

  /** May be of this day or a later one. What has no date is left out. */
  record Since(LocalDate day) implements Filter {}

  /** May be of this day or an earlier one. What has no date is left out. */
  record Until(LocalDate day) implements Filter {}

  /** At least as sure, from 0 to 1. */
  record LeastConfidence(double confidence) implements Filter {}

  /**
   * Of articles whose coder begins like this: {@code import/} for all that were imported.
   *
   * @param start of the coder's name
   */
  record ArticleCoder(String start) implements Filter {}

  /** Of articles of one of these outlets. */
  record Outlets(Set<String> names) implements Filter {
    public Outlets {
      names = Set.copyOf(names);
    }
  }

  /** Told by at least so many independent sources; what one article alone tells has one. */
  record LeastSources(int sources) implements Filter {}

  /**
   * In a place near this one.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Near(double latitude, double longitude, double kilometres) implements Filter {}

  /** Found by these words, or by what they mean. */
  record Words(String text) implements Filter {}
}
