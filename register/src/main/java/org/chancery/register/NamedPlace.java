package org.chancery.register;

import java.util.List;

/**
 * A place with further names and spellings.
 *
 * @param names beside that of the place
 */
record NamedPlace(Place place, List<String> names) {
  NamedPlace {
    names = List.copyOf(names);
  }
}
