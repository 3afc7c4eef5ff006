package org.chancery.server.page.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.formats.output.words.TallyWords;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;

/** Puts what a stand rests on in words. Stateless. */
final class StandEvidence {

  /** How many words of the sentence are shown on either side of the evidence. */
  private static final int AROUND = 6;

  private StandEvidence() {}

  /**
   * The evidence.
   *
   * @param stand of a member or another, as a tally's record has it
   * @param record the position's own
   */
  static BoardView.Evidence of(JsonNode stand, JsonNode record) {
    String words = TallyWords.exact(stand);
    String sentence = TallyWords.evidence(stand);
    int at = sentence.indexOf(words);
    JsonNode about = stand.path("about");
    return new BoardView.Evidence(
        PlainDate.when(stand.path("when")),
        through(stand),
        words,
        at < 0 ? "" : sentence.substring(0, at),
        at < 0 ? "" : sentence.substring(at + words.length()),
        lead(sentence, words),
        tail(sentence, words),
        oneLine(RecordWords.exact(stand.path("condition"))),
        reported(about),
        about.path("title").asText(""),
        Address.article(stand.path("article").asText(), stand.path("position").asText()),
        record.has("confidence")
            ? Math.round(100 * record.path("confidence").asDouble()) + " %"
            : "");
  }

  private static String through(JsonNode stand) {
    if (!stand.has("through")) {
      return stand.path("actor").path("office").asText("");
    }
    String name = TallyWords.through(stand);
    String office = stand.path("through").path("office").asText("");
    return name.isEmpty() || office.isEmpty() ? name : name + ", " + office;
  }

  /** The last few words before the evidence: without them a "not" would be lost. */
  static String lead(String sentence, String words) {
    String whole = sentence.substring(0, Math.max(0, sentence.indexOf(words)));
    String[] before = whole.strip().split(" ");
    int from = Math.max(0, before.length - AROUND);
    String lead = String.join(" ", Arrays.copyOfRange(before, from, before.length));
    boolean cut = from > 0 && !lead.startsWith("…");
    // A quotation mark stands at its word.
    boolean apart = !lead.isEmpty() && Character.isWhitespace(whole.charAt(whole.length() - 1));
    return (cut ? "…\u00a0" : "") + lead + (apart ? " " : "");
  }

  /** The first few words behind the evidence. */
  static String tail(String sentence, String words) {
    int at = sentence.indexOf(words);
    String after = at < 0 ? "" : sentence.substring(at + words.length());
    String[] behind = after.split(" ");
    if (behind.length <= AROUND) {
      return after;
    }
    String tail = String.join(" ", Arrays.copyOf(behind, AROUND));
    return tail.endsWith("…") ? tail : tail + "\u00a0…";
  }

  /** Who reported it: the outlet, else the article's title. */
  static String reported(JsonNode about) {
    return about.hasNonNull("outlet")
        ? about.path("outlet").asText()
        : about.path("title").asText("");
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
