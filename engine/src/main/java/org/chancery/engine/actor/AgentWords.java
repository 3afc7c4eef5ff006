package org.chancery.engine.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell actors from things: those that tell it of a pronoun beside them, and nouns that
 * name an actor only sometimes. Immutable.
 */
final class AgentWords {

  private final Set<String> acts;
  private final Set<String> undergoes;
  private final Set<String> has;
  private final Set<String> feels;
  private final Set<String> mass;
  private final Set<String> things;

  AgentWords() {
    Map<String, List<String>> words = WordList.read("agent-words.txt");
    this.acts = new HashSet<>(words.getOrDefault("acts", List.of()));
    this.undergoes = new HashSet<>(words.getOrDefault("undergoes", List.of()));
    this.has = new HashSet<>(words.getOrDefault("has", List.of()));
    this.feels = new HashSet<>(words.getOrDefault("feels", List.of()));
    this.mass = new HashSet<>(words.getOrDefault("mass", List.of()));
    this.things = new HashSet<>(words.getOrDefault("figures", List.of()));
  }

  /** Whether only actors do what this verb says. */
  boolean acts(String verb) {
    return acts.contains(verb);
  }

  /** Whether only actors have it done to them. */
  boolean undergoes(String verb) {
    return undergoes.contains(verb);
  }

  /** Whether only actors have such a thing. */
  boolean has(String noun) {
    return has.contains(noun);
  }

  /** Whether only actors are so: "disappointed". */
  boolean feels(String adjective) {
    return feels.contains(adjective);
  }

  /** Whether the noun names an actor only with an article, a possessor or the like. */
  boolean isMass(String noun) {
    return mass.contains(noun);
  }

  /** Whether the noun names an actor only where it acts: "the court", "its website". */
  boolean mayBeThing(String noun) {
    return things.contains(noun);
  }
}
