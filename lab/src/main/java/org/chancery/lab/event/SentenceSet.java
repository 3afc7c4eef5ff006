package org.chancery.lab.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.text.Span;

/**
 * Reads training sentences: {@code TYPE [factuality] | sentence with <s>source</s> and
 * <t>target</t>}, one a line; lines that are empty or begin with {@code #} say nothing. The slots
 * {@code {A}}, {@code {A-adj}} and {@code {A-capital}}, A to D, are filled with states in turn, so
 * that each stands as often as any other. Not thread-safe: one reader reads a whole set.
 */
public final class SentenceSet {

  /** The files of the set, in the order in which they are read. */
  public static final List<String> FILES =
      List.of(
          "diplomacy.txt",
          "conflict.txt",
          "politics.txt",
          "hard.txt",
          "wire-cooperation.txt",
          "wire-conflict.txt",
          "campaign.txt",
          "plain.txt");

  private static final Pattern MARK = Pattern.compile("</?[st]>");
  private static final String NONE = "NONE";

  private final SlotFilling slots;

  SentenceSet(List<StateNames> states) {
    this.slots = new SlotFilling(states);
  }

  /** All sentences that come with the program. */
  static List<TrainingSentence> bundled(List<StateNames> states) {
    SentenceSet set = new SentenceSet(states);
    List<TrainingSentence> all = new ArrayList<>();
    for (String file : FILES) {
      all.addAll(set.read(file, lines(file)));
    }
    return all;
  }

  /** The lines of one of the files beside this class. */
  static List<String> lines(String file) {
    InputStream stream = SentenceSet.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the lab's jar lacks " + file);
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the lines of a file.
   *
   * @throws IllegalArgumentException naming file, line, what was found and what was expected
   */
  List<TrainingSentence> read(String file, List<String> lines) {
    List<TrainingSentence> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(sentence(file + ":" + (i + 1), line));
      }
    }
    return all;
  }

  /** How often each state was filled in so far. */
  int[] used() {
    return slots.used();
  }

  private TrainingSentence sentence(String place, String line) {
    int bar = line.indexOf(" | ");
    if (bar < 0) {
      throw new IllegalArgumentException(place + ": no ' | ' between type and sentence: " + line);
    }
    String[] head = line.substring(0, bar).split(" ");
    slots.turn();
    String marked = slots.filled(line.substring(bar + 3).strip());
    StringBuilder text = new StringBuilder();
    Map<String, Integer> at = new HashMap<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      if (at.put(mark.group(), text.length()) != null) {
        throw new IllegalArgumentException(place + ": " + mark.group() + " stands twice: " + line);
      }
    }
    text.append(marked, from, marked.length());
    if (at.size() != 4) {
      throw new IllegalArgumentException(place + ": a source and a target are expected: " + line);
    }
    return new TrainingSentence(
        head[0].equals(NONE) ? null : PloverType.valueOf(head[0]),
        head.length > 1 ? Factuality.valueOf(head[1].toUpperCase(Locale.ROOT)) : Factuality.FACT,
        text.toString(),
        span(at, "<s>", "</s>"),
        span(at, "<t>", "</t>"));
  }

  private static Span span(Map<String, Integer> at, String open, String close) {
    return new Span(Objects.requireNonNull(at.get(open)), Objects.requireNonNull(at.get(close)));
  }
}
