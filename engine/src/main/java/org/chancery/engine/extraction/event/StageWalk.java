package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Locale;
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
  private static final Set<String> UNABLE = Set.of("could", "can", "ca");
  private static final Set<String> TRUE = Set.of("true", "correct", "right", "case");
  private static final Set<String> FALSE =
      Set.of("untrue", "false", "incorrect", "wrong", "lie", "myth");

  /** "Talks may take place": the verb only says whether there are any. */
  private static final Set<String> OCCUR =
      Set.of("be", "take", "happen", "occur", "go", "begin", "start", "follow", "come", "proceed");

  private static final Set<String> TAKING_PART = Set.of("dobj", "nsubj", "nsubjpass");
  private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");

  /** Those who end one have made it; and what took so many hours has taken place. */
  private static final Set<String> COMPLETED =
      Set.of("visit", "trip", "tour", "summit", "hour", "day", "week", "month");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;
  private final ModalVerbs modals;
  private final GovernedForms forms;
  private final Stages stages;
  private final Set<String> partitives;
  private final Set<String> outcomes;

  StageWalk(Syntax syntax, Participants participants, Lexicon lexicon) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
    this.modals = new ModalVerbs(syntax);
    this.forms = new GovernedForms(sentence);
    this.stages = lexicon.stages();
    this.partitives = lexicon.classes().required("part");
    this.outcomes = lexicon.classes().required("outcome");
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
    own(at, stage);
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
        modal(governor, at, stage);
      }
      return Optional.of(governor);
    }
    if (at.relation().equals("pobj") || at.relation().equals("pcomp")) {
      return throughPreposition(at, governor, stage);
    }
    if (at.relation().equals("nsubj") && at.isNoun() && OCCUR.contains(governor.lemma())) {
      modal(governor, governor, stage);
      return Optional.of(governor);
    }
    if (isFalse(at, governor)) {
      stage.apply(StageEffect.DENIAL, governor);
      return Optional.empty();
    }
    Optional<StageEffect> effect = Optional.empty();
    for (String form : forms.of(at, governor)) {
      effect = effect.or(() -> effect(governor, at, form));
    }
    boolean moot = at.relation().equals("nsubj") && !effect.filter(stage::isChangedBy).isPresent();
    if (effect.isEmpty()
        || moot
        || (at.isNoun() && ofAnother(effect.get(), governor, stage, actors))) {
      return Optional.empty();
    }
    return Optional.of(govern(asToldHere(effect.get(), at, governor, stage), governor, stage));
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

  /** "It is not true that …", "it is untrue that …". */
  private boolean isFalse(Token clause, Token copula) {
    boolean subject = clause.relation().endsWith("subj") || clause.relation().equals("ccomp");
    Token at = copula.isVerb() ? copula : sentence.head(copula).orElse(copula);
    Optional<Token> word = sentence.child(at, "acomp", "attr");
    if (!subject || word.isEmpty() || !at.lemma().equals("be")) {
      return false;
    }
    boolean not = sentence.child(at, "neg").isPresent();
    return not ? TRUE.contains(word.get().lemma()) : FALSE.contains(word.get().lemma());
  }

  /** "called off talks" is looked for as "call+off N" first. */
  private Optional<StageEffect> effect(Token governor, Token at, String form) {
    Optional<StageEffect> effect =
        sentence
            .child(governor, "prt")
            .flatMap(p -> stages.effect(governor.lemma() + "+" + p.lemma() + " " + form))
            .or(() -> form.equals("S") ? behind(governor) : Optional.empty())
            .or(() -> stages.effect(governor.lemma() + " " + form));
    if (form.equals("that") && governor.isNoun()) {
      return effect.filter(StageEffect.SAID::equals);
    }
    // Who demands never merely says so, whatever the form of the verb.
    boolean told =
        form.equals("that")
            && !governor.lemma().equals("demand")
            && effect.filter(StageEffect.REQUEST::equals).isPresent();
    return told && !wanted(at) ? Optional.of(StageEffect.SAID) : effect;
  }

  /** "ended without an agreement". */
  private Optional<StageEffect> behind(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.relation().equals("prep"))
        .filter(
            p -> sentence.child(p, "pobj").filter(o -> outcomes.contains(o.lemma())).isPresent())
        .flatMap(p -> stages.effect(verb.lemma() + "+" + p.lemma() + " S").stream())
        .findFirst();
  }

  /** "insisted that it leave" asks for what "insisted that it left" only says. */
  private boolean wanted(Token verb) {
    List<Token> children = sentence.children(verb);
    if (verb.tag().equals("VB") && children.stream().noneMatch(c -> c.tag().equals("MD"))) {
      return true;
    }
    for (Token child : children) {
      boolean auxiliary = child.relation().equals("aux") || child.relation().equals("auxpass");
      boolean bare = child.tag().equals("VB") && child.lemma().equals("be");
      if (auxiliary && (bare || ModalVerbs.DUTY.contains(child.lemma()))) {
        return true;
      }
    }
    return false;
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
      own(governor, stage);
      return over;
    }
    String form = at.relation().equals("pcomp") ? "DOING" : "N";
    Optional<StageEffect> effect =
        stages.effect(governor.lemma() + " " + first.lemma() + " " + form);
    return effect.map(said -> govern(said, governor, stage));
  }

  /**
   * Applies a stage word with what hangs on it, and gives the token to go on from. A promise denied
   * is a refusal: "was not willing to meet", "vowed not to withdraw".
   */
  private Token govern(StageEffect effect, Token word, Stage stage) {
    Token copula = copula(word);
    boolean promise = effect == StageEffect.PROMISE;
    if (promise && (stage.isDenied() || isDenied(word) || isDenied(copula))) {
      stage.refuse(word);
      sentence.child(word, "neg").ifPresent(stage::restsOn);
      sentence.child(copula, "neg").ifPresent(stage::restsOn);
      return copula;
    }
    stage.apply(effect, word);
    own(word, stage);
    if (copula != word) {
      own(copula, stage);
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

  /** Applies the words that hang on a verb or noun itself. */
  private void own(Token token, Stage stage) {
    if (token.isVerb()) {
      verb(token, stage);
      return;
    }
    for (Token child : sentence.children(token)) {
      if (child.relation().equals("det") && child.lemma().equals("no")) {
        stage.apply(StageEffect.DENIAL, child);
      } else if (child.relation().equals("nmod") || child.relation().equals("amod")) {
        String word = child.form().toLowerCase(Locale.ROOT);
        stages.effect("a " + word + " N").ifPresent(e -> stage.apply(e, child));
      }
    }
  }

  private void verb(Token verb, Stage stage) {
    modal(verb, verb, stage);
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("mark") && IF.contains(child.lemma())) {
        stage.apply(StageEffect.POSSIBLE, child);
      } else if (TAKING_PART.contains(child.relation())) {
        nobody(child).ifPresent(no -> stage.apply(StageEffect.DENIAL, no));
      }
    }
  }

  /** "held no talks", "nobody was hurt"; not "no fewer than ten". */
  private Optional<Token> nobody(Token noun) {
    if (NOBODY.contains(noun.lemma())) {
      return Optional.of(noun);
    }
    return sentence.children(noun).stream()
        .filter(child -> child.relation().equals("det") && NO.contains(child.lemma()))
        .filter(child -> !sentence.token(child.index() + 1).tag().endsWith("R"))
        .findFirst();
  }

  private void modal(Token verb, Token event, Stage stage) {
    Optional<Token> not =
        sentence.children(verb).stream()
            .filter(c -> c.relation().equals("neg") || c.lemma().equals("never"))
            .findFirst();
    for (Token child : sentence.children(verb)) {
      if (!child.relation().equals("aux") || child.index() > event.index()) {
        continue;
      }
      Optional<StageEffect> effect = modals.effect(child, verb);
      if (effect.isPresent()) {
        StageEffect own = effect.get();
        boolean negated = not.isPresent() && verb == event;
        boolean unable = negated && UNABLE.contains(child.lemma());
        stage.apply(unable ? StageEffect.FAILURE : negated ? own.negated() : own, child);
        if (negated) {
          stage.restsOn(not.get());
        }
        return;
      }
    }
    if (not.isPresent() && verb == event) {
      stage.apply(StageEffect.DENIAL, not.get());
    }
  }
}
