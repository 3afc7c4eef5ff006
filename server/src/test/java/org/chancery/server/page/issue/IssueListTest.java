package org.chancery.server.page.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.store.query.IssueCounts;
import org.junit.jupiter.api.Test;

class IssueListTest {

  private final IssueList list =
      new IssueList(InventedUnion.REGISTER, List.of(InventedUnion.WOOL, InventedUnion.MORVIA));

  private final List<IssueCounts.Counted> counted =
      List.of(
          new IssueCounts.Counted(
              "morvia", null, Map.of("support", 3, "oppose", 1), LocalDate.of(2024, 5, 1)),
          new IssueCounts.Counted("ferries", "Ferries to Jorvland", Map.of("support", 1), null));

  @Test
  void partsIssuesWithPositionsFromThoseWithout() {
    IssuesView view = list.view(counted, "", "");

    assertThat(view.told())
        .extracting(IssuesView.Row::title)
        .containsExactly("Morvia's admission", "Ferries to Jorvland");
    assertThat(view.silent()).extracting(IssuesView.Row::id).containsExactly("wool");
    IssuesView.Row morvia = view.told().get(0);
    assertThat(morvia.bodyName()).isEqualTo("Lakes Union");
    assertThat(morvia.rule()).isEqualTo("unanimity");
    assertThat(morvia.last()).isEqualTo("1 May 2024");
    assertThat(morvia.stances())
        .extracting(IssuesView.StanceCount::count)
        .containsExactly(3, 0, 0, 1);
  }

  @Test
  void narrowsByWordsInAnyOrderAndByBody() {
    assertThat(list.view(counted, "union ADMITTED", "").told()).hasSize(1);
    assertThat(list.view(counted, "wool", "").told()).isEmpty();
    assertThat(list.view(counted, "wool", "").silent()).hasSize(1);
    assertThat(list.view(counted, "", "org:lakes-union").told())
        .extracting(IssuesView.Row::id)
        .containsExactly("morvia");
  }

  @Test
  void namesIssuesThatMayBeMeant() {
    NearIssues near = new NearIssues(List.of(InventedUnion.WOOL, InventedUnion.MORVIA));

    assertThat(near.of("morvia-admission").near())
        .extracting(UnknownIssueView.Near::id)
        .containsExactly("morvia");
    assertThat(near.of("zzz").near()).isEmpty();
  }
}
