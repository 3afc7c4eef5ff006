package org.chancery.server.shelf;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.register.Actor;
import org.chancery.register.Register;

/** The register's actors in the order in which people browse them. Immutable. */
public final class Shelves {

  /** Stands for names that begin with no Latin letter. */
  public static final String OTHER = "#";

  private final Map<Shelf, List<Actor>> actors;

  public Shelves(Register register) {
    record Sorted(Actor actor, String name) {}
    actors =
        register.actors().stream()
            .map(actor -> new Sorted(actor, folded(sortName(actor))))
            .sorted(Comparator.comparing(Sorted::name).thenComparing(one -> one.actor().id()))
            .map(Sorted::actor)
            .collect(Collectors.groupingBy(Shelf::of, Collectors.toUnmodifiableList()));
  }

  /** All actors of a shelf. */
  public List<Actor> on(Shelf shelf) {
    return actors.getOrDefault(shelf, List.of());
  }

  /**
   * The actors of a shelf that stand under a letter.
   *
   * @param letter as {@link #letter} has it; empty for all of them
   */
  public List<Actor> under(Shelf shelf, String letter) {
    List<Actor> all = on(shelf);
    return letter.isEmpty()
        ? all
        : all.stream().filter(actor -> letter(actor).equals(letter)).toList();
  }

  /** Persons stand by their last name. */
  private static String sortName(Actor actor) {
    String name = actor.name();
    int last = name.lastIndexOf(' ');
    return Shelf.of(actor) == Shelf.PERSONS && last > 0
        ? name.substring(last + 1) + " " + name
        : name;
  }

  /** The letter that an actor stands under. */
  public static String letter(Actor actor) {
    String first = folded(sortName(actor));
    char letter = first.isEmpty() ? OTHER.charAt(0) : first.charAt(0);
    return letter >= 'a' && letter <= 'z' ? String.valueOf(letter).toUpperCase(Locale.ROOT) : OTHER;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
