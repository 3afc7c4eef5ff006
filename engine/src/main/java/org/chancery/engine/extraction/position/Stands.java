package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Collects the sides that a climb finds. One for each sentence. */
final class Stands {

  private final ParsedSentence s;
  private final StanceLexicon stances;
  private final List<Stand> stands = new ArrayList<>();

  Stands(ParsedSentence sentence, StanceLexicon stances) {
    this.s = sentence;
    this.stances = stances;
  }

  void clear() {
    stands.clear();
  }

  List<Stand> all() {
    return List.copyOf(stands);
  }

  /**
   * Adds a side.
   *
   * @param holders who takes it; empty where it is who says the words
   * @param top the predicate above all of it
   */
  void add(List<Token> holders, Token top, Way way, boolean needsCondition) {
    if (isAsked(top)) {
      return;
    }
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
    if (!holders.isEmpty() && isDenied(top)) {
      if (sign > 0 && !way.undecided) {
        return; // who is said not to be for it need not be against it
      }
      sign = -sign;
    }
    BitSet scope = new BitSet(s.size());
    Syntax.collect(s, top, scope);
    if (!s.dominates(top, way.core)) {
      Syntax.collect(s, way.core, scope); // "the accession, which Lesk opposes"
    }
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
    Side side =
        way.undecided
            ? Side.UNDECIDED
            : way.conditional ? Side.CONDITIONAL : sign > 0 ? Side.SUPPORT : Side.OPPOSE;
    Token trigger = way.trigger == null ? top : way.trigger;
    List<Token> words = new ArrayList<>(way.words);
    words.add(trigger);
    words.add(way.core);
    stands.add(new Stand(who, side, trigger, top, words, scope, way.form, needsCondition));
  }

  /** Whether the verb above a clause takes its side: "… will be built, she promised". */
  boolean isPromised(Token verb) {
    if (!verb.relation().equals("ccomp") || verb.head() < 0) {
      return false;
    }
    StanceWord word = stances.at(s, s.token(verb.head()), "that");
    return word != null && word.affirmed() == Side.SUPPORT;
  }

  /** "may ask whom it wishes to invite": nobody's side. */
  private boolean isAsked(Token top) {
    Token first = s.subtree(top).get(0);
    return top.relation().equals("ccomp")
        && first.tag().equals("WP")
        && !first.relation().startsWith("nsubj");
  }

  /** "denied that Lesk opposed it": as if it were said that Lesk did not. */
  private boolean isDenied(Token top) {
    return top.relation().equals("ccomp")
        && top.head() >= 0
        && s.token(top.head()).lemma().equals("deny")
        && !Syntax.isNegated(s, s.token(top.head()));
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
              || child.relation().equals("advmod") && s.child(child, "advcl").isPresent()
              || child.relation().equals("ccomp") && child.index() < top.index();
      if (beside && !s.dominates(child, core)) {
        BitSet other = new BitSet();
        Syntax.collect(s, child, other);
        scope.andNot(other);
      }
    }
  }
}
