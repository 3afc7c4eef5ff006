package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds what a verb pattern asks for behind its verb: words, sides, prepositions, clauses. */
final class VerbParts {

  /** Who stands behind a preposition: an actor of the cast, somebody at all, or a mere thing. */
  private enum Rank {
    KNOWN,
    SOMEBODY,
    ANYTHING
  }

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;
  private final PhraseMatcher phrases;
  private final ClauseParts clauses;
  private final PrepositionReach prepositionReach;
  private final Set<String> dates;
  private final Set<String> partitives;
  private final Set<String> victims;
  private final Set<String> people;

  VerbParts(Syntax syntax, Participants participants, WordClasses classes) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
    this.prepositionReach = new PrepositionReach(syntax);
    this.phrases = new PhraseMatcher(syntax, classes);
    this.clauses = new ClauseParts(syntax, participants);
    this.dates = classes.required("date");
    this.partitives = classes.required("part");
    this.people = classes.required("people");
    this.victims = classes.required("victim");
  }

  /**
   * Takes all parts of a pattern into the binding.
   *
   * @param reach whom behind a noun the act befalls
   * @return whether all that must be there are
   */
  boolean take(List<PatternPart> parts, Token verb, Binding binding, Reach reach) {
    List<Token> objects = syntax.objects(verb);
    // Words first: what they don't take is left for the sides.
    for (PatternPart part : parts) {
      if (part instanceof PatternPart.Words words
          && !words(words, verb, objects, binding)
          && !words.optional()) {
        return false;
      }
    }
    for (PatternPart part : parts) {
      if (!(part instanceof PatternPart.Words)
          && !other(part, verb, objects, binding, reach)
          && !part.optional()) {
        return false;
      }
    }
    return true;
  }

  private boolean words(PatternPart.Words words, Token verb, List<Token> objects, Binding binding) {
    for (Token object : objects) {
      if (!binding.isUsed(object) && phrases.take(words, object, binding)) {
        return true;
      }
    }
    List<Token> near = new ArrayList<>(sentence.children(verb));
    objects.forEach(o -> near.addAll(sentence.children(o)));
    binding.words().forEach(w -> near.addAll(sentence.children(w)));
    for (Token child : near) {
      boolean complement =
          switch (child.relation()) {
            case "nsubj", "nsubjpass", "conj", "relcl", "punct", "cc" -> false;
            case "ccomp" -> sentence.child(child, "mark").isEmpty();
            // "gave them the right to vote" gives them no vote
            case "acl" -> !clauses.hasTo(child);
            // "gives talks, then backs them up" gives nothing back
            default -> !isFinite(child);
          };
      if (complement
          && !binding.isUsed(child)
          && !isOfDate(child)
          && phrases.take(words, child, binding)) {
        return true;
      }
    }
    return false;
  }

  /** "pressed Kestria on Tuesday" presses on in nothing: the word belongs to the day. */
  boolean isOfDate(Token preposition) {
    return sentence
        .child(preposition, "pobj")
        .filter(day -> dates.contains(day.lemma()))
        .isPresent();
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  private boolean other(
      PatternPart part, Token verb, List<Token> objects, Binding binding, Reach reach) {
    if (part instanceof PatternPart.Slot slot) {
      return slot(slot, objects, binding, reach);
    }
    if (part instanceof PatternPart.Thing) {
      return objects.stream().anyMatch(o -> !binding.isUsed(o));
    }
    if (part instanceof PatternPart.Preposition preposition) {
      return preposition(preposition, verb, objects, binding, reach);
    }
    return part instanceof PatternPart.Clause clause
        && clauses.take(clause, verb, objects, binding);
  }

  private boolean slot(PatternPart.Slot slot, List<Token> objects, Binding binding, Reach reach) {
    for (Token object : objects) {
      if (!binding.isUsed(object)) {
        binding.use(object);
        return fill(slot, object, binding, reach);
      }
    }
    // "sealed off the port" may be parsed as off the port
    for (Token particle : binding.words()) {
      Optional<Token> behind =
          particle.relation().equals("prep") ? sentence.child(particle, "pobj") : Optional.empty();
      if (behind.isPresent() && !binding.isUsed(behind.get())) {
        binding.use(behind.get());
        return fill(slot, behind.get(), binding, reach);
      }
    }
    // "gave Kestria rifles" may be parsed as rifles of Kestria's kind
    for (Token object : objects) {
      List<ActorMention> before = participants.modifying(object);
      if (!before.isEmpty() && sentence.child(object, "poss").isEmpty()) {
        binding.fill(slot.role(), before);
        return true;
      }
    }
    return false;
  }

  private static Set<String> others(PatternPart.Slot slot, Binding binding) {
    return binding.keys(slot.role() == Role.ACTOR ? Role.RECIPIENT : Role.ACTOR);
  }

  private boolean fill(PatternPart.Slot slot, Token phrase, Binding binding, Reach reach) {
    List<ActorMention> mentions =
        participants.fitting(slot.need(), phrase, reach, others(slot, binding));
    binding.fill(slot.role(), mentions);
    if (tangible(phrase)) {
      binding.befall();
    }
    return slot.need() == PatternPart.Need.ANYTHING
        || !mentions.isEmpty()
        || (reach.places() && people.contains(phrase.lemma()));
  }

  /** "arrested a man", "bombed dozens of villages". */
  private boolean tangible(Token phrase) {
    if (isBefallen(phrase) || phrase.tag().equals("CD")) {
      return true;
    }
    return partitives.contains(phrase.lemma())
        && participants.behind(phrase, List.of("of")).filter(this::isBefallen).isPresent();
  }

  private boolean preposition(
      PatternPart.Preposition part, Token verb, List<Token> objects, Binding binding, Reach reach) {
    // "attacked rebel bases in Kestria": whose they are comes before where they are.
    if (part.object() instanceof PatternPart.Slot slot
        && part.words().contains("of")
        && part.words().contains("in")
        && possessor(slot, verb, binding)) {
      return true;
    }
    // First where an actor stands behind it: "declared war on Kestria on Tuesday".
    for (Rank rank : Rank.values()) {
      for (Token preposition : prepositionReach.prepositions(verb, objects, binding)) {
        if (part.words().contains(preposition.lemma())
            && !binding.isUsed(preposition)
            && !namesAgent(preposition, verb)
            && !opensSentence(part, preposition, verb)
            && !ofAgent(preposition, verb)
            && !participants.isInName(preposition, ofNoFrame(objects, binding))
            && !sufferBehind(preposition, binding, reach)
            && governs(part, preposition, binding, reach, rank)) {
          binding.frame(preposition);
          return true;
        }
      }
    }
    if (part.words().contains("to") && infinitive(part, verb, binding)) {
      return true;
    }
    if (part.object() instanceof PatternPart.Slot slot) {
      return withoutPreposition(part, slot, verb, objects, binding, reach)
          || (part.words().contains("of") && possessor(slot, verb, binding));
    }
    return false;
  }

  /** "alarmed at the arrests of journalists"; what the frame itself names is done to its side. */
  private boolean sufferBehind(Token preposition, Binding binding, Reach reach) {
    return sentence
        .head(preposition)
        .filter(noun -> !binding.words().contains(noun))
        .filter(noun -> participants.sufferBehind(noun, preposition, reach))
        .isPresent();
  }

  /** "met Kestria's demand" for "met the demand of Kestria". */
  private boolean possessor(PatternPart.Slot slot, Token verb, Binding binding) {
    Set<String> others = others(slot, binding);
    for (Token word : binding.words()) {
      if (word.index() != verb.index() && word.isNoun()) {
        List<ActorMention> owners =
            owners(word).stream()
                .filter(m -> m.referents().stream().anyMatch(r -> !others.contains(r.key())))
                .toList();
        if (!owners.isEmpty()) {
          binding.fill(slot.role(), owners);
          binding.count(1);
          return true;
        }
      }
    }
    return false;
  }

  /** "banned the opposition party": the party, not an opposition that it belongs to. */
  private List<ActorMention> owners(Token word) {
    List<ActorMention> before = participants.modifying(word);
    if (before.isEmpty()) {
      return participants.owning(word);
    }
    List<ActorMention> itself = participants.named(word);
    return !itself.isEmpty() && before.stream().allMatch(UnnamedActors::isOne) ? itself : before;
  }

  /** "In Lesk Varonia took its decision" takes in nobody. */
  private static boolean opensSentence(
      PatternPart.Preposition part, Token preposition, Token verb) {
    return preposition.index() < verb.index()
        && part.object() instanceof PatternPart.Slot slot
        && slot.need() == PatternPart.Need.NAMED;
  }

  /** The "by" of a passive sentence names who did it. */
  private boolean namesAgent(Token preposition, Token verb) {
    return preposition.head() == verb.index()
        && preposition.lemma().equals("by")
        && syntax.passive(verb);
  }

  private static List<Token> ofNoFrame(List<Token> objects, Binding binding) {
    List<Token> words = binding.words();
    return objects.stream().filter(object -> !words.contains(object)).toList();
  }

  /** "was thrown out by the parliament of Kestria": no part of who did it is on the other side. */
  private boolean ofAgent(Token preposition, Token verb) {
    return syntax.passive(verb)
        && syntax.agent(verb).filter(agent -> sentence.dominates(agent, preposition)).isPresent();
  }

  /** "ordered Kestria to leave": the pattern may name the verb. */
  private boolean infinitive(PatternPart.Preposition part, Token verb, Binding binding) {
    List<Token> near = new ArrayList<>(sentence.children(verb));
    syntax.objects(verb).forEach(o -> near.addAll(sentence.children(o)));
    for (Token child : near) {
      if (!child.isVerb() || !clauses.hasTo(child)) {
        continue;
      }
      if (part.object() == null) {
        return true;
      }
      if (part.object() instanceof PatternPart.Words words
          && words.heads().contains(child.lemma())) {
        binding.word(child);
        return true;
      }
    }
    return false;
  }

  /** "gave Kestria arms" for "gave arms to Kestria", "took Lesk over" for "took over Lesk". */
  private boolean withoutPreposition(
      PatternPart.Preposition part,
      PatternPart.Slot slot,
      Token verb,
      List<Token> objects,
      Binding binding,
      Reach reach) {
    boolean dative = part.words().contains("to") || part.words().contains("for");
    boolean particle =
        sentence.children(verb).stream()
            .anyMatch(c -> c.relation().equals("prt") && part.words().contains(c.lemma()));
    for (Token object : objects) {
      boolean fits =
          particle
              || (dative
                  && (object.relation().equals("dative")
                      || (syntax.passive(verb) && binding.words().size() > 1)));
      if (fits && !binding.isUsed(object)) {
        binding.use(object);
        return fill(slot, object, binding, reach);
      }
    }
    return false;
  }

  private boolean governs(
      PatternPart.Preposition part, Token preposition, Binding binding, Reach reach, Rank rank) {
    boolean empty = rank == Rank.ANYTHING;
    PatternPart object = part.object();
    if (object == null) {
      return empty && !sentence.children(preposition).isEmpty();
    }
    Optional<Token> governed = syntax.governed(preposition);
    if (governed.isEmpty()) {
      return false;
    }
    if (object instanceof PatternPart.Slot slot) {
      List<ActorMention> found =
          participants.fitting(slot.need(), governed.get(), reach, others(slot, binding));
      boolean fits =
          (rank == Rank.KNOWN
                  ? found.stream().anyMatch(m -> !UnnamedActors.isOne(m))
                  : !found.isEmpty())
              || (empty
                  && !dates.contains(governed.get().lemma())
                  && !governed.get().tag().equals("CD"));
      if (fits) {
        binding.use(governed.get());
      }
      return fits && fill(slot, governed.get(), binding, reach);
    }
    return object instanceof PatternPart.Words words
        && phrases.take(words, governed.get(), binding);
  }

  private boolean isBefallen(Token token) {
    return people.contains(token.lemma()) || victims.contains(token.lemma());
  }
}
