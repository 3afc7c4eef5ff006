package org.chancery.server.page.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.tally.Histories;
import org.chancery.engine.tally.History;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.formats.output.words.TallyWords;
import org.chancery.formats.record.IssueTallies;
import org.chancery.register.Actor;
import org.chancery.register.MemberRole;
import org.chancery.register.Membership;
import org.chancery.register.Register;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;

/** Makes the board of an issue of its positions. For one request. */
final class IssueBoard {

  private static final int MOST_TURNS = 25;

  /** More who are no members would make a column that nobody reads to its end. */
  private static final int MOST_OTHERS = 8;

  private static final int NEWEST = 6;

  private final Register register;
  private final Issue issue;
  private final IssueTallies tallies;
  private final History history;

  /**
   * @param tallies that have taken note of the issue's positions, and of no other issue
   */
  IssueBoard(Register register, Issue issue, IssueTallies tallies) {
    this.register = register;
    this.issue = issue;
    this.tallies = tallies;
    this.history = new Histories(register).of(issue, tallies.positions(issue.id()));
  }

  /** The last day on which something changes; else the last of which articles tell. */
  Optional<LocalDate> lastDay() {
    TreeSet<LocalDate> days = days();
    return days.isEmpty() ? tallies.latest() : Optional.of(days.last());
  }

  /** The day of a step of the slider; empty where there is no such step. */
  Optional<LocalDate> step(String step) {
    List<LocalDate> all = List.copyOf(days());
    if (!step.matches("\\d{1,9}") || Integer.parseInt(step) >= all.size()) {
      return Optional.empty();
    }
    return Optional.of(all.get(Integer.parseInt(step)));
  }

