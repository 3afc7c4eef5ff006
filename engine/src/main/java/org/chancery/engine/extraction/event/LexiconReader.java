package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one lexicon file; {@code docs/formats/lexicon.md} describes them. */
final class LexiconReader {

  static final String FORMAT = "format: chancery-lexicon 1";
  private static final String MUTUAL = "<->";
  private static final String NONE = "NONE";
  private static final java.util.regex.Pattern CLASS =
      java.util.regex.Pattern.compile("@[a-z_]+:(?!:)");

  private final String file;
  private final List<String> lines;
  private final CodeTable codes;
  private final PatternParser patterns;

  LexiconReader(String file, List<String> lines, CodeTable codes, WordClasses classes) {
    this.file = file;
    this.lines = lines;
    this.codes = codes;
    this.patterns = new PatternParser(classes);
  }

  /** The word classes that a file of lines such as {@code @weapon: gun, rifle} defines. */
  static WordClasses classes(String file, List<String> lines) {
    Map<String, Set<String>> classes = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!isClass(line)) {
        continue;
      }
      int colon = line.indexOf(':');
      Set<String> words =
          classes.computeIfAbsent(line.substring(1, colon).strip(), c -> new LinkedHashSet<>());
      Arrays.stream(line.substring(colon + 1).split(","))
          .map(String::strip)
          .filter(w -> !w.isEmpty())
          .forEach(words::add);
    }
    return new WordClasses(classes);
  }

  /** Whether a line defines a class: {@code @weapon: gun, rifle}. */
  private static boolean isClass(String line) {
    return CLASS.matcher(line).lookingAt();
  }

  /** A file must begin so, comments aside. */
  static void checkFormat(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!line.equals(FORMAT)) {
        throw new LexiconException(file, i + 1, "'" + line + "'", "'" + FORMAT + "'");
      }
      return;
    }
    throw new LexiconException(file, 1, "nothing", "'" + FORMAT + "'");
  }

  List<LexiconEntry> entries() {
    checkFormat(file, lines);
    List<LexiconEntry> entries = new ArrayList<>();
    String section = null;
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      String bare = line.strip();
      if (bare.isEmpty() || bare.startsWith("#") || isClass(bare) || bare.equals(FORMAT)) {
        at++;
      } else if (bare.startsWith("type:")) {
        section = section(at, bare.substring("type:".length()).strip());
        at++;
      } else if (Character.isWhitespace(line.charAt(0))) {
        throw new LexiconException(file, at + 1, "an example", "an entry before it");
      } else if (section == null) {
        throw new LexiconException(
            file, at + 1, "'" + bare + "'", "'type:' before the first entry");
      } else {
        at = entry(at, section, entries);
      }
    }
    return entries;
  }

  private String section(int at, String word) {
    if (!word.equals(NONE)) {
      CodeTable.type(file, at + 1, word);
    }
    return word;
  }

  private int entry(int at, String section, List<LexiconEntry> into) {
    String head = lines.get(at).strip();
    List<String> examples = new ArrayList<>();
    List<String> counterexamples = new ArrayList<>();
    int next = at + 1;
    while (next < lines.size()
        && !lines.get(next).isBlank()
        && Character.isWhitespace(lines.get(next).charAt(0))) {
      String example = lines.get(next).strip();
      if (example.startsWith("!")) {
        counterexamples.add(example.substring(1).strip());
      } else if (!example.startsWith("#")) {
        examples.add(example);
      }
      next++;
    }
    if (examples.isEmpty() && counterexamples.isEmpty()) {
      throw new LexiconException(
          file, at + 1, "'" + head + "' without an example", "an indented example behind it");
    }
    into.add(entry(at, section, head, examples, counterexamples));
    return next;
  }

  private LexiconEntry entry(
      int at, String section, String head, List<String> examples, List<String> counterexamples) {
    int colons = head.indexOf("::");
    boolean none = section.equals(NONE);
    if (colons < 0 && !none) {
      throw new LexiconException(file, at + 1, "'" + head + "'", "':: CODE' behind the pattern");
    }
    Pattern pattern = pattern(at, colons < 0 ? head : head.substring(0, colons).strip());
    String place = file + ":" + (at + 1);
    if (none) {
      return new LexiconEntry(
          pattern, null, null, null, List.of(), false, examples, counterexamples, place);
    }
    String[] facts = head.substring(colons + 2).strip().split("\\s+");
    CameoCode code =
        codes
            .code(facts[0])
            .orElseThrow(
                () ->
                    new LexiconException(
                        file, at + 1, "code '" + facts[0] + "'", "a CAMEO code of codes.txt"));
    PloverType type = CodeTable.type(file, at + 1, section);
    String mode = code.type() == type ? code.mode() : null;
    List<String> contexts = code.contexts();
    boolean mutual = false;
    for (int i = 1; i < facts.length; i++) {
      if (facts[i].equals(MUTUAL)) {
        mutual = true;
      } else if (facts[i].startsWith("{")) {
        contexts = contexts(at, facts[i]);
      } else {
        mode = mode(facts[i]);
      }
    }
    return new LexiconEntry(
        pattern, type, code, mode, contexts, mutual, examples, counterexamples, place);
  }

  private static @Nullable String mode(String word) {
    return word.equals("-") ? null : word;
  }

  private List<String> contexts(int at, String braces) {
    if (!braces.endsWith("}")) {
      throw new LexiconException(
          file, at + 1, "'" + braces + "'", "{context,context} without blanks");
    }
    String inside = braces.substring(1, braces.length() - 1);
    return inside.isEmpty() ? List.of() : List.of(inside.split(","));
  }

  private Pattern pattern(int at, String text) {
    try {
      return patterns.parse(text);
    } catch (PatternParser.Malformed e) {
      throw new LexiconException(file, at + 1, e.found, e.expected);
    }
  }
}
