package org.chancery.engine.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of courtesy before a name, with the pronoun that they tell. */
final class Honorifics {

  private static final Map<String, Gender> WORDS =
      Map.ofEntries(
          Map.entry("Mr.", Gender.HE),
          Map.entry("Mr", Gender.HE),
          Map.entry("Mrs.", Gender.SHE),
          Map.entry("Mrs", Gender.SHE),
          Map.entry("Ms.", Gender.SHE),
          Map.entry("Ms", Gender.SHE),
          Map.entry("Miss", Gender.SHE),
          Map.entry("Madame", Gender.SHE),
          Map.entry("Lady", Gender.SHE),
          Map.entry("Dame", Gender.SHE),
          Map.entry("Queen", Gender.SHE),
          Map.entry("King", Gender.HE),
          Map.entry("Sir", Gender.HE),
          Map.entry("Lord", Gender.HE),
          Map.entry("Dr.", Gender.ANY),
          Map.entry("Dr", Gender.ANY));

  private Honorifics() {}

  static boolean isHonorific(String word) {
    return WORDS.containsKey(word);
  }

  /** The pronoun of who is addressed so; null for other words. */
  static @Nullable Gender gender(String word) {
    return WORDS.get(word);
  }
}
