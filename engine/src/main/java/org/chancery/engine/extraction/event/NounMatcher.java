package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Finds the frame of a noun entry around a noun of one sentence. */
final class NounMatcher {

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;
  private final PhraseMatcher phrases;
  private final Occasions occasions;
  private final OwnForces ownForces;
  private final Set<String> light;
  private final Set<String> gets;
  private final Set<String> partitives;
  private final Stages stages;

  NounMatcher(Syntax syntax, Participants participants, Lexicon lexicon) {
    WordClasses classes = lexicon.classes();
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
    this.phrases = new PhraseMatcher(syntax, classes);
    this.occasions = new Occasions(syntax);
    this.ownForces = new OwnForces(sentence, classes);
    this.light = classes.required("light");
    this.gets = classes.required("get");
    this.partitives = classes.required("part");
    this.stages = lexicon.stages();
  }

  Optional<Match> match(LexiconEntry entry, Token noun) {
    Pattern pattern = entry.pattern();
    if (!phrases.modified(pattern.before(), noun)) {
      return Optional.empty();
    }
    Binding binding = new Binding();
    binding.word(noun);
    Optional<Token> verb =
        lightVerb(noun).filter(v -> !isAnothers(entry, v) && !isForItself(noun, v));
    for (PatternPart part : pattern.parts()) {
      if (!part(part, noun, verb, binding, Reach.of(entry.type()))
          && !part.optional()
          && !mayLack(part)) {
        return Optional.empty();
      }
    }
    if (pattern.symmetric()) {
      return symmetric(entry, noun, verb, binding);
    }
    owner(entry, noun, verb, binding);
    List<ActorMention> actors = binding.side(Role.ACTOR);
    List<ActorMention> recipients = ownForces.without(entry.type(), binding.side(Role.RECIPIENT));
    if (pattern.byWords() && !(Speakers.all(actors) && Speakers.addressed(actors, recipients))) {
      return Optional.empty();
    }
    // A noun alone says little: it needs both sides, or who "launched" or "halted" a deed.
    boolean told =
        actors.isEmpty()
            ? !recipients.isEmpty() && (pattern.subject() == null || isSuffered(entry.type()))
            : !recipients.isEmpty()
                || !pattern.toSomebody()
                || entry.type() == PloverType.PROTEST
                || (verb.isPresent() && isFelt(entry.type()));
    return !told && entry.type() != null
        ? Optional.empty()
        : Optional.of(
            new Match(
                entry, noun, score(pattern, binding), binding.words(), actors, recipients, false));
  }

  /** "the arrest of the mayor": what somebody has suffered, whoever did it. */
  private static boolean isSuffered(@Nullable PloverType type) {
    return type == PloverType.ASSAULT || type == PloverType.COERCE || type == PloverType.SANCTION;
  }

  /** What is felt where it is done, whoever it is done to; "issued a proposal" says less. */
  private static boolean isFelt(@Nullable PloverType type) {
    return type == null
        || switch (type) {
          case PROTEST, MOBILIZE, ASSAULT, COERCE, RETREAT, CONCEDE, SANCTION, AID -> true;
          default -> false;
        };
  }

  /** A noun may stand without its recipient: "the Varonian attack". */
  private static boolean mayLack(PatternPart part) {
    return part instanceof PatternPart.Preposition preposition
        && preposition.object() instanceof PatternPart.Slot slot
        && slot.need() == PatternPart.Need.ANYTHING;
  }

  private boolean part(
      PatternPart part, Token noun, Optional<Token> verb, Binding binding, Reach reach) {
    if (part instanceof PatternPart.Clause clause) {
      return sentence.children(noun).stream()
          .anyMatch(
              c ->
                  c.relation().equals("acl")
                      && c.tag().equals("VB") == clause.marker().equals("to"));
    }
    if (!(part instanceof PatternPart.Preposition preposition)) {
      return false;
    }
    for (Token candidate : prepositions(noun, verb)) {
      if (!preposition.words().contains(candidate.lemma()) || binding.isUsed(candidate)) {
        continue;
      }
      Optional<Token> governed = syntax.governed(candidate);
      if (governed.isEmpty()) {
        continue;
      }
      if (preposition.object() == null) {
        return true;
      }
      if (preposition.object() instanceof PatternPart.Slot slot) {
        List<ActorMention> found =
            participants.fitting(slot.need(), governed.get(), reach, Set.of());
        if (found.isEmpty()) {
          continue;
        }
        binding.fill(slot.role(), found);
        binding.frame(candidate);
        return true;
      }
      if (preposition.object() instanceof PatternPart.Words words
          && phrases.take(words, governed.get(), binding)) {
        binding.frame(candidate);
        return true;
      }
    }
    return false;
  }

