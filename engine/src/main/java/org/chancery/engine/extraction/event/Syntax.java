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

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final ParsedSentence sentence;
  private final Subjects subjects;
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
    this.subjects = new Subjects(this, dateline);
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
    return subjects.of(verb);
  }

  /** The noun that a relative clause belongs to. */
  Optional<Token> antecedent(Token verb) {
    return subjects.antecedent(verb);
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
