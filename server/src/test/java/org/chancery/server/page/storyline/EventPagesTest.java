package org.chancery.server.page.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventPagesTest {

  private static final List<ObjectNode> EVENTS =
      IntStream.range(0, EventPages.PAGE + 20)
          .mapToObj(i -> JsonNodeFactory.instance.objectNode().put("id", "e-" + i))
          .toList();

  @Test
  void anEventOfAnotherPageIsFoundThere() {
    EventPages first = new EventPages("t-1", EVENTS, 0);
    assertThat(first.shown()).hasSize(EventPages.PAGE);
    assertThat(first.address("e-3")).isEqualTo("#e-3");
    assertThat(first.address("e-30")).isEqualTo("/storylines/t-1?from=25#e-30");
    EventPages second = new EventPages("t-1", EVENTS, EventPages.PAGE);
    assertThat(second.address("e-30")).isEqualTo("#e-30");
    assertThat(second.address("e-3")).isEqualTo("/storylines/t-1#e-3");
  }

  @Test
  void pagesLeadToEachOther() {
    assertThat(new EventPages("t-1", EVENTS, 0).turn().next())
        .isEqualTo("/storylines/t-1?from=25#events");
    assertThat(new EventPages("t-1", EVENTS, 25).turn().previous())
        .isEqualTo("/storylines/t-1#events");
    assertThat(new EventPages("t-1", EVENTS.subList(0, 3), 0).turn().shown()).isEmpty();
  }

  @Test
  void beyondTheEndTheLastIsShown() {
    assertThat(new EventPages("t-1", EVENTS, 1_000).shown()).hasSize(1);
    assertThat(new EventPages("t-1", List.of(), 5).shown()).isEmpty();
  }
}
