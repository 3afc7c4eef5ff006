package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.formats.output.words.TallyWords;

/** Draws what follows from who stands where: for each issue with a deciding body its tally. */
final class TallyBoard {

  private static final Template SECTION = Template.of("tallies.html");
  private static final Template TALLY = Template.of("tally.html");
  private static final Template ROW = Template.of("tally-row.html");
  private static final Template TABLE = Template.of("tally-table.html");
  private static final Template SILENT = Template.of("tally-silent.html");
  private static final Template OTHERS = Template.of("tally-others.html");
  private static final Template VERDICT = Template.of("tally-verdict.html");

  private final Links links;

  TallyBoard(Links links) {
    this.links = links;
  }

  Markup section(List<ObjectNode> tallies) {
    return SECTION.fill(Map.of("tallies", Markup.join(tallies.stream().map(this::tally).toList())));
  }

  private Markup tally(JsonNode tally) {
    List<Markup> verdict = new ArrayList<>();
    for (String line : TallyWords.verdict(tally)) {
      verdict.add(VERDICT.fill(Map.of("line", Markup.text(line))));
    }
    return TALLY.fill(
        Map.of(
            "title", Markup.text(tally.path("issue").path("title").asText()),
            "frame", Markup.text(TallyWords.frame(tally)),
            "outcome", Markup.text(tally.path("outcome").asText("none")),
            "verdict", Markup.join(verdict),
            "table", table("Member", tally.path("members")),
            "silent", silent(TallyWords.silentNames(tally)),
            "others", others(tally.path("others"))));
  }

  private static Markup silent(String names) {
    return names.isEmpty() ? Markup.EMPTY : SILENT.fill(Map.of("names", Markup.text(names)));
  }

  private Markup others(JsonNode others) {
    return others.isEmpty() ? Markup.EMPTY : OTHERS.fill(Map.of("table", table("Who", others)));
  }

  /** A row for each that took a side; nothing where none did. */
  private Markup table(String who, JsonNode stands) {
    List<Markup> rows = new ArrayList<>();
    for (JsonNode stand : stands) {
      if (stand.has("stance")) {
        rows.add(row(stand));
      }
    }
    return rows.isEmpty()
        ? Markup.EMPTY
        : TABLE.fill(Map.of("who", Markup.text(who), "rows", Markup.join(rows)));
  }

  private Markup row(JsonNode stand) {
    String through = TallyWords.through(stand);
    String condition = RecordWords.condition(stand);
    String note = through.isEmpty() ? condition : "through " + through;
    if (!through.isEmpty() && !condition.isEmpty()) {
      note = note + " · " + condition;
    }
    Markup evidence =
        links.to("position", stand.path("position").asText(), TallyWords.evidence(stand));
    return ROW.fill(
        Map.of(
            "stance", Markup.text(stand.path("stance").asText()),
            "words", Markup.text(RecordWords.plain(stand.path("stance"))),
            "actor", Markup.text(RecordWords.actor(stand.path("actor"))),
            "date", Markup.text(DateWords.full(stand.path("when"))),
            "evidence", evidence,
            "note", Markup.text(note)));
  }
}
