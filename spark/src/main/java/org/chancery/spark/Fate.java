package org.chancery.spark;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a whole run tells of an article that is kept.
 *
 * @param duplicateOf id of the article that it is a copy of
 * @param storyline id of its story
 * @param group number of its story; of no meaning where it has none
 */
record Fate(Place place, @Nullable String duplicateOf, @Nullable String storyline, int group)
    implements Serializable {

  Optional<String> original() {
    return Optional.ofNullable(duplicateOf);
  }

  Optional<String> story() {
    return Optional.ofNullable(storyline);
  }
}
