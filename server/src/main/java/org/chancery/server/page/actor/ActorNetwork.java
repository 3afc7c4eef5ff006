package org.chancery.server.page.actor;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.server.page.Address;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.Dealings;
import org.jspecify.annotations.Nullable;

/** Makes the network of an actor and its neighbours for its script. Stateless. */
final class ActorNetwork {

  /** More can't be told from each other. */
  static final int MOST_NEIGHBOURS = 24;

  /** As many links are drawn among neighbours as there are neighbours, times this. */
  private static final int LINKS_EACH = 1;

  /** From here on it is cooperation, from its negative on conflict. */
  private static final double LEANING = 1.0 / 3;

  private ActorNetwork() {}

  /** A word for a balance: cooperation, conflict or mixed. */
  static String leaning(double balance) {
    if (balance >= LEANING) {
      return "cooperation";
    }
    return balance <= -LEANING ? "conflict" : "mixed";
  }

  /**
   * The network; absent without neighbours.
   *
   * @param neighbours those of most events first
   * @param among what they had to do with each other; others of equal rank may be among them
   */
  static ActorView.@Nullable Network of(
      ActorKey actor,
      String name,
      List<Dealings.Counterpart> neighbours,
      List<Dealings.Pair> among) {
    if (neighbours.isEmpty()) {
      return null;
    }
    ObjectNode graph = JsonNodeFactory.instance.objectNode();
    ArrayNode nodes = graph.putArray("nodes");
    ArrayNode edges = graph.putArray("edges");
    nodes.addObject().put("id", actor.value()).put("name", name).put("leaning", "self");
    List<String> names = new ArrayList<>();
    for (Dealings.Counterpart one : neighbours) {
      String leaning = leaning(one.quads().balance());
      nodes
          .addObject()
          .put("id", one.key().value())
          .put("name", one.name())
          .put("events", one.quads().events())
          .put("leaning", leaning)
          .put("address", Address.actor(one.key().value()));
      edge(edges, actor, one.key(), one.quads());
      names.add(one.name());
    }
    Set<ActorKey> drawn = neighbours.stream().map(Dealings.Counterpart::key).collect(toSet());
    List<Dealings.Pair> links =
        among.stream()
            .filter(pair -> drawn.contains(pair.one()) && drawn.contains(pair.other()))
            .sorted(comparingLong((Dealings.Pair pair) -> pair.quads().events()).reversed())
            .toList();
    List<Dealings.Pair> strongest =
        links.subList(0, Math.min(links.size(), LINKS_EACH * drawn.size()));
    strongest.forEach(pair -> edge(edges, pair.one(), pair.other(), pair.quads()));
    String words =
        name + " and those it has most to do with: " + String.join(", ", names) + ". Listed above.";
    return new ActorView.Network(graph.toString(), words, links.size() - strongest.size());
  }

  private static void edge(ArrayNode edges, ActorKey one, ActorKey other, Dealings.Quads quads) {
    edges
        .addObject()
        .put("source", one.value())
        .put("target", other.value())
        .put("events", quads.events())
        .put("leaning", leaning(quads.balance()));
  }
}
