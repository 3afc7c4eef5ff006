package org.chancery.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.register.name.Spelling;

/**
 * Finds the tenures of an office as people word it: "president of France", "French president",
 * "France's president", "UN secretary general", or its title alone.
 */
final class OfficeFinder {

  /** Whose office, and what it is called; one reading of what was asked. */
  private record Reading(String actor, String title) {}

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
  private static final Pattern ACRONYM_DOT =
      Pattern.compile("(?<=\\b\\w)\\.(?=\\w\\b)|(?<=\\.\\w)\\.");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private final Register register;

  OfficeFinder(Register register) {
    this.register = register;
  }

  /** The tenures by start; empty where no reading fits an office. */
  List<Tenure> find(String asked) {
    String words = plain(asked);
    Set<Tenure> found = new LinkedHashSet<>();
    for (Reading reading : readings(words)) {
      for (NameSense sense : register.named(reading.actor())) {
        if (sense.kind() == NameSense.Kind.NAME || sense.kind() == NameSense.Kind.DEMONYM) {
          found.addAll(of(sense.actor(), reading.title()));
        }
      }
    }
    if (found.isEmpty()) {
      register.actors().forEach(actor -> found.addAll(called(actor, words)));
    }
    return found.stream().sorted(Tenures.BY_START).toList();
  }

  private static List<Reading> readings(String words) {
    List<Reading> readings = new ArrayList<>();
    String[] each = words.split(" ");
    for (int i = 1; i < each.length; i++) {
      String before = join(each, 0, i);
      String behind = join(each, i, each.length);
      readings.add(new Reading(before, behind));
      readings.add(new Reading(behind, before));
      if (each[i].equals("of") && i + 1 < each.length) {
        readings.add(new Reading(join(each, i + 1, each.length), before));
      }
    }
    return readings;
  }

  /**
   * Tenures of an actor's offices: those that are so named, else those that are so entitled, else
   * those of the role that the title words.
   */
  private List<Tenure> of(Actor actor, String title) {
    List<Tenure> all = register.officesOf(actor.id());
    List<Tenure> named = those(all, office -> isNamed(office, actor, title));
    if (!named.isEmpty()) {
      return named;
    }
    List<Tenure> entitled = those(all, office -> isEntitled(office, title));
    Optional<OfficeRole> role = entitled.isEmpty() ? role(title) : Optional.empty();
    return role.isEmpty() ? entitled : those(all, office -> office.role() == role.get());
  }

  private List<Tenure> called(Actor actor, String title) {
    return those(
        register.officesOf(actor.id()),
        office -> isNamed(office, actor, title) || isEntitled(office, title));
  }

  /** The tenures of offices that fit; each office is looked at once. */
  private static List<Tenure> those(List<Tenure> tenures, Predicate<Tenure> fits) {
    Map<String, Boolean> offices = new HashMap<>();
    return tenures.stream()
        .filter(tenure -> offices.computeIfAbsent(tenure.office(), office -> fits.test(tenure)))
        .toList();
  }

  /** "President of France" is named so, and "president" among the offices of France. */
  private boolean isNamed(Tenure tenure, Actor actor, String title) {
    String office = plain(tenure.office());
    String own = title + " of ";
    return office.equals(title)
        || (office.startsWith(own)
            && register.named(office.substring(own.length())).stream()
                .anyMatch(sense -> sense.actor().id().equals(actor.id())));
  }

  private boolean isEntitled(Tenure tenure, String title) {
    return register.titles(tenure).stream().anyMatch(known -> plain(known).equals(title));
  }

  /** "Head of state" and the like, or a role word that means an office. */
  private Optional<OfficeRole> role(String title) {
    Optional<OfficeRole> named =
        EnumSet.allOf(OfficeRole.class).stream()
            .filter(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(title))
            .findFirst();
    return named.isPresent()
        ? named
        : register.role(title).flatMap(word -> Optional.ofNullable(word.role()));
  }

  /** Folded; hyphens and other signs are blanks, "the" and a possessive's "s" are left out. */
  private static String plain(String text) {
    String folded = POSSESSIVE.matcher(Spelling.fold(text)).replaceAll("");
    String joined = ACRONYM_DOT.matcher(folded).replaceAll("");
    StringJoiner words = new StringJoiner(" ");
    for (String word : SIGNS.split(joined)) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(word);
      }
    }
    return words.toString();
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }
}
