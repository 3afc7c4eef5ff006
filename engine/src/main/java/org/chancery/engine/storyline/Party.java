package org.chancery.engine.storyline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.CodedActor;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it can be compared across articles.
 *
 * @param key the register id; else {@code name:} and the name's words; else {@code role:} and the
 *     word that describes it, such as {@code role:soldier}
 * @param label what a reader sees
 * @param country ISO 3166-1 alpha-3
 */
record Party(String key, String label, @Nullable String country) {

  private static final String NAME = "name:";
  private static final String ROLE = "role:";
  private static final String STATE = "country:";

  /** How far two parties can be the same. */
  enum Match {
    /** Certainly different, or nothing says that they are the same. */
    NONE,
    /** A state and one who acts for it, or two descriptions of people of one country. */
    RELATED,
    /** The same. */
    SAME
  }

  /** Strings are interned: a few thousand actors make up the parties of all articles. */
  static Party of(CodedActor actor) {
    Referent who = actor.who();
    String name = who.name();
    String label = name == null ? actor.text() : name;
    String key;
    if (who.id() != null) {
      key = who.id();
    } else if (who.named() && name != null && !words(name).isEmpty()) {
      key = NAME + String.join(" ", words(name));
    } else {
      List<String> words = words(actor.text());
      key = ROLE + (words.isEmpty() ? "" : Word.stem(words.get(words.size() - 1)));
    }
    return new Party(
        key.intern(), label.intern(), who.country() == null ? null : who.country().intern());
  }

  private static List<String> words(String text) {
    return Word.of(text).stream().map(Word::form).collect(Collectors.toUnmodifiableList());
  }

  boolean isNamed() {
    return !key.startsWith(ROLE);
  }

  private boolean isState() {
    return key.startsWith(STATE);
  }

  /** A word that the names of the same party share whatever its form: the last of its name. */
  String block() {
    return key.startsWith(NAME) ? key.substring(key.lastIndexOf(' ') + 1) : key;
  }

  Match match(Party other) {
    if (key.equals(other.key) || isShortNameOf(other) || other.isShortNameOf(this)) {
      return isNamed() || isOfSameCountry(other) ? Match.SAME : Match.RELATED;
    }
    boolean oneActsForOther = country != null && isOfSameCountry(other);
    if (oneActsForOther && (isState() || other.isState() || !isNamed() && !other.isNamed())) {
      return Match.RELATED;
    }
    return Match.NONE;
  }

  private boolean isOfSameCountry(Party other) {
    return country == null ? other.country == null : country.equals(other.country);
  }

  /** "Dravic" for "Ansel Dravic", where neither stands in the register. */
  private boolean isShortNameOf(Party other) {
    return key.startsWith(NAME)
        && other.key.startsWith(NAME)
        && other.key.endsWith(" " + key.substring(NAME.length()));
  }

  /** A term for comparing what articles are about. */
  String term() {
    return key.toLowerCase(Locale.ROOT);
  }
}
