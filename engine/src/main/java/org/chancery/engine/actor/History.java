package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which actors an article mentioned so far, and where. Confined to one thread. */
final class History {

  /** How many sentences back a pronoun or group word may reach. */
  static final int REACH = 4;

  private record Seen(Entity entity, int sentence, int token, boolean subject) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(Entity entity, int sentence, int token, boolean subject) {
    seen.add(new Seen(entity, sentence, token, subject));
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
   * The actor that a pronoun most likely takes up: the subject before it in its own sentence, else
   * the last subject of the sentence before, else whoever was named last, at most {@link #REACH}
   * sentences back.
   */
  Optional<Entity> salient(int sentence, int token, Predicate<Entity> fits) {
    for (int back = 0; back <= REACH; back++) {
      Entity subject = null;
      Entity other = null;
      for (Seen one : seen) {
        if (one.sentence == sentence - back
            && isBefore(one, sentence, token)
            && fits.test(one.entity)) {
          if (one.subject && (back == 0 || subject == null)) {
            subject = one.entity;
          } else if (!one.subject) {
            other = one.entity;
          }
        }
      }
      if (subject != null || other != null) {
        return Optional.ofNullable(subject == null ? other : subject);
      }
    }
    return Optional.empty();
  }

  /**
   * The last {@code count} different actors before this place that fit, the first-named first; all
   * or none.
   */
  List<Entity> last(int count, int sentence, int token, Predicate<Entity> fits) {
    List<Seen> before =
        new ArrayList<>(
            seen.stream()
                .filter(one -> isBefore(one, sentence, token))
                .filter(one -> one.sentence >= sentence - REACH && fits.test(one.entity))
                .toList());
    before.sort(
        (a, b) ->
            a.sentence != b.sentence
                ? Integer.compare(b.sentence, a.sentence)
                : Integer.compare(b.token, a.token));
    Set<Entity> distinct = new LinkedHashSet<>();
    for (Seen one : before) {
      if (distinct.size() < count) {
        distinct.add(one.entity);
      }
    }
    List<Entity> inOrder = new ArrayList<>(distinct);
    java.util.Collections.reverse(inOrder);
    return distinct.size() == count ? inOrder : List.of();
  }

  private static boolean isBefore(Seen one, int sentence, int token) {
    return one.sentence < sentence || (one.sentence == sentence && one.token < token);
  }
}
