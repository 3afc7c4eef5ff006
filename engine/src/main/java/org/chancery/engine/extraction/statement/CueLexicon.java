package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and phrases that introduce statements. Immutable, safe for use by several threads. */
final class CueLexicon {

  private static final class Bundled {
    static final CueLexicon LEXICON =
        new CueLexicon(CueFile.verbs(), CueFile.nouns(), CueFile.adjectives(), CueFile.phrases());
  }

  private final Map<String, Cue> verbs;
  private final Map<String, Cue> nouns;
  private final Map<String, Cue> adjectives;
  private final Map<String, List<CuePhrase>> phrasesByLastWord;

  CueLexicon(
      Collection<Cue> verbs,
      Collection<Cue> nouns,
      Collection<Cue> adjectives,
      Collection<CuePhrase> phrases) {
    this.verbs = byWord(verbs);
    this.nouns = byWord(nouns);
    this.adjectives = byWord(adjectives);
    Map<String, List<CuePhrase>> byLast = new HashMap<>();
    for (CuePhrase phrase : phrases) {
      byLast.merge(
          phrase.words().get(phrase.words().size() - 1), List.of(phrase), CueLexicon::joined);
    }
    this.phrasesByLastWord = Map.copyOf(byLast);
  }

  /** The lexicon that comes with the engine. */
  static CueLexicon bundled() {
    return Bundled.LEXICON;
  }

  @Nullable Cue verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Cue noun(String lemma) {
    return nouns.get(lemma);
  }

  @Nullable Cue adjective(String lemma) {
    return adjectives.get(lemma);
  }

  /** Phrases that end in this word, the longest first. */
  List<CuePhrase> phrasesEndingIn(String word) {
    return phrasesByLastWord.getOrDefault(word, List.of());
  }

  private static Map<String, Cue> byWord(Collection<Cue> cues) {
    Map<String, Cue> map = new HashMap<>();
    for (Cue cue : cues) {
      if (map.put(cue.word(), cue) != null) {
        throw new IllegalArgumentException("listed twice: " + cue.word());
      }
    }
    return Map.copyOf(map);
  }

  private static List<CuePhrase> joined(List<CuePhrase> a, List<CuePhrase> b) {
    List<CuePhrase> all = new ArrayList<>(a);
    all.addAll(b);
    all.sort((x, y) -> Integer.compare(y.words().size(), x.words().size()));
    return List.copyOf(all);
  }
}
