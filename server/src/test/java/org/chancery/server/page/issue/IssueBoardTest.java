package org.chancery.server.page.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssueBoardTest {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  private static IssueBoard board(String... positions) {
    return new IssueBoard(
        InventedUnion.REGISTER,
        InventedUnion.MORVIA,
        InventedUnion.tallies(InventedUnion.MORVIA, positions));
  }

  @Test
  void setsMembersBesideEachOtherByStance() {
    BoardView view = board("XKE oppose 2024-05-01", "XMO support 2024-05-02").on(JUNE);

    assertThat(view.members())
        .extracting(column -> column.stance() + " " + names(column))
        .containsExactly(
            "support []", "conditional []", "undecided []", "oppose [Kestria]", "none [Lesk]");
    assertThat(names(view.others().get(0))).containsExactly("XMO");
    assertThat(Objects.requireNonNull(view.verdict()).headline()).isEqualTo("Blocked by Kestria");
    assertThat(Objects.requireNonNull(view.verdict()).lines())
        .contains("Nothing is known of Lesk.");
    assertThat(view.decides()).isEqualTo("Lakes Union decides by unanimity");
  }

  @Test
  void notesWhoPresidesAndWhoIsSuspended() {
    BoardView view = board("XKE oppose 2024-05-01").on(JUNE);

    assertThat(view.notes())
        .containsExactly("Presidency: Lesk.", "Suspended, and not counted: Varonia.");
    assertThat(view.members().get(4).stands().get(0).presides()).isTrue();
    assertThat(board("XKE oppose 2024-05-01").on(JUNE.plusDays(20)).notes())
        .containsExactly("Presidency: Lesk.");
  }

  @Test
  void showsTheWordsWithWhatStandsBeforeThem() {
    BoardView view = board("XKE oppose 2024-05-01").on(JUNE);
    BoardView.Evidence evidence =
        Objects.requireNonNull(view.members().get(3).stands().get(0).evidence());

    assertThat(evidence.words()).isEqualTo("yield on wool");
    assertThat(evidence.lead()).isEqualTo("…\u00a0envoy said that it would not ");
    assertThat(evidence.tail()).isEqualTo(".");
    assertThat(evidence.when()).isEqualTo("1 May 2024");
    assertThat(evidence.reported()).isEqualTo("The Lesk Courier");
    assertThat(evidence.address()).isEqualTo("/articles/a-1#p-XKEoppose2024-05-01");
    assertThat(evidence.confidence()).isEqualTo("80 %");
  }

  @Test
  void stepsFromChangeToChange() {
    IssueBoard board =
        board("XKE oppose 2024-05-01", "XKE oppose 2024-05-20", "XLE support 2024-07-01");

    BoardView between = board.on(JUNE);
    assertThat(between.days().all()).containsExactly("2024-05-01", "2024-06-16", "2024-07-01");
    assertThat(between.days().at()).isZero();
    assertThat(between.days().before()).isEqualTo("/issues/morvia?on=2024-05-01");
    assertThat(between.days().after()).isEqualTo("/issues/morvia?on=2024-06-16");
    assertThat(board.lastDay()).contains(LocalDate.of(2024, 7, 1));
    assertThat(board.on(LocalDate.of(2024, 4, 1)).days().at()).isEqualTo(-1);
    assertThat(board.step("1")).contains(LocalDate.of(2024, 6, 16));
    assertThat(board.step("3")).isEmpty();
    assertThat(board.step("x")).isEmpty();
  }

  @Test
  void tellsTheLatestTurnFirst() {
    List<BoardView.Turn> turns =
        board("XKE oppose 2024-05-01", "XKE support 2024-06-01").on(JUNE).turns();

    assertThat(turns)
        .extracting(turn -> turn.day() + " " + turn.name() + " " + turn.from() + ">" + turn.to())
        .containsExactly("1 June 2024 Kestria oppose>support", "1 May 2024 Kestria >oppose");
    assertThat(turns).allMatch(BoardView.Turn::member);
  }

  @Test
  void anIssueThatNobodyDecidesHasOthersAlone() {
    IssueBoard board =
        new IssueBoard(
            InventedUnion.REGISTER,
            InventedUnion.WOOL,
            InventedUnion.tallies(InventedUnion.WOOL, "XKE support 2024-05-01"));

    BoardView view = board.on(JUNE);

    assertThat(view.members()).isEmpty();
    assertThat(view.verdict()).isNull();
    assertThat(view.chart()).isNull();
    assertThat(names(view.others().get(0))).containsExactly("XKE");
  }

  @Test
  void ofManyOthersTheNewestAreToldWholeAndTheRestByName() {
    BoardView.Column nine = others(9);
    assertThat(names(nine)).containsExactly("X9Z", "X8Z", "X7Z", "X6Z", "X5Z", "X4Z");
    assertThat(nine.rest()).extracting(BoardView.Stand::name).containsExactly("X1Z", "X2Z", "X3Z");
    assertThat(nine.count()).isEqualTo(9);
  }

  @Test
  void ofFewOthersNoneIsFolded() {
    BoardView.Column eight = others(8);
    assertThat(eight.stands()).hasSize(8);
    assertThat(eight.rest()).isEmpty();
    assertThat(names(eight)).startsWith("X1Z", "X2Z");
  }

  /** So many who are no members support it, each a day after the one before. */
  private static BoardView.Column others(int count) {
    String[] positions =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "X" + i + "Z support 2024-05-0" + i)
            .toArray(String[]::new);
    return board(positions).on(JUNE).others().get(0);
  }

  @Test
  void withoutPositionsAllMembersAreSilent() {
    BoardView view = board().on(JUNE);

    assertThat(names(view.members().get(4))).containsExactly("Kestria", "Lesk");
    assertThat(view.turns()).isEmpty();
    assertThat(view.days().all()).isEmpty();
  }

  @Test
  void theChartFillsItsHeightAndItsWidth() {
    BoardView view = board("XKE oppose 2024-05-01", "XLE support 2024-07-01").on(JUNE);
    BoardView.Chart chart = Objects.requireNonNull(view.chart());

    double area = 0;
    for (BoardView.Bar bar : chart.bars()) {
      area += percent(bar.width()) * percent(bar.height()) / 100;
    }
    assertThat(area).isCloseTo(100, org.assertj.core.data.Offset.offset(0.1));
    assertThat(chart.rows())
        .extracting(row -> row.day() + " " + row.counts())
        .containsExactly(
            "1 May 2024 [0, 0, 0, 1, 1]",
            "16 June 2024 [0, 0, 0, 1, 2]",
            "1 July 2024 [1, 0, 0, 1, 1]");
  }

  private static double percent(String value) {
    return Double.parseDouble(value.replace("%", ""));
  }

  private static List<String> names(BoardView.Column column) {
    return column.stands().stream().map(BoardView.Stand::name).toList();
  }
}