  private List<Token> prepositions(Token noun, Optional<Token> verb) {
    List<Token> all = new ArrayList<>(syntax.prepositions(noun));
    // "by" may hang on what "of" governs: "the invasion of Kestria by …"
    for (Token preposition : List.copyOf(all)) {
      sentence.child(preposition, "pobj").ifPresent(o -> all.addAll(syntax.prepositions(o)));
    }
    partitive(noun).ifPresent(p -> all.addAll(syntax.prepositions(p)));
    verb.ifPresent(v -> all.addAll(syntax.prepositions(v)));
    sentence.head(noun).ifPresent(head -> all.addAll(after(noun, head)));
    return all;
  }

  /** Phrases behind the noun that the parser hung on what governs it. */
  private List<Token> after(Token noun, Token head) {
    List<Token> found = new ArrayList<>();
    if (head.isVerb()) {
      // "no meeting took place between …"
      if (noun.relation().startsWith("nsubj")) {
        behind(noun, head).filter(p -> p.lemma().equals("between")).forEach(found::add);
      }
      // "Kestria's invasion was condemned by …" says who condemned
      if (noun.relation().equals("nsubjpass")) {
        return found;
      }
      behind(noun, head).filter(p -> p.lemma().equals("by")).forEach(found::add);
    } else if (noun.relation().equals("pobj")) {
      behind(noun, head).forEach(found::add);
      // "closed the road in protest at …" has "at" hang on the verb
      sentence
          .head(head)
          .ifPresent(
              over ->
                  behind(noun, over)
                      .filter(p -> over.isNoun() || p.index() == noun.index() + 1)
                      .forEach(found::add));
    }
    return found;
  }

  private Stream<Token> behind(Token noun, Token governor) {
    return syntax.prepositions(governor).stream().filter(p -> p.index() > noun.index());
  }

  /** "a round of talks": what hangs on "round" belongs to the talks. */
  private Optional<Token> partitive(Token noun) {
    return sentence
        .head(noun)
        .filter(of -> of.lemma().equals("of"))
        .flatMap(sentence::head)
        .filter(p -> partitives.contains(p.lemma()));
  }

  /** "launched" in "launched an attack": its subject is who attacked. */
  Optional<Token> lightVerb(Token noun) {
    Token top = partitive(noun).orElse(noun);
    if (top.relation().equals("conj")) {
      top = sentence.head(top).orElse(top);
    }
    Optional<Token> head = sentence.head(top).filter(this::carries);
    return switch (top.relation()) {
      case "dobj", "nsubjpass" -> head.filter(Token::isVerb);
      // "talks held in Lesk between …"
      default ->
          sentence.children(top).stream()
              .filter(c -> c.relation().equals("acl") && light.contains(c.lemma()))
              .findFirst();
    };
  }

  /** Whether who does what the verb says also does what the noun says: "halted its bombing". */
  private boolean carries(Token verb) {
    if (light.contains(verb.lemma()) || gets.contains(verb.lemma())) {
      return !isHeldUp(verb);
    }
    Optional<StageEffect> effect = stages.effect(verb.lemma() + " N");
    return effect.isPresent()
        && switch (effect.get()) {
          case FUTURE, PROMISE, POSSIBLE, REFUSAL, THREAT, END, CANCEL -> true;
          default -> verb.lemma().equals("deny");
        };
  }

  /** "held up their cooperation as a model", "gave up"; not "stepped up attacks". */
  private boolean isHeldUp(Token verb) {
    boolean other = verb.lemma().equals("hold") || verb.lemma().equals("give");
    return other && sentence.child(verb, "prt").filter(p -> p.lemma().equals("up")).isPresent();
  }

  /** "rejected the allegation": somebody else made it. */
  private boolean isAnothers(LexiconEntry entry, Token verb) {
    boolean said = entry.type() == PloverType.ACCUSE || entry.type() == PloverType.REQUEST;
    return said
        && !light.contains(verb.lemma())
        && stages
            .effect(verb.lemma() + " N")
            .filter(e -> e == StageEffect.REFUSAL || e == StageEffect.DENIAL)
            .isPresent();
  }

