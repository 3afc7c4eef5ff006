package org.chancery.engine.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * The subjects of one sentence's verbs as they stand on the surface, through control, raising,
 * relatives, participles and coordination.
 */
final class Subjects {

  private static final int DEPTH = 8;
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "use", "send", "deploy", "pledge", "need", "take");
  private static final Set<String> THINGS =
      Set.of(
          "measure",
          "fund",
          "money",
          "bill",
          "law",
          "legislation",
          "amendment",
          "provision",
          "rule",
          "resolution",
          "tool",
          "way",
          "program",
          "programme",
          "system",
          "time",
          "reason");
  private static final Set<String> ASKING =
      Set.of("call", "push", "press", "plead", "lobby", "campaign", "argue");
  private static final Set<String> CALLS = Set.of("call", "appeal", "plead", "prevail", "rely");
  private static final Set<String> CALL_PREPOSITIONS = Set.of("on", "upon", "to", "with");

  private static final Set<String> STATES = Set.of("on", "in", "under", "at");

  private final Syntax syntax;
  private final ParsedSentence sentence;

  /** Last token of the dateline, whose names do nothing; -1 where there is none. */
  private final int dateline;

  Subjects(Syntax syntax, int dateline) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.dateline = dateline;
  }

  /** The subject; empty where the sentence has none for it. */
  Optional<Token> of(Token verb) {
    return subject(verb, 0);
  }

  private Optional<Token> ownSubject(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().startsWith("nsubj")) {
        if (child.index() > dateline) {
          return Optional.of(child);
        }
        Optional<Token> behind = behindDateline(child);
        if (behind.isPresent()) {
          return behind;
        }
      }
    }
    return Optional.empty();
  }

  /** "LESK - A former judge was charged" may be parsed as Lesk, which is a judge. */
  private Optional<Token> behindDateline(Token place) {
    return sentence.children(place).stream()
        .filter(child -> child.index() > dateline && child.relation().equals("appos"))
        .findFirst();
  }

  private Optional<Token> subject(Token verb, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    Optional<Token> own = ownSubject(verb);
    if (own.isPresent()) {
      Token subject = own.get();
      return Syntax.isRelative(subject) ? Optional.of(antecedent(verb).orElse(subject)) : own;
    }
    // "Kestria's denying it": who denies is before it
    Optional<Token> owner = sentence.child(verb, "poss").filter(o -> verb.tag().equals("VBG"));
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> misplaced = ofAuxiliary(verb);
    if (misplaced.isPresent()) {
      return misplaced;
    }
    Optional<Token> governor = sentence.head(verb);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Token head = governor.get();
    return switch (verb.relation()) {
      case "conj" -> head.isVerb() || head.tag().equals("JJ") ? subject(head, depth + 1) : none();
      case "xcomp" -> controlled(head, depth);
      case "oprd", "acomp", "attr", "ccomp", "dep" ->
          isPredicate(head) ? subject(head, depth + 1) : none();
      case "advcl" -> isPredicate(head) ? adverbial(verb, head, depth) : none();
      case "acl", "relcl" -> ofNoun(verb, head, depth);
      case "nmod" -> head.isNoun() && verb.tag().startsWith("VB") ? Optional.of(head) : none();
      case "pcomp" -> prepositional(head, depth);
      case "advmod" -> isManner(verb, head) ? subject(head, depth + 1) : none();
      default -> none();
    };
  }

  /** The parser may hang a subject on the auxiliary: "Varonia is once again sending aid". */
  private Optional<Token> ofAuxiliary(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().startsWith("aux") && child.isVerb()) {
        Optional<Token> subject = sentence.child(child, "nsubj", "nsubjpass");
        if (subject.isPresent()) {
          return subject.filter(s -> !Syntax.isRelative(s));
        }
      }
    }
    return none();
  }

  /** "stopped short of accusing them", "came close to attacking", "far from leaving, it …". */
  private static boolean isManner(Token word, Token verb) {
    return verb.isVerb() && (word.tag().equals("JJ") || word.tag().equals("RB"));
  }

  private static Optional<Token> none() {
    return Optional.empty();
  }

  private static boolean isPredicate(Token token) {
    return token.isVerb() || token.tag().startsWith("JJ");
  }

  private Optional<Token> controlled(Token head, int depth) {
    if (head.isVerb() && !SUBJECT_CONTROL.contains(head.lemma())) {
      Optional<Token> object = sentence.child(head, "dobj", "dative").filter(Syntax::isNominal);
      if (object.isPresent()) {
        return Syntax.isRelative(object.get()) ? antecedent(head) : object;
      }
    }
    if (head.isNoun()) {
      return holder(head, depth);
    }
    Optional<Token> called = calledOn(head);
    return called.isPresent() ? called : subject(head, depth + 1);
  }

  /** "called on Kestria to leave": who is called on is to do it. */
  private Optional<Token> calledOn(Token verb) {
    if (!CALLS.contains(verb.lemma())) {
      return Optional.empty();
    }
    for (Token child : sentence.children(verb)) {
      if (CALL_PREPOSITIONS.contains(child.lemma())) {
        Optional<Token> called = sentence.child(child, "pobj");
        if (called.isPresent()) {
          return called;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Token> adverbial(Token verb, Token head, int depth) {
    boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    if (verb.tag().equals("VB") && calledOn(head).isPresent()) {
      return calledOn(head);
    }
    return finite && sentence.child(verb, "mark").isPresent() ? none() : subject(head, depth + 1);
  }

  private Optional<Token> ofNoun(Token verb, Token noun, int depth) {
    if (verb.tag().equals("VB")) {
      // "funds to save the bank" save it for whoever has them
      return THINGS.contains(noun.lemma()) ? none() : holder(noun, depth);
    }
    return Optional.of(noun);
  }

  private Optional<Token> prepositional(Token preposition, int depth) {
    Optional<Token> governor = sentence.head(preposition);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Token head = governor.get();
    if (head.isNoun()) {
      return holder(head, depth);
    }
    // "called for jailing him": who calls for it does not do it
    if (preposition.lemma().equals("for") && ASKING.contains(head.lemma())) {
      return none();
    }
    boolean toObject = Set.of("of", "for", "from", "against", "into").contains(preposition.lemma());
    boolean instead = sentence.child(preposition, "advmod").isPresent();
    if (toObject && !instead && head.isVerb() && !syntax.passive(head)) {
      Optional<Token> object = sentence.child(head, "dobj");
      if (object.isPresent()) {
        return object;
      }
    }
    return subject(head, depth + 1);
  }

  /** Whose decision, threat or plan a noun words. */
  private Optional<Token> holder(Token noun, int depth) {
    Optional<Token> possessor = sentence.child(noun, "poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    for (Token child : sentence.children(noun)) {
      if (child.lemma().equals("by") || child.lemma().equals("of")) {
        Optional<Token> agent = sentence.child(child, "pobj");
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    Optional<Token> head = sentence.head(noun).filter(Token::isVerb);
    if (head.isPresent() && noun.relation().equals("dobj")) {
      return subject(head.get(), depth + 1);
    }
    return noun.relation().equals("pobj") ? inState(noun, depth) : Optional.empty();
  }

  /** "is on the verge of attacking", "is in talks to join". */
  private Optional<Token> inState(Token noun, int depth) {
    Optional<Token> preposition = sentence.head(noun).filter(p -> STATES.contains(p.lemma()));
    return preposition
        .flatMap(sentence::head)
        .filter(verb -> verb.lemma().equals("be"))
        .flatMap(verb -> subject(verb, depth + 1));
  }

  /** The noun that a relative clause belongs to. */
  Optional<Token> antecedent(Token verb) {
    Token at = verb;
    for (int i = 0; i < DEPTH; i++) {
      if (at.relation().equals("relcl")) {
        return sentence.head(at);
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !(at.relation().equals("conj") || at.relation().endsWith("comp"))) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }
}
