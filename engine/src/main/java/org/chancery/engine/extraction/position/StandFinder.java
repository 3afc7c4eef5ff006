package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.extraction.position.Stand.Form;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sides that a sentence takes on what some of its words say, by going up the dependency
 * tree from there: past words that end it, stand against it or hand it on, to the predicate whose
 * subject takes the side. One for each sentence.
 */
final class StandFinder {

  private static final int FARTHEST = 14;
  private static final Set<String> OBLIGED = Set.of("have", "need", "ought");
  private static final Set<String> CARRY =
      Set.of(
          "appear", "seem", "continue", "begin", "start", "tend", "go", "come", "happen", "prove");
  private static final Set<String> COPULAS =
      Set.of(
          "be",
          "remain",
          "seem",
          "stay",
          "become",
          "appear",
          "look",
          "sound",
          "feel",
          "find",
          "call",
          "consider",
          "deem",
          "think",
          "regard",
          "describe",
          "make",
          "see",
          "come");

  private final ParsedSentence s;
  private final StanceLexicon stances;
  private final Effects effects;
  private final List<Stand> stands = new ArrayList<>();

  StandFinder(ParsedSentence sentence, StanceLexicon stances, Effects effects) {
    this.s = sentence;
    this.stances = stances;
    this.effects = effects;
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
    for (Token child : s.children(core)) {
      modifier(child, way);
    }
    climb(core, way);
    return List.copyOf(stands);
  }

  /** How far the climb has come, and what it has met. */
  private static final class Way {
    final Token core;
    final List<Token> words = new ArrayList<>();
    int sign = 1;
    boolean decided;
    boolean undecided;
    boolean speaker;
    boolean negatedNoun;
    boolean effectVerb;
    boolean existential;
    @Nullable Token trigger;
    @Nullable Token spentNegation;
    boolean act;
    boolean state;
    Form form = Form.VERB;

    Way(Token core) {
      this.core = core;
    }

    Way copy() {
      Way copy = new Way(core);
      copy.words.addAll(words);
      copy.sign = sign;
      copy.decided = decided;
      copy.undecided = undecided;
      copy.speaker = speaker;
      copy.negatedNoun = negatedNoun;
      copy.effectVerb = effectVerb;
      copy.trigger = trigger;
      copy.form = form;
      return copy;
    }

