package org.chancery.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an endpoint. Immutable.
 *
 * @param several whether it may be given more than once, or its values parted by commas
 * @param values the only ones, where there are few; in any letter case
 * @param about what it does, in a sentence
 * @param example a value that answers something on most stores; absent where none does
 */
public record Input(
    String name,
    Place place,
    Kind kind,
    boolean several,
    List<String> values,
    String about,
    @Nullable String example) {

  /** Where it stands. */
  public enum Place {
    QUERY,
    PATH
  }

  /** What its values are. */
  public enum Kind {
    TEXT,
    DAY,
    WHOLE,
    NUMBER,
    YES
  }

  public Input {
    values = List.copyOf(values);
  }

  /** In the query, once. */
  public static Input query(String name, Kind kind, String about) {
    return new Input(name, Place.QUERY, kind, false, List.of(), about, null);
  }

  /** Part of the path. */
  public static Input path(String name, String about) {
    return new Input(name, Place.PATH, Kind.TEXT, false, List.of(), about, null);
  }

  /** The same, to be given more than once. */
  Input more() {
    return new Input(name, place, kind, true, values, about, example);
  }

  /** The same, with the only values that it takes. */
  Input of(List<String> only) {
    return new Input(name, place, kind, several, only, about, example);
  }

  /** The same, with an example. */
  Input like(String value) {
    return new Input(name, place, kind, several, values, about, value);
  }
}