  private TreeSet<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    history.turns().forEach(turn -> days.add(turn.day()));
    history.counts().forEach(count -> days.add(count.day()));
    return days;
  }

  /** The board as of a day. */
  BoardView on(LocalDate day) {
    JsonNode tally = tallies.on(day).get(0);
    List<History.Turn> told = near(day);
    List<BoardView.Turn> turns = new ArrayList<>(told.stream().map(this::turn).toList());
    Collections.reverse(turns);
    long undated =
        tallies.positions(issue.id()).stream().filter(position -> position.when() == null).count();
    return new BoardView(
        issue.id(),
        issue.name(),
        issue.proposal(),
        decides(tally),
        tally.has("body") ? Address.register(tally.path("body").path("id").asText()) : "",
        day.toString(),
        PlainDate.day(day),
        steps(day),
        Verdicts.of(tally),
        tally.has("body") ? columns(tally.path("members"), day, true) : List.of(),
        columns(tally.path("others"), day, false),
        notes(day),
        CountChart.of(issue.id(), history.counts(), day),
        turns,
        history.turns().size() - told.size(),
        (int) undated);
  }

  /** All changes, or the last ones until a day where there are more than a page can show. */
  private List<History.Turn> near(LocalDate day) {
    List<History.Turn> all = history.turns();
    if (all.size() <= MOST_TURNS) {
      return all;
    }
    List<History.Turn> past = all.stream().filter(turn -> !turn.day().isAfter(day)).toList();
    return past.subList(Math.max(0, past.size() - MOST_TURNS), past.size());
  }

  private String decides(JsonNode tally) {
    if (!tally.has("body")) {
      return "";
    }
    String body = tally.path("body").path("name").asText();
    String rule =
        Stances.rule(
            issue.rule() == null
                ? register.ruleOf(tally.path("body").path("id").asText()).orElse(null)
                : issue.rule());
    return rule.isEmpty() ? body : body + " decides by " + rule;
  }

  private BoardView.Days steps(LocalDate day) {
    List<LocalDate> all = List.copyOf(days());
    int at = -1;
    while (at + 1 < all.size() && !all.get(at + 1).isAfter(day)) {
      at++;
    }
    boolean between = at >= 0 && all.get(at).isBefore(day);
    int before = between ? at : at - 1;
    return new BoardView.Days(
        all.stream().map(LocalDate::toString).toList(),
        all.stream().map(PlainDate::day).toList(),
        at,
        before < 0 ? "" : Address.issue(issue.id(), all.get(before).toString()),
        at + 1 >= all.size() ? "" : Address.issue(issue.id(), all.get(at + 1).toString()));
  }

  private List<BoardView.Column> columns(JsonNode stands, LocalDate day, boolean members) {
    Set<String> presiding = members ? with(MemberRole.PRESIDENCY, day) : Set.of();
    List<BoardView.Column> columns = new ArrayList<>();
    for (String stance : Stances.COLUMNS) {
      columns.add(column(stance, stands, presiding, members));
    }
    if (members) {
      columns.add(column("", stands, presiding, true));
    } else if (stands.isEmpty()) {
      return List.of();
    }
    return columns;
  }

  private BoardView.Column column(
      String stance, JsonNode all, Set<String> presiding, boolean members) {
    List<JsonNode> stands = new ArrayList<>();
    for (JsonNode stand : all) {
      if (stand.path("stance").asText("").equals(stance)) {
        stands.add(stand);
      }
    }
    List<JsonNode> first = stands;
    if (!members && stands.size() > MOST_OTHERS) {
      first =
          stands.stream()
              .sorted(Comparator.comparing(IssueBoard::told, Comparator.reverseOrder()))
              .limit(NEWEST)
              .toList();
    }
    List<JsonNode> rest = new ArrayList<>(stands);
    rest.removeAll(first);
    return new BoardView.Column(
        stance.isEmpty() ? "none" : stance,
        Stances.heading(stance),
        Stances.glyph(stance),
        first.stream().map(stand -> stand(stand, presiding)).toList(),
        rest.stream().map(stand -> stand(stand, presiding)).toList());
  }

  /** The day that a stand is of, ISO 8601; of several the last. */
  private static String told(JsonNode stand) {
    return stand.path("when").path("end").asText("");
  }

  private BoardView.Stand stand(JsonNode stand, Set<String> presiding) {
    JsonNode actor = stand.path("actor");
    return new BoardView.Stand(
        RecordWords.actor(actor),
        Address.actor(actor),
        presiding.contains(actor.path("id").asText()),
        stand.has("stance") ? evidence(stand) : null);
  }

  private BoardView.Evidence evidence(JsonNode stand) {
    String id = stand.path("position").asText();
    ObjectNode record = tallies.record(id);
    return StandEvidence.of(stand, record == null ? JsonNodeFactory.instance.objectNode() : record);
  }

  private Set<String> with(MemberRole role, LocalDate day) {
    Set<String> ids = new HashSet<>();
    if (issue.body() != null) {
      for (Membership row : register.membersOf(issue.body())) {
        if (row.role() == role && row.period().holds(day)) {
          ids.add(row.actor());
        }
      }
    }
    return ids;
  }

  private List<String> notes(LocalDate day) {
    List<String> notes = new ArrayList<>();
    String presiding = names(with(MemberRole.PRESIDENCY, day), day);
    if (!presiding.isEmpty()) {
      notes.add("Presidency: " + presiding + ".");
    }
    String suspended = names(with(MemberRole.SUSPENDED, day), day);
    if (!suspended.isEmpty()) {
      notes.add("Suspended, and not counted: " + suspended + ".");
    }
    return notes;
  }

  private String names(Set<String> ids, LocalDate day) {
    return String.join(
        ", ",
        ids.stream()
            .map(id -> register.actor(id).map(actor -> actor.nameOn(day)).orElse(id))
            .sorted()
            .toList());
  }

  private BoardView.Turn turn(History.Turn turn) {
    Position after = turn.after();
    Position before = turn.before();
    ObjectNode record = tallies.record(after.id());
    JsonNode known = record == null ? JsonNodeFactory.instance.objectNode() : record;
    String words = TallyWords.exact(known);
    Actor member = turn.member();
    return new BoardView.Turn(
        PlainDate.day(turn.day()),
        Address.issue(issue.id(), turn.day().toString()),
        member == null ? RecordWords.actor(known.path("actor")) : member.nameOn(turn.day()),
        member != null,
        before == null ? "" : before.stance().name().toLowerCase(Locale.ROOT),
        after.stance().name().toLowerCase(Locale.ROOT),
        StandEvidence.lead(TallyWords.evidence(known), words),
        words,
        StandEvidence.tail(TallyWords.evidence(known), words),
        StandEvidence.reported(known.path("about")),
        Address.article(known.path("article").asText(), after.id()));
  }
}