    void take(Side side, Token at, Part part, boolean bySpeaker) {
      if (side == Side.THROUGH) {
        return;
      }
      if (side == Side.UNDECIDED) {
        undecided = true;
      } else if (side == Side.OPPOSE) {
        sign = -sign;
      }
      decided = true;
      speaker |= bySpeaker;
      words.add(at);
      if (trigger == null) {
        trigger = at;
        form =
            bySpeaker
                ? Form.JUDGEMENT
                : part == Part.NOUN ? Form.NOUN : part == Part.VERB ? Form.VERB : Form.ADJECTIVE;
      }
    }
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
      Token next = at.head() < 0 ? null : step(at, way);
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
    if (verb.relation().equals("ccomp") && (mark.equals("whether") || mark.equals("if"))) {
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
      emit(List.of(), verb, way, false);
      return true;
    }
    boolean state = way.trigger == verb && way.form == Form.ADJECTIVE && !onPath;
    if (state && passiveSubject != null) {
      emit(List.of(passiveSubject), verb, way, false);
      return true;
    }
    if (Syntax.isPassive(s, verb) && (passiveSubject == null || onPath)) {
      Token agent = Syntax.agent(s, verb);
      if (agent != null) {
        emit(List.of(agent), verb, way, false);
      }
      return true;
    }
    if (s.child(verb, "expl").isPresent()) {
      emit(List.of(), verb, way, false);
      return true;
    }
    boolean own = s.child(verb, "nsubj", "nsubjpass").isPresent();
    Token subject = Syntax.subject(s, verb);
    boolean ends =
        own
            || verb.relation().equals("conj")
            || verb.relation().equals("acl")
            || verb.relation().equals("relcl")
            || verb.relation().equals("advcl");
    if (subject == null || !ends || onPath) {
      return onPath && !verb.relation().equals("xcomp");
    }
    boolean nobody = subject.lemma().equals("it") && verb.lemma().equals("be");
    if (Syntax.isDuty(s, verb) || nobody) {
      emit(List.of(), verb, way, false);
      return true;
    }
    emit(List.of(subject), verb, way, Syntax.isMaybe(s, verb) && !Syntax.isNegated(s, verb));
    return true;
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
    boolean itself = verb == way.core || way.effectVerb || way.existential || way.state;
    boolean negated = Syntax.isNegated(s, verb);
    if (!itself) {
      return endsHere(verb);
    }
    boolean finite = Syntax.isFinite(s, verb);
    if (!finite) {
      if (negated && verb == way.core || negated && way.effectVerb) {
        way.sign = -way.sign;
      }
      return false;
    }
    if (Syntax.isDuty(s, verb)) {
      way.sign *= negated ? -1 : 1;
      way.form = Form.DUTY;
      way.trigger = verb;
      emit(List.of(), verb, way, false);
      return true;
    }
    Token actor = Syntax.isPassive(s, verb) ? Syntax.agent(s, verb) : Syntax.subject(s, verb);
    if (way.existential) {
      boolean refused = way.negatedNoun || negated;
      if (refused) {
        way.sign *= way.negatedNoun ? 1 : -1;
        way.form = Form.REFUSAL;
        way.trigger = verb;
        emit(List.of(), verb, way, false);
      }
      return true;
    }
    boolean acts =
        actor != null && !isSubjectPath(verb, way.core) && !actor.lemma().equals("it")
            || actor != null && actor.lemma().equals("it") && !Syntax.isPassive(s, verb);
    boolean relative = actor != null && actor.tag().startsWith("W");
    if (relative && verb.relation().equals("relcl")) {
      return false;
    }
    if (acts && actor != null && !way.state) {
      return verb.lemma().equals("belong") || deed(verb, actor, negated, way);
    }
    if (negated && Syntax.isWill(s, verb)) {
      way.sign = -way.sign;
      way.form = Form.REFUSAL;
      way.trigger = verb;
      emit(List.of(), verb, way, false);
      return true;
    }
    if (Syntax.isWill(s, verb) || Syntax.isMaybe(s, verb)) {
      way.form = Form.DUTY;
      way.trigger = verb;
      emit(List.of(), verb, way, !isPromised(verb));
      return true;
    }
    return endsHere(verb);
  }

