package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.article.Found;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** What the words of one article say, each sentence looked at once. Confined to the article. */
final class ArticleConcepts {

  private final ParsedArticle article;
  private final ConceptLexicon concepts;
  private final StanceLexicon stances;
  private final NearHits near;
  private final Mentions mentions;
  private final Map<Integer, List<ConceptHit>> hits = new HashMap<>();
  private final Map<Integer, Effects> effects = new HashMap<>();
  private @Nullable Set<String> topic;

  ArticleConcepts(
      ParsedArticle article,
      ConceptLexicon concepts,
      StanceLexicon stances,
      NearHits near,
      Mentions mentions) {
    this.article = article;
    this.concepts = concepts;
    this.stances = stances;
    this.near = near;
    this.mentions = mentions;
  }

  /** Whether a concept is one of the lexicon, rather than a word of its own. */
  boolean isInLexicon(String concept) {
    return concepts.isInLexicon(concept);
  }

  /** Whether a concept is something that is done, and has a contrary. */
  boolean isAct(String concept) {
    return concepts.isAct(concept);
  }

  /** The concepts of a sentence, those of its actors that can be a thing among them. */
  List<ConceptHit> hits(ParsedSentence sentence) {
    return hits.computeIfAbsent(
        sentence.index(),
        index -> {
          List<String> lemmas = new ArrayList<>(sentence.size());
          for (Token token : sentence.tokens()) {
            lemmas.add(concepts.solid(token.lemma()));
          }
          List<ConceptHit> all = new ArrayList<>(concepts.hits(lemmas));
          all.addAll(near.in(sentence, lemmas, all));
          for (Mentions.At at : mentions.in(sentence)) {
            if (at.kind() != Mentions.Kind.STATE) {
              all.add(new ConceptHit(at.head(), "@" + at.id(), 1, false));
            }
          }
          return all;
        });
  }

  /** Whether something is named here in the place of a thing that a wording has. */
  boolean isOfRival(
      ParsedSentence sentence, BitSet scope, Set<String> wording, boolean ofThingOnly) {
    return Rivals.any(
        sentence,
        scope,
        hits(sentence),
        wording,
        ofThingOnly,
        (token, missing) ->
            stances.isNoun(token.lemma()) || near.isAkin(concepts.solid(token.lemma()), missing));
  }

  /** "plastic sacks": the noun that this word qualifies, where it may stand for a thing too. */
  Token lifted(ParsedSentence sentence, Token word, Set<String> wording) {
    Token noun = sentence.head(word).orElse(null);
    boolean qualifies = word.relation().equals("compound") || word.relation().equals("nmod");
    return noun != null
            && qualifies
            && noun.isNoun()
            && !noun.isProperNoun()
            && near.isAkin(concepts.solid(noun.lemma()), wording)
        ? noun
        : word;
  }

  private Effects effects(ParsedSentence sentence) {
    return effects.computeIfAbsent(sentence.index(), i -> new Effects(concepts, sentence));
  }

  /** The concepts of the headline. */
  Set<String> topic() {
    Set<String> known = topic;
    if (known == null) {
      known = new HashSet<>();
      Found<String> title = article.article().title();
      if (title != null) {
        for (ConceptHit hit : concepts.hits(concepts.lemmas(title.value()))) {
          known.add(hit.concept());
        }
      }
      topic = known;
    }
    return known;
  }

  /** What the words above a wording make of it, up to its clause. */
  int effectAbove(ParsedSentence sentence, Token top) {
    Effects effects = effects(sentence);
    int direction = 1;
    Token at = top;
    while (at.head() >= 0 && !at.relation().equals("nsubj")) {
      at = sentence.token(at.head());
      direction *= effects.of(at) < 0 ? -1 : 1;
    }
    return direction;
  }
}
