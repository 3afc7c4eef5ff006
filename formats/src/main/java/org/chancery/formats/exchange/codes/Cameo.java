package org.chancery.formats.exchange.codes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/** CAMEO's codes of events and their types in PLOVER. Immutable, thread-safe. */
public final class Cameo {

  private static final Cameo ALL = new Cameo();

  private final Map<String, CameoEvent> codes = new HashMap<>();
  private final Map<PloverType, String> roots = new EnumMap<>(PloverType.class);

  private Cameo() {
    for (List<String> row : CodeFile.rows("cameo.tsv", 5)) {
      CameoEvent event =
          new CameoEvent(
              row.get(0),
              PloverType.valueOf(row.get(1)),
              row.get(2).isEmpty() ? null : row.get(2),
              row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(",")),
              row.get(4));
      codes.put(event.code(), event);
      roots.putIfAbsent(event.type(), root(event.code()));
    }
    // ACCUSE has two roots, 09 (investigate) and 11; ASSAULT three: the general one is given.
    roots.put(PloverType.ACCUSE, "11");
    roots.put(PloverType.ASSAULT, "19");
  }

  /** What a code is; a code with a letter behind, as ICEWS has some, is what it is without. */
  public static Optional<CameoEvent> of(String code) {
    CameoEvent exact = ALL.codes.get(code);
    if (exact == null && code.length() < 4) {
      exact = ALL.codes.get("0" + code);
    }
    if (exact == null && code.length() > 2 && Character.isLetter(code.charAt(code.length() - 1))) {
      String stem = code.substring(0, code.length() - 1);
      CameoEvent without = ALL.codes.get(stem.length() == 2 ? stem + "0" : stem);
      exact = without == null ? null : new CameoEvent(code, without.type(), null, List.of(), "");
    }
    return Optional.ofNullable(exact);
  }

  /** Whether a code is of CAMEO's 01 (public statement) or 02 (appeal), which PLOVER dropped. */
  public static boolean isDropped(String code) {
    return code.matches("0[12]\\d{0,2}[a-z]?|[12]\\d?|2\\d\\d");
  }

  /** The two digits that a code begins with, of which there are twenty. */
  public static String root(String code) {
    return code.substring(0, Math.min(2, code.length()));
  }

  /** CAMEO's root of a type; both CONCEDE and RETREAT are of 08. */
  public static Optional<String> root(@Nullable PloverType type) {
    return Optional.ofNullable(type).map(ALL.roots::get);
  }

  /**
   * The code that says no more than the type. RETREAT has none, since the general code of its root
   * means CONCEDE.
   */
  public static Optional<String> general(@Nullable PloverType type) {
    return root(type).map(root -> root + "0").filter(code -> of(code).orElseThrow().type() == type);
  }

  /** The four classes as GDELT gives them, by root; 0 for no root of CAMEO. */
  public static int quadOfRoot(String root) {
    if (!root.matches("0[1-9]|1\\d|20")) {
      return 0;
    }
    int number = Integer.parseInt(root);
    if (number <= 5) {
      return 1;
    }
    if (number <= 8) {
      return 2;
    }
    return number <= 13 ? 3 : 4;
  }
}
