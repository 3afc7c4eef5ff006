package org.chancery.engine.storyline;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");

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
    return Word.of(text).stream().map(Word::form).toList();
  }

  boolean isNamed() {
    return !key.startsWith(ROLE);
  }

  /** Whether it is known by name or by its country. */
  boolean isIdentified() {
    return isNamed() || country != null;
  }

  private boolean isState() {
    return isState(key);
  }

  static boolean isState(String key) {
    return key.startsWith(STATE);
  }

  /** A word that the names of the same party share whatever its form: the last of its name. */
  String block() {
    if (!key.startsWith(NAME)) {
      return key;
    }
    String name = key.substring(NAME.length());
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  Match match(Party other) {
    if (key.equals(other.key) || isShortNameOf(other) || other.isShortNameOf(this)) {
      return isNamed() || country != null && isOfSameCountry(other)
          ? Match.SAME
          : isOfSameCountry(other) && !isElsewhere(other) ? Match.RELATED : Match.NONE;
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

  /** "Kestria's parliament" and "Morvia's parliament". */
  private boolean isElsewhere(Party other) {
    Set<String> names = names();
    Set<String> others = other.names();
    return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
  }

  private Set<String> names() {
    return Word.of(label).stream()
        .filter(Word::capital)
        .map(Word::form)
        .filter(form -> !ARTICLES.contains(form))
        .collect(Collectors.toSet());
  }

  /** "Dravic" for "Ansel Dravic", where neither stands in the register. */
  private boolean isShortNameOf(Party other) {
    return key.startsWith(NAME)
        && other.key.startsWith(NAME)
        && other.key.endsWith(" " + key.substring(NAME.length()));
  }

  /** Terms for comparing what articles are about: who is named, and for which state. */
  Stream<String> terms() {
    Stream<String> named = isNamed() ? Stream.of(key) : Stream.of();
    return country == null || isState() ? named : Stream.concat(named, Stream.of(STATE + country));
  }

  /** The stems of the words that name it. */
  Stream<String> stems() {
    return Word.of(label).stream().map(Word::stem);
  }
}
