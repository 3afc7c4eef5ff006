package org.chancery.store.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values by name, as they were written. Names have {@code _} between their words. Immutable. */
public final class Parameters {

  private final Map<String, List<String>> values;

  /** Of names with all their values. */
  public Parameters(Map<String, ? extends Collection<String>> values) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    this.values = Map.copyOf(copy);
  }

  /** The names of those that have values. */
  public Set<String> names() {
    return values.keySet();
  }

  /** All values, as they were given. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** All values, those parted by commas taken apart; empty ones are left out. */
  public List<String> list(String name) {
    return all(name).stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * The value, which may be empty; absent where there is none.
   *
   * @throws ParameterFault where there are several
   */
  public @Nullable String one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw ParameterFault.of(name, "'" + String.join("' and '", all) + "'", "one value");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /**
   * A day.
   *
   * @throws ParameterFault where it is none
   */
  public @Nullable LocalDate day(String name) {
    String value = one(name);
    try {
      return value == null ? null : Days.parse(value);
    } catch (DateTimeException noDay) {
      throw new ParameterFault(
          name,
          value,
          "year, month and day, such as 2018-06-09",
          List.of(),
          naming ->
              naming.apply(name)
                  + ": '"
                  + value
                  + "' is no day; expected year, month and day, such as 2018-06-09");
    }
  }

  /**
   * A whole number within bounds.
   *
   * @throws ParameterFault where it is none
   */
  public @Nullable Long whole(String name, long least, long most, String expected) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    try {
      long number = Long.parseLong(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw ParameterFault.of(name, value, expected);
    }
    throw ParameterFault.of(name, value, expected);
  }

  /**
   * A number from 0 to 1.
   *
   * @throws ParameterFault where it is none
   */
  public @Nullable Double share(String name) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    String expected = "from 0 to 1";
    try {
      double number = Double.parseDouble(value.strip());
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw ParameterFault.of(name, value, expected);
    }
    throw ParameterFault.of(name, value, expected);
  }

  /**
   * Yes or no; no where it is not given.
   *
   * @throws ParameterFault where it is neither
   */
  public boolean yes(String name) {
    String value = one(name);
    if (value == null || value.equalsIgnoreCase("false")) {
      return false;
    }
    if (value.equalsIgnoreCase("true")) {
      return true;
    }
    throw ParameterFault.of(name, value, "true or false");
  }

  /**
   * Constants of an enumeration, in any letter case.
   *
   * @throws ParameterFault where one is unknown; names the near misses
   */
  public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (String value : list(name)) {
      found.add(constant(name, value, List.of(type.getEnumConstants())));
    }
    return found;
  }

  static <E extends Enum<E>> E constant(String name, String value, List<E> known) {
    for (E one : known) {
      if (one.name().equalsIgnoreCase(value)) {
        return one;
      }
    }
    List<String> names = known.stream().map(Parameters::lower).toList();
    String expected = "one of " + String.join(", ", names);
    throw new ParameterFault(
        name,
        value,
        expected,
        NearMisses.of(value, names),
        naming -> naming.apply(name) + " " + value + ", expected " + expected);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
