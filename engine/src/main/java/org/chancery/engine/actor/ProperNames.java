package org.chancery.engine.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.CalendarWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a capitalised name that the register lacks is a name of, by its words alone.
 * Immutable.
 */
final class ProperNames {

  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> organisationWords = new HashSet<>();
  private final Set<String> noActorWords = new HashSet<>();

  ProperNames() {
    WordList.read("no-actor-words.txt").values().forEach(noActorWords::addAll);
    WordList.read("organisation-words.txt")
        .forEach(
            (sector, words) -> {
              organisationWords.addAll(words);
              words.forEach(word -> sectors.putIfAbsent(word, sector));
            });
  }

  /** Whether a name that ends with this word is no actor's: a treaty's, a building's, a ship's. */
  boolean isNoActorWord(String form) {
    return noActorWords.contains(form);
  }

  /** Whether the word names a day or month. */
  boolean isCalendar(String form) {
    return CalendarWords.names(
        form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1).toLowerCase(Locale.ROOT));
  }

  boolean isOrganisationWord(String form) {
    return organisationWords.contains(form);
  }

  /** The sector that a word of an organisation's name gives. */
  @Nullable String sectorOf(String form) {
    return sectors.get(form);
  }
}
