package org.chancery.engine.extraction.position;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Tells how surely words are about the actors of an issue. One for each article. */
final class ActorsMeant {

  private static final double WHOLE = 1.0;
  private static final double BESIDE = 0.9;
  private static final double FROM_CONTEXT = 0.85;
  private static final double FROM_BEFORE = 0.8;

  /** Of two issues the one is meant whose actors stand in the sentence itself. */
  private static final double FARTHER = 0.005;

  private final ParsedArticle article;
  private final Mentions mentions;
  private final ArticleConcepts concepts;
  private final Map<Integer, Set<String>> candidates = new HashMap<>();

  ActorsMeant(ParsedArticle article, Mentions mentions, ArticleConcepts concepts) {
    this.article = article;
    this.mentions = mentions;
    this.concepts = concepts;
  }

  /**
   * How surely the scope is about the issue's actors; 0 where it is about others.
   *
   * @param contrary whether the wording wants to end what it is about, and the words go against it
   */
  double strength(
      ParsedSentence sentence, Wording wording, Token core, BitSet scope, boolean contrary) {
    Named named = named(sentence, wording, scope);
    Set<Participant> needed = new LinkedHashSet<>(wording.phrasing().participants());
    needed.addAll(wording.issue().required());
    boolean nobodyHere = !needed.isEmpty() && needed.stream().noneMatch(named::has);
    boolean weak = core.isVerb() && wording.isAdmission() || core.lemma().equals("member");
    if (nobodyHere && weak) {
      return 0;
    }
    double strength = WHOLE;
    double farther = 0;
    boolean bodyThere = needed.stream().noneMatch(Participant::body);
    for (Participant participant : needed) {
      if (named.has(participant)) {
        bodyThere |= participant.body();
      } else if (!isSpareable(wording, participant)) {
        boolean may = participant.body() ? !named.strangeBody() : !named.strangeState();
        boolean agent = wording.issue().agents().contains(participant);
        boolean known = participant.body() && !nobodyHere && mentions.anywhere(participant.ids());
        boolean beside = isIn(sentence, participant);
        boolean hidden =
            !participant.body()
                && (contrary && !beside
                    || wording.isAdmission() && !isCandidate(sentence, participant));
        if (hidden
            || !may && !(agent && beside)
            || !known && !mentions.around(sentence, participant.ids())) {
          return 0;
        }
        strength = Math.min(strength, strength(participant, beside));
        farther += beside ? 0 : FARTHER;
      }
    }
    return named.strangeBody() && !bodyThere ? 0 : strength - farther;
  }

  private double strength(Participant participant, boolean beside) {
    return beside ? BESIDE : mentions.isTopic(participant.ids()) ? FROM_CONTEXT : FROM_BEFORE;
  }

  /**
   * Who is named in a scope, and whether there are states or bodies that the issue doesn't know.
   */
  private record Named(Set<String> ids, boolean strangeState, boolean strangeBody) {
    boolean has(Participant participant) {
      return participant.ids().stream().anyMatch(ids::contains);
    }
  }

  private Named named(ParsedSentence sentence, Wording wording, BitSet scope) {
    Set<String> ids = new HashSet<>();
    boolean strangeState = false;
    boolean strangeBody = false;
    for (Mentions.At at : mentions.in(sentence)) {
      if (scope.get(at.head()) || scope.get(at.first()) && scope.get(at.last())) {
        ids.add(at.id());
        boolean strange = !wording.issue().known().contains(at.id());
        strangeState |= strange && at.kind() == Mentions.Kind.STATE;
        strangeBody |= strange && at.kind() == Mentions.Kind.BODY;
      }
    }
    return new Named(ids, strangeState, strangeBody);
  }

  /** Whether only another wording names an actor, in the place of one that the proposal names. */
  private static boolean isSpareable(Wording wording, Participant participant) {
    Set<Participant> required = Set.copyOf(wording.issue().required());
    return !required.contains(participant)
        && required.stream().anyMatch(other -> other.body() == participant.body());
  }

  private boolean isIn(ParsedSentence sentence, Participant participant) {
    return mentions.in(sentence).stream().anyMatch(at -> participant.ids().contains(at.id()));
  }

  /** Whether the text so far, or the headline, says of this actor that it is to be taken in. */
  private boolean isCandidate(ParsedSentence sentence, Participant participant) {
    if (mentions.isInTitle(participant.ids()) && concepts.topic().contains(Wording.ADMISSION)) {
      return true;
    }
    for (int i = 0; i <= sentence.index(); i++) {
      Set<String> here = candidates.computeIfAbsent(i, this::candidates);
      if (participant.ids().stream().anyMatch(here::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whose admission a sentence speaks of: "Lesk's entry", "let Lesk join", "Lesk applied for". */
  private Set<String> candidates(int index) {
    ParsedSentence sentence = article.sentences().get(index);
    Set<String> ids = new HashSet<>();
    for (ConceptHit hit : concepts.hits(sentence)) {
      if (hit.concept().equals(Wording.ADMISSION)) {
        Token word = sentence.token(hit.index());
        Token verb = verbOf(sentence, word);
        boolean own = verb.index() == word.index() || OwnMatter.isApplying(verb);
        Token subject = own ? Syntax.subject(sentence, verb) : null;
        for (Mentions.At at : mentions.in(sentence)) {
          Token who = sentence.token(at.head());
          boolean takes = subject != null && sentence.dominates(subject, who);
          if (takes || sentence.dominates(word, who)) {
            ids.add(at.id());
          }
        }
      }
    }
    return ids;
  }

  private static Token verbOf(ParsedSentence sentence, Token word) {
    Token at = word;
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }
}