  /** Whether the verb above a clause takes its side: "… will be built, she promised". */
  private boolean isPromised(Token verb) {
    if (!verb.relation().equals("ccomp") || verb.head() < 0) {
      return false;
    }
    StanceWord word = stances.at(s, s.token(verb.head()), "that");
    return word != null && word.affirmed() == Side.SUPPORT;
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
    emit(List.of(actor), verb, way, maybe);
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

  /** One step up, past the head's own words. Returns null where nothing can be read through it. */
  private @Nullable Token step(Token at, Way way) {
    Token head = s.token(at.head());
    String relation = at.relation();
    if (relation.equals("conj") || relation.equals("appos")) {
      return head;
    }
    if (relation.equals("pobj") || relation.equals("pcomp")) {
      return stepOverPreposition(at, head, way);
    }
    String frame = frame(at, head, relation);
    return frame == null ? null : apply(at, head, frame, way);
  }

  private @Nullable String frame(Token at, Token head, String relation) {
    return switch (relation) {
      case "dobj", "nsubjpass", "dative" -> "obj";
      case "attr", "oprd", "acomp" -> "attr";
      case "nsubj", "csubj", "csubjpass" -> "subj";
      case "compound", "nmod", "amod", "poss" -> head.isNoun() ? "of" : null;
      case "relcl" ->
          Syntax.isInfinitive(s, at) ? "to-do" : isItsNoun(at) ? "of" : null;
      case "xcomp", "ccomp", "advcl", "acl" -> clauseFrame(at, head, relation);
      default -> null;
    };
  }

  /** Whether a relative clause's own subject is its noun: "a law that grants an amnesty". */
  private boolean isItsNoun(Token verb) {
    return s.child(verb, "nsubj").map(subject -> subject.tag().startsWith("W")).orElse(false);
  }

  private @Nullable String clauseFrame(Token at, Token head, String relation) {
    String mark = Syntax.mark(s, at);
    if (mark.equals("whether") || mark.equals("if") && relation.equals("ccomp")) {
      return "whether";
    }
    if (Syntax.isInfinitive(s, at)) {
      Token object = s.child(head, "dobj").orElse(null);
      boolean own = s.child(at, "nsubj", "nsubjpass").isPresent();
      boolean other = object != null && object.index() < at.index() && head.isVerb();
      return own || other ? "obj-to-do" : "to-do";
    }
    if (relation.equals("advcl") || relation.equals("acl")) {
      return null;
    }
    if (relation.equals("xcomp") || relation.equals("ccomp") && !Syntax.isFinite(s, at)) {
      return at.tag().equals("VBG")
          ? "doing"
          : s.child(at, "nsubj", "nsubjpass").isPresent() && mark.isEmpty() ? "obj-to-do" : "that";
    }
    return "that";
  }

  private @Nullable Token stepOverPreposition(Token at, Token preposition, Way way) {
    if (preposition.relation().equals("agent") || preposition.head() < 0) {
      return null;
    }
    String frame = preposition.lemma();
    Token head = s.token(preposition.head());
    while (head.tag().equals("IN") && head.head() >= 0) {
      preposition = head;
      frame = head.lemma();
      head = s.token(head.head());
    }
    StanceWord side = stances.at(s, preposition, frame);
    if (side != null && side.part() == Part.PREPOSITION) {
      StanceWord carrier = stances.at(s, head, frame);
      boolean carried = carrier != null && carrier.affirmed() == Side.THROUGH;
      if (carried || frame.equals("against") && carrier == null && head.isVerb()) {
        way.take(side.affirmed(), preposition, side.part(), false);
        if (Syntax.isNegated(s, head)) {
          way.sign = -way.sign;
        }
        return head;
      }
    }
    Token sibling = head.isVerb() && stances.at(s, head, frame) == null ? beside(head, frame, at) : null;
    if (sibling != null) {
      boolean negated = Syntax.isNegated(s, sibling) || Syntax.isNegated(s, head);
      StanceWord word = stances.at(s, sibling, frame, negated, way.decided);
      if (word == null || !takeWord(at, sibling, word, negated, way)) {
        return null;
      }
      String next = frame(sibling, head, sibling.relation());
      return next == null || !way.decided && word.affirmed() != Side.THROUGH
          ? head
          : apply(sibling, head, next, way);
    }
    return apply(at, head, frame, way);
  }

  /** "put up resistance to …": the noun or adjective beside a phrase that hangs on the verb. */
  private @Nullable Token beside(Token verb, String frame, Token at) {
    for (Token child : s.children(verb)) {
      boolean complement =
          switch (child.relation()) {
            case "dobj", "attr", "acomp", "oprd" -> true;
            case "discourse", "det", "advmod" ->
                child.lemma().equals("yes") || child.lemma().equals("no");
            default -> false;
          };
      if (complement && child.index() < at.index() && stances.at(s, child, frame) != null) {
        return child;
      }
    }
    return null;
  }

  private @Nullable Token apply(Token at, Token head, String frame, Way way) {
    boolean negated = Syntax.isNegated(s, head) && way.spentNegation != head;
    boolean nothing = head.isVerb() && frame.equals("obj") && way.negatedNoun && !way.decided;
    StanceWord word = stances.at(s, head, frame, negated || nothing, way.decided);
    if (word == null && frame.equals("obj") && at.relation().equals("nsubjpass")) {
      word = stances.at(s, head, "subj");
      word = word != null && word.part() == Part.ADJECTIVE ? word : null;
    }
    if (word == null && frame.equals("obj-to-do")) {
      word = stances.at(s, head, "to-do", negated, way.decided);
    }
    if (word == null && frame.equals("whether")) {
      return null;
    }
    if (way.act && !way.decided && frame.equals("obj")) {
      StanceWord act = stances.at(s, head, "act");
      word = act == null ? word : act;
    }
    if (word != null && !(word.affirmed() == Side.THROUGH && !way.decided && head.isVerb())) {
      return takeWord(at, head, word, negated, way) ? head : null;
    }
    if (head.isVerb() || head.tag().equals("MD")) {
      return applyVerb(at, head, frame, negated, way, word != null);
    }
    int effect = effects.of(head);
    if (head.isNoun() && effect != 0 && !way.decided) {
      way.sign *= effect;
      way.sign *= negated ? -1 : 1;
      way.negatedNoun |= negated;
      way.act = true;
      return head;
    }
    return null;
  }

  private boolean takeWord(Token at, Token head, StanceWord word, boolean negated, Way way) {
    Side side = word.side(negated);
    if (word.affirmed() == Side.NOTHING && !negated && way.negatedNoun) {
      side = word.negated();
      way.sign = -way.sign;
      way.negatedNoun = false;
    }
    if (side == Side.NOTHING && word.affirmed() == Side.NOTHING && deniedAbove(head, way)) {
      side = word.negated();
    }
    if (side == Side.NOTHING) {
      return false;
    }
    if (word.affirmed() == Side.THROUGH && side != Side.OPPOSE) {
      if (negated && way.decided && head.isVerb()) {
        way.sign = -way.sign;
      }
      return negated ? side != Side.NOTHING : true;
    }
    way.take(side, head, word.part(), word.speaker());
    if (word.part() == Part.NOUN && !word.speaker()) {
      return !emitPossessor(at, head, way);
    }
    return true;
  }

  /** "did not see any chance", "declined to say": the negation stands above the word. */
  private boolean deniedAbove(Token word, Way way) {
    if (word.head() < 0) {
      return false;
    }
    Token verb = s.token(word.head());
    boolean declined =
        word.relation().equals("xcomp")
            && (verb.lemma().equals("decline") || verb.lemma().equals("refuse"));
    boolean complement = word.relation().equals("dobj") || word.relation().equals("attr");
    boolean denied = complement && verb.isVerb() && Syntax.isNegated(s, verb);
    if (denied) {
      way.spentNegation = verb;
    }
    return denied || declined;
  }

  private @Nullable Token applyVerb(
      Token at, Token head, String frame, boolean negated, Way way, boolean through) {
    if (!way.decided && judged(at, head, frame, negated, way)) {
      return head;
    }
    if (frame.equals("attr")) {
      if (way.decided && negated) {
        way.sign = -way.sign;
      }
      way.existential |= !way.decided && s.child(head, "expl").isPresent();
      way.state = !way.decided && !way.existential;
      return head;
    }
    boolean infinitive = frame.equals("to-do");
    if (infinitive && OBLIGED.contains(head.lemma()) && !way.decided) {
      way.sign *= negated ? -1 : 1;
      way.form = Form.DUTY;
      way.trigger = head;
      emit(List.of(), head, way, false);
      return null;
    }
    if (way.decided) {
      int effect = frame.equals("obj") ? effects.of(head) : 0;
      if (effect < 0) {
        way.sign = -way.sign;
        way.words.add(head);
        return head;
      }
      return infinitive && CARRY.contains(head.lemma()) || through ? head : null;
    }
    if (frame.equals("subj") && !way.decided) {
      return course(at, head, way);
    }
    int effect = effects.of(head);
    boolean affects = !frame.equals("that");
    if (effect != 0 && affects) {
      way.sign *= effect;
      way.effectVerb = true;
      way.words.add(head);
      return head;
    }
    return through ? head : null;
  }

  /** "the sanctions must stay", "observers should be present". */
  private @Nullable Token course(Token at, Token verb, Way way) {
    for (Token child : s.children(verb)) {
      boolean shares = child.relation().equals("conj") && child.isVerb()
          && s.child(child, "nsubj", "nsubjpass").isEmpty();
      if (shares && judged(at, child, "subj", Syntax.isNegated(s, child), way)) {
        return verb;
      }
    }
    int course = effects.onSubject(verb);
    boolean through =
        verb.lemma().equals("be")
            && s.child(verb, "acomp").map(c -> stances.at(s, c, "course")).orElse(null) != null;
    if (course == 0 && !through) {
      return null;
    }
    way.sign *= course == 0 ? 1 : course;
    way.effectVerb = true;
    return verb;
  }

  /** "it would be wrong to …", "… is a mistake", "… is out of the question". */
  private boolean judged(Token at, Token verb, String frame, boolean negated, Way way) {
    boolean subject = frame.equals("subj");
    boolean clause = frame.equals("to-do") || frame.equals("obj-to-do") || frame.equals("that");
    boolean object = frame.equals("obj") && COPULAS.contains(verb.lemma());
    if (!subject && !clause && !object) {
      return false;
    }
    for (Token child : s.children(verb)) {
      if (child == at || !isComplement(child, verb)) {
        continue;
      }
      Token word = child;
      while (word.tag().equals("IN")) {
        Token inner = s.child(word, "pobj", "pcomp", "prep").orElse(null);
        if (inner == null) {
          break;
        }
        word = inner;
      }
      if (judgedBy(word, subject || object ? "subj" : "to-do", negated, object, way)) {
        return true;
      }
    }
    return false;
  }

  private boolean judgedBy(
      Token word, String frame, boolean negated, boolean object, Way way) {
    Token at = word;
    for (int i = 0; i < 3; i++) {
      StanceWord found = stances.at(s, at, frame);
      if (found != null && found.part() != Part.VERB && found.affirmed() != Side.THROUGH) {
        Side side = found.side(negated || Syntax.isNegated(s, at));
        if (side == Side.NOTHING) {
          return false;
        }
        boolean bySpeaker = !object && (found.speaker() || frame.equals("subj"));
        way.take(side, at, found.part(), bySpeaker);
        return true;
      }
      Token below = s.child(at, "prep").flatMap(p -> s.child(p, "pobj")).orElse(null);
      if (below == null) {
        return false;
      }
      at = below;
    }
    return false;
  }

  private boolean isComplement(Token child, Token verb) {
    return switch (child.relation()) {
      case "acomp", "attr", "oprd" -> true;
      case "dobj" -> child.index() > verb.index();
      case "prep" -> COPULAS.contains(verb.lemma());
      case "advmod", "ccomp", "xcomp" -> child.tag().startsWith("JJ");
      case "nsubj" -> child.lemma().equals("time") && verb.lemma().equals("come");
      default -> false;
    };
  }

  /** "Kestria's opposition to …": the possessor takes the side. Returns whether that is all. */
  private boolean emitPossessor(Token at, Token noun, Way way) {
    List<Token> owners = new ArrayList<>();
    boolean pronoun = false;
    for (Token child : s.children(noun)) {
      boolean before = child.index() < noun.index() && child != at;
      switch (child.relation()) {
        case "poss" -> {
          pronoun |= child.tag().equals("PRP$");
          if (before && !child.tag().equals("PRP$")) {
            owners.add(child);
          }
        }
        case "compound", "nmod", "amod" -> {
          if (before
              && (child.isProperNoun() || child.tag().equals("JJ"))
              && Character.isUpperCase(child.form().charAt(0))) {
            owners.add(child);
          }
        }
        case "prep" -> {
          boolean from = Set.of("from", "by", "among").contains(child.lemma());
          if (from && !s.dominates(child, at)) {
            s.child(child, "pobj").ifPresent(owners::add);
          }
        }
        default -> {}
      }
    }
    if (owners.isEmpty() || pronoun) {
      return false;
    }
    Way branch = way.copy();
    Token top = noun;
    if (noun.head() >= 0
        && (noun.relation().equals("dobj") || noun.relation().equals("nsubjpass"))) {
      Token verb = s.token(noun.head());
      if (effects.of(verb) < 0 && !Syntax.isNegated(s, verb)) {
        return true;
      }
    }
    emit(List.of(owners.get(0)), top, branch, false);
    return !isJudged(noun);
  }

  /** Whether the verb above a noun takes a side on it. */
  private boolean isJudged(Token noun) {
    if (noun.head() < 0 || !noun.relation().equals("dobj")) {
      return false;
    }
    StanceWord word = stances.at(s, s.token(noun.head()), "obj");
    return word != null
        && (word.affirmed() == Side.SUPPORT || word.affirmed() == Side.OPPOSE);
  }

  private void emit(List<Token> holders, Token top, Way way, boolean needsCondition) {
    int sign = way.sign;
    List<Token> who = new ArrayList<>();
    if (holders.isEmpty()) {
      Outer outer = outer(top);
      if (outer.contradicts()) {
        sign = -sign;
      }
      if (outer.drops()) {
        return;
      }
      if (outer.holder() != null) {
        who.addAll(Syntax.coordinated(s, outer.holder()));
      }
    }
    BitSet scope = new BitSet(s.size());
    Syntax.collect(s, top, scope);
    for (Token holder : holders) {
      if (Syntax.isNobody(s, holder)) {
        return;
      }
      if (Syntax.isNeither(s, holder)) {
        sign = -sign;
      }
      who.addAll(Syntax.coordinated(s, holder));
      if (!s.dominates(holder, way.core)) {
        BitSet own = new BitSet();
        Syntax.collect(s, holder, own);
        scope.andNot(own);
      }
    }
    leaveOut(top, way.core, scope);
    Side side = way.undecided ? Side.UNDECIDED : sign > 0 ? Side.SUPPORT : Side.OPPOSE;
    Token trigger = way.trigger == null ? top : way.trigger;
    List<Token> words = new ArrayList<>(way.words);
    words.add(trigger);
    words.add(way.core);
    stands.add(new Stand(who, side, trigger, top, words, scope, way.form, needsCondition));
  }

  private record Outer(boolean contradicts, boolean drops, @Nullable Token holder) {}

  /** What the verb above a clause makes of it: "doubts that …", "does not think that …". */
  private Outer outer(Token top) {
    Token clause = top;
    while (clause.relation().equals("conj") && clause.head() >= 0) {
      clause = s.token(clause.head());
    }
    if (!clause.relation().equals("ccomp") || clause.head() < 0) {
      return new Outer(false, false, null);
    }
    Token verb = s.token(clause.head());
    boolean negated = Syntax.isNegated(s, verb);
    StanceWord word = stances.at(s, verb, "that");
    String mark = Syntax.mark(s, clause);
    if (mark.equals("whether") || mark.equals("if")) {
      return new Outer(false, true, null);
    }
    if (word == null || word.part() != Part.VERB) {
      return new Outer(false, negated, null);
    }
    Side side = word.side(negated);
    Token subject = side == Side.OPPOSE ? Syntax.subject(s, verb) : null;
    return new Outer(side == Side.OPPOSE, side == Side.NOTHING || side == Side.UNDECIDED, subject);
  }

  /** Takes clauses out of a scope that stand beside what the side is taken on. */
  private void leaveOut(Token top, Token core, BitSet scope) {
    for (Token child : s.children(top)) {
      boolean beside =
          child.relation().equals("conj") && child.isVerb()
              || child.relation().equals("advcl")
              || child.relation().equals("parataxis")
              || child.relation().equals("ccomp") && child.index() < top.index();
      if (beside && !s.dominates(child, core)) {
        BitSet other = new BitSet();
        Syntax.collect(s, child, other);
        scope.andNot(other);
      }
    }
  }
}
