package org.chancery.formats.exchange.codes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Countries by their codes and names in the formats of others. Immutable, thread-safe. */
public final class Countries {

  private static final Countries ALL = new Countries();

  private final Map<String, Country> byIso = new HashMap<>();
  private final Map<String, Country> byCameo = new HashMap<>();
  private final Map<String, Country> byFips = new HashMap<>();
  private final Map<String, Country> byOwnName = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();

  private Countries() {
    for (List<String> row : CodeFile.rows("countries.tsv", 7)) {
      List<String> cameo = List.of(row.get(1).split("\\|"));
      List<String> fips = List.of(row.get(4).split("\\|"));
      Country country =
          new Country(
              row.get(0),
              cameo.get(0),
              blankToNull(row.get(2)),
              blankToNull(row.get(3)),
              blankToNull(fips.get(0)),
              row.get(5));
      byIso.put(country.iso(), country);
      cameo.forEach(code -> byCameo.putIfAbsent(code, country));
      fips.forEach(code -> byFips.putIfAbsent(code, country));
      byOwnName.putIfAbsent(country.name(), country);
      byName.putIfAbsent(folded(country.name()), country);
      for (String name : row.get(6).split("\\|")) {
        byName.putIfAbsent(folded(name), country);
      }
    }
    byFips.remove("");
    byName.remove("");
  }

  private static @Nullable String blankToNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** By the code that records use. */
  public static Optional<Country> ofIso(@Nullable String iso) {
    return Optional.ofNullable(iso).map(ALL.byIso::get);
  }

  /** By CAMEO's code of an actor, as long as it names a state and no region. */
  public static Optional<Country> ofCameo(String code) {
    return Optional.ofNullable(ALL.byCameo.get(code));
  }

  /** By FIPS 10-4. */
  public static Optional<Country> ofFips(String code) {
    return Optional.ofNullable(ALL.byFips.get(code));
  }

  /** By a name, case and diacritics ignored, or by the ISO code. */
  public static Optional<Country> named(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Country country = ALL.byIso.get(name);
    if (country == null) {
      country = ALL.byOwnName.get(name);
    }
    return Optional.ofNullable(country == null ? ALL.byName.get(folded(name)) : country);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
