package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.CalendarWords;
import org.chancery.engine.sentence.Token;

/** Finds all events of one sentence. Confined to it. */
final class SentenceCoder {

  private static final int NO_EVENT_FIRST = 3;

  private final LexicalSentence words;
  private final Cast cast;
  private final VerbMatcher verbs;
  private final NounMatcher nouns;
  private final StageWalk walk;

  SentenceCoder(LexicalSentence words, Cast cast) {
    this.words = words;
    this.cast = cast;
    Syntax syntax = words.syntax();
    Lexicon lexicon = words.lexicon();
    Participants participants = new Participants(syntax, cast, lexicon);
    this.verbs = new VerbMatcher(syntax, participants, lexicon.classes());
    this.nouns = new NounMatcher(syntax, participants, lexicon);
    this.walk = new StageWalk(syntax, participants, lexicon);
  }

  /** The events, by the place of their verb or noun. */
  List<CodedMatch> events() {
    if (cast.in(words.sentence()).isEmpty()
        || (words.verbs().isEmpty() && words.nouns().isEmpty())) {
      return List.of();
    }
    List<CodedMatch> found = new ArrayList<>();
    Set<Token> taken = new HashSet<>();
    verbs(found, taken);
    nouns(found, taken);
    found.sort((a, b) -> Integer.compare(a.match().trigger().index(), b.match().trigger().index()));
    return SentenceEvents.settle(words.sentence(), words.lexicon().stages(), found);
  }

  private void verbs(List<CodedMatch> found, Set<Token> taken) {
    for (LexicalSentence.Trigger trigger : words.verbs()) {
      Optional<Match> best = Optional.empty();
      for (LexiconEntry entry : trigger.entries()) {
        best = better(best, verbs.match(entry, trigger.token()));
      }
      best.ifPresent(match -> take(match, found, taken));
    }
  }

  private void nouns(List<CodedMatch> found, Set<Token> taken) {
    for (LexicalSentence.Trigger trigger : words.nouns()) {
      Token token = trigger.token();
      if (taken.contains(token) || insideName(token) || isMonth(token)) {
        continue;
      }
      Optional<Match> best = Optional.empty();
      for (LexiconEntry entry : trigger.entries()) {
        best = better(best, nouns.match(entry, token));
      }
      best.ifPresent(match -> take(match, found, taken));
    }
  }

  /** "met in March": nobody marched. */
  private static boolean isMonth(Token token) {
    return token.tag().startsWith("NNP") && CalendarWords.isMonth(token.form());
  }

  /** "the Strike Force" strikes nobody. */
  private boolean insideName(Token token) {
    return cast.covering(words.sentence(), token)
        .filter(mention -> !UnnamedActors.isOne(mention))
        .isPresent();
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
      Stage stage = walk.from(match, type);
      if (!stage.isHabit()) {
        found.add(coded(match, stage));
      }
    }
  }

  private static CodedMatch coded(Match match, Stage stage) {
    Set<Token> told = new java.util.TreeSet<>((a, b) -> Integer.compare(a.index(), b.index()));
    told.addAll(match.words());
    told.addAll(stage.words());
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
        List.copyOf(told),
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
