package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds all events of one sentence. Confined to it. */
final class SentenceCoder {

  private static final int NO_EVENT_FIRST = 3;

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private final Cast cast;
  private final VerbMatcher verbs;
  private final NounMatcher nouns;
  private final StageWalk walk;
  private final Set<String> lemmas;

  SentenceCoder(Lexicon lexicon, ParsedSentence parsed, Cast cast) {
    this.lexicon = lexicon;
    this.sentence = Lemmas.repaired(parsed, lexicon.verbLemmas());
    this.cast = cast;
    this.lemmas = new HashSet<>();
    sentence.tokens().forEach(token -> lemmas.add(token.lemma()));
    Syntax syntax = new Syntax(sentence);
    Participants participants = new Participants(syntax, cast, lexicon.classes());
    this.verbs = new VerbMatcher(syntax, participants, lexicon.classes());
    this.nouns = new NounMatcher(syntax, participants, lexicon);
    this.walk = new StageWalk(syntax, participants, lexicon);
  }

  /** The events, by the place of their verb or noun. */
  List<CodedMatch> events() {
    if (cast.in(sentence).isEmpty() || !hasTrigger()) {
      return List.of();
    }
    List<CodedMatch> found = new ArrayList<>();
    Set<Token> taken = new HashSet<>();
    verbs(found, taken);
    nouns(found, taken);
    found.sort((a, b) -> Integer.compare(a.match().trigger().index(), b.match().trigger().index()));
    return SentenceEvents.settle(lexicon.stages(), found);
  }

  private boolean hasTrigger() {
    for (Token token : sentence.tokens()) {
      if (!lexicon.verb(token.lemma()).isEmpty() || !lexicon.noun(token.lemma()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void verbs(List<CodedMatch> found, Set<Token> taken) {
    for (Token token : sentence.tokens()) {
      if (!token.isVerb()) {
        continue;
      }
      Optional<Match> best = Optional.empty();
      for (LexiconEntry entry : lexicon.verb(token.lemma())) {
        if (entry.pattern().possible(lemmas)) {
          best = better(best, verbs.match(entry, token));
        }
      }
      best.ifPresent(match -> take(match, found, taken));
    }
  }

  private void nouns(List<CodedMatch> found, Set<Token> taken) {
    for (Token token : sentence.tokens()) {
      if (!isNominal(token) || taken.contains(token) || insideName(token)) {
        continue;
      }
      Optional<Match> best = Optional.empty();
      for (LexiconEntry entry : lexicon.noun(nounLemma(token))) {
        if (entry.pattern().possible(lemmas)) {
          best = better(best, nouns.match(entry, token));
        }
      }
      best.ifPresent(match -> take(match, found, taken));
    }
  }

  /** "Fighting between …" may be tagged as a verb. */
  private static boolean isNominal(Token token) {
    return token.isNoun() || isGerund(token);
  }

  private static boolean isGerund(Token token) {
    return token.tag().equals("VBG")
        && switch (token.relation()) {
          case "nsubj", "nsubjpass", "pobj", "dobj", "csubj" -> true;
          default -> false;
        };
  }

  private static String nounLemma(Token token) {
    return isGerund(token) ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
  }

  /** "the Strike Force" strikes nobody. */
  private boolean insideName(Token token) {
    return cast.covering(sentence, token).isPresent();
  }

  /** More words, then more sides; the first among equals. */
  private static Optional<Match> better(Optional<Match> best, Optional<Match> next) {
    if (best.isEmpty() || next.isEmpty()) {
      return best.isEmpty() ? next : best;
    }
    return weight(next.get()) > weight(best.get()) ? next : best;
  }

  /** A frame that words no event wins over one with as many words. */
  private static int weight(Match match) {
    return match.score() + (match.entry().type() == null ? NO_EVENT_FIRST : 0);
  }

  private void take(Match match, List<CodedMatch> found, Set<Token> taken) {
    taken.addAll(match.words());
    PloverType type = match.entry().type();
    if (type != null) {
      found.add(coded(match, walk.from(match, type)));
    }
  }

  private static CodedMatch coded(Match match, Stage stage) {
    Set<Token> words = new java.util.TreeSet<>((a, b) -> Integer.compare(a.index(), b.index()));
    words.addAll(match.words());
    words.addAll(stage.words());
    List<ActorMention> actors = new ArrayList<>(match.actors());
    List<ActorMention> recipients = match.recipients();
    if (match.entry().mutual() && !stage.changed() && !actors.isEmpty()) {
      actors.addAll(recipients);
      recipients = List.of();
    }
    boolean symmetric =
        match.symmetric()
            || (mutual(match, stage) && recipients.isEmpty() && VerbMatcher.referents(actors) > 1)
            || (match.entry().mutual() && VerbMatcher.referents(actors) > 1);
    return new CodedMatch(
        match,
        stage.type(),
        stage.code(),
        stage.mode(),
        stage.contexts(),
        stage.factuality(),
        stage.changed(),
        List.copyOf(words),
        stage.words(),
        actors,
        recipients,
        symmetric);
  }

  /** Acts that several do to each other where nobody else is named. */
  private static boolean mutual(Match match, Stage stage) {
    CameoCode code = stage.code();
    return switch (stage.type()) {
      case CONSULT, COOPERATE -> true;
      case AGREE -> match.trigger().lemma().equals("agree");
      // formal agreements and diplomatic relations, not praise or support
      case SUPPORT -> code != null && code.code().matches("05[47].*");
      default -> false;
    };
  }
}
