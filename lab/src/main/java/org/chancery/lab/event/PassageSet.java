package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Reads coded passages: {@code # number}, a line of text, then {@code TYPE factuality | actor |
 * recipient} for each event, with {@code | word} behind where the coder named the word that tells
 * it, or {@code NONE}; an empty line ends a passage. Slots for states are filled in turn. Not
 * thread-safe.
 */
final class PassageSet {

  private static final Set<String> YIELDS =
      Set.of(Passage.YIELD, PloverType.CONCEDE.name(), PloverType.RETREAT.name());

  /** The files that come with the program. */
  static final List<String> FILES =
      List.of("passages-wire.txt", "passages-politics.txt", "passages-breadth.txt");

  /** Those whose acts' words are named; all of them are learnt from. */
  static final List<String> ACTS =
      List.of(
          "acts-diplomacy.txt",
          "acts-war.txt",
          "acts-economy.txt",
          "acts-domestic.txt",
          "acts-unrest.txt",
          "acts-mixed.txt",
          "acts-agency.txt",
          "acts-agency2.txt",
          "acts-modern.txt",
          "acts-modern2.txt",
          "acts-campaign.txt",
          "acts-campaign2.txt");

  /** Columns of an event up to its sides. */
  private static final int SIDES = 3;

  private static final String NONE = "NONE";
  private static final String NOBODY = "-";
  private static final String UNSURE = "~";
  private static final Pattern AND = Pattern.compile(" \\+ ");
  private static final Pattern CELL = Pattern.compile(" ?\\| ?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** So much of a faulty line is told. */
  private static final int EXCERPT = 80;

  private static final Pattern CAMEO = Pattern.compile(" *\\[(\\d{2,4})]");

  private final SlotFilling slots;
  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private int number;
  private boolean begun;
  private @Nullable String text;
  private final List<Passage.Coded> events = new ArrayList<>();

  private PassageSet(List<StateNames> states, String file) {
    this.slots = new SlotFilling(states);
    this.file = file;
  }

  /** A file that comes with the program. */
  static List<Passage> bundled(String file, List<StateNames> states) {
    return read(file, SentenceSet.lines(file), states);
  }

  /**
   * Reads the lines of a file.
   *
   * @throws PassagesFormatException naming file, lines, what was found and what was expected
   */
  static List<Passage> read(String file, List<String> lines, List<StateNames> states) {
    PassageSet set = new PassageSet(states, file);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        set.line(lines.get(i).strip());
      } catch (IllegalArgumentException e) {
        faults.add(file + ":" + (i + 1) + ": " + e.getMessage() + ": " + excerpt(lines.get(i)));
      }
    }
    set.end();
    if (!faults.isEmpty()) {
      throw new PassagesFormatException(faults);
    }
    return set.passages;
  }

  private static String excerpt(String line) {
    String plain = line.replaceAll("\\p{Cntrl}", "?");
    int end =
        plain.offsetByCodePoints(0, Math.min(EXCERPT, plain.codePointCount(0, plain.length())));
    return end == plain.length() ? plain : plain.substring(0, end) + "…";
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      end();
      number = number(line.substring(2).strip());
      begun = true;
      slots.turn();
    } else if (!line.isEmpty() && text == null) {
      if (!begun) {
        throw new IllegalArgumentException("expected '# number' before a passage");
      }
      text = slots.filled(line);
    } else if (text != null && !line.isEmpty() && !line.equals(NONE)) {
      events.add(coded(text, line));
    }
  }

  private static int number(String written) {
    if (!NUMBER.matcher(written).matches()) {
      throw new IllegalArgumentException("expected '# number'");
    }
    return Integer.parseInt(written);
  }

  private void end() {
    if (text != null) {
      passages.add(new Passage(file.replace(".txt", ""), number, text, events));
    }
    text = null;
    events.clear();
  }

  private Passage.Coded coded(String passage, String line) {
    Matcher code = CAMEO.matcher(line);
    String cameo = code.find() ? code.group(1) : null;
    String bare = code.replaceFirst("").strip();
    boolean sure = !bare.endsWith(UNSURE);
    String[] cells = CELL.split(sure ? bare : bare.substring(0, bare.length() - 1).strip(), -1);
    String[] head = cells[0].strip().split(" ");
    if (cells.length < SIDES || cells.length > SIDES + 1 || head.length != 2) {
      throw new IllegalArgumentException("expected 'TYPE factuality | actor | recipient [| word]'");
    }
    return new Passage.Coded(
        known(head[0]),
        one(Factuality.class, "factuality", head[1].toUpperCase(Locale.ROOT)),
        cameo,
        side(passage, cells[1].strip()),
        side(passage, cells[2].strip()),
        cells.length > SIDES ? word(passage, cells[SIDES].strip()) : null,
        sure);
  }

  private String word(String passage, String cell) {
    String filled = slots.filled(cell);
    if (filled.isBlank() || Occurrences.of(filled, passage).isEmpty()) {
      throw new IllegalArgumentException("the passage has no word '" + excerpt(cell) + "'");
    }
    return filled;
  }

  private static String known(String name) {
    return name.equals(Passage.YIELD) ? name : one(PloverType.class, "type", name).name();
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String what, String name) {
    for (E each : kind.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "expected as " + what + " one of " + Arrays.toString(kind.getEnumConstants()));
  }

  /** The type by the earlier codebook's name. */
  static String type(String name) {
    return YIELDS.contains(name) ? Passage.YIELD : name;
  }

  private List<String> side(String passage, String cell) {
    List<String> words = new ArrayList<>();
    if (!cell.equals(NOBODY)) {
      for (String part : AND.split(cell)) {
        String filled = slots.filled(part.strip());
        String bare = filled.regionMatches(true, 0, "the ", 0, 4) ? filled.substring(4) : filled;
        if (bare.isBlank() || Occurrences.of(bare, passage).isEmpty()) {
          throw new IllegalArgumentException("the passage has no words '" + excerpt(part) + "'");
        }
        words.add(bare);
      }
    }
    return words;
  }
}
