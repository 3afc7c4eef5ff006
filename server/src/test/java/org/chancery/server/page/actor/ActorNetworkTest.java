package org.chancery.server.page.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.Dealings;
import org.junit.jupiter.api.Test;

class ActorNetworkTest {

  private static ActorKey key(int i) {
    return ActorKey.named("State " + i);
  }

  private static Dealings.Quads events(int events) {
    return new Dealings.Quads(events, 0, 0, 0);
  }

  @Test
  void amongManyNeighboursOnlyTheStrongestLinksAreDrawn() throws JsonProcessingException {
    List<Dealings.Counterpart> neighbours =
        IntStream.range(0, 10)
            .mapToObj(i -> new Dealings.Counterpart(key(i), "State " + i, events(30 - i), 1))
            .toList();
    List<Dealings.Pair> among = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int j = i + 1; j < 10; j++) {
        among.add(new Dealings.Pair(key(i), key(j), events(1 + i * j)));
      }
    }
    ActorView.Network network =
        Objects.requireNonNull(
            ActorNetwork.of(ActorKey.named("Varonia"), "Varonia", neighbours, among));
    JsonNode edges = new ObjectMapper().readTree(network.json()).path("edges");
    assertThat(edges).hasSize(20);
    assertThat(network.weaker()).isEqualTo(35);
    // The strongest of all links among them is between the last two.
    assertThat(edges.path(10).path("events").asInt()).isEqualTo(1 + 8 * 9);
  }
}
