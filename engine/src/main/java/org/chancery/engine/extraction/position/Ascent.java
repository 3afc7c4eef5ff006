package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.extraction.position.Stand.Form;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * One step up a dependency tree from what is proposed, past words that end it, stand against it or
 * hand it on. One for each sentence.
 */
final class Ascent {

  private static final Set<String> OBLIGED = Set.of("have", "need", "ought");

  /** Words for somebody by the side taken. */
  private static final Set<String> SIDED =
      Set.of(
          "opponent", "critic", "foe", "supporter", "advocate", "proponent", "backer", "champion");

  private static final Set<String> ASKING = Set.of("ask", "press", "question", "quiz");
  private static final Set<String> DECLINING = Set.of("decline", "refuse", "avoid");
  private static final Set<String> ANSWERING =
      Set.of("answer", "comment", "say", "respond", "reply", "elaborate");

  private static final Set<String> CARRY =
      Set.of(
          "appear",
          "seem",
          "continue",
          "begin",
          "start",
          "tend",
          "go",
          "come",
          "happen",
          "prove",
          "have");

  private static final Set<String> AFFECTED =
      Set.of(
          "obj",
          "of",
          "doing",
          "to-do",
          "obj-to-do",
          "to",
          "from",
          "on",
          "with",
          "into",
          "in",
          "for",
          "against",
          "out",
          "by");

  private final ParsedSentence s;
  private final StanceLexicon stances;
  private final Effects effects;
  private final Stands stands;
  private final Frames frames;
  private final Judgements judgements;
  private final Owners owners;

  Ascent(ParsedSentence sentence, StanceLexicon stances, Effects effects, Stands stands) {
    this.s = sentence;
    this.stances = stances;
    this.effects = effects;
    this.stands = stands;
    this.frames = new Frames(sentence);
    this.judgements = new Judgements(sentence, stances, effects);
    this.owners = new Owners(sentence, stances, effects, stands);
  }

  /** One step up, past the head's own words. Returns null where nothing can be read through it. */
  @Nullable Token step(Token at, Way way) {
    Token head = s.token(at.head());
    String relation = at.relation();
    if (relation.equals("appos") && isPerson(way)) {
      stands.add(List.of(head), at, way, false); // "Voss, an opponent of it, …"
      return null;
    }
    if (relation.equals("conj") || relation.equals("appos")) {
      return head;
    }
    if (relation.equals("pobj") || relation.equals("pcomp")) {
      return stepOverPreposition(at, head, way);
    }
    if (at == way.core && Votes.side(s, at) == Side.OPPOSE) {
      return head;
    }
    if (way.decided && !head.isVerb() && head.head() >= 0 && Syntax.isTooEarly(s, at)) {
      return s.token(head.head());
    }
    boolean itsNoun =
        relation.equals("relcl") && frames.isItsNoun(at)
            || relation.equals("acl") && at.tag().equals("VBG") && way.decided;
    if (itsNoun) {
      return stances.isThrough(head.lemma()) ? head : null;
    }
    Token wanted = calledFor(at, head);
    if (wanted != null) {
      return apply(at, wanted, "for", way);
    }
    String frame = frames.frame(at, head, relation);
    return frame == null ? null : apply(at, head, frame, way);
  }

  /** Whether the side is taken by a word for who takes it. */
  private static boolean isPerson(Way way) {
    return way.decided && way.trigger != null && SIDED.contains(way.trigger.lemma());
  }

  /** "rejected calls for Lesk to leave": the noun by whose side the parser hangs the clause. */
  private @Nullable Token calledFor(Token at, Token head) {
    Token mark = s.child(at, "mark").orElse(null);
    if (mark == null || !mark.lemma().equals("for") || mark.index() == 0 || !head.isVerb()) {
      return null;
    }
    Token noun = s.token(mark.index() - 1);
    return noun.isNoun() && noun.head() == head.index() && stances.at(s, noun, "for") != null
        ? noun
        : null;
  }

