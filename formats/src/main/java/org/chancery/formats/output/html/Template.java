package org.chancery.formats.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the page as a resource file, with places such as {@code {{title}}} to fill. Immutable.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z_]+)}}");

  private final String name;

  /** Text and names of places by turns, text first. */
  private final List<String> parts = new ArrayList<>();

  private final Set<String> places = new HashSet<>();

  private Template(String name, String source) {
    this.name = name;
    Matcher place = PLACE.matcher(source);
    int begin = 0;
    while (place.find()) {
      parts.add(source.substring(begin, place.start()));
      parts.add(place.group(1));
      places.add(place.group(1));
      begin = place.end();
    }
    parts.add(source.substring(begin));
  }

  /** Reads one of the resources beside this class. */
  static Template of(String name) {
    return new Template(name, resource(name));
  }

  /** A resource as it stands, without the line break at its end. */
  static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The template with all its places filled.
   *
   * @throws IllegalArgumentException if a place is not given, or something for which there is none
   */
  Markup fill(Map<String, Markup> values) {
    if (!places.equals(values.keySet())) {
      throw new IllegalArgumentException(
          name + " has places " + places + ", but was given " + values.keySet());
    }
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean isPlace = i % 2 == 1;
      Markup value = isPlace ? values.get(parts.get(i)) : null;
      html.append(value == null ? parts.get(i) : value.html());
    }
    return new Markup(html.toString());
  }
}
