package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Goes from an event's word up the sentence, through everything that says whether and how the event
 * came about: negation, modal verbs, and stage words such as "refused to" or "the end of".
 */
final class StageWalk {

  private static final int STEPS = 10;

  /** "Talks may take place": the verb only says whether there are any. */
  private static final Set<String> OCCUR =
      Set.of("be", "take", "happen", "occur", "go", "begin", "start", "follow", "come", "proceed");

  /** Those who end one have made it; and what took so many hours has taken place. */
  private static final Set<String> COMPLETED =
      Set.of("visit", "trip", "tour", "summit", "hour", "day", "week", "month");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;
  private final ModalVerbs modals;
  private final Hedges hedges;
  private final StageWords words;
  private final GovernedForms forms;
  private final Stages stages;
  private final Set<String> partitives;

  StageWalk(Syntax syntax, Participants participants, Lexicon lexicon) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
    this.modals = new ModalVerbs(syntax);
    this.forms = new GovernedForms(sentence);
    this.stages = lexicon.stages();
    this.hedges = new Hedges(sentence, modals, stages);
    this.partitives = lexicon.classes().required("part");
    this.words = new StageWords(sentence, forms, lexicon);
  }

  Stage from(Match match, PloverType type) {
    Stage stage = new Stage(stages, match.entry(), type);
    walk(match.trigger(), stage, Participants.keys(match.actors()));
    return stage;
  }

  /** What is said of the event that a word words, its type left as it is. */
  Stage from(Token trigger, List<ActorMention> actors) {
    Stage stage = new Stage(stages);
    walk(trigger, stage, Participants.keys(actors));
    return stage;
  }

  private void walk(Token from, Stage stage, Set<String> actors) {
    Token at = from;
    hedges.apply(at, stage);
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> next = step(at, stage, actors);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
  }

  /** Applies what governs a token, and gives the token to go on from. */
  private Optional<Token> step(Token at, Stage stage, Set<String> actors) {
    Optional<Token> head = sentence.head(at);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    if (at.relation().equals("conj") && governor.isVerb() == at.isVerb()) {
      if (at.isVerb() && sentence.child(at, "nsubj", "nsubjpass").isEmpty()) {
        modals.apply(governor, at, stage);
      }
      nor(governor, at).ifPresent(nor -> stage.apply(StageEffect.DENIAL, nor));
      return Optional.of(governor);
    }
    if (at.relation().equals("pobj") || at.relation().equals("pcomp")) {
      return throughPreposition(at, governor, stage);
    }
    if (at.relation().equals("nsubj") && at.isNoun() && OCCUR.contains(governor.lemma())) {
      modals.apply(governor, governor, stage);
      return Optional.of(governor);
    }
    Optional<Token> yet = yet(at, governor);
    if (yet.isPresent()) {
      stage.apply(StageEffect.DENIAL, yet.get());
      return Optional.of(governor);
    }
    Optional<StageWords.Predicate> predicate = words.predicate(at, governor);
    if (predicate.isPresent()) {
      StageWords.Predicate said = predicate.get();
      if (govern(said.effect(), said.word(), at, stage) == said.word()) {
        hedges.apply(said.copula(), stage);
      }
      return Optional.of(said.copula());
    }
    Optional<StageEffect> effect = Optional.empty();
    for (String form : forms.of(at, governor)) {
      effect = effect.or(() -> words.effect(governor, at, form));
    }
    if (effect.isEmpty() && isPurpose(at, governor)) {
      return alike(governor, stage);
    }
    boolean moot = at.relation().equals("nsubj") && !effect.filter(stage::isChangedBy).isPresent();
    if (effect.isEmpty()
        || moot
        || (at.isNoun() && ofAnother(effect.get(), governor, stage, actors))) {
      return Optional.empty();
    }
    return Optional.of(govern(asToldHere(effect.get(), at, governor, stage), governor, at, stage));
  }

  /**
   * Who warns that somebody else will do something, or that they have done it, does not threaten;
   * and who ends a visit of three days has paid it.
   */
  private StageEffect asToldHere(StageEffect effect, Token at, Token governor, Stage stage) {
    if (effect == StageEffect.THREAT && at.relation().equals("ccomp")) {
      return isOwnAndAhead(at, governor) ? effect : StageEffect.SAID;
    }
    // "is going to urge" will; "went to urge" did
    if (governor.lemma().equals("go") && !governor.tag().equals("VBG")) {
      return StageEffect.PLAIN;
    }
    // "had to leave" left; "has to leave" is to
    boolean done =
        governor.lemma().equals("have") && (governor.tag().equals("VBD") || !forms.hasTo(at));
    if (done || modals.condition(governor).isPresent()) {
      return StageEffect.PLAIN;
    }
    boolean over = effect == StageEffect.END && stage.isOf(PloverType.CONSULT) && lasted(at);
    return over ? StageEffect.PLAIN : effect;
  }

  /** "warned that it would leave", "threatened that his country would leave". */
  private boolean isOwnAndAhead(Token clause, Token governor) {
    boolean ahead = sentence.children(clause).stream().anyMatch(c -> c.tag().equals("MD"));
    Optional<Token> subject = sentence.child(clause, "nsubj", "nsubjpass");
    return ahead && subject.filter(s -> isOwn(s) || isSame(s, governor)).isPresent();
  }

  private boolean isOwn(Token subject) {
    return subject.tag().startsWith("PRP")
        || sentence.children(subject).stream().anyMatch(c -> c.tag().equals("PRP$"));
  }

  private boolean isSame(Token subject, Token governor) {
    Set<String> doers =
        syntax
            .agent(governor)
            .map(participants::named)
            .map(Participants::keysAndStates)
            .orElse(Set.of());
    return Participants.keysAndStates(participants.named(subject)).stream()
        .anyMatch(doers::contains);
  }

  private Set<String> doers(Token verb) {
    return syntax.agent(verb).map(participants::named).map(Participants::keys).orElse(Set.of());
  }

  /** "a three-day visit", "two days of talks"; a visit by itself. */
  private boolean lasted(Token noun) {
    return COMPLETED.contains(noun.lemma())
        || sentence.children(noun).stream().anyMatch(c -> COMPLETED.contains(c.lemma()));
  }

  /** "have yet to meet". */
  private Optional<Token> yet(Token infinitive, Token governor) {
    return sentence.children(infinitive).stream()
        .filter(to -> to.tag().equals("TO") && to.index() > 0)
        .map(to -> sentence.token(to.index() - 1))
        .filter(w -> w.lemma().equals("yet") && w.head() == governor.index())
        .findFirst();
  }

  /** "neither attacked nor bombed". */
  private Optional<Token> nor(Token first, Token second) {
    return sentence.children(first).stream()
        .filter(c -> c.lemma().equals("nor") && c.index() < second.index())
        .findFirst();
  }

  /** "will send troops to free them": what is done to an end, and the end, are told alike. */
  private boolean isPurpose(Token verb, Token governor) {
    boolean end = verb.relation().equals("advcl") || verb.relation().equals("xcomp");
    boolean act = governor.isVerb() || governor.tag().startsWith("JJ");
    return end && act && verb.isVerb() && forms.hasTo(verb);
  }

  /** Goes on from a word that says nothing of the event itself; "not" stays with that word. */
  private Optional<Token> alike(Token word, Stage stage) {
    Token at = copula(word);
    if (isDenied(at)) {
      return Optional.empty();
    }
    hedges.apply(at, stage);
    return Optional.of(at);
  }

  /**
   * Who refuses, ends or denies somebody else's act does not thereby change it: "rejected Kestria's
   * request" leaves the request as it was.
   */
  private boolean ofAnother(StageEffect effect, Token verb, Stage stage, Set<String> actors) {
    // but whoever denies a report that somebody did it denies that they did
    if (effect == StageEffect.DENIAL && stage.isReported()) {
      return false;
    }
    boolean own =
        switch (effect) {
          case PLAIN, SAID, POSSIBLE, REQUEST -> false;
          default -> !actors.isEmpty() && verb.isVerb();
        };
    if (!own) {
      return false;
    }
    Set<String> doers = doers(verb);
    return !doers.isEmpty() && doers.stream().noneMatch(actors::contains);
  }

  private Optional<Token> throughPreposition(Token at, Token preposition, Stage stage) {
    // "called for an inquiry and for the bank to be closed": both hang on the call
    Token first = syntax.first(preposition);
    Optional<Token> over = sentence.head(first);
    if (over.isEmpty()) {
      return Optional.empty();
    }
    Token governor = over.get();
    if (preposition.lemma().equals("of") && partitives.contains(governor.lemma())) {
      hedges.apply(governor, stage);
      return over;
    }
    String form = at.relation().equals("pcomp") ? "DOING" : "N";
    Optional<StageEffect> effect =
        sentence
            .child(governor, "prt")
            .flatMap(
                p ->
                    stages.effect(
                        StageWords.phrase(governor, p) + " " + first.lemma() + " " + form))
            .or(() -> stages.effect(governor.lemma() + " " + first.lemma() + " " + form));
    return effect.isPresent()
        ? effect.map(said -> govern(said, governor, at, stage))
        : manner(first, governor, form, stage);
  }

  /** "without attacking", "by attacking", whatever the verb is. */
  private Optional<Token> manner(Token preposition, Token governor, String form, Stage stage) {
    String word =
        sentence
            .child(preposition, "advmod")
            .map(adverb -> StageWords.phrase(adverb, preposition))
            .orElse(preposition.lemma());
    Optional<StageEffect> effect = stages.effect(word + " " + form);
    if (effect.filter(StageEffect.PLAIN::equals).isPresent()) {
      return alike(governor, stage);
    }
    effect.ifPresent(e -> stage.apply(e, preposition));
    return Optional.empty();
  }

  /**
   * Applies a stage word with what hangs on it, and gives the token to go on from. A promise denied
   * is a refusal: "was not willing to meet", "vowed not to withdraw".
   */
  private Token govern(StageEffect effect, Token word, Token at, Stage stage) {
    Token copula = copula(word);
    Optional<Token> not = modals.negation(word).or(() -> modals.negation(copula));
    // "did not deny bombing it", "did not stop bombing it"
    if (at.isVerb() && not.isPresent() && effect.isOpenedByNot()) {
      stage.apply(effect.isEndedByNot() ? StageEffect.PLAIN : StageEffect.POSSIBLE, word);
      stage.restsOn(not.get());
      return copula;
    }
    boolean promise = effect == StageEffect.PROMISE;
    if (promise && (stage.isDenied() || isDenied(word) || isDenied(copula))) {
      stage.refuse(word);
      sentence.child(word, "neg").ifPresent(stage::restsOn);
      sentence.child(copula, "neg").ifPresent(stage::restsOn);
      return copula;
    }
    stage.apply(effect, word);
    hedges.apply(word, stage);
    if (copula != word) {
      hedges.apply(copula, stage);
    }
    return copula;
  }

  /** Whether a word is negated without a modal verb, which has its own effect. */
  private boolean isDenied(Token word) {
    boolean not = false;
    for (Token child : sentence.children(word)) {
      if (child.relation().equals("aux") && modals.effect(child, word).isPresent()) {
        return false;
      }
      not |= child.relation().equals("neg");
    }
    return not;
  }

  /** "is ready to": the copula has the tense and the negation. */
  private Token copula(Token word) {
    boolean adjective =
        word.tag().startsWith("JJ")
            && (word.relation().equals("acomp") || word.relation().equals("oprd"));
    return adjective ? sentence.head(word).filter(Token::isVerb).orElse(word) : word;
  }
}