  private @Nullable Token stepOverPreposition(Token at, Token preposition, Way way) {
    if (preposition.relation().equals("agent") || preposition.head() < 0) {
      return null;
    }
    String frame = preposition.lemma();
    Token head = s.token(preposition.head());
    while (head.head() >= 0 && (head.tag().equals("IN") || isParticle(head))) {
      if (head.tag().equals("IN")) {
        preposition = head;
        frame = head.lemma();
      }
      head = s.token(head.head());
    }
    StanceWord side = stances.at(s, preposition, frame);
    if (side != null && side.part() == Part.PREPOSITION) {
      StanceWord carrier = stances.at(s, head, frame);
      boolean carried =
          carrier != null
              && carrier.affirmed() == Side.THROUGH
              && (head.isVerb() || carrier.frames().contains("against"));
      if (carried || frame.equals("against") && carrier == null && head.isVerb()) {
        way.take(side.affirmed(), preposition, side.part(), false);
        if (Syntax.isNegated(s, head)) {
          way.sign = -way.sign;
        }
        return head;
      }
    }
    Token sibling = head.isVerb() && handsOn(head, frame) ? beside(head, frame, at) : null;
    if (sibling != null) {
      boolean negated = Syntax.isNegated(s, sibling) || Syntax.isNegated(s, head);
      StanceWord word = stances.at(s, sibling, frame, negated, way.decided);
      if (word == null || !takeWord(at, sibling, word, negated, way)) {
        return null;
      }
      String next = frames.frame(sibling, head, sibling.relation());
      return next == null || !way.decided && word.affirmed() != Side.THROUGH
          ? head
          : apply(sibling, head, next, way);
    }
    return apply(at, head, frame, way);
  }

  /** Whether a verb takes no side itself on what stands in this frame. */
  private boolean handsOn(Token verb, String frame) {
    StanceWord word = stances.at(s, verb, frame);
    return word == null || word.affirmed() == Side.THROUGH;
  }

  /** "away" in "shied away from", "short" in "stopped short of". */
  private static boolean isParticle(Token token) {
    boolean adverb =
        token.tag().equals("RB") || token.tag().equals("RP") || token.tag().startsWith("JJ");
    return adverb && (token.relation().equals("advmod") || token.relation().equals("prt"));
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
      return unanswered(head, way);
    }
    if (word != null && !way.decided && isStillOpen(head, frame, word)) {
      way.take(Side.UNDECIDED, head, word.part(), false);
      return head;
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
    if (at.relation().equals("compound") && stances.isThrough(head.lemma())) {
      return head; // "accession talks"
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

  /** "will decide on it", "before deciding whether": what is decided is not told. */
  private static boolean isStillOpen(Token verb, String frame, StanceWord word) {
    return (frame.equals("on") || frame.equals("whether"))
        && word.affirmed() == Side.SUPPORT
        && word.negated() == Side.UNDECIDED
        && !verb.tag().equals("VBD")
        && !verb.tag().equals("VBN");
  }

  /** "Asked whether she supported it, Voss declined to answer": undecided. */
  private @Nullable Token unanswered(Token asked, Way way) {
    if (!ASKING.contains(asked.lemma())
        || !asked.relation().equals("advcl")
        || asked.head() < 0
        || s.child(asked, "nsubj").isPresent()) {
      return null;
    }
    Token verb = s.token(asked.head());
    boolean declines =
        DECLINING.contains(verb.lemma())
            && s.child(verb, "xcomp").filter(c -> ANSWERING.contains(c.lemma())).isPresent();
    boolean silent = ANSWERING.contains(verb.lemma()) && Syntax.isNegated(s, verb);
    if (!declines && !silent) {
      return null;
    }
    way.take(Side.UNDECIDED, verb, Part.VERB, false);
    return verb;
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
      if (word.frames().contains("owner") && !way.decided && !negated) {
        Way own = way.copy();
        own.take(Side.SUPPORT, head, Part.NOUN, false);
        owners.take(at, head, own);
      }
      return true;
    }
    way.take(side, head, word.part(), word.speaker());
    if (word.part() == Part.NOUN && !word.speaker()) {
      return !owners.take(at, head, way);
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
    if (!way.decided && judgements.judged(at, head, frame, negated, way)) {
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
      stands.add(List.of(), head, way, false);
      return null;
    }
    if (way.decided) {
      int effect = frame.equals("obj") ? effects.of(head) : 0;
      boolean carried = effect > 0 && at != way.core && stances.isThrough(at.lemma());
      if (effect < 0 || carried && !negated) {
        way.sign *= negated ? 1 : effect; // "has not dropped its opposition"
        way.words.add(head);
        return head;
      }
      return infinitive && CARRY.contains(head.lemma()) || through ? head : null;
    }
    if (frame.equals("subj")) {
      return judgements.course(at, head, way);
    }
    int effect = effects.of(head);
    boolean affects = AFFECTED.contains(frame);
    if (effect != 0 && affects) {
      way.sign *= effect;
      way.effectVerb = true;
      way.words.add(head);
      return head;
    }
    return through ? head : null;
  }
}
