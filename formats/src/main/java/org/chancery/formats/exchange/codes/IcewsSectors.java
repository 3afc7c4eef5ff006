package org.chancery.formats.exchange.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sectors as ICEWS names them. Immutable, thread-safe. */
public final class IcewsSectors {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> SECTORS = new HashMap<>();

  static {
    for (List<String> row : CodeFile.rows("icews-sectors.tsv", 2)) {
      NAMES.putIfAbsent(row.get(0), row.get(1));
      SECTORS.put(row.get(1), row.get(0));
    }
  }

  private IcewsSectors() {}

  /** ICEWS's name of a PLOVER sector. */
  public static Optional<String> nameOf(@Nullable String sector) {
    return Optional.ofNullable(sector).map(NAMES::get);
  }

  /** PLOVER's sector of a list of names with commas between: of the first that is known. */
  public static Optional<String> sectorOf(String names) {
    for (String name : names.split(",")) {
      String sector = SECTORS.get(name.strip());
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }
}
