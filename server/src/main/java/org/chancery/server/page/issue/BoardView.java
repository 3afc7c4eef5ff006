package org.chancery.server.page.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Exported;
import org.jspecify.annotations.Nullable;

/**
 * What an issue's board shows.
 *
 * @param proposal what supporters want; every stance is of it
 * @param decides who decides and how, in words; empty where nobody is known to
 * @param bodyAddress of the deciding body in the register; empty without one
 * @param on the day, ISO 8601
 * @param onWords the day in words
 * @param days those to step through
 * @param verdict what follows; absent where no rule or no members are known
 * @param members columns of the deciding body's members; empty without one
 * @param others columns of all who are no members
 * @param notes on membership: who presides, who is suspended
 * @param chart absent without members
 * @param turns who turned from what to what, latest first; where there are many, those before the
 *     day shown
 * @param moreTurns how many others there are
 * @param undated how many positions have no date, and so count on no day
 */
public record BoardView(
    String id,
    String title,
    String proposal,
    String decides,
    String bodyAddress,
    String on,
    String onWords,
    Days days,
    @Nullable Verdict verdict,
    List<Column> members,
    List<Column> others,
    List<String> notes,
    @Nullable Chart chart,
    List<Turn> turns,
    int moreTurns,
    int undated) {

  /**
   * Days at which something changes.
   *
   * @param all ISO 8601, in order
   * @param words the same in words
   * @param at which of them is the last on or before the day shown; -1 before the first
   * @param before address of the board on the day of the change before; empty at the first
   * @param after address of the board on the day of the next change; empty at the last
   */
  public record Days(List<String> all, List<String> words, int at, String before, String after) {
    public Days {
      all = List.copyOf(all);
      words = List.copyOf(words);
    }

    /** Where the slider stands. */
    public int step() {
      return Math.max(0, at);
    }

    /** All in words for a script, parted by bars. */
    public String joinedWords() {
      return String.join("|", words);
    }
  }

  /**
   * What follows.
   *
   * @param outcome {@code carried}, {@code blocked}, {@code open}
   * @param headline in a few words
   * @param lines more of it
   */
  public record Verdict(String outcome, String headline, List<String> lines) {
    public Verdict {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Those of one stance.
   *
   * @param stance as records have it; {@code none} for those without evidence
   * @param stands all, by name; of many the newest first
   * @param rest of many all others by name, to be told in short
   */
  public record Column(
      String stance, String heading, String glyph, List<Stand> stands, List<Stand> rest) {
    public Column {
      stands = List.copyOf(stands);
      rest = List.copyOf(rest);
    }

    /** How many they are. */
    public int count() {
      return stands.size() + rest.size();
    }
  }

  /**
   * Where one stands.
   *
   * @param address of the actor's page
   * @param presides whether it presides over the body on the day
   * @param evidence absent where there is none
   */
  public record Stand(String name, String address, boolean presides, @Nullable Evidence evidence) {}

  /**
   * What a stand rests on.
   *
   * @param when in words
   * @param through who said it for the actor; empty where it was the actor
   * @param words the very words, on one line
   * @param before what stands before them in their sentence
   * @param after what stands behind them
   * @param lead the last few of the words before
   * @param tail the first few of the words behind
   * @param condition its words; empty without one
   * @param reported outlet, else title of the article
   * @param title of the article
   * @param address of the words in the article
   * @param confidence in percent
   */
  public record Evidence(
      String when,
      String through,
      String words,
      String before,
      String after,
      String lead,
      String tail,
      String condition,
      String reported,
      String title,
      String address,
      String confidence) {}

  /**
   * Someone took a position, or another one than before.
   *
   * @param day in words
   * @param address of the board on that day
   * @param member whether they were a member on that day
   * @param from stance before; empty where nothing was known
   */
  public record Turn(
      String day,
      String address,
      String name,
      boolean member,
      String from,
      String to,
      String lead,
      String words,
      String tail,
      String reported,
      String article) {}

  /**
   * How many members stood where over time.
   *
   * @param bars by stance and time; places and sizes in percent
   * @param marker where the day shown is, in percent; absent outside
   * @param first in words
   * @param last in words; that of the last change or the day shown
   * @param lastAt where the last is, in percent; none of its own where it is the first
   * @param height what the whole height stands for: {@code 7 members}
   * @param rows the same as a table
   * @param left changes that are not shown, being followed closely by others
   */
  public record Chart(
      List<Bar> bars,
      @Nullable String marker,
      String first,
      String last,
      String lastAt,
      String height,
      List<ChartRow> rows,
      int left) {
    public Chart {
      bars = List.copyOf(bars);
      rows = List.copyOf(rows);
    }
  }

  /** A stretch of time with so many of a stance. */
  public record Bar(String stance, String x, String y, String width, String height) {}

  /**
   * A day from which counts hold.
   *
   * @param counts in the order of the columns, those without evidence last
   */
  public record ChartRow(String day, String address, List<Integer> counts) {
    public ChartRow {
      counts = List.copyOf(counts);
    }
  }

  /** The proposal, where it says more than the title. */
  public @Nullable String lead() {
    return proposal.equals(title) ? null : proposal;
  }

  /** The board, where the codebook has the issue, and all positions as data. */
  public List<Exported> exports() {
    Map<String, String> csv = Address.parameters("issue", id, "format", "csv");
    Map<String, String> lines = Address.parameters("issue", id, "format", "jsonl");
    List<Exported> exports = new ArrayList<>();
    if (lead() != null || !decides.isEmpty()) {
      exports.add(new Exported("Board", "JSON", Address.tally(id, on)));
    }
    exports.add(new Exported("Positions", "CSV", Address.with("/api/v1/positions", csv)));
    exports.add(new Exported("Positions", "JSON Lines", Address.with("/api/v1/positions", lines)));
    return exports;
  }

  /** Of the board, without a day. */
  public String address() {
    return Address.issue(id, "");
  }

  public BoardView {
    members = List.copyOf(members);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
    turns = List.copyOf(turns);
  }
}
