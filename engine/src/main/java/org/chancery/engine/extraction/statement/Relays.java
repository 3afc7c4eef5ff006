package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement.Attitude;

/** Through whom a statement reached the article. Stateless. */
final class Relays {

  private Relays() {}

  /**
   * The sources of the drafts that report this one, the outermost first: in "Reuters reported that
   * Dorn said it was over" Reuters of Dorn's statement.
   */
  static List<CodedActor> of(Draft draft, OuterDrafts drafts, SourceActors actors) {
    List<Draft> outer = new ArrayList<>(1);
    for (Draft other : drafts.around(draft)) {
      if (reports(other, draft)) {
        outer.add(other);
      }
    }
    Draft report = Citations.reportOf(draft, drafts.inSentence(draft));
    if (report != null && draft.pattern() == Pattern.CITATION) {
      outer.add(report);
    }
    outer.sort(Comparator.comparingInt((Draft d) -> -d.contentCover().length()));
    List<CodedActor> relays = new ArrayList<>(outer.size());
    for (Draft other : outer) {
      relays.addAll(actors.of(other));
    }
    return relays;
  }

  private static boolean reports(Draft other, Draft draft) {
    boolean same =
        other.sentence() == draft.sentence()
            && other.source() != null
            && other.source().equals(draft.source());
    return other.source() != null && other.attitude() == Attitude.ASSERTION && !same;
  }
}
