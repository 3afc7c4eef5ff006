package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * A sentence with its actors and with what the lexicon finds in it, as the model of acts sees it:
 * without names. Confined to one thread.
 */
final class ActSentence {

  private static final Set<String> HELPERS = Set.of("aux", "auxpass");
  private static final Set<String> PREDICATES = Set.of("acomp", "oprd", "root", "xcomp", "ccomp");

  private final LexicalSentence words;
  private final Cast cast;
  private final List<FoundEvent> events;
  private final List<ActorMention> phrases;
  private final List<ActorMention> sides;
  private final PerToken<Optional<FoundEvent>> at;
  private final PerToken<String> fillers;

  ActSentence(LexicalSentence words, Cast cast, List<FoundEvent> events) {
    this.words = words;
    this.cast = cast;
    this.events = List.copyOf(events);
    this.phrases = ActorPhrases.in(words.sentence(), cast);
    this.sides = Stream.concat(actors().stream(), phrases.stream()).toList();
    int size = words.sentence().size();
    this.at = new PerToken<>(size, this::find);
    this.fillers =
        new PerToken<>(size, t -> actor(t).map(ActSentence::kind).orElseGet(() -> word(t)));
  }

  LexicalSentence words() {
    return words;
  }

  ParsedSentence sentence() {
    return words.sentence();
  }

  Syntax syntax() {
    return words.syntax();
  }

  /** What the lexicon finds. */
  List<FoundEvent> events() {
    return events;
  }

  /** Those of the cast, then phrases that may be actors. */
  List<ActorMention> sides() {
    return sides;
  }

  List<ActorMention> actors() {
    return cast.in(sentence());
  }

  boolean areCoordinated(ActorMention one, ActorMention other) {
    return isAmong(one, other) || isAmong(other, one);
  }

  /** Whether an actor is among those that another's phrase begins to name. */
  private boolean isAmong(ActorMention one, ActorMention first) {
    Token begin = syntax().first(sentence().token(first.head()));
    return syntax().coordinated(begin).stream().anyMatch(token -> token.index() == one.head());
  }

  boolean isPhrase(ActorMention mention) {
    return phrases.contains(mention);
  }

  /** Who a token is the head of a mention of. */
  Optional<ActorMention> actor(Token token) {
    return cast.headedBy(sentence(), token);
  }

  /** What it finds at a word. */
  Optional<FoundEvent> at(Token token) {
    return at.of(token);
  }

  private Optional<FoundEvent> find(Token token) {
    for (FoundEvent event : events) {
      if (event.trigger().index() == token.index()) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  /** What it finds that rests on a word beside others. */
  List<FoundEvent> around(Token token) {
    if (events.isEmpty()) {
      return List.of();
    }
    return events.stream()
        .filter(e -> e.trigger().index() != token.index())
        .filter(e -> e.words().stream().anyMatch(word -> word.index() == token.index()))
        .toList();
  }

  /** The words that may tell an act, in the order of the sentence. */
  List<Token> candidates() {
    List<Token> all = new ArrayList<>();
    for (Token token : sentence().tokens()) {
      if (at(token).isPresent() || mayTell(token)) {
        all.add(token);
      }
    }
    return all;
  }

  private boolean mayTell(Token token) {
    if (token.isVerb()) {
      return !HELPERS.contains(token.relation());
    }
    if (token.tag().equals("NN") || token.tag().equals("NNS")) {
      return cast.covering(sentence(), token).isEmpty();
    }
    return token.tag().startsWith("JJ") && PREDICATES.contains(token.relation());
  }

  /** The base form; for names, nations and numbers only what it is. */
  String word(Token token) {
    return words.word(token);
  }

  /** What sort of actor a phrase names, else its head's base form. */
  String filler(Token token) {
    return fillers.of(token);
  }

  /** What sort of actor: never who. */
  static String kind(ActorMention mention) {
    Referent who = mention.referents().get(0);
    String id = who.id();
    String sort =
        id != null && id.startsWith("country:")
            ? "state"
            : who.office() != null
                ? "officer"
                : id != null && id.startsWith("person:")
                    ? "person"
                    : who.named() ? "named" : "some";
    String sector = who.sector();
    return "<" + mention.kind() + " " + sort + " " + (sector == null ? "" : sector) + ">";
  }

  /** One letter for the part of speech. */
  static String sort(Token token) {
    return token.tag().substring(0, 1);
  }
}
