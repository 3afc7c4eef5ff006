package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Finds the frame of a verb entry around a verb of one sentence. */
final class VerbMatcher {

  /** "A and R hold drills" says more than "A hold drills". */
  private static final int MUTUAL_FIRST = 5;

  private static final Set<String> WITHIN = Set.of("in", "during");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;
  private final VerbParts parts;
  private final Befallen befallen;
  private final OwnForces ownForces;
  private final Announcers announcers;
  private final Set<String> instruments;
  private final Set<String> measures;
  private final List<Set<String>> armed;
  private final Set<String> documents;

  VerbMatcher(Syntax syntax, Participants participants, WordClasses classes) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
    this.parts = new VerbParts(syntax, participants, classes);
    this.befallen = new Befallen(syntax, participants, classes);
    this.ownForces = new OwnForces(sentence, classes);
    this.announcers = new Announcers(syntax, participants);
    this.instruments = classes.required("instrument");
    this.measures = classes.required("measure");
    this.armed =
        List.of(
            classes.required("troops"),
            classes.required("weapon"),
            instruments,
            classes.required("police"),
            classes.required("attack"),
            classes.required("people"),
            classes.required("victim"));
    this.documents = classes.required("document");
  }

  Optional<Match> match(LexiconEntry entry, Token verb) {
    Pattern pattern = entry.pattern();
    if (!voiceFits(pattern, verb)) {
      return Optional.empty();
    }
    Binding binding = new Binding();
    binding.word(verb);
    if (!pattern.particles().isEmpty() && !particle(verb, pattern.particles(), binding)) {
      return Optional.empty();
    }
    if (!subject(pattern, verb, entry.type(), binding)) {
      return Optional.empty();
    }
    return parts.take(pattern.parts(), verb, binding, Reach.of(entry.type()))
        ? finish(entry, verb, binding)
        : Optional.empty();
  }

  /** Whether the words of a frame stand around a verb, whoever its subject is. */
  boolean hasWords(LexiconEntry entry, Token verb) {
    Pattern pattern = entry.pattern();
    Binding binding = new Binding();
    binding.word(verb);
    return voiceFits(pattern, verb)
        && (pattern.particles().isEmpty() || particle(verb, pattern.particles(), binding))
        && parts.take(pattern.parts(), verb, binding, Reach.of(entry.type()));
  }

  private boolean voiceFits(Pattern pattern, Token verb) {
    boolean passive = syntax.passive(verb);
    return pattern.doerless()
        ? passive && syntax.agent(verb).isEmpty()
        : !(passive && pattern.intransitive());
  }

  private boolean particle(Token verb, Set<String> particles, Binding binding) {
    for (Token child : sentence.children(verb)) {
      // "gives talks, then backs them up" gives nothing back
      if (particles.contains(child.lemma())
          && !child.relation().equals("mark")
          && !child.isVerb()
          && !parts.isOfDate(child)) {
        binding.word(child);
        return true;
      }
    }
    return false;
  }

  /**
   * False where the verb has a doer that is no actor: the act is figurative, or somebody else's.
   */
  private boolean subject(Pattern pattern, Token verb, @Nullable PloverType type, Binding binding) {
    Role role = pattern.subject();
    if (role == null) {
      return true;
    }
    Optional<Token> doer = syntax.agent(verb);
    if (doer.isEmpty()) {
      if (type == PloverType.ASSAULT && syntax.passive(verb)) {
        binding.fill(role, attackers(verb));
      }
      if (!binding.filled(role) && isHostile(type)) {
        binding.fill(role, announcers.of(verb));
      }
      return !pattern.subjectNamed() || binding.filled(role);
    }
    Token token = doer.get();
    List<ActorMention> mentions =
        isOneOfSeveral(verb) ? participants.alone(nearest(token, verb)) : participants.named(token);
    if (mentions.isEmpty() && (type != PloverType.ASSAULT || isArmed(token))) {
      mentions = owners(token);
    }
    binding.fill(role, mentions);
    boolean byMeasure = type != PloverType.ASSAULT && measures.contains(token.lemma());
    boolean byThing = byMeasure || instruments.contains(token.lemma());
    if (mentions.isEmpty() && byThing) {
      // "a bomb killed eight": the act has no doer by name
      binding.byInstrument();
      return true;
    }
    return !mentions.isEmpty();
  }

  /** "Dorn and Keld, who has long opposed it": a singular verb is the last one's. */
  private boolean isOneOfSeveral(Token verb) {
    boolean relative = sentence.child(verb, "nsubj").filter(Syntax::isRelative).isPresent();
    return relative
        && (verb.tag().equals("VBZ")
            || sentence.children(verb).stream()
                .anyMatch(c -> c.relation().equals("aux") && c.tag().equals("VBZ")));
  }

  /** Of those joined, the last before the verb. */
  private Token nearest(Token first, Token verb) {
    Token nearest = first;
    for (Token token : syntax.coordinated(first)) {
      nearest = token.index() < verb.index() ? token : nearest;
    }
    return nearest;
  }

  private static boolean isHostile(@Nullable PloverType type) {
    return type == PloverType.SANCTION || type == PloverType.COERCE || type == PloverType.ASSAULT;
  }

  /** "were killed in an air strike by Kestria", "in a Kestrian raid": who struck killed them. */
  private List<ActorMention> attackers(Token verb) {
    for (Token preposition : syntax.prepositions(verb)) {
      Optional<Token> attack =
          WITHIN.contains(preposition.lemma())
              ? syntax.governed(preposition).filter(noun -> instruments.contains(noun.lemma()))
              : Optional.empty();
      if (attack.isPresent()) {
        return participants
            .behind(attack.get(), List.of("by"))
            .map(participants::named)
            .orElseGet(() -> participants.modifying(attack.get()));
      }
    }
    return List.of();
  }

  /** Whether an assault by it is one in earnest: "hit by Kestrian sanctions" is another matter. */
  private boolean isArmed(Token thing) {
    return armed.stream().anyMatch(list -> list.contains(thing.lemma()));
  }

  /** "Kestrian jets bombed": the act of what belongs to an actor is the actor's. */
  private List<ActorMention> owners(Token thing) {
    List<ActorMention> before = participants.modifying(thing);
    if (!before.isEmpty()) {
      return before;
    }
    Optional<Token> behind = participants.behind(thing, List.of("by", "of"));
    if (behind.isEmpty() && documents.contains(thing.lemma())) {
      behind = author(thing);
    }
    return behind.map(participants::named).orElse(List.of());
  }

  /** "a resolution sponsored by Kestria", "passed a resolution", "signed up to a letter". */
  private Optional<Token> author(Token document) {
    for (Token child : sentence.children(document)) {
      if (child.relation().equals("acl") && child.tag().equals("VBN")) {
        Optional<Token> by = syntax.agent(child);
        if (by.isPresent()) {
          return by;
        }
      }
    }
    Token at = document;
    while (at.head() >= 0 && (at.relation().equals("pobj") || at.relation().equals("prep"))) {
      at = sentence.token(at.head());
    }
    boolean object = at != document || at.relation().equals("dobj");
    return object
        ? (at.isVerb() ? Optional.of(at) : sentence.head(at))
            .filter(Token::isVerb)
            .filter(verb -> !syntax.passive(verb))
            .flatMap(syntax::agent)
        : Optional.empty();
  }

  private Optional<Match> finish(LexiconEntry entry, Token verb, Binding binding) {
    Pattern pattern = entry.pattern();
    List<ActorMention> actors = binding.side(Role.ACTOR);
    List<ActorMention> recipients = binding.side(Role.RECIPIENT);
    boolean symmetric = pattern.symmetric();
    if (recipients.isEmpty() && !pattern.hasBystander() && !symmetric) {
      recipients = inWords(binding, verb);
    }
    if (recipients.isEmpty() && !pattern.hasBystander() && !symmetric && entry.type() != null) {
      recipients = befallen.of(verb, binding.words(), entry.type(), binding.keys(Role.ACTOR));
    }
    boolean several = referents(actors) > 1;
    if (symmetric && !several && !isMeeting(pattern, entry.type(), verb, actors)) {
      return Optional.empty();
    }
    recipients = ownForces.without(entry.type(), recipients);
    if (pattern.byWords()
        && !(Speakers.all(actors) && (symmetric || Speakers.addressed(actors, recipients)))) {
      return Optional.empty();
    }
    if (entry.type() != null
        && !Sides.enough(
            entry.type(),
            actors,
            recipients,
            passive(verb) || binding.isByInstrument(),
            pattern.toSomebody() && !binding.tangible())) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            entry,
            verb,
            binding.score(pattern) + (symmetric && several ? MUTUAL_FIRST : 0),
            binding.words(),
            actors,
            recipients,
            symmetric));
  }

  /** "the delegates met": several in one plural word meet each other. */
  private boolean isMeeting(
      Pattern pattern, @Nullable PloverType type, Token verb, List<ActorMention> actors) {
    boolean mutual = type == PloverType.CONSULT || type == PloverType.ASSAULT;
    return mutual
        && pattern.particles().isEmpty()
        && actors.size() == 1
        && sentence.child(verb, "nsubj").isPresent()
        && syntax.objects(verb).isEmpty()
        && syntax.agent(verb).filter(t -> t.tag().equals("NNS")).isPresent();
  }

  /** Only a passive sentence may leave out who did it, not every participle. */
  private boolean passive(Token verb) {
    if (!syntax.passive(verb)) {
      return false;
    }
    Token first = verb;
    while (first.relation().equals("conj")
        && sentence.head(first).filter(Token::isVerb).isPresent()) {
      first = sentence.token(first.head());
    }
    return sentence.child(verb, "auxpass", "nsubjpass", "agent").isPresent()
        || sentence.child(first, "auxpass", "nsubjpass").isPresent()
        || (verb.tag().equals("VBN") && isReduced(verb));
  }

  /** "fifteen soldiers killed in April", "released on Friday, the trader"; not "guards fired". */
  private boolean isReduced(Token participle) {
    return participle.relation().equals("advcl")
        || (participle.relation().equals("acl")
            && sentence
                .head(participle)
                .filter(noun -> sentence.children(noun).get(0).index() < noun.index())
                .isPresent());
  }

  /**
   * "released forty sailors", "rejected Kestria's offer": the words are an actor, or an actor's.
   */
  private List<ActorMention> inWords(Binding binding, Token verb) {
    Set<String> acting = binding.keys(Role.ACTOR);
    for (Token word : binding.words()) {
      if (word.index() != verb.index() && word.isNoun() && !participants.isOwn(word, acting)) {
        // whom only the frame's own noun tells of, it tells of on neither side: "deployed troops"
        List<ActorMention> itself =
            participants.named(word).stream().filter(m -> !UnnamedActors.isOne(m)).toList();
        List<ActorMention> named = itself.isEmpty() ? participants.modifying(word) : itself;
        if (named.stream()
            .flatMap(m -> m.referents().stream())
            .anyMatch(r -> !acting.contains(r.key()))) {
          return named;
        }
      }
    }
    return List.of();
  }

  static long referents(List<ActorMention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.referents().stream())
        .map(r -> r.key())
        .distinct()
        .count();
  }
}
