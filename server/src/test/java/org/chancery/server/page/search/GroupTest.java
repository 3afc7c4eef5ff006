package org.chancery.server.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.server.page.search.SearchView.Choice;
import org.chancery.server.page.search.SearchView.Group;
import org.junit.jupiter.api.Test;

class GroupTest {

  private static Group group(int choices, int chosen) {
    List<Choice> all =
        IntStream.range(0, choices)
            .mapToObj(i -> new Choice("choice " + i, "1", "/search", i == chosen))
            .toList();
    return Group.of("Outlet", all, 8, "");
  }

  @Test
  void whatIsBehindTheFirstIsMore() {
    assertThat(group(20, -1).choices()).hasSize(8);
    assertThat(group(20, -1).more()).hasSize(12);
  }

  @Test
  void whatHoldsIsShown() {
    assertThat(group(20, 15).choices()).hasSize(9).last().matches(Choice::isChosen);
    assertThat(group(20, 15).more()).hasSize(11);
  }

  @Test
  void oneOrTwoAreNotHidden() {
    assertThat(group(10, -1).choices()).hasSize(10);
    assertThat(group(10, -1).more()).isEmpty();
  }
}
