package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the condition that a side is taken on. Immutable, safe for use by several threads. */
final class Conditions {

  /** With which sides words open a condition. */
  enum With {
    ANY,
    OPPOSE,
    LOOSE
  }

  /** Words that open a condition, with an example. */
  record Opening(List<String> words, With with, String example) {
    Opening {
      words = List.copyOf(words);
    }
  }

  private static final Set<String> UNCONDITIONAL =
      Set.of("condition", "precondition", "string", "exception", "reservation", "delay");

  private static final Set<String> UNCONDITIONAL_SUPPORT =
      Set.of("condition", "precondition", "string");

  private static final Set<String> LINKS = Set.of("to", "with");
  private static final Set<String> POSSIBLE = Set.of("possible", "practicable", "feasible");
  private static final Set<String> OBLIGED = Set.of("have", "need");

  private final Map<String, List<Opening>> byFirst = new HashMap<>();
  private final List<Opening> all = new ArrayList<>();

  Conditions() {
    for (WordFile.Row row : WordFile.rows("conditions.txt", 3)) {
      List<String> words = List.of(row.cell(0).split(" "));
      With with = With.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      Opening opening = new Opening(words, with, row.cell(2));
      all.add(opening);
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(opening);
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Opening o) -> -o.words().size())));
  }

  List<Opening> all() {
    return List.copyOf(all);
  }

  /**
   * The words of the condition, without marks at their ends, or null where there is none.
   *
   * @param against whether the side is against the proposal
   */
  @Nullable Span of(ParsedSentence s, Stand stand, Token core, boolean against) {
    if (stand.side() == Side.CONDITIONAL) {
      return beside(s, stand.trigger(), core);
    }
    Token done = doneAfter(s, core, stand.top());
    if (done != null) {
      return first(s, stand.top(), done);
    }
    for (int i = 0; i < s.size(); i++) {
      Opening opening = opening(s, i);
      if (opening == null) {
        continue;
      }
      int last = i + opening.words().size() - 1;
      boolean fits = (opening.with() != With.OPPOSE || against) && !isNone(s, last, against);
      if (fits
          && !isEven(s, i)
          && !isForAsLong(s, i)
          && belongs(s, stand, core, opening, i, last)) {
        return span(s, i, last);
      }
      i = last;
    }
    return null;
  }

  /**
   * "Morvia must free them before it can join": whether the verb is what may be done after what has
   * to be done.
   */
  static boolean isPrecondition(ParsedSentence s, Token verb) {
    if (!verb.relation().equals("advcl")
        || verb.head() < 0
        || !Syntax.mark(s, verb).equals("before")) {
      return false;
    }
    Token first = s.token(verb.head());
    boolean has =
        first.relation().equals("xcomp")
            && first.head() >= 0
            && OBLIGED.contains(s.token(first.head()).lemma());
    return first.isVerb()
        && first.index() < verb.index()
        && (Syntax.isDuty(s, first) || has)
        && !Syntax.isNegated(s, first);
  }

  private static @Nullable Token doneAfter(ParsedSentence s, Token core, Token top) {
    Token at = core;
    while (at != top && at.head() >= 0) {
      if (isPrecondition(s, at)) {
        return at;
      }
      at = s.token(at.head());
    }
    return null;
  }

  /** The words of what has to be done first. */
  private static Span first(ParsedSentence s, Token duty, Token after) {
    int begin = s.subtree(duty).get(0).index();
    int end = s.subtree(after).get(0).index() - 1;
    while (end > begin && s.token(end).relation().equals("punct")) {
      end--;
    }
    return s.span(Math.min(begin, end), end);
  }

  /** "linked it to a settlement": what it hangs on. */
  private static @Nullable Span beside(ParsedSentence s, Token trigger, Token core) {
    // The parser often hangs the last "to" on the proposal: "linked their entry to a settlement".
    for (Token to : s.subtree(trigger)) {
      boolean opens =
          LINKS.contains(to.lemma()) && to.relation().equals("prep") && to.index() > core.index();
      Token what = opens ? s.child(to, "pobj", "pcomp").orElse(null) : null;
      if (what != null && !what.isProperNoun() && !IssueReader.isStandIn(what.lemma())) {
        List<Token> under = s.subtree(to);
        return s.span(to.index(), under.get(under.size() - 1).index());
      }
    }
    return null;
  }

  private @Nullable Opening opening(ParsedSentence s, int at) {
    for (Opening opening :
        byFirst.getOrDefault(s.token(at).form().toLowerCase(Locale.ROOT), List.of())) {
      if (at + opening.words().size() > s.size()) {
        continue;
      }
      boolean same = true;
      for (int i = 0; i < opening.words().size(); i++) {
        same &= s.token(at + i).form().equalsIgnoreCase(opening.words().get(i));
      }
      if (same) {
        return opening;
      }
    }
    return null;
  }

  /** "without any condition", "as soon as possible" name none. */
  private static boolean isNone(ParsedSentence s, int last, boolean against) {
    if (last + 1 < s.size() && POSSIBLE.contains(s.token(last + 1).lemma())) {
      return true;
    }
    for (int i = last + 1; i < Math.min(s.size(), last + 4); i++) {
      if (UNCONDITIONAL.contains(s.token(i).lemma())) {
        // Who is against it "without any conditions" asks for some.
        boolean asked = against && UNCONDITIONAL_SUPPORT.contains(s.token(i).lemma());
        return s.token(last).lemma().equals("without") && !asked;
      }
    }
    return false;
  }

  private static boolean isEven(ParsedSentence s, int at) {
    return at > 0 && s.token(at - 1).lemma().equals("even");
  }

  /** "for as long as they are needed": how long, not on what condition. */
  private static boolean isForAsLong(ParsedSentence s, int at) {
    return at > 0 && s.token(at - 1).lemma().equals("for") && s.token(at).lemma().equals("as");
  }

  private static boolean belongs(
      ParsedSentence s, Stand stand, Token core, Opening opening, int first, int last) {
    Token clause = clause(s, last);
    if (opening.with() != With.LOOSE && isInRelativeClause(s, clause, stand.top())) {
      return false;
    }
    if (s.dominates(clause, core) || s.dominates(clause, stand.trigger())) {
      return false;
    }
    String relation = s.token(last).relation();
    boolean opens = relation.equals("mark") || relation.equals("prep") || relation.equals("advmod");
    if (opening.with() != With.LOOSE && !opens) {
      return false;
    }
    if (clause.relation().equals("ccomp") && opening.words().get(0).equals("if")) {
      return false;
    }
    if (opening.with() == With.LOOSE) {
      return first > core.index() || s.dominates(stand.top(), clause);
    }
    return s.dominates(stand.top(), clause);
  }

  private static boolean isInRelativeClause(ParsedSentence s, Token clause, Token top) {
    Token at = clause;
    while (at != top && at.head() >= 0) {
      if (at.relation().equals("relcl")) {
        return true;
      }
      at = s.token(at.head());
    }
    return false;
  }

  /** The word on which all of the condition hangs. */
  private static Token clause(ParsedSentence s, int last) {
    Token word = s.token(last);
    boolean opens = word.relation().equals("mark") || word.relation().equals("advmod");
    return opens && word.head() > last ? s.token(word.head()) : word;
  }

  private static Span span(ParsedSentence s, int first, int last) {
    List<Token> under = s.subtree(clause(s, last));
    int end = Math.max(last, under.get(under.size() - 1).index());
    if (end == last) {
      end = Math.max(last, s.size() - 1);
    }
    for (int i = last + 1; i < end; i++) {
      // A comma with "and" or "but" opens a main clause; the parser often hangs it on the
      // condition.
      if (s.token(i).form().equals(",") && s.token(i + 1).tag().equals("CC")) {
        end = i;
      }
    }
    while (end > last && s.token(end).relation().equals("punct")) {
      end--;
    }
    return s.span(first, end);
  }
}
