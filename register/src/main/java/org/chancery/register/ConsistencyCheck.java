package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.FactsFile.Holder;
import org.chancery.register.FactsFile.Row;
import org.chancery.register.name.Spelling;

/**
 * Checks that facts don't contradict each other: nothing is defined twice, a sole office has one
 * holder at a time, people who share a name are kept apart. Not safe for use by several threads.
 */
final class ConsistencyCheck {

  private record Where(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  private record OfficeKey(String of, String title) {}

  private record HolderRow(Holder holder, Where where) {
    LocalDate latestStart() {
      PartialDate start = holder.tenure().period().start();
      return start == null ? LocalDate.MIN : start.latest();
    }

    LocalDate earliestEnd() {
      PartialDate end = holder.tenure().period().end();
      return end == null ? LocalDate.MAX : end.earliest();
    }
  }

  private final Map<String, Where> actors = new HashMap<>();
  private final Map<OfficeKey, Where> offices = new HashMap<>();
  private final Map<OfficeKey, List<HolderRow>> soleHolders = new LinkedHashMap<>();
  private final Map<String, Set<String>> idsByName = new HashMap<>();
  private final List<HolderRow> holders = new ArrayList<>();
  private final List<RegisterProblem> problems = new ArrayList<>();

  private ConsistencyCheck() {}

  /** What contradicts itself in files that make one register. */
  static List<RegisterProblem> problems(RegisterFiles files) {
    ConsistencyCheck check = new ConsistencyCheck();
    files.files().forEach(check::gather);
    check.soleHolders.values().forEach(check::oneAtATime);
    check.holders.forEach(check::sharedName);
    check.problems.sort(
        Comparator.comparing(RegisterProblem::file).thenComparingInt(RegisterProblem::line));
    return check.problems;
  }

  private void gather(FactsFile file) {
    for (Row<Actor> row : file.actors()) {
      once(actors, row.fact().id(), new Where(file.name(), row.line()), "the actor");
    }
    Set<OfficeKey> sole = new HashSet<>();
    for (Row<Office> row : file.offices()) {
      OfficeKey key = new OfficeKey(row.fact().of(), row.fact().title());
      once(offices, key, new Where(file.name(), row.line()), "the office");
      if (row.fact().sole()) {
        sole.add(key);
      }
    }
    for (Row<Holder> row : file.holders()) {
      Tenure tenure = row.fact().tenure();
      HolderRow holder = new HolderRow(row.fact(), new Where(file.name(), row.line()));
      holders.add(holder);
      idsByName.computeIfAbsent(row.fact().person(), name -> new TreeSet<>()).add(tenure.person());
      OfficeKey key = new OfficeKey(tenure.of(), tenure.office());
      if (sole.contains(key)) {
        soleHolders.computeIfAbsent(key, office -> new ArrayList<>()).add(holder);
      }
    }
  }

  private <K> void once(Map<K, Where> seen, K key, Where where, String what) {
    Where before = seen.putIfAbsent(key, where);
    if (before != null) {
      String id = key instanceof OfficeKey office ? office.title() : key.toString();
      add(where, what + " '" + id + "' again", "it once; it stands at " + before);
    }
  }

  /** Acting holders may stand beside the one they act for. */
  private void oneAtATime(List<HolderRow> rows) {
    List<HolderRow> sorted = new ArrayList<>(rows);
    sorted.removeIf(row -> row.holder().tenure().acting());
    sorted.sort(Comparator.comparing(row -> Tenures.start(row.holder().tenure().period())));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        HolderRow first = sorted.get(i);
        HolderRow second = sorted.get(j);
        boolean both =
            second.latestStart().isBefore(first.earliestEnd())
                && first.latestStart().isBefore(second.earliestEnd());
        if (both) {
          Tenure office = second.holder().tenure();
          add(
              second.where(),
              second.holder().person()
                  + " beside "
                  + first.holder().person()
                  + " as "
                  + office.office(),
              "one holder at a time; the other stands at " + first.where());
        }
      }
    }
  }

  /** Where some rows of a name say who is meant, all must. */
  private void sharedName(HolderRow row) {
    Set<String> ids = idsByName.getOrDefault(row.holder().person(), Set.of());
    String id = row.holder().tenure().person();
    if (ids.size() > 1 && id.equals("person:" + Spelling.slug(row.holder().person()))) {
      add(
          row.where(),
          "'" + row.holder().person() + "' without an id of its own",
          "'id:', since the name is also that of " + String.join(", ", others(ids, id)));
    }
  }

  private static List<String> others(Set<String> ids, String id) {
    return ids.stream().filter(other -> !other.equals(id)).toList();
  }

  private void add(Where where, String found, String expected) {
    problems.add(new RegisterProblem(where.file(), where.line(), found, expected));
  }
}
