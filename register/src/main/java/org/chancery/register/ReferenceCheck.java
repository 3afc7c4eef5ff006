package org.chancery.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.FactsFile.Holder;
import org.chancery.register.FactsFile.Row;
import org.jspecify.annotations.Nullable;

/** Checks that what files refer to exists. */
final class ReferenceCheck {

  private final Set<String> ids = new HashSet<>();
  private final Set<String> organisations = new TreeSet<>();
  private final List<RegisterProblem> problems = new ArrayList<>();

  private ReferenceCheck(Facts facts) {
    for (Actor actor : facts.actors()) {
      ids.add(actor.id());
      if (actor.kind() != ActorKind.PERSON) {
        organisations.add(actor.id());
      }
    }
  }

  /** Ids in the files that name nothing among the facts. */
  static List<RegisterProblem> problems(RegisterFiles files, Facts facts) {
    ReferenceCheck check = new ReferenceCheck(facts);
    files.files().forEach(check::references);
    return check.problems;
  }

  private void references(FactsFile file) {
    for (Row<Actor> row : file.actors()) {
      resolve(file, row.line(), row.fact().country());
    }
    for (Row<Office> row : file.offices()) {
      resolve(file, row.line(), row.fact().of());
    }
    for (Row<Holder> row : file.holders()) {
      resolve(file, row.line(), row.fact().tenure().person());
    }
    for (Row<Membership> row : file.memberships()) {
      resolve(file, row.line(), row.fact().body());
      resolve(file, row.line(), row.fact().actor());
    }
    for (Row<BodyRule> row : file.rules()) {
      resolve(file, row.line(), row.fact().body());
    }
    // Cities have GeoNames' countries, some of them territories that act nowhere in the register.
    List<Row<NamedPlace>> own =
        file.name().endsWith(RegisterFiles.CITIES) ? List.of() : file.places();
    for (Row<NamedPlace> row : own) {
      resolve(file, row.line(), row.fact().place().country());
      row.fact().place().disputed().forEach(claimant -> resolve(file, row.line(), claimant));
    }
  }

  private void resolve(FactsFile file, int line, @Nullable String id) {
    if (id == null || ids.contains(id)) {
      return;
    }
    String near =
        EditDistance.nearest(id, organisations)
            .map(other -> "; the nearest is " + other)
            .orElse("");
    problems.add(
        new RegisterProblem(file.name(), line, "'" + id + "'", "the id of an actor" + near));
  }
}
