package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.extraction.position.Stand.Form;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Finds the sides that a sentence takes on what some of its words say, by going up the dependency
 * tree from there: past words that end it, stand against it or hand it on, to the predicate whose
 * subject takes the side. One for each sentence.
 */
final class StandFinder {

  private static final int FARTHEST = 14;
  private static final Set<String> PLACES = Set.of("place", "room", "seat");

  private final ParsedSentence s;
  private final StanceLexicon stances;
  private final Effects effects;
  private final Stands stands;
  private final Ascent ascent;

  StandFinder(ParsedSentence sentence, StanceLexicon stances, Effects effects) {
    this.s = sentence;
    this.stances = stances;
    this.effects = effects;
    this.stands = new Stands(sentence, stances);
    this.ascent = new Ascent(sentence, stances, effects, stands);
  }

  /** All sides taken on what the phrase or clause of this word says. */
  List<Stand> of(Token core) {
    stands.clear();
    Way way = new Way(core);
    way.act = core.isNoun() && effects.of(core) != 0;
    if (core.isNoun() && Syntax.isNegated(s, core)) {
      way.sign = -1;
      way.negatedNoun = true;
    }
    Side vote = Votes.side(s, core);
    if (vote != Side.NOTHING) {
      way.take(vote, core, Part.VERB, false);
    }
    for (Token child : s.children(core)) {
      modifier(child, way);
    }
    climb(core, way);
    return stands.all();
  }

  private void climb(Token from, Way way) {
    Token at = from;
    for (int i = 0; i < FARTHEST; i++) {
      if (at.isNoun() || at.tag().startsWith("JJ")) {
        relativeClauses(at, way);
      }
      if (at.isVerb() && finish(at, way)) {
        return;
      }
      Token next = at.head() < 0 ? null : ascent.step(at, way);
      if (next == null) {
        return;
      }
      at = next;
    }
  }

  /**
   * "an end-of-war ban", "sanctions relief": words before a noun that change what becomes of it.
   */
  private void modifier(Token child, Way way) {
    if (effects.lessens(child) && child.index() < way.core.index()) {
      way.sign = -way.sign;
      return;
    }
    boolean before = child.relation().equals("compound") || child.relation().equals("nmod");
    if (before && !child.isProperNoun() && effects.of(child) < 0) {
      way.sign = -way.sign;
    }
    if (isToBecome(child)) {
      way.sign *= effects.of(child);
      way.words.add(child);
    }
  }

  /** "called for the sanctions to be lifted": what should become of it hangs on the noun. */
  private boolean isToBecome(Token child) {
    return (child.relation().equals("relcl") || child.relation().equals("acl"))
        && Syntax.isInfinitive(s, child)
        && s.child(child, "auxpass").isPresent()
        && effects.of(child) != 0;
  }

  private void relativeClauses(Token noun, Way way) {
    for (Token child : s.children(noun)) {
      if (!child.relation().equals("relcl") || !child.isVerb()) {
        continue;
      }
      Token subject = s.child(child, "nsubj").orElse(null);
      boolean passive = Syntax.isPassive(s, child);
      boolean object = subject != null && !subject.tag().startsWith("W");
      StanceWord word = stances.at(s, child, "obj");
      if (word == null || !object && !passive) {
        continue;
      }
      Way branch = way.copy();
      branch.take(word.side(Syntax.isNegated(s, child)), child, word.part(), word.speaker());
      if (branch.decided) {
        finish(child, branch);
      }
    }
  }

  /** Takes the side where this verb's subject does. Returns whether the climb is over. */
  private boolean finish(Token verb, Way way) {
    if (Syntax.isHypothetical(s, verb)) {
      return true;
    }
    String mark = Syntax.mark(s, verb);
    if (mark.equals("whether") || verb.relation().equals("ccomp") && mark.equals("if")) {
      return false;
    }
    return way.decided ? finishDecided(verb, way) : finishPlain(verb, way);
  }

