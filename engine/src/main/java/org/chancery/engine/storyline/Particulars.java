package org.chancery.engine.storyline;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.engine.storyline.EventDigest.Days;
import org.chancery.engine.storyline.EventDigest.Place;
import org.jspecify.annotations.Nullable;

/**
 * In how many particulars (day, place, what is counted) two reports agree or differ. Reports of one
 * event differ in one of them at most, or they would have nothing left to be known by.
 */
final class Particulars {

  private Particulars() {}

  static int differing(EventReport one, EventReport other) {
    EventDigest a = one.event();
    EventDigest b = other.event();
    int differing = 0;
    Days mine = a.when();
    Days theirs = b.when();
    boolean isOtherDay =
        mine != null && theirs != null && mine.told() && theirs.told()
            ? !mine.overlaps(theirs)
            : !one.isNear(other);
    if (isOtherDay) {
      differing++;
    }
    if (isElsewhere(a.where(), b.where())) {
      differing++;
    }
    Set<String> subjects = subjects(a);
    subjects.retainAll(subjects(b));
    if (!subjects.isEmpty() && Collections.disjoint(labels(a), labels(b))) {
      differing++;
    }
    return differing;
  }

  static int shared(EventReport one, EventReport other) {
    EventDigest a = one.event();
    EventDigest b = other.event();
    int shared = 0;
    Days mine = a.when();
    Days theirs = b.when();
    if (mine != null && mine.equals(theirs) && mine.isDay() && mine.told()) {
      shared++;
    }
    Place where = a.where();
    if (where != null && where.equals(b.where()) && !where.isCountry()) {
      shared++;
    }
    if (!Collections.disjoint(labels(a), labels(b))) {
      shared++;
    }
    if (a.type() == b.type() && a.words().shared(b.words()) >= 1) {
      shared++;
    }
    return shared;
  }

  private static boolean isElsewhere(@Nullable Place one, @Nullable Place other) {
    return one != null
        && other != null
        && !one.isCountry()
        && !other.isCountry()
        && !one.label().equalsIgnoreCase(other.label());
  }

  private static Set<String> subjects(EventDigest event) {
    return event.amounts().stream()
        .map(Amount::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> labels(EventDigest event) {
    return event.amounts().stream().map(Amount::label).collect(Collectors.toSet());
  }
}
