package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Sides that a noun gives to its possessor: "Kestria's opposition". One for each sentence. */
final class Owners {

  private static final Set<String> CONDITIONAL =
      Set.of("depend", "hinge", "be", "conditional", "contingent", "dependent");

  private final ParsedSentence s;
  private final StanceLexicon stances;
  private final Effects effects;
  private final Stands stands;

  Owners(ParsedSentence sentence, StanceLexicon stances, Effects effects, Stands stands) {
    this.s = sentence;
    this.stances = stances;
    this.effects = effects;
    this.stands = stands;
  }

  /** "Kestria's opposition to …": the possessor takes the side. Returns whether that is all. */
  boolean take(Token at, Token noun, Way way) {
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
    if (pronoun && isMadeConditional(noun)) {
      s.child(noun, "poss").ifPresent(owners::add);
    } else if (owners.isEmpty() || pronoun) {
      return false;
    }
    if (noun.head() >= 0
        && (noun.relation().equals("dobj") || noun.relation().equals("nsubjpass"))) {
      Token verb = s.token(noun.head());
      boolean open = effects.of(verb) < 0 || stances.at(s, verb, "owner") != null;
      if (open || Syntax.isNegated(s, verb)) {
        return true;
      }
    }
    stands.add(List.of(owners.get(0)), noun, way.copy(), false);
    return !isJudged(noun);
  }

  /** "made its support conditional on …", "its support depends on …": the side is the owner's. */
  private boolean isMadeConditional(Token noun) {
    if (noun.head() < 0) {
      return false;
    }
    Token verb = s.token(noun.head());
    return noun.relation().equals("dobj") && verb.lemma().equals("make")
        || noun.relation().equals("nsubj") && CONDITIONAL.contains(verb.lemma());
  }

  /** Whether the verb above a noun takes a side on it. */
  private boolean isJudged(Token noun) {
    if (noun.head() < 0 || !noun.relation().equals("dobj")) {
      return false;
    }
    StanceWord word = stances.at(s, s.token(noun.head()), "obj");
    return word != null && (word.affirmed() == Side.SUPPORT || word.affirmed() == Side.OPPOSE);
  }
}
