package org.chancery.engine.extraction.position;

import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sides taken by what is said of a thing, rather than by who does something. One for each sentence.
 */
final class Judgements {

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

  private static final Set<String> OBLIGED = Set.of("have", "need", "ought");

  private final ParsedSentence s;
  private final StanceLexicon stances;
  private final Effects effects;

  Judgements(ParsedSentence sentence, StanceLexicon stances, Effects effects) {
    this.s = sentence;
    this.stances = stances;
    this.effects = effects;
  }

  /** "it would be wrong to …", "… is a mistake", "… is out of the question". */
  boolean judged(Token at, Token verb, String frame, boolean negated, Way way) {
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

  /** "the sanctions must stay", "observers should be present". */
  @Nullable Token course(Token at, Token verb, Way way) {
    for (Token child : s.children(verb)) {
      boolean shares =
          child.relation().equals("conj")
              && child.isVerb()
              && s.child(child, "nsubj", "nsubjpass").isEmpty();
      if (shares && judged(at, child, "subj", Syntax.isNegated(s, child), way)) {
        return verb;
      }
    }
    int course = effects.onSubject(verb);
    Token done = OBLIGED.contains(verb.lemma()) ? s.child(verb, "xcomp").orElse(null) : null;
    if (done != null && Syntax.isInfinitive(s, done)) {
      // "the base has to be closed", "the troops need to leave"
      course = s.child(done, "auxpass").isPresent() ? effects.of(done) : effects.onSubject(done);
    }
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

  private boolean judgedBy(Token word, String frame, boolean negated, boolean object, Way way) {
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
      if (found != null && judgedByQuality(at, frame, negated, object, way)) {
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

  /** "a dangerous step": a noun that says nothing itself, by its adjective. */
  private boolean judgedByQuality(
      Token noun, String frame, boolean negated, boolean object, Way way) {
    for (Token child : s.children(noun)) {
      StanceWord word = child.tag().startsWith("JJ") ? stances.at(s, child, frame) : null;
      if (word != null && word.part() == Part.ADJECTIVE && child.index() < noun.index()) {
        Side side = word.side(negated || Syntax.isNegated(s, noun));
        if (side == Side.SUPPORT || side == Side.OPPOSE) {
          way.take(side, child, Part.ADJECTIVE, !object);
          return true;
        }
      }
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
}
