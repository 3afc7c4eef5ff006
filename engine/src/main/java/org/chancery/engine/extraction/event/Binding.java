package org.chancery.engine.extraction.event;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.Token;

/** What a pattern has found so far. Confined to one match. */
final class Binding {

  private final Map<Role, Set<ActorMention>> sides = new EnumMap<>(Role.class);
  private final Set<Token> words = new TreeSet<>((a, b) -> Integer.compare(a.index(), b.index()));
  private final Set<Token> framing = new LinkedHashSet<>();
  private int counted;
  private boolean tangible;
  private boolean instrument;
  private final Set<Token> used = new LinkedHashSet<>();

  void word(Token token) {
    words.add(token);
    used.add(token);
  }

  /** A preposition or the like: it counts, but is no evidence of its own. */
  void frame(Token token) {
    framing.add(token);
    used.add(token);
  }

  /** Words found that are no evidence of their own. */
  void count(int more) {
    counted += more;
  }

  /** The act befell somebody or something that is no actor of the cast. */
  void befall() {
    tangible = true;
  }

  boolean tangible() {
    return tangible;
  }

  /** The act has a doer that is a thing: a bomb, a raid. */
  void byInstrument() {
    instrument = true;
  }

  boolean isByInstrument() {
    return instrument;
  }

  void use(Token token) {
    used.add(token);
  }

  boolean isUsed(Token token) {
    return used.contains(token);
  }

  void fill(Role role, List<ActorMention> mentions) {
    sides.computeIfAbsent(role, r -> new LinkedHashSet<>()).addAll(mentions);
  }

  /** The mentions of one side; whoever acts is no recipient of the same act. */
  List<ActorMention> side(Role role) {
    Set<ActorMention> own = sides.getOrDefault(role, Set.of());
    if (role == Role.ACTOR) {
      return List.copyOf(own);
    }
    Set<String> actors = keys(Role.ACTOR);
    return own.stream()
        .filter(m -> m.referents().stream().anyMatch(r -> !actors.contains(r.key())))
        .toList();
  }

  /** Who is on one side. */
  Set<String> keys(Role role) {
    Set<String> keys = new LinkedHashSet<>();
    for (ActorMention mention : sides.getOrDefault(role, Set.of())) {
      mention.referents().forEach(r -> keys.add(r.key()));
    }
    return keys;
  }

  boolean filled(Role role) {
    return !sides.getOrDefault(role, Set.of()).isEmpty();
  }

  /** More words win over fewer, then more sides. */
  int score(Pattern pattern) {
    int sides = (filled(Role.ACTOR) ? 1 : 0) + (side(Role.RECIPIENT).isEmpty() ? 0 : 1);
    int found = words.size() + framing.size() + counted + (pattern.beside().isEmpty() ? 0 : 1);
    found += pattern.doerless() ? 1 : 0;
    return found * 4 + sides + (pattern.byWords() ? 2 : 0);
  }

  List<Token> words() {
    return List.copyOf(words);
  }
}
