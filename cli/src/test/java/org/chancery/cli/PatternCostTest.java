package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program backtracks without bound: every constant is tried on hostile
 * texts, and the characters that it looks at are counted. A clock would tell of the machine.
 */
class PatternCostTest {

  private static final int LENGTH = 800;

  /** Characters looked at: a few times the square of the length. Cubic cost is a thousandfold. */
  private static final long MOST = 4L * LENGTH * LENGTH;

  private static final int DEEPEST = 4;
  private static final int FEWEST = 100;

  private static final List<String> HOSTILE =
      List.of(
          "a",
          "A",
          "1",
          " ",
          "\t",
          "\n",
          "\r\n",
          ".",
          ",",
          "-",
          "_",
          "/",
          "\"",
          "'",
          "“",
          "’",
          "(",
          "[",
          "{",
          "<",
          ">",
          "&",
          "=",
          ":",
          ";",
          "@",
          "|",
          "\\",
          "é",
          "\u00a0",
          "\u200b",
          "中",
          "a ",
          "A ",
          "A. ",
          "Aa ",
          "aA",
          "1 ",
          "1,",
          "1.",
          "1-",
          "a-",
          "a.",
          "a,",
          "a b ",
          "\" ",
          "<a ",
          "<a>",
          "</",
          "&#",
          "a=",
          "a='",
          "http://a.",
          "a@a.",
          "A.A.",
          "May 1, ",
          "1 May ",
          "on Monday, ",
          "the ",
          "of the ",
          " \n",
          "\n\n",
          "a\n",
          "A\n",
          "- ",
          "— ",
          "ab12");

  /** Stops a match that looks at more characters than it may. */
  private static final class Counted implements CharSequence {
    private final CharSequence text;
    private final long[] looks;

    Counted(CharSequence text, long[] looks) {
      this.text = text;
      this.looks = looks;
    }

    @Override
    public char charAt(int index) {
      if (++looks[0] > MOST) {
        throw new TooManyLooks();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyLooks() {
      super(null, null, false, false);
    }
  }

  @Test
  void noPatternCostsMoreThanTheSquareOfTheText() throws Exception {
    Map<String, Pattern> patterns = patterns();
    List<String> costly = new ArrayList<>();
    patterns.forEach(
        (place, pattern) ->
            texts(pattern)
                .filter(text -> isCostly(pattern, text))
                .findFirst()
                .ifPresent(
                    text ->
                        costly.add(place + " on \"" + text.substring(0, 20) + "…\": " + pattern)));
    assertThat(patterns).hasSizeGreaterThan(FEWEST);
    assertThat(costly).isEmpty();
  }

  private static boolean isCostly(Pattern pattern, String text) {
    try {
      Matcher matcher = pattern.matcher(new Counted(text, new long[1]));
      while (matcher.find()) {
        // Only the cost counts.
      }
      pattern.matcher(new Counted(text, new long[1])).matches();
      return false;
    } catch (TooManyLooks costly) {
      return true;
    } catch (StackOverflowError deep) {
      return true;
    }
  }

  /** The hostile texts, and the pattern's own words over and over. */
  private static Stream<String> texts(Pattern pattern) {
    Set<String> units = new LinkedHashSet<>(HOSTILE);
    Set<String> words = new LinkedHashSet<>();
    for (String word : pattern.pattern().split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && words.size() < 12) {
        words.add(word);
      }
    }
    words.forEach(word -> units.addAll(List.of(word, word + " ")));
    units.add(String.join(" ", words) + " ");
    return units.stream()
        .filter(unit -> !unit.isBlank() || unit.matches("\\s+"))
        .flatMap(
            unit -> {
              String text = unit.repeat(LENGTH / unit.length() + 1);
              return Stream.of(text, text + "!", "\"<" + text);
            });
  }

  private static Map<String, Pattern> patterns() throws Exception {
    Map<String, Pattern> all = new LinkedHashMap<>();
    for (String name : classes()) {
      Class<?> type = Class.forName(name);
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
          collect(name + "." + field.getName(), field.get(null), DEEPEST, all);
        }
      }
    }
    return all;
  }

  private static void collect(
      String place, @Nullable Object value, int depth, Map<String, Pattern> all) throws Exception {
    if (value instanceof Pattern pattern) {
      all.putIfAbsent(place + (all.containsKey(place) ? "#" + all.size() : ""), pattern);
    } else if (depth > 0 && value instanceof Map<?, ?> map) {
      collect(place, map.keySet(), depth - 1, all);
      collect(place, map.values(), depth - 1, all);
    } else if (depth > 0 && value instanceof Collection<?> values) {
      for (Object one : values) {
        collect(place, one, depth - 1, all);
      }
    } else if (depth > 0 && value instanceof Object[] values) {
      collect(place, Arrays.asList(values), depth - 1, all);
    } else if (depth > 0 && value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        if (part.getAccessor().trySetAccessible()) {
          collect(place, part.getAccessor().invoke(record), depth - 1, all);
        }
      }
    }
  }

  /** The program's classes that name the type of regular expressions. */
  private static Set<String> classes() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (URL root :
        Collections.list(GuideTest.class.getClassLoader().getResources("org/chancery"))) {
      if (!ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(Location.of(root))) {
        continue;
      }
      String text = root.toString();
      if (text.startsWith("jar:")) {
        Path jar = Path.of(java.net.URI.create(text.substring(4, text.indexOf("!/"))));
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
          collect(files.getPath("/"), names);
        }
      } else {
        collect(Path.of(java.net.URI.create(text)).resolve("../..").normalize(), names);
      }
    }
    return names;
  }

  private static void collect(Path root, Set<String> names) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("org/chancery"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains("java/util/regex/Pattern")) {
          String path = root.relativize(file).toString().replace('\\', '/');
          names.add(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
  }
}
