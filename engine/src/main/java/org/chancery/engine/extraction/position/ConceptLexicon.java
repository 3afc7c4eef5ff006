package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows which words say the same thing. Immutable, safe for use by several threads; reading a text
 * takes time in proportion to its length.
 */
final class ConceptLexicon {

  /** How many words may stand between the words of a phrase. */
  private static final int GAP = 4;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  /** Words that say nothing of what a text is about. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "to",
          "in",
          "on",
          "at",
          "for",
          "by",
          "with",
          "from",
          "into",
          "over",
          "as",
          "and",
          "or",
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "should",
          "would",
          "could",
          "will",
          "shall",
          "must",
          "can",
          "may",
          "might",
          "do",
          "does",
          "did",
          "have",
          "has",
          "had",
          "not",
          "no",
          "it",
          "its",
          "their",
          "his",
          "her",
          "that",
          "this",
          "these",
          "those",
          "there",
          "who",
          "which",
          "whose",
          "all",
          "any",
          "every",
          "each",
          "until",
          "if",
          "necessary",
          "again",
          "than",
          "more",
          "least",
          "between",
          "among",
          "against",
          "under",
          "after",
          "before",
          "about",
          "out",
          "up",
          "off",
          "down",
          "back",
          "new",
          "further",
          "full",
          "fully",
          "own",
          "other",
          "another",
          "such",
          "so",
          "permanent",
          "permanently",
          "immediate",
          "immediately",
          "lasting",
          "international",
          "independent",
          "foreign",
          "state",
          "states",
          "government",
          "country",
          "countries",
          "party",
          "parties",
          "group",
          "bloc",
          "alliance",
          "club",
          "format",
          "table",
          "union",
          "organisation",
          "organization",
          "council",
          "side",
          "member",
          "allow",
          "become",
          "make",
          "take",
          "put",
          "bring",
          "go",
          "come",
          "get",
          "high",
          "higher",
          "part",
          "them",
          "they",
          "he",
          "she",
          "per",
          "cent",
          "percent",
          "first",
          "second",
          "two",
          "three",
          "joint",
          "common",
          "total",
          "large",
          "rich",
          "disputed",
          "president",
          "minister");

  private record Sense(String concept, int direction, boolean act) {
    ConceptHit at(int index) {
      return new ConceptHit(index, concept, direction, act);
    }
  }

  private record Phrase(List<String> rest, Sense sense) {}

  private final Stems stems = new Stems();
  private final Map<String, List<Sense>> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> acts = new HashSet<>();

  ConceptLexicon() {
    for (WordFile.Row row : WordFile.rows("concepts.txt", 3)) {
      int direction = row.cell(1).equals("-") ? -1 : 1;
      Sense sense = new Sense(row.cell(0), direction, !row.cell(1).isEmpty());
      if (sense.act()) {
        acts.add(sense.concept());
      }
      for (String word : row.cell(2).split(",")) {
        add(word.strip(), sense);
      }
    }
  }

  private void add(String word, Sense sense) {
    List<String> parts = List.of(word.split(" "));
    if (parts.size() == 1) {
      List<Sense> senses = words.computeIfAbsent(word, w -> new ArrayList<>());
      if (!senses.contains(sense)) {
        senses.add(sense);
      }
    } else {
      phrases
          .computeIfAbsent(parts.get(0), w -> new ArrayList<>())
          .add(new Phrase(parts.subList(1, parts.size()), sense));
    }
  }

  /** Whether the word says anything of what a text is about. */
  boolean isContent(String word) {
    return word.length() > 1
        && Character.isLetter(word.charAt(0))
        && (!EMPTY.contains(word) || words.containsKey(word));
  }

  /** Whether a concept is one of the lexicon, rather than a word of its own. */
  boolean isInLexicon(String concept) {
    return !concept.startsWith("=");
  }

  /** Whether a concept of the lexicon is something that is done, and has a contrary. */
  boolean isAct(String concept) {
    return acts.contains(concept);
  }

  /** The words of a concept, without its phrases, in the order of the alphabet. */
  List<String> wordsOf(String concept) {
    return words.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(sense -> sense.concept().equals(concept)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether a word, in any form and letter case, is one of the lexicon. */
  boolean isKnown(String word) {
    return stems.baseForms(word).stream().anyMatch(words::containsKey);
  }

  /** What the words of a text say. The words are base forms. */
  List<ConceptHit> hits(List<String> lemmas) {
    List<ConceptHit> hits = new ArrayList<>();
    for (int i = 0; i < lemmas.size(); i++) {
      String lemma = lemmas.get(i);
      if (i > 0 && lemma.equals("force") && lemmas.get(i - 1).startsWith("in")) {
        continue;
      }
      boolean inPhrase = false;
      for (Phrase phrase : phrases.getOrDefault(lemma, List.of())) {
        if (follows(lemmas, i, phrase.rest())) {
          hits.add(phrase.sense().at(i));
          inPhrase = true;
        }
      }
      List<Sense> senses = words.get(lemma);
      if (inPhrase) {
        addCourse(senses, i, hits);
        continue;
      }
      boolean known = false;
      if (senses != null) {
        for (Sense sense : senses) {
          hits.add(sense.at(i));
          known |= !sense.concept().equals(ConceptHit.LESS);
        }
      }
      if (known) {
        continue;
      }
      if (isContent(lemma)) {
        hits.add(new ConceptHit(i, "=" + stems.of(lemma), 1, false));
      }
    }
    return hits;
  }

  private static void addCourse(@Nullable List<Sense> senses, int at, List<ConceptHit> hits) {
    if (senses != null) {
      for (Sense sense : senses) {
        if (sense.concept().equals(ConceptHit.COURSE)) {
          hits.add(sense.at(at));
        }
      }
    }
  }

  private static boolean follows(List<String> lemmas, int first, List<String> rest) {
    int at = first;
    for (String word : rest) {
      int last = Math.min(lemmas.size() - 1, at + 1 + GAP);
      int next = at + 1;
      while (next <= last && !lemmas.get(next).equals(word) && !lemmas.get(next).equals("to")) {
        next++;
      }
      if (next > last || !lemmas.get(next).equals(word)) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /** The base forms of the words of a text that isn't parsed. */
  List<String> lemmas(String text) {
    List<String> lemmas = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      lemmas.add(lemma(solid(matcher.group().toLowerCase(Locale.ROOT))));
    }
    return lemmas;
  }

  /** "re-admit" is written "readmit" as well; the lexicon has the solid form. */
  String solid(String lemma) {
    return lemma.startsWith("re-") ? lemma("re" + lemma.substring(3)) : lemma;
  }

  /** The base form of a word of which only the form is known. */
  String lemma(String form) {
    List<String> forms = stems.baseForms(form);
    for (String base : forms) {
      if (words.containsKey(base) || phrases.containsKey(base) || EMPTY.contains(base)) {
        return base;
      }
    }
    return forms.get(0);
  }
}
