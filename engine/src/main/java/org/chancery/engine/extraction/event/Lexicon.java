package org.chancery.engine.extraction.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.CoderVersion;
import org.chancery.engine.extraction.PloverType;

/**
 * What words mean which event: frames with their PLOVER type and CAMEO code, stages ("refused to"),
 * and word classes. Immutable and safe for use by several threads.
 */
public final class Lexicon {

  /** Changes with every change of the bundled files or of how they are read. */
  public static final String VERSION = CoderVersion.CURRENT;

  /** Nouns that are also written with a hyphen. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "ceasefire",
          "airstrike",
          "cyberattack",
          "crackdown",
          "pullout",
          "walkout",
          "buildup",
          "counterattack",
          "counteroffensive",
          "roundtable");

  private static final Lexicon BUNDLED = read(List.of());

  private final CodeTable codes;
  private final WordClasses classes;
  private final Stages stages;
  private final List<LexiconEntry> entries;
  private final NeededWords needs;
  private final Map<String, Frames> verbs;
  private final Map<String, Frames> nouns;
  private final Set<String> verbLemmas;
  private final Victims victims;
  private final List<Source> own;

  private Lexicon(
      CodeTable codes,
      WordClasses classes,
      Stages stages,
      List<LexiconEntry> entries,
      List<Source> own) {
    this.own = List.copyOf(own);
    this.codes = codes;
    this.classes = classes;
    this.stages = stages;
    this.entries = List.copyOf(entries);
    this.victims = new Victims(entries, classes.required("endured"));
    this.needs = new NeededWords(entries);
    this.verbs = index(entries, false, needs);
    this.nouns = index(entries, true, needs);
    Set<String> lemmas = new HashSet<>(verbs.keySet());
    lemmas.addAll(stages.lemmas());
    lemmas.addAll(HYPHENATED);
    this.verbLemmas = Set.copyOf(lemmas);
  }

  /** The lexicon that comes with the program. */
  public static Lexicon bundled() {
    return BUNDLED;
  }

  /**
   * A lexicon file's content.
   *
   * @param name of the file, as records and messages name it
   */
  public record Source(String name, List<String> lines) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    public Source {
      lines = withoutMark(lines);
    }

    /** Some editors begin a file with a mark that nobody sees. */
    private static List<String> withoutMark(List<String> lines) {
      List<String> all = new ArrayList<>(lines);
      if (!all.isEmpty() && all.get(0).startsWith(BYTE_ORDER_MARK)) {
        all.set(0, all.get(0).substring(BYTE_ORDER_MARK.length()));
      }
      return List.copyOf(all);
    }

    /**
     * Reads a file.
     *
     * @throws LexiconException where it can't be read
     */
    public static Source read(Path file) {
      try {
        return new Source(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
      } catch (CharacterCodingException notUtf8) {
        throw new LexiconException(file.toString(), 1, "bytes that are no UTF-8", "UTF-8");
      } catch (IOException e) {
        throw new LexiconException(file.toString(), e);
      }
    }
  }

  /**
   * This lexicon and the entries of further files; theirs win where both ask for as many words.
   *
   * @throws LexiconException where a file can't be read, naming line, found and expected
   */
  public Lexicon with(Path... files) {
    return with(Arrays.stream(files).map(Source::read).toList());
  }

  /**
   * This lexicon and the entries of further files that were read already. Words that they add to a
   * class count in all entries that name it.
   *
   * @throws LexiconException naming line, found and expected
   */
  public Lexicon with(List<Source> files) {
    List<Source> all = new ArrayList<>(files);
    all.addAll(own);
    return read(all);
  }

  /** All entries, in the order in which they were read. */
  List<LexiconEntry> entries() {
    return entries;
  }

  /** The sentences that show the entries and the stage words, in the order of the files. */
  public List<LexiconExample> examples() {
    List<LexiconExample> examples = new ArrayList<>();
    for (LexiconEntry entry : entries) {
      entry.examples().forEach(e -> examples.add(new LexiconExample(entry.type(), e)));
    }
    for (Stages.Word word : stages.words()) {
      for (PloverType type : PloverType.values()) {
        if (word.expected().equals(type.name())) {
          examples.add(new LexiconExample(type, word.example()));
        }
      }
    }
    return List.copyOf(examples);
  }

  /** Entries that a verb of this lemma may begin. */
  List<LexiconEntry> verb(String lemma) {
    return verbFrames(lemma).entries();
  }

  /** Entries that a noun of this lemma may begin. */
  List<LexiconEntry> noun(String lemma) {
    return nounFrames(lemma).entries();
  }

  /** The lemmas of verbs that may begin an entry. */
  Set<String> verbTriggers() {
    return verbs.keySet();
  }

  /** The lemmas of nouns that may. */
  Set<String> nounTriggers() {
    return nouns.keySet();
  }

  /** The same with what they need of their sentence. */
  Frames verbFrames(String lemma) {
    return verbs.getOrDefault(lemma, Frames.NONE);
  }

  /** The same with what they need of their sentence. */
  Frames nounFrames(String lemma) {
    return nouns.getOrDefault(lemma, Frames.NONE);
  }

  /** What frames need of a sentence. */
  NeededWords needs() {
    return needs;
  }

  /** Base forms of verbs, and joined nouns, that mean something here. */
  Set<String> verbLemmas() {
    return verbLemmas;
  }

  /** Who suffers the deeds that nouns name. */
  Victims victims() {
    return victims;
  }

  Stages stages() {
    return stages;
  }

  WordClasses classes() {
    return classes;
  }

  CodeTable codes() {
    return codes;
  }

  private static Map<String, Frames> index(
      List<LexiconEntry> entries, boolean noun, NeededWords needs) {
    Map<String, List<LexiconEntry>> index = new HashMap<>();
    for (LexiconEntry entry : entries) {
      if (entry.pattern().noun() == noun) {
        for (String trigger : entry.pattern().triggers()) {
          index.computeIfAbsent(trigger, t -> new ArrayList<>()).add(entry);
        }
      }
    }
    Map<String, Frames> frames = new HashMap<>();
    index.forEach(
        (trigger, list) -> {
          // The entry that asks for most words is tried first; the sort keeps the order among
          // equals.
          list.sort((a, b) -> Integer.compare(b.pattern().words(), a.pattern().words()));
          frames.put(trigger, new Frames(list, needs));
        });
    return frames;
  }

  /** The files of a user's own before the bundled ones. */
  private static Lexicon read(List<Source> own) {
    CodeTable codes = new CodeTable("codes.txt", resource("codes.txt"));
    WordClasses classes = LexiconReader.classes("classes.txt", resource("classes.txt"));
    for (Source file : own) {
      classes = classes.with(LexiconReader.classes(file.name(), file.lines()));
    }
    Stages stages = new StageReader("stages.txt", resource("stages.txt"), codes, classes).stages();
    List<LexiconEntry> entries = new ArrayList<>();
    for (Source file : own) {
      entries.addAll(new LexiconReader(file.name(), file.lines(), codes, classes).entries());
    }
    List<String> files = new ArrayList<>();
    for (PloverType type : PloverType.values()) {
      files.add(type.name().toLowerCase(Locale.ROOT) + ".txt");
    }
    files.add("none.txt");
    for (String file : files) {
      entries.addAll(new LexiconReader(file, resource(file), codes, classes).entries());
    }
    return new Lexicon(codes, classes, stages, entries, own);
  }

  static List<String> resource(String name) {
    InputStream stream = Lexicon.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's jar lacks " + name);
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new LexiconException(name, e);
    }
  }
}
