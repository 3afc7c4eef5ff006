package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which actors an article mentioned so far, and where. Confined to one thread. */
final class History {

  /** How many sentences back a pronoun or group word may reach. */
  static final int REACH = 4;

  private record Seen(Entity entity, int sentence, int token, boolean subject, boolean quoted) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(Entity entity, int sentence, int token, boolean subject, boolean quoted) {
    seen.add(new Seen(entity, sentence, token, subject, quoted));
  }

  /** The nearest actor before this place that fits, however far back. */
  Optional<Entity> nearest(int sentence, int token, Predicate<Entity> fits) {
    Seen best = null;
    for (Seen one : seen) {
      if (isBefore(one, sentence, token)
          && fits.test(one.entity)
          && (best == null || isBefore(best, one.sentence, one.token))) {
        best = one;
      }
    }
    return Optional.ofNullable(best).map(Seen::entity);
  }

  /**
   * The actor that a pronoun most likely takes up: the last subject before it, else whoever was
   * named last, at most {@link #REACH} sentences back. A pronoun outside quotation marks takes up
   * nobody whom only the quotation beside it names.
   */
  Optional<Entity> salient(int sentence, int token, boolean quoted, Predicate<Entity> fits) {
    Seen best = null;
    for (Seen one : reachable(sentence, token).toList()) {
      boolean hidden = !quoted && one.quoted && one.sentence == sentence;
      if (!hidden
          && fits.test(one.entity)
          && (best == null || weight(one, sentence) >= weight(best, sentence))) {
        best = one;
      }
    }
    return Optional.ofNullable(best).map(Seen::entity);
  }

  /**
   * Nearness in sentences; a subject counts as much as what stands a sentence and a half nearer.
   */
  private static double weight(Seen one, int sentence) {
    return (one.subject ? 1.5 : 0) - (sentence - one.sentence) - (one.quoted ? 0.75 : 0);
  }

  /**
   * The {@code count} actors that fit and were named most within reach before this place, of equals
   * the last; the first-named first; all or none.
   */
  List<Entity> foremost(int count, int sentence, int token, Predicate<Entity> fits) {
    List<Entity> before = reachable(sentence, token).map(Seen::entity).filter(fits).toList();
    Map<Entity, Integer> times = new LinkedHashMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      times.merge(before.get(i), 1, Integer::sum);
    }
    if (times.size() < count) {
      return List.of();
    }
    List<Entity> ranked = new ArrayList<>(times.keySet());
    ranked.sort(Comparator.comparingInt(entity -> -times.getOrDefault(entity, 0)));
    List<Entity> chosen = ranked.subList(0, count);
    return before.stream().distinct().filter(chosen::contains).toList();
  }

  private Stream<Seen> reachable(int sentence, int token) {
    return seen.stream()
        .filter(one -> one.sentence >= sentence - REACH && isBefore(one, sentence, token));
  }

  private static boolean isBefore(@Nullable Seen one, int sentence, int token) {
    return one != null
        && (one.sentence < sentence || (one.sentence == sentence && one.token < token));
  }
}
