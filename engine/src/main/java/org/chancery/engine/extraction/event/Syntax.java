package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.Datelines;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Who does what in one sentence, read off its dependency tree: subjects and objects through
 * passives, control, raising, relatives, participles and coordination.
 */
final class Syntax {

  private static final int DEPTH = 8;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
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
  private static final Set<String> CALLS = Set.of("call", "appeal", "plead", "prevail", "rely");
  private static final Set<String> CALL_PREPOSITIONS = Set.of("on", "upon", "to", "with");

  private final ParsedSentence sentence;
  private final PerToken<Optional<Token>> agents;
  private final PerToken<List<Token>> objects;
  private final PerToken<List<Token>> prepositions;
  private final PerToken<List<Token>> coordinated;
  private final PerToken<Boolean> passive;

  /** Last token of the dateline, whose names do nothing; -1 where there is none. */
  private final int dateline;

  Syntax(ParsedSentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    VerbAgents verbAgents = new VerbAgents(this);
    VerbObjects verbObjects = new VerbObjects(this);
    this.agents = new PerToken<>(size, verbAgents::of);
    this.objects = new PerToken<>(size, verb -> List.copyOf(verbObjects.of(verb)));
    this.prepositions = new PerToken<>(size, this::findPrepositions);
    this.coordinated = new PerToken<>(size, this::findCoordinated);
    this.passive = new PerToken<>(size, this::isPassive);
    this.dateline = Datelines.end(sentence);
  }

  ParsedSentence sentence() {
    return sentence;
  }

  /** A token and all that are coordinated with it, in the order of the sentence. */
  List<Token> coordinated(Token token) {
    return coordinated.of(token);
  }

  private List<Token> findCoordinated(Token token) {
    List<Token> all = new ArrayList<>();
    collect(token, all);
    if (token.relation().startsWith("nsubj")) {
      // "the president and the premier met" may hang both on the verb
      for (Token other : siblings(token)) {
        if (other.relation().equals(token.relation())
            && other.index() > dateline
            && !all.contains(other)) {
          collect(other, all);
        }
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** The first of a row of coordinated tokens: "called for talks and for aid". */
  Token first(Token token) {
    Token at = token;
    while (at.relation().equals("conj") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private List<Token> siblings(Token token) {
    return sentence.head(token).map(sentence::children).orElse(List.of());
  }

  private void collect(Token token, List<Token> into) {
    into.add(token);
    for (Token child : sentence.children(token)) {
      if (child.relation().equals("conj") && child.isVerb() == token.isVerb()) {
        collect(child, into);
      }
    }
  }

  /** Whether a verb is in the passive, or a participle that means one. */
  boolean passive(Token verb) {
    return passive.of(verb);
  }

  private boolean isPassive(Token verb) {
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    boolean active = false;
    boolean agent = false;
    for (Token child : sentence.children(verb)) {
      switch (child.relation()) {
        case "nsubjpass", "csubjpass", "auxpass" -> {
          return true;
        }
        case "agent" -> agent = true;
        case "nsubj", "aux" -> active = true;
        default -> {}
      }
    }
    if (active || (verb.tag().equals("VBD") && !opens(verb))) {
      return false;
    }
    if (agent) {
      return true;
    }
    return switch (verb.relation()) {
      case "acl", "advcl", "nmod", "relcl" ->
          sentence.child(verb, "dobj").isEmpty() && !headline(verb);
      case "conj" -> sentence.head(verb).filter(Token::isVerb).filter(this::passive).isPresent();
      default -> false;
    };
  }

  /** "Asked about the war, she said": a participle that the parser took for the past. */
  private boolean opens(Token verb) {
    return verb.relation().equals("advcl")
        && verb.index() < verb.head()
        && sentence.child(verb, "mark").isEmpty();
  }

  /** "Premier meets envoy" may be parsed as a noun with a participle: then it is a sentence. */
  private boolean headline(Token verb) {
    return verb.relation().equals("acl")
        && sentence.head(verb).filter(h -> h.head() < 0 && h.isNoun()).isPresent();
  }

  /** The subject as it stands on the surface, through control, relatives and coordination. */
  Optional<Token> subject(Token verb) {
    return subject(verb, 0);
  }

  private Optional<Token> ownSubject(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().startsWith("nsubj") && child.index() > dateline) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private Optional<Token> subject(Token verb, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    Optional<Token> own = ownSubject(verb);
    if (own.isPresent()) {
      Token subject = own.get();
      return isRelative(subject) ? Optional.of(antecedent(verb).orElse(subject)) : own;
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
      // "stopped short of accusing them"
      case "advmod" -> head.isVerb() && verb.tag().equals("JJ") ? subject(head, depth + 1) : none();
      default -> none();
    };
  }

  /** The parser may hang a subject on the auxiliary: "Varonia is once again sending aid". */
  private Optional<Token> ofAuxiliary(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().startsWith("aux") && child.isVerb()) {
        Optional<Token> subject = sentence.child(child, "nsubj", "nsubjpass");
        if (subject.isPresent()) {
          return subject.filter(s -> !isRelative(s));
        }
      }
    }
    return none();
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
        return isRelative(object.get()) ? antecedent(head) : object;
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
    boolean toObject = Set.of("of", "for", "from", "against", "into").contains(preposition.lemma());
    if (toObject && head.isVerb() && !passive(head)) {
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
    return Optional.empty();
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

  static boolean isRelative(Token token) {
    return RELATIVES.contains(token.lemma())
        && (token.tag().startsWith("W")
            || (token.tag().equals("IN") && token.lemma().equals("that")));
  }

  static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("PRP")
        || token.tag().equals("CD")
        || token.tag().startsWith("W")
        || token.tag().equals("DT")
        || token.tag().startsWith("JJ");
  }

  /** The objects of a verb, the dative first; of a passive verb its surface subject first. */
  List<Token> objects(Token verb) {
    return objects.of(verb);
  }

  /** Who does what the verb says: subject of an active verb, "by" of a passive one. */
  Optional<Token> agent(Token verb) {
    return agents.of(verb);
  }

  /** Prepositions that hang on a token: on itself, or one step below a preposition. */
  List<Token> prepositions(Token token) {
    return prepositions.of(token);
  }

  private List<Token> findPrepositions(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      if (isPreposition(child)) {
        found.add(child);
        for (Token below : sentence.children(child)) {
          // "according to Kestria": who says so takes no part
          if (isPreposition(below) && !child.lemma().startsWith("accord")) {
            found.add(below);
          }
        }
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** What a preposition governs; of "for Kestria to leave" who is to leave. */
  Optional<Token> governed(Token preposition) {
    Optional<Token> object = sentence.child(preposition, "pobj", "pcomp");
    Optional<Token> subject =
        object
            .filter(verb -> verb.tag().equals("VB"))
            .flatMap(verb -> sentence.child(verb, "nsubj"));
    return subject.isPresent() ? subject : object;
  }

  private static boolean isPreposition(Token token) {
    return switch (token.relation()) {
      case "prep", "agent", "dative", "prt", "advmod" ->
          token.tag().equals("IN")
              || token.tag().equals("TO")
              || token.tag().equals("RP")
              || token.tag().equals("VBG")
              || token.tag().equals("RB")
              || token.tag().equals("RBR");
      default -> false;
    };
  }
}
