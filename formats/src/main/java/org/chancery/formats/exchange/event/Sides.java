package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * The actors and recipients of an event, put together again from its rows; the reverse of {@link
 * Pair#of}.
 */
record Sides(List<ObjectNode> actors, List<ObjectNode> recipients, boolean symmetric) {

  /**
   * One row's actor and recipient.
   *
   * @param actor null where the row has none
   */
  record Row(@Nullable ObjectNode actor, @Nullable ObjectNode recipient) {}

  static Sides of(List<Row> rows) {
    List<ObjectNode> all = symmetric(rows);
    if (!all.isEmpty()) {
      return new Sides(all, List.of(), true);
    }
    for (int width = 1; width <= rows.size(); width++) {
      if (rows.size() % width == 0 && isGrid(rows, width)) {
        return grid(rows, width);
      }
    }
    return new Sides(distinct(rows, true), distinct(rows, false), false);
  }

  /** The sides of a symmetric event, where the rows are all their ordered pairs; else none. */
  private static List<ObjectNode> symmetric(List<Row> rows) {
    int count = 2;
    while (count * (count - 1) < rows.size()) {
      count++;
    }
    if (count * (count - 1) != rows.size() || rows.get(0).actor() == null) {
      return List.of();
    }
    List<@Nullable ObjectNode> sides = new ArrayList<>();
    sides.add(rows.get(0).actor());
    rows.subList(0, count - 1).forEach(row -> sides.add(row.recipient()));
    int at = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        if (i == j) {
          continue;
        }
        Row row = rows.get(at++);
        boolean fits =
            Objects.equals(row.actor(), sides.get(i))
                && row.recipient() != null
                && Objects.equals(row.recipient(), sides.get(j));
        if (!fits) {
          return List.of();
        }
      }
    }
    List<ObjectNode> known = new ArrayList<>();
    sides.forEach(side -> known.add(Objects.requireNonNull(side)));
    return known;
  }

  /** Whether the rows are each actor with the same so many recipients. */
  private static boolean isGrid(List<Row> rows, int width) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean fits =
          Objects.equals(row.actor(), rows.get(i - i % width).actor())
              && Objects.equals(row.recipient(), rows.get(i % width).recipient());
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static Sides grid(List<Row> rows, int width) {
    List<ObjectNode> actors = new ArrayList<>();
    List<ObjectNode> recipients = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ObjectNode actor = rows.get(i).actor();
      ObjectNode recipient = rows.get(i).recipient();
      if (actor != null && i % width == 0) {
        actors.add(actor);
      }
      if (recipient != null && i < width) {
        recipients.add(recipient);
      }
    }
    return new Sides(actors, recipients, false);
  }

  private static List<ObjectNode> distinct(List<Row> rows, boolean actors) {
    Set<ObjectNode> distinct = new LinkedHashSet<>();
    for (Row row : rows) {
      ObjectNode side = actors ? row.actor() : row.recipient();
      if (side != null) {
        distinct.add(side);
      }
    }
    return List.copyOf(distinct);
  }
}
