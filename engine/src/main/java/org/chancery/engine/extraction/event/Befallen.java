package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Finds whom an act befalls where its frame has found nobody: those to whom its object belongs or
 * whom a participle behind it names, else people and what is theirs, without a name. Confined to a
 * sentence.
 */
final class Befallen {

  private static final List<String> BY = List.of("by", "from");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;
  private final Set<String> people;
  private final Set<String> victims;
  private final Set<String> parts;
  private final Set<String> troops;

  Befallen(Syntax syntax, Participants participants, WordClasses classes) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
    this.people = classes.required("people");
    this.victims = classes.required("victim");
    this.parts = classes.required("part");
    this.troops = classes.required("troops");
  }

  /**
   * Who it is; empty where the words name nobody, or the type needs nobody.
   *
   * @param words what the frame has taken
   * @param others keys of those who act
   */
  List<ActorMention> of(Token verb, List<Token> words, PloverType type, Set<String> others) {
    if (!needsSomebody(type)) {
      return List.of();
    }
    List<Token> things = things(verb, words, others);
    for (Token thing : things) {
      List<ActorMention> found = owners(thing, type, others);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (Token thing : things) {
      Optional<Token> bearer = bearer(thing, type);
      if (bearer.isPresent()) {
        return List.of(unnamed(bearer.get()));
      }
    }
    return List.of();
  }

  private static boolean needsSomebody(PloverType type) {
    return switch (type) {
      case REQUEST, AGREE, CONSULT, PROTEST, MOBILIZE -> false;
      default -> true;
    };
  }

  /** What the verb is done to: its objects and the nouns that its frame has taken. */
  private List<Token> things(Token verb, List<Token> words, Set<String> actors) {
    List<Token> all = new ArrayList<>(syntax.objects(verb));
    for (Token word : words) {
      if (word.isNoun() && word.index() != verb.index() && !all.contains(word)) {
        all.add(word);
      }
    }
    all.removeIf(thing -> participants.isOwn(thing, actors));
    return all;
  }

  private List<ActorMention> owners(Token thing, PloverType type, Set<String> others) {
    if (type == PloverType.ACCUSE) {
      // "condemned the attack on Kestria" accuses who made it
      List<ActorMention> made = participants.doers(thing, type, others);
      return made.isEmpty() ? makers(thing, others) : made;
    }
    Reach reach = Reach.of(type);
    List<ActorMention> found =
        participants.concerned(thing, reach, others).stream()
            .filter(m -> !UnnamedActors.isOne(m))
            .toList();
    return found.isEmpty() ? behindParticiple(thing, reach, others) : found;
  }

  /** "the attack by Kestria", "the annexation of the islands by Kestria". */
  private List<ActorMention> makers(Token act, Set<String> others) {
    return participants
        .behind(act, BY)
        .or(
            () ->
                participants.behind(act, List.of("of")).flatMap(of -> participants.behind(of, BY)))
        .map(maker -> Participants.without(participants.named(maker), others))
        .orElse(List.of());
  }

  /** "the curbs imposed on Kestria", "the offer made by Kestria". */
  private List<ActorMention> behindParticiple(Token thing, Reach reach, Set<String> others) {
    for (Token child : sentence.children(thing)) {
      if (child.relation().equals("acl") && child.tag().equals("VBN")) {
        for (Token preposition : syntax.prepositions(child)) {
          Optional<Token> object = syntax.governed(preposition);
          if (object.isPresent()) {
            List<ActorMention> found = participants.concerned(object.get(), reach, others);
            if (!found.isEmpty()) {
              return found;
            }
          }
        }
      }
    }
    return List.of();
  }

  /** The noun of people, or of what people are in, behind "dozens of". */
  private Optional<Token> bearer(Token thing, PloverType type) {
    if (type == PloverType.AID && troops.contains(thing.lemma())) {
      return Optional.empty();
    }
    if (people.contains(thing.lemma())
        || (Reach.of(type).places() && victims.contains(thing.lemma()))) {
      return Optional.of(thing);
    }
    boolean measures = parts.contains(thing.lemma()) || thing.tag().equals("CD");
    return measures
        ? participants.behind(thing, List.of("of")).filter(t -> people.contains(t.lemma()))
        : Optional.empty();
  }

  private ActorMention unnamed(Token head) {
    return UnnamedActors.at(sentence, head, home(head).orElse(null));
  }

  /** Of whose country the words say that they are: "Kestrian fishermen", "a camp in Kestria". */
  private Optional<Referent> home(Token head) {
    return participants.concerned(head, Reach.ANYBODY, Set.of()).stream()
        .flatMap(m -> m.referents().stream())
        .filter(r -> r.country() != null)
        .findFirst();
  }
}
