package org.chancery.register.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a name.
 *
 * @param word folded
 * @param gap what stands between it and the word before
 * @param capitals the least that a text must have
 */
record NameWord(String word, int gap, int capitals) {

  /**
   * Words for institutions, which many papers write small inside a name: "the European commission",
   * "the UN security council".
   */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "academy",
          "administration",
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "bank",
          "bureau",
          "cabinet",
          "chamber",
          "coalition",
          "commission",
          "committee",
          "conference",
          "congress",
          "convention",
          "cooperation",
          "corps",
          "council",
          "court",
          "defence",
          "defense",
          "department",
          "directorate",
          "foreign",
          "forces",
          "forum",
          "front",
          "fund",
          "general",
          "government",
          "group",
          "guard",
          "human",
          "institute",
          "intelligence",
          "interior",
          "justice",
          "league",
          "ministry",
          "movement",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "programme",
          "program",
          "rights",
          "secretariat",
          "security",
          "senate",
          "service",
          "services",
          "society",
          "supreme",
          "territories",
          "treaty",
          "tribunal",
          "union");

  /** Words between the parts of a name that some papers write large and others small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "av", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di",
          "do", "dos", "du", "el", "ibn", "la", "le", "ould", "ten", "ter", "van", "von", "zu");

  /**
   * The words of a name; none where it has no letter and no digit. A leading "the" may be small.
   */
  static List<NameWord> of(String name) {
    List<NameWord> words = new ArrayList<>();
    WordScanner scanner = new WordScanner(name);
    while (scanner.next()) {
      int gap = words.isEmpty() ? WordScanner.JOINED : scanner.gap();
      words.add(new NameWord(scanner.word(), gap, demand(scanner, !words.isEmpty())));
    }
    return words;
  }

  NameWord withGap(int other) {
    return new NameWord(word, other, capitals);
  }

  private static int demand(WordScanner scanner, boolean inside) {
    int shape = scanner.shape();
    if (shape == WordScanner.ALL_CAPITALS && scanner.letters() == 1) {
      return WordScanner.CAPITALISED;
    }
    boolean mayBeSmall =
        INSTITUTIONS.contains(scanner.word()) || PARTICLES.contains(scanner.word());
    if (shape == WordScanner.CAPITALISED && inside && mayBeSmall) {
      return WordScanner.SMALL;
    }
    return shape;
  }
}