  private void owner(LexiconEntry entry, Token noun, Optional<Token> verb, Binding binding) {
    Pattern pattern = entry.pattern();
    Role possessor = pattern.subject() == null ? Role.ACTOR : pattern.subject();
    Role other = possessor == Role.ACTOR ? Role.RECIPIENT : Role.ACTOR;
    List<ActorMention> by = by(noun, verb);
    if (by.isEmpty() && verb.filter(v -> gets.contains(v.lemma())).isPresent()) {
      by = from(noun);
      Token got = verb.get();
      if (!by.isEmpty()) {
        syntax.agent(got).ifPresent(t -> binding.fill(Role.RECIPIENT, participants.named(t)));
      }
    }
    binding.fill(Role.ACTOR, by);
    List<ActorMention> before = new ArrayList<>(participants.modifying(noun));
    before.removeAll(binding.side(Role.RECIPIENT));
    if (!before.isEmpty()) {
      boolean taken = possessor == Role.ACTOR && !by.isEmpty() && !binding.filled(other);
      Role role = taken ? other : possessor;
      if (!binding.filled(role)) {
        binding.fill(role, before);
      }
    }
    if (!binding.filled(Role.ACTOR) && verb.isPresent()) {
      syntax.agent(verb.get()).ifPresent(t -> binding.fill(Role.ACTOR, participants.named(t)));
    }
    if (!binding.filled(Role.ACTOR)) {
      occasions
          .doer(noun, partitive(noun).orElse(noun), entry.type())
          .ifPresent(t -> binding.fill(Role.ACTOR, participants.named(t)));
    }
    if (!binding.filled(Role.ACTOR) && uttered(entry) && !asksFor(pattern, "from")) {
      participants
          .behind(noun, List.of("from"))
          .ifPresent(t -> binding.fill(Role.ACTOR, participants.named(t)));
    }
    if (!binding.filled(possessor)) {
      participants
          .behind(noun, List.of("of"))
          .map(participants::named)
          .map(found -> found.stream().filter(m -> !binding.side(other).contains(m)).toList())
          .ifPresent(found -> binding.fill(possessor, found));
    }
  }

  /** "a warning from Kestria": what is said comes from who says it. */
  private static boolean uttered(LexiconEntry entry) {
    PloverType type = entry.type();
    if (type == null) {
      return false;
    }
    return switch (type) {
      case AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  private static boolean asksFor(Pattern pattern, String preposition) {
    return pattern.parts().stream()
        .anyMatch(
            part -> part instanceof PatternPart.Preposition p && p.words().contains(preposition));
  }

  /** "to win the war": nothing of anybody's is got. */
  private boolean isForItself(Token noun, Token verb) {
    return gets.contains(verb.lemma()) && !light.contains(verb.lemma()) && from(noun).isEmpty();
  }

  /** "received the backing of Kestria": who gets it, gets it from whom "of" or "from" names. */
  private List<ActorMention> from(Token noun) {
    return participants
        .behind(noun, List.of("from", "of"))
        .map(participants::named)
        .orElse(List.of());
  }

  private List<ActorMention> by(Token noun, Optional<Token> verb) {
    for (Token candidate : prepositions(noun, verb)) {
      if (candidate.lemma().equals("by")) {
        Optional<Token> agent = sentence.child(candidate, "pobj");
        if (agent.isPresent()) {
          return participants.named(agent.get());
        }
      }
    }
    return List.of();
  }

  private static int score(Pattern pattern, Binding binding) {
    return binding.score(pattern) + 4 * pattern.before().size();
  }

  private Optional<Match> symmetric(
      LexiconEntry entry, Token noun, Optional<Token> verb, Binding binding) {
    for (Token candidate : prepositions(noun, verb)) {
      if (Set.of("between", "among", "with", "of", "by").contains(candidate.lemma())) {
        sentence
            .child(candidate, "pobj")
            .ifPresent(o -> binding.fill(Role.ACTOR, participants.named(o)));
      }
    }
    binding.fill(Role.ACTOR, participants.modifying(noun));
    verb.flatMap(syntax::agent).ifPresent(t -> binding.fill(Role.ACTOR, participants.named(t)));
    List<ActorMention> actors = binding.side(Role.ACTOR);
    return VerbMatcher.referents(actors) < 2
        ? Optional.empty()
        : Optional.of(
            new Match(
                entry,
                noun,
                score(entry.pattern(), binding) + 1,
                binding.words(),
                actors,
                List.of(),
                true));
  }
}
