package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Finds the states and bodies that share a plural: "Kestrian and Varonian officials", "the
 * presidents of Kestria and Varonia". Stateless.
 */
final class SharedRoles {

  private static final Set<String> BEFORE = Set.of("nmod", "amod", "compound", "poss");
  private static final Set<String> BEHIND = Set.of("of", "from", "for");

  private SharedRoles() {}

  /**
   * The parts of a plural, one for each that shares it.
   *
   * @param atToken the actors found so far in the sentence, by the heads of their mentions
   * @return empty where fewer than two share it
   */
  static List<Draft> of(Draft draft, Map<Integer, Entity> atToken) {
    Token head = draft.headToken();
    if (!head.tag().endsWith("S") || !head.isNoun()) {
      return List.of();
    }
    List<Draft> parts = new ArrayList<>();
    for (int owner : owners(draft.sentence(), head, atToken)) {
      parts.add(draft.shareOf(owner));
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  private static List<Integer> owners(
      ParsedSentence sentence, Token head, Map<Integer, Entity> atToken) {
    List<Integer> before = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index() && BEFORE.contains(child.relation())) {
        chain(sentence, child, atToken, before);
      }
    }
    if (before.size() > 1) {
      return before;
    }
    List<Integer> behind = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.relation().equals("prep")
          && child.index() > head.index()
          && BEHIND.contains(child.lemma())) {
        Optional<Token> object = sentence.child(child, "pobj");
        object.ifPresent(token -> chain(sentence, token, atToken, behind));
      }
    }
    return behind;
  }

  /** A state or body and those coordinated with it. */
  private static void chain(
      ParsedSentence sentence, Token first, Map<Integer, Entity> atToken, List<Integer> into) {
    Entity entity = atToken.get(first.index());
    boolean owns =
        entity != null
            && (entity.category() == Category.STATE || entity.category() == Category.ORGANISATION);
    if (owns && !into.contains(first.index())) {
      into.add(first.index());
    }
    for (Token child : sentence.children(first)) {
      if (child.relation().equals("conj") && child.index() > first.index()) {
        chain(sentence, child, atToken, into);
      }
    }
  }
}