  private boolean finishDecided(Token verb, Way way) {
    boolean onPath = verb != way.core && isSubjectPath(verb, way.core);
    if (isNorOf(verb)) {
      way.undecided = true;
    }
    Token passiveSubject = s.child(verb, "nsubjpass").orElse(null);
    if (way.speaker) {
      if (!Syntax.isFinite(s, verb)) {
        return false;
      }
      stands.add(List.of(), verb, way, false);
      return true;
    }
    boolean state = way.adjective == verb && !onPath;
    if (state && passiveSubject != null) {
      stands.add(List.of(passiveSubject), verb, way, false);
      return true;
    }
    if (Syntax.isPassive(s, verb) && (passiveSubject == null || onPath)) {
      Token agent = Syntax.agent(s, verb);
      if (agent != null) {
        stands.add(List.of(agent), verb, way, false);
        return true;
      }
      return way.trigger != verb || finishPlain(verb, way.asEffect());
    }
    if (s.child(verb, "expl").isPresent()) {
      stands.add(List.of(), verb, way, false);
      return true;
    }
    if (isOfDocument(verb)) {
      return false;
    }
    boolean own = s.child(verb, "nsubj", "nsubjpass").isPresent();
    Token subject = Syntax.subject(s, verb);
    boolean ends =
        own
            || verb.relation().equals("conj")
            || verb.relation().equals("acl")
            || verb.relation().equals("relcl")
            || verb.relation().equals("advcl")
            || Syntax.sharesSubject(s, verb);
    if (subject == null || !ends || onPath) {
      return onPath && !verb.relation().equals("xcomp");
    }
    boolean nobody = subject.lemma().equals("it") && verb.lemma().equals("be");
    if (Syntax.isDuty(s, verb) || nobody) {
      stands.add(List.of(), verb, way, false);
      return true;
    }
    Token companion = Syntax.companion(s, verb);
    stands.add(
        companion == null ? List.of(subject) : List.of(subject, companion),
        verb,
        way,
        Syntax.isMaybe(s, verb) && !Syntax.isNegated(s, verb));
    return true;
  }

  /** "a resolution calling for it", "a text that demands it": who carries it takes the side. */
  private boolean isOfDocument(Token verb) {
    if (verb.head() < 0 || !stances.isThrough(s.token(verb.head()).lemma())) {
      return false;
    }
    boolean own = s.child(verb, "nsubj").map(subject -> subject.tag().startsWith("W")).orElse(true);
    return own
        && (verb.relation().equals("relcl") && !Syntax.isInfinitive(s, verb)
            || verb.relation().equals("acl") && verb.tag().equals("VBG"));
  }

  /** "has neither accepted nor rejected". */
  private boolean isNorOf(Token verb) {
    return verb.relation().equals("conj")
        && verb.head() >= 0
        && s.child(s.token(verb.head()), "preconj").isPresent()
        && Syntax.isNegated(s, s.token(verb.head()));
  }

  private boolean isSubjectPath(Token verb, Token core) {
    Token subject = s.child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass").orElse(null);
    return subject != null && s.dominates(subject, core);
  }

