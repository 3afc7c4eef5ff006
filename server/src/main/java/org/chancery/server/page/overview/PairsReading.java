package org.chancery.server.page.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Quad;
import org.chancery.store.Store;
import org.chancery.store.query.Activity;
import org.jspecify.annotations.Nullable;

/** Reads from the store who has most to do with whom. Stateless. */
final class PairsReading {

  private PairsReading() {}

  /** The busiest pairs. */
  static PairsView of(Store store, int most) {
    Activity.Dyads found = new Activity(store).dyads(most);
    return new PairsView(
        lead(found),
        pairs(found.busiest()),
        List.of(new Exported("CSV", "/api/v1/events?count_by=dyad&format=csv")));
  }

  private static String lead(Activity.Dyads found) {
    int shown = found.busiest().size();
    String which =
        found.all() > shown
            ? "The " + shown + " busiest of " + Figure.counted(found.all(), "pair", "pairs") + ","
            : "Pairs";
    return which
        + " by how many events articles report between them, whichever of the two acts."
        + (found.all() > shown ? " The CSV has all pairs." : "");
  }

  private static List<PairsView.Pair> pairs(List<Activity.Dyad> found) {
    long most = found.stream().mapToLong(Activity.Dyad::events).max().orElse(1);
    return found.stream().map(dyad -> pair(dyad, most)).toList();
  }

  private static PairsView.Pair pair(Activity.Dyad dyad, long most) {
    ActorLabel one = actor(dyad.one(), dyad.oneName());
    ActorLabel other = actor(dyad.other(), dyad.otherName());
    List<PairsView.Bar> bars = new ArrayList<>();
    double left = 0;
    for (Quad quad : Quad.values()) {
      long events = dyad.quads().get(quad.ordinal());
      double width = 100.0 * events / most;
      if (events > 0) {
        bars.add(new PairsView.Bar(quad, left, width, Figure.grouped(events) + " " + quad.label()));
      }
      left += width;
    }
    String both = known(dyad.one(), one) + "," + known(dyad.other(), other);
    String all = Address.with("/search", Address.parameters("kind", "events", "dyad", both));
    long together = dyad.events() - dyad.forward() - dyad.back();
    List<PairsView.Way> ways =
        Stream.of(
                way(one, dyad.forward(), known(dyad.one(), one), known(dyad.other(), other)),
                way(other, dyad.back(), known(dyad.other(), other), known(dyad.one(), one)),
                new PairsView.Way(
                    together == 0 ? "" : Figure.grouped(together) + " together",
                    together == dyad.events() ? all : ""))
            .filter(way -> !way.words().isEmpty())
            .toList();
    return new PairsView.Pair(
        one, other, Figure.counted(dyad.events(), "event", "events"), all, bars, ways);
  }

  private static PairsView.Way way(ActorLabel from, long events, String actor, String recipient) {
    return new PairsView.Way(
        events == 0 ? "" : Figure.grouped(events) + " by " + from.name(),
        Address.with(
            "/search",
            Address.parameters("kind", "events", "actor", actor, "recipient", recipient)));
  }

  private static String known(@Nullable String id, ActorLabel label) {
    return id == null ? Address.BY_NAME + label.name() : id;
  }

  private static ActorLabel actor(@Nullable String id, String name) {
    return new ActorLabel(name, "", Address.actor(id == null ? Address.BY_NAME + name : id));
  }
}
