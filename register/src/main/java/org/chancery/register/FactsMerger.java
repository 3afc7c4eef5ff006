package org.chancery.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.FactsFile.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Merges files into facts. What comes later overrides what came before by id: an actor, a body's
 * rule, a role word whole; an office's and a body's rows by holder or member and start. Not safe
 * for use by several threads.
 */
final class FactsMerger {

  private record OfficeKey(String of, String title) {}

  private record TenureKey(OfficeKey office, String person, @Nullable PartialDate start) {}

  private record MemberKey(
      String body, String actor, MemberRole role, @Nullable PartialDate start) {}

  private record PlaceKey(
      String name, String kind, @Nullable String country, @Nullable Long number) {}

  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, String> personNames = new TreeMap<>();
  private final Map<OfficeKey, Office> offices = new LinkedHashMap<>();
  private final Map<TenureKey, Tenure> tenures = new LinkedHashMap<>();
  private final Map<MemberKey, Membership> memberships = new LinkedHashMap<>();
  private final Map<String, BodyRule> rules = new TreeMap<>();
  private final Map<String, RoleWord> roles = new LinkedHashMap<>();
  private final Map<PlaceKey, NamedPlace> places = new LinkedHashMap<>();

  /** The facts of a register and, over them, those of files in their order. */
  static Facts merge(Facts base, Collection<FactsFile> files) {
    FactsMerger merger = new FactsMerger();
    merger.add(base);
    files.forEach(merger::add);
    return merger.facts();
  }

  private void add(Facts facts) {
    facts.actors().forEach(actor -> actors.put(actor.id(), actor));
    facts.offices().forEach(this::addOffice);
    facts.tenures().forEach(this::addTenure);
    facts.memberships().forEach(this::addMembership);
    facts.rules().forEach(rule -> rules.put(rule.body(), rule));
    facts.roles().forEach(role -> roles.put(role.word(), role));
    facts.places().forEach(this::addPlace);
  }

  private void add(FactsFile file) {
    file.actors().forEach(row -> actors.put(row.fact().id(), row.fact()));
    file.offices().forEach(row -> addOffice(row.fact()));
    file.holders().forEach(row -> addHolder(row.fact()));
    file.memberships().forEach(row -> addMembership(row.fact()));
    file.rules().forEach(row -> rules.put(row.fact().body(), row.fact()));
    file.roles().forEach(row -> roles.put(row.fact().word(), row.fact()));
    file.places().forEach(row -> addPlace(row.fact()));
  }

  private void addOffice(Office office) {
    OfficeKey key = new OfficeKey(office.of(), office.title());
    Office before = offices.get(key);
    List<String> titles =
        before != null && office.titles().isEmpty() ? before.titles() : office.titles();
    offices.put(key, new Office(office.title(), office.of(), office.role(), titles, office.sole()));
  }

  private void addHolder(Holder holder) {
    addTenure(holder.tenure());
    personNames.merge(holder.tenure().person(), holder.person(), FactsMerger::fuller);
  }

  private void addTenure(Tenure tenure) {
    OfficeKey office = new OfficeKey(tenure.of(), tenure.office());
    tenures.put(new TenureKey(office, tenure.person(), tenure.period().start()), tenure);
  }

  private void addMembership(Membership row) {
    memberships.put(new MemberKey(row.body(), row.actor(), row.role(), row.period().start()), row);
  }

  private void addPlace(NamedPlace named) {
    Place place = named.place();
    places.put(
        new PlaceKey(place.name(), place.kind(), place.country(), place.geonamesId()), named);
  }

  /** Of two spellings of one name the one with more diacritics. */
  private static String fuller(String one, String other) {
    if (one.equals(other)) {
      return one;
    }
    int more = Integer.compare(beyondAscii(one), beyondAscii(other));
    return more > 0 || (more == 0 && one.compareTo(other) < 0) ? one : other;
  }

  private static int beyondAscii(String name) {
    return (int) name.chars().filter(c -> c > 127).count();
  }

  private Facts facts() {
    Map<String, String> countries = countriesOfHolders();
    for (Map.Entry<String, String> person : personNames.entrySet()) {
      actors.computeIfAbsent(person.getKey(), id -> person(id, person.getValue()));
    }
    List<Actor> all = new ArrayList<>(actors.size());
    for (Actor actor : actors.values()) {
      boolean open = actor.kind() == ActorKind.PERSON && actor.country() == null;
      all.add(open ? inCountry(actor, countries.get(actor.id())) : actor);
    }
    return new Facts(
        all,
        List.copyOf(offices.values()),
        List.copyOf(tenures.values()),
        List.copyOf(memberships.values()),
        List.copyOf(rules.values()),
        List.copyOf(roles.values()),
        PlaceMerger.merge(List.copyOf(places.values())));
  }

  /** For each holder the country of the latest office that belongs to one. */
  private Map<String, String> countriesOfHolders() {
    List<Tenure> byStart = new ArrayList<>(tenures.values());
    byStart.sort(Tenures.BY_START);
    Map<String, String> countries = new HashMap<>();
    for (Tenure tenure : byStart) {
      Actor of = actors.get(tenure.of());
      String country = of == null ? null : of.country();
      if (country == null && tenure.of().startsWith("country:")) {
        country = tenure.of();
      }
      if (country != null) {
        countries.put(tenure.person(), country);
      }
    }
    return countries;
  }

  private static Actor person(String id, String name) {
    return new Actor(
        id,
        ActorKind.PERSON,
        name,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Map.of(),
        Period.ALWAYS);
  }

  private static Actor inCountry(Actor actor, @Nullable String country) {
    return new Actor(
        actor.id(),
        actor.kind(),
        actor.name(),
        actor.names(),
        actor.demonyms(),
        actor.capitals(),
        actor.seats(),
        country,
        actor.sector(),
        actor.codes(),
        actor.existence());
  }
}
