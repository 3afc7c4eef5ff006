package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * How many of a word's frames tell what, as the models learnt it. The lexicon grows after a
 * training: a new frame of "deny" must not change what the model makes of every other one.
 * Immutable and safe for use by several threads.
 */
public final class KnownFrames {

  /** Name of the file beside the model. */
  public static final String FILE = "acts-frames.txt";

  private static final String HEADER = "format: chancery-frames 1";
  private static final String VERB = "verb";
  private static final String NOUN = "noun";
  private static final String NONE = "none";
  private static final KnownFrames BUNDLED = read(Lexicon.resource(FILE));

  /**
   * A word's.
   *
   * @param none share of its frames that tell no event
   * @param shares of those that tell an event of a type, in the types' order
   */
  record Shares(float none, Map<PloverType, Float> shares) {
    Shares {
      Map<PloverType, Float> ordered = new EnumMap<>(PloverType.class);
      ordered.putAll(shares);
      shares = Collections.unmodifiableMap(ordered);
    }
  }

  private final Map<String, Shares> verbs;
  private final Map<String, Shares> nouns;

  private KnownFrames(Map<String, Shares> verbs, Map<String, Shares> nouns) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
  }

  /** Those that the model in the program was trained with. */
  static KnownFrames bundled() {
    return BUNDLED;
  }

  /** The file for a model that is trained with a lexicon. */
  public static List<String> lines(Lexicon lexicon) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (String lemma : new TreeSet<>(lexicon.verbTriggers())) {
      lines.add(line(VERB, lemma, lexicon.verbFrames(lemma)));
    }
    for (String lemma : new TreeSet<>(lexicon.nounTriggers())) {
      lines.add(line(NOUN, lemma, lexicon.nounFrames(lemma)));
    }
    return lines;
  }

  private static String line(String sort, String lemma, Frames frames) {
    Map<PloverType, Integer> counts = new EnumMap<>(PloverType.class);
    int none = 0;
    for (LexiconEntry entry : frames.entries()) {
      PloverType type = entry.type();
      if (type == null) {
        none++;
      } else {
        counts.merge(type, 1, Integer::sum);
      }
    }
    StringBuilder line = new StringBuilder(sort).append('\t').append(lemma);
    counts.forEach((type, count) -> line.append('\t').append(type).append(' ').append(count));
    return none == 0 ? line.toString() : line.append("\t" + NONE + " ").append(none).toString();
  }

  /** What {@link #lines} gave. */
  static KnownFrames read(List<String> lines) {
    Map<String, Shares> verbs = new HashMap<>();
    Map<String, Shares> nouns = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<PloverType, Integer> counts = new EnumMap<>(PloverType.class);
      int none = 0;
      int all = 0;
      for (String cell : List.of(cells).subList(2, cells.length)) {
        int space = cell.indexOf(' ');
        int count = Integer.parseInt(cell.substring(space + 1));
        all += count;
        if (cell.startsWith(NONE)) {
          none = count;
        } else {
          counts.put(PloverType.valueOf(cell.substring(0, space)), count);
        }
      }
      (cells[0].equals(VERB) ? verbs : nouns).put(cells[1], shares(counts, none, all));
    }
    return new KnownFrames(verbs, nouns);
  }

  private static Shares shares(Map<PloverType, Integer> counts, int none, int all) {
    Map<PloverType, Float> shares = new EnumMap<>(PloverType.class);
    counts.forEach((type, count) -> shares.put(type, (float) count / all));
    return new Shares((float) none / all, shares);
  }

  /** A word's; of one that had no frame then, those that it has in a lexicon now. */
  Optional<Shares> of(boolean verb, String lemma, Frames now) {
    @Nullable Shares known = (verb ? verbs : nouns).get(lemma);
    if (known != null) {
      return Optional.of(known);
    }
    return now.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(new Shares(now.none(), now.shares()));
  }

  /** Of no word, so that a lexicon's own frames count: for training. */
  static KnownFrames none() {
    return new KnownFrames(Map.of(), Map.of());
  }
}
