package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.actor.Standing.Function;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which actors an article mentioned so far, alone and several at once, and where. Confined to one
 * thread.
 */
final class History {

  /** How many sentences back a pronoun or group word may reach. */
  static final int REACH = 4;

  /** How many sentences back actors that were named together may be taken up together. */
  private static final int GROUP_REACH = 20;

  /** Actors mentioned at one place: one, or several that were named together. */
  record Seen(List<Entity> entities, Standing at) {
    boolean isGroup() {
      return entities.size() > 1;
    }
  }

  private static final Set<String> CONTROLLED = Set.of("xcomp", "pcomp", "conj", "prep");

  /** In the order of their sentences. */
  private final List<Seen> seen = new ArrayList<>();

  private final Set<Entity> known = new HashSet<>();

  /** Whether the article mentioned this actor so far. */
  boolean knows(Entity entity) {
    return known.contains(entity);
  }

  /** Whether what is named at this place is no actor. */
  boolean isThing(int sentence, int token) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).at.sentence() >= sentence; i--) {
      Seen one = seen.get(i);
      if (one.at.sentence() == sentence
          && one.at.token() == token
          && one.entities.get(0).category() == Entity.Category.THING) {
        return true;
      }
    }
    return false;
  }

  void add(Entity entity, Standing at) {
    seen.add(new Seen(List.of(entity), at));
    known.add(entity);
  }

  /** Actors named together; a longer list from the same beginning takes the place of a shorter. */
  void addGroup(List<Entity> entities, Standing at) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).at.sentence() == at.sentence(); i--) {
      if (seen.get(i).isGroup() && seen.get(i).at.equals(at)) {
        seen.remove(i);
      }
    }
    seen.add(new Seen(List.copyOf(entities), at));
    known.addAll(entities);
  }

  /** The nearest actor before this place that fits, however far back. */
  Optional<Entity> nearest(Standing at, Predicate<Entity> fits) {
    Seen best = null;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (best != null && one.at.sentence() < best.at.sentence()) {
        break;
      }
      if (!one.isGroup()
          && one.at.isBefore(at)
          && fits.test(one.entities.get(0))
          && (best == null || best.at.isBefore(one.at))) {
        best = one;
      }
    }
    return Optional.ofNullable(best).map(found -> found.entities.get(0));
  }

  /** The single actor that words at this place most likely take up. */
  Optional<Entity> salient(Standing at, Predicate<Entity> fits) {
    return salient(at, REACH, one -> !one.isGroup() && fits.test(one.entities.get(0)))
        .map(found -> found.entities.get(0));
  }

  /**
   * What words at this place most likely take up: the last subject before it, else who was named
   * last, at most {@code reach} sentences back. Words outside quotation marks take up nobody whom
   * only the quotation beside them names, words in them not who speaks them.
   */
  Optional<Seen> salient(Standing at, int reach, Predicate<Seen> fits) {
    Seen best = null;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (one.at.sentence() < at.sentence() - reach) {
        break;
      }
      boolean hidden = one.at.sentence() == at.sentence() && one.at.quoted() != at.quoted();
      if (!hidden && one.at.isBefore(at) && fits.test(one) && isBetter(one, best, at)) {
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Seen one, @Nullable Seen best, Standing at) {
    if (best == null) {
      return true;
    }
    double difference = weight(one, at) - weight(best, at);
    return difference > 0 || (difference == 0 && best.at.isBefore(one.at));
  }

  /**
   * Nearness in sentences; a subject counts as much as what stands a sentence and a half nearer.
   */
  private static double weight(Seen one, Standing at) {
    double function =
        one.at.function() == Function.SUBJECT
            ? at.function() == Function.SUBJECT ? 1.5 : 0.9
            : one.at.function() == Function.OBJECT ? 0.25 : 0;
    return function
        - (at.sentence() - one.at.sentence())
        - (one.at.quoted() && !at.quoted() ? 0.75 : 0);
  }

  /**
   * The actors that a pronoun which is no subject can't take up: the subjects of its verb and of
   * the verbs that govern this one without a subject between them.
   */
  Set<Entity> subjectsOver(ParsedSentence sentence, Standing at) {
    Set<Entity> subjects = new HashSet<>();
    int verb = at.clause();
    while (verb >= 0) {
      for (int i = seen.size() - 1; i >= 0 && seen.get(i).at.sentence() == at.sentence(); i--) {
        Seen one = seen.get(i);
        if (one.at.function() == Function.SUBJECT && one.at.clause() == verb) {
          subjects.addAll(one.entities);
        }
      }
      Token token = sentence.token(verb);
      verb = CONTROLLED.contains(token.relation()) ? token.head() : -1;
    }
    return subjects;
  }

  /** So many actors that were last named together, and all fit. */
  Optional<Seen> together(int count, Standing at, Predicate<Entity> fits) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (one.at.sentence() < at.sentence() - GROUP_REACH) {
        break;
      }
      if (one.entities.size() == count
          && one.at.isBefore(at)
          && one.entities.stream().allMatch(fits)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * The {@code count} actors that fit and were named most within reach before this place, of equals
   * the last; the first-named first; all or none.
   */
  List<Entity> foremost(int count, Standing at, Predicate<Entity> fits) {
    return foremost(count, at, REACH, fits);
  }

  List<Entity> foremost(int count, Standing at, int reach, Predicate<Entity> fits) {
    List<Entity> latestFirst = new ArrayList<>();
    Map<Entity, Integer> times = new HashMap<>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (one.at.sentence() < at.sentence() - reach) {
        break;
      }
      if (!one.isGroup() && one.at.isBefore(at) && fits.test(one.entities.get(0))) {
        Entity entity = one.entities.get(0);
        if (times.merge(entity, 1, Integer::sum) == 1) {
          latestFirst.add(entity);
        }
      }
    }
    if (latestFirst.size() < count) {
      return List.of();
    }
    List<Entity> ranked = new ArrayList<>(latestFirst);
    ranked.sort(Comparator.comparingInt(entity -> -times.getOrDefault(entity, 0)));
    List<Entity> chosen = ranked.subList(0, count);
    List<Entity> inOrder = new ArrayList<>();
    for (Seen one : seen) {
      Entity entity = one.entities.get(0);
      if (!one.isGroup() && chosen.contains(entity) && !inOrder.contains(entity)) {
        inOrder.add(entity);
      }
    }
    return inOrder;
  }

  /**
   * The actor that fits whom, with others of the same country, the text within reach names most; of
   * equals the last.
   */
  Optional<Entity> atHome(Standing at, int reach, Predicate<Entity> fits) {
    Map<Entity, Integer> times = new LinkedHashMap<>();
    Map<String, Integer> countries = new HashMap<>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (one.at.sentence() < at.sentence() - reach) {
        break;
      }
      if (!one.isGroup() && one.at.isBefore(at)) {
        Entity entity = one.entities.get(0);
        countries.merge(String.valueOf(entity.who().country()), 1, Integer::sum);
        if (fits.test(entity)) {
          times.merge(entity, 1, Integer::sum);
        }
      }
    }
    Entity best = null;
    int most = 0;
    for (Map.Entry<Entity, Integer> one : times.entrySet()) {
      String country = String.valueOf(one.getKey().who().country());
      int weight = one.getValue() + countries.getOrDefault(country, 0);
      if (weight > most) {
        best = one.getKey();
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  /** All different actors that fit in these sentences before the place, in the order of naming. */
  List<Entity> in(int fromSentence, Standing before, Predicate<Entity> fits) {
    List<Entity> found = new ArrayList<>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (one.at.sentence() < fromSentence) {
        break;
      }
      Entity entity = one.entities.get(0);
      if (!one.isGroup()
          && one.at.isBefore(before)
          && fits.test(entity)
          && !found.contains(entity)) {
        found.add(0, entity);
      }
    }
    return found;
  }
}