  /** A verb of the proposal itself: it should be done, won't be done, or somebody does it. */
  private boolean finishPlain(Token verb, Way way) {
    boolean itself =
        verb == way.core || way.effectVerb || way.existential || way.state || isNoPlace(verb, way);
    if (isNecessity(verb, way)) {
      return speak(Form.DUTY, verb, way, Syntax.isNegated(s, verb) ? -1 : 1, false);
    }
    if (!itself) {
      return endsHere(verb);
    }
    if (Conditions.isPrecondition(s, verb)) {
      return speak(Form.DUTY, s.token(verb.head()), way, 1, true);
    }
    boolean negated = Syntax.isNegated(s, verb);
    Token alone = verb == way.core || way.effectVerb ? Syntax.singledOut(s, verb) : null;
    if (alone != null && !negated) {
      return deed(verb, alone, false, way);
    }
    if (isNoPlace(verb, way)) {
      return speak(Form.REFUSAL, verb, way, 1, false);
    }
    if (!Syntax.isFinite(s, verb)) {
      way.sign *= negated && (verb == way.core || way.effectVerb) ? -1 : 1;
      return false;
    }
    if (Syntax.isDuty(s, verb)) {
      return speak(Form.DUTY, verb, way, negated ? -1 : 1, false);
    }
    if (way.existential) {
      return !way.negatedNoun && !negated
          || speak(Form.REFUSAL, verb, way, way.negatedNoun ? 1 : -1, false);
    }
    Token actor = Syntax.isPassive(s, verb) ? Syntax.agent(s, verb) : Syntax.subject(s, verb);
    if (actor != null && actor.tag().startsWith("W") && verb.relation().equals("relcl")) {
      return false;
    }
    if (actor != null && !way.state && !isSubjectPath(verb, way.core)) {
      return deed(verb, actor, negated, way);
    }
    if (negated && Syntax.isWill(s, verb)) {
      return speak(Form.REFUSAL, verb, way, -1, false);
    }
    if (Syntax.isWill(s, verb) || Syntax.isMaybe(s, verb)) {
      return speak(Form.DUTY, verb, way, 1, !stands.isPromised(verb));
    }
    way.effectVerb = false; // "announced that it had begun": what is done above is telling
    return endsHere(verb);
  }

  /** "the age has to rise", "Lesk needs to cut it": what should be done. */
  private boolean isNecessity(Token verb, Way way) {
    boolean necessary = verb.lemma().equals("have") || verb.lemma().equals("need");
    Token done = necessary ? s.child(verb, "xcomp").orElse(null) : null;
    return done != null
        && Syntax.isFinite(s, verb)
        && Syntax.isInfinitive(s, done)
        && s.child(verb, "dobj").isEmpty()
        && (s.dominates(done, way.core) || way.effectVerb && isSubjectPath(verb, way.core));
  }

  /** "Lesk has no place in the union": whoever says so keeps it out. */
  private static boolean isNoPlace(Token verb, Way way) {
    return way.negatedNoun
        && PLACES.contains(way.core.lemma())
        && way.core.relation().equals("dobj")
        && way.core.head() == verb.index()
        && verb.lemma().equals("have");
  }

  /** The side of who says a clause. Ends the climb. */
  private boolean speak(Form form, Token verb, Way way, int sign, boolean needsCondition) {
    way.sign *= sign;
    way.form = form;
    way.trigger = verb;
    stands.add(List.of(), verb, way, needsCondition);
    return true;
  }

  private boolean deed(Token verb, Token actor, boolean negated, Way way) {
    boolean will = Syntax.isWill(s, verb);
    if (negated && !will && !isHabitual(verb)) {
      return true;
    }
    way.form = negated ? Form.REFUSAL : Form.DEED;
    way.sign *= negated ? -1 : 1;
    way.trigger = verb;
    boolean maybe = Syntax.isMaybe(s, verb) && !negated;
    stands.add(List.of(actor), verb, way, maybe);
    if (maybe) {
      Way said = way.copy();
      said.form = Form.DUTY;
      stands.add(List.of(), verb, said, true);
    }
    return true;
  }

  /** "does not recognise": so it stands, rather than "has not", which may be to come. */
  private boolean isHabitual(Token verb) {
    return s.children(verb).stream()
        .anyMatch(c -> c.lemma().equals("do") && (c.tag().equals("VBZ") || c.tag().equals("VBP")));
  }

  private boolean endsHere(Token verb) {
    return switch (verb.relation()) {
      case "ccomp", "xcomp", "pcomp", "csubj", "acl", "conj" -> false;
      case "relcl" -> !Syntax.isInfinitive(s, verb);
      case "advcl" -> !Syntax.isInfinitive(s, verb);
      default -> true;
    };
  }
}
