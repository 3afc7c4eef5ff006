package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds the prepositions that may belong to a verb, wherever the parser hung them. */
final class PrepositionReach {

  /** Nouns of prepositions in several words: "in response to", "in line with". */
  private static final Set<String> COMPOUND =
      Set.of(
          "response",
          "addition",
          "relation",
          "line",
          "accordance",
          "term",
          "regard",
          "respect",
          "return",
          "exchange",
          "connection",
          "contrast",
          "wake",
          "light",
          "view",
          "spite",
          "case",
          "face",
          "course",
          "reaction",
          "advance",
          "place",
          "front");

  /** What tells where, when and why: whose a thing is that they name says nothing of the verb. */
  private static final Set<String> CIRCUMSTANCE =
      Set.of("in", "at", "over", "after", "before", "during", "since", "amid", "following", "near");

  private final Syntax syntax;
  private final ParsedSentence sentence;

  PrepositionReach(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** Prepositions of the verb, then of the words that the pattern has taken. */
  List<Token> prepositions(Token verb, List<Token> objects, Binding binding) {
    List<Token> all = new ArrayList<>(syntax.prepositions(verb));
    objects.forEach(o -> all.addAll(syntax.prepositions(o)));
    for (Token word : binding.words()) {
      if (word.index() != verb.index() && !objects.contains(word)) {
        all.addAll(syntax.prepositions(word));
      }
    }
    // "handed rifles and a quantity of shells to Kestria" hangs "to" on the last of them
    for (Token object : objects) {
      for (Token other : syntax.coordinated(object)) {
        if (other.index() != object.index()) {
          all.addAll(syntax.prepositions(other));
        }
      }
      all.addAll(measured(object));
    }
    // Phrases attach loosely: "imposed curbs on trade with Kestria" hangs "with" on the object.
    for (Token preposition : List.copyOf(all)) {
      sentence
          .child(preposition, "pobj")
          .filter(o -> !COMPOUND.contains(o.lemma()))
          .ifPresent(o -> all.addAll(behind(o, preposition)));
    }
    return all;
  }

  /** "held talks in the town of Lesk" holds none of Lesk's. */
  private List<Token> behind(Token noun, Token preposition) {
    boolean aside = CIRCUMSTANCE.contains(preposition.lemma());
    return syntax.prepositions(noun).stream()
        .filter(inner -> !aside || !inner.lemma().equals("of"))
        .toList();
  }

  /** "pledged tents worth two million crowns to Kestria" hangs "to" on the crowns. */
  private List<Token> measured(Token object) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(object)) {
      if (child.lemma().equals("worth") && child.index() > object.index()) {
        for (Token amount : sentence.children(child)) {
          found.addAll(syntax.prepositions(amount));
        }
      }
    }
    return found;
  }
}
