package org.chancery.engine.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.register.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How it came that actors stand where they stand on an issue.
 *
 * @param turns by day, on a day by who turned
 * @param counts by day, one for each day on which they become others than before
 */
public record History(List<Turn> turns, List<Count> counts) {

  /**
   * Someone took a position for the first time, or another one than before.
   *
   * @param day from which it holds
   * @param member of the deciding body on the day; absent for all others
   * @param before what they stood on until then; absent where nothing is known
   * @param after at the end of the day
   */
  public record Turn(
      LocalDate day, @Nullable Actor member, @Nullable Position before, Position after) {}

  /**
   * How the members of the deciding body stood from a day on.
   *
   * @param members how many of them took each stance
   * @param silent how many of them have taken none
   */
  public record Count(LocalDate day, Map<Stance, Integer> members, int silent) {
    public Count {
      members = Map.copyOf(members);
    }
  }

  public History {
    turns = List.copyOf(turns);
    counts = List.copyOf(counts);
  }
}
