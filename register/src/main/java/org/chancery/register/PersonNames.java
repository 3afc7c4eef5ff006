package org.chancery.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.name.NameSpellings;
import org.chancery.register.name.Spelling;

/**
 * How people are named in full. A one-word name, as of monarchs, is also found behind the titles of
 * their offices ("King Ossian"); alone it is not found where it is the first name of others too.
 */
final class PersonNames {

  private final Map<String, Set<String>> titles;
  private final Set<String> firstNames;

  private PersonNames(Map<String, Set<String>> titles, Set<String> firstNames) {
    this.titles = titles;
    this.firstNames = firstNames;
  }

  static PersonNames of(Facts facts) {
    Set<String> firstNames = new HashSet<>();
    Set<String> oneWord = new HashSet<>();
    for (Actor actor : facts.actors()) {
      if (actor.kind() == ActorKind.PERSON) {
        int blank = actor.name().indexOf(' ');
        if (blank > 0) {
          firstNames.add(Spelling.fold(actor.name().substring(0, blank)));
        } else {
          oneWord.add(actor.id());
        }
      }
    }
    Map<List<String>, Office> offices = new HashMap<>();
    for (Office office : facts.offices()) {
      offices.put(List.of(office.of(), office.title()), office);
    }
    Map<String, Set<String>> titles = new HashMap<>();
    for (Tenure tenure : facts.tenures()) {
      Office office = offices.get(List.of(tenure.of(), tenure.office()));
      if (office != null && oneWord.contains(tenure.person())) {
        titles.computeIfAbsent(tenure.person(), id -> new TreeSet<>()).addAll(office.titles());
      }
    }
    return new PersonNames(titles, firstNames);
  }

  /** The spellings of a person's name; none where it can't be told from a first name. */
  Set<String> of(Actor person) {
    String name = person.name();
    if (name.indexOf(' ') > 0) {
      return NameSpellings.ofPerson(name);
    }
    Set<String> spellings = new LinkedHashSet<>();
    if (!firstNames.contains(Spelling.fold(name))) {
      spellings.addAll(NameSpellings.ofPerson(name));
    }
    for (String title : titles.getOrDefault(person.id(), Set.of())) {
      spellings.add(title + " " + name);
    }
    return spellings;
  }
}
