package org.chancery.formats.exchange.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code in its parts of three letters, as GDELT splits it. Immutable.
 *
 * @param country code of a state or region; null for none
 * @param group code of a known organisation; null for none
 * @param religions at most two
 * @param types roles, at most three
 */
public record ActorCode(
    @Nullable String country, @Nullable String group, List<String> religions, List<String> types) {

  private static final int MAX_TYPES = 3;
  private static final int MAX_RELIGIONS = 2;
  private static final Map<String, String> KINDS = new HashMap<>();
  private static final Map<String, String> SECTORS = new HashMap<>();
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    for (List<String> row : CodeFile.rows("actor-codes.tsv", 4)) {
      KINDS.put(row.get(0), row.get(1));
      if (!row.get(2).isEmpty()) {
        SECTORS.put(row.get(0), row.get(2));
        TYPES.putIfAbsent(row.get(2), row.get(0));
      }
    }
  }

  public ActorCode {
    religions = List.copyOf(religions);
    types = List.copyOf(types);
  }

  /** Splits a code; a part that is in no table is in no column but the whole code's. */
  public static ActorCode of(String code) {
    String country = null;
    String group = null;
    List<String> religions = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (int at = 0; at + 3 <= code.length(); at += 3) {
      String part = code.substring(at, at + 3);
      String kind = kind(part, at == 0);
      if (kind.equals("country") && country == null) {
        country = part;
      } else if (kind.equals("group") && group == null) {
        group = part;
      } else if (kind.equals("religion") && religions.size() < MAX_RELIGIONS) {
        religions.add(part);
      } else if (kind.equals("type") && types.size() < MAX_TYPES) {
        types.add(part);
      }
    }
    return new ActorCode(country, group, religions, types);
  }

  /** A state stands first; behind it the same three letters are something else. */
  private static String kind(String part, boolean first) {
    boolean state = Countries.ofCameo(part).isPresent();
    String kind = KINDS.get(part);
    if (state && (first || kind == null) || "region".equals(kind)) {
      return "country";
    }
    return kind == null ? "" : kind;
  }

  /** PLOVER's sector of a CAMEO type. */
  public static Optional<String> sectorOf(String type) {
    return Optional.ofNullable(SECTORS.get(type));
  }

  /** CAMEO's type of a PLOVER sector. */
  public static Optional<String> typeOf(@Nullable String sector) {
    return Optional.ofNullable(sector).map(TYPES::get);
  }
}
