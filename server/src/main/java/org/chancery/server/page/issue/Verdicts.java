package org.chancery.server.page.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.words.TallyWords;
import org.jspecify.annotations.Nullable;

/** Says what follows from a tally. Stateless. */
final class Verdicts {

  private static final int MOST_NAMES = 12;

  private Verdicts() {}

  /** What follows; absent where no rule or no members are known. */
  static BoardView.@Nullable Verdict of(JsonNode tally) {
    String outcome = tally.path("outcome").asText("");
    if (outcome.isEmpty()) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    int missing = tally.path("missing").asInt();
    int needed = tally.path("needed").size();
    if (missing > 0) {
      String whose = names(tally.path("needed"));
      lines.add(
          missing == needed
              ? "Still needed: " + whose + "."
              : "Still needed: " + missing + " of " + whose + ".");
    }
    ArrayNode silent = JsonNodeFactory.instance.arrayNode();
    for (JsonNode member : tally.path("members")) {
      if (!member.has("stance")) {
        silent.add(member.path("actor"));
      }
    }
    if (!silent.isEmpty()) {
      lines.add("Nothing is known of " + names(silent) + ".");
    }
    String headline =
        switch (outcome) {
          case "carried" -> "Carried";
          case "blocked" -> "Blocked by " + names(tally.path("blocked_by"));
          default -> "Open";
        };
    return new BoardView.Verdict(outcome, headline, lines);
  }

  private static String names(JsonNode actors) {
    if (actors.size() <= MOST_NAMES) {
      return TallyWords.names(actors);
    }
    return actors.size() + " members";
  }
}
