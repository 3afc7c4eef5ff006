package org.chancery.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.NameSense.Kind;
import org.chancery.register.name.NameIndex;
import org.chancery.register.name.NameSpellings;

/** Gathers all names of facts with what they mean. Not safe for use by several threads. */
final class NameCollector {

  /**
   * One thing that names can mean.
   *
   * @param actor index among the actors in the order of their ids
   */
  record Sense(Kind kind, int actor, Period period) {}

  private record Name(String text, Sense sense) {}

  private final List<Name> names = new ArrayList<>();
  private final PersonNames personNames;

  private NameCollector(Facts facts) {
    personNames = PersonNames.of(facts);
  }

  /** The senses of all names, best prior first, and the index of the names that mean them. */
  static Names collect(Facts facts) {
    NameCollector collector = new NameCollector(facts);
    for (int i = 0; i < facts.actors().size(); i++) {
      collector.add(facts.actors().get(i), i);
    }
    Prior prior = Prior.of(facts);
    List<Sense> senses =
        collector.names.stream().map(Name::sense).distinct().sorted(prior).toList();
    Map<Sense, Integer> numbers = new HashMap<>();
    for (Sense sense : senses) {
      numbers.put(sense, numbers.size());
    }
    NameIndex.Builder index = new NameIndex.Builder();
    for (Name name : collector.names) {
      Integer number = numbers.get(name.sense());
      index.add(name.text(), number == null ? 0 : number);
    }
    addPlaces(facts, senses.size(), index);
    return new Names(senses, index.build());
  }

  /**
   * Names with what they mean.
   *
   * @param senses best prior first
   * @param index its meanings are first the senses, then the places, the largest first
   */
  record Names(List<Sense> senses, NameIndex index) {}

  private static void addPlaces(Facts facts, int firstPlace, NameIndex.Builder index) {
    int number = firstPlace;
    List<NamedPlace> sorted = facts.places().stream().sorted(PlaceTable.LARGEST_FIRST).toList();
    for (NamedPlace named : sorted) {
      addPlace(named.place().name(), number, index);
      for (String name : named.names()) {
        addPlace(name, number, index);
      }
      number++;
    }
  }

  /** Adds a place's name; "Washington, D.C." is also "Washington". */
  private static void addPlace(String name, int number, NameIndex.Builder index) {
    for (String spelling : NameSpellings.ofOther(name)) {
      index.add(spelling, number);
    }
    int comma = name.indexOf(',');
    if (comma > 0) {
      index.add(name.substring(0, comma), number);
    }
  }

  private void add(Actor actor, int index) {
    boolean person = actor.kind() == ActorKind.PERSON;
    Sense always = new Sense(Kind.NAME, index, Period.ALWAYS);
    add(person ? personNames.of(actor) : NameSpellings.ofOther(actor.name()), always);
    for (DatedName name : actor.names()) {
      Sense sense = new Sense(Kind.NAME, index, name.period());
      add(person ? NameSpellings.ofPerson(name.text()) : NameSpellings.ofOther(name.text()), sense);
    }
    for (String demonym : actor.demonyms()) {
      add(NameSpellings.ofOther(demonym), new Sense(Kind.DEMONYM, index, Period.ALWAYS));
    }
    for (DatedName capital : actor.capitals()) {
      add(NameSpellings.ofOther(capital.text()), new Sense(Kind.CAPITAL, index, capital.period()));
    }
    for (String seat : actor.seats()) {
      add(NameSpellings.ofOther(seat), new Sense(Kind.SEAT, index, Period.ALWAYS));
    }
  }

  private void add(Set<String> spellings, Sense sense) {
    for (String spelling : spellings) {
      names.add(new Name(spelling, sense));
    }
  }
}
