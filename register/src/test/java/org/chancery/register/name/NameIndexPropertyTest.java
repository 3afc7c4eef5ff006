package org.chancery.register.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.jspecify.annotations.Nullable;

/** The automaton finds what a plain search, name by name and word by word, finds. */
final class NameIndexPropertyTest {

  private record Found(int begin, int end, List<Integer> meanings) {}

  @Property(tries = 2000)
  void findsWhatAPlainSearchFinds(
      @ForAll("names") List<String> names, @ForAll("texts") String text) {
    assertThat(byIndex(index(names), text)).isEqualTo(plainly(names, text));
  }

  @Property(tries = 300)
  void isTheSameAfterWritingAndReading(
      @ForAll("names") List<String> names, @ForAll("texts") String text) {
    NameIndex index = index(names);
    ImageWriter image = new ImageWriter();
    index.write(image);
    NameIndex read = NameIndex.read(new ImageReader(image.finish()));
    assertThat(byIndex(read, text)).isEqualTo(byIndex(index, text));
  }

  @Property(tries = 1000)
  void findsEveryNameInItsOwnText(@ForAll("names") List<String> names) {
    NameIndex index = index(names);
    for (int i = 0; i < names.size(); i++) {
      assertThat(index.meanings(names.get(i))).contains(i);
      assertThat(byIndex(index, names.get(i)).get(0).meanings()).contains(i);
    }
  }

  @Property(tries = 500)
  void neverFailsAndKeepsItsOrder(@ForAll("names") List<String> names, @ForAll String text) {
    int last = 0;
    for (Found found : byIndex(index(names), text)) {
      assertThat(found.begin()).isGreaterThanOrEqualTo(last);
      assertThat(found.end()).isGreaterThan(found.begin()).isLessThanOrEqualTo(text.length());
      last = found.end();
    }
  }

  @Provide
  Arbitrary<List<String>> names() {
    return phrase(Arbitraries.of(" ", "-"), 4).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return phrase(Arbitraries.of(" ", " ", "-", ", ", "; ", "\n", "\n\n"), 25);
  }

  /** Words of few letters in few shapes, so that names often stand in texts. */
  private static Arbitrary<String> phrase(Arbitrary<String> gaps, int most) {
    Arbitrary<String> words =
        Arbitraries.of("ab", "Ab", "AB", "åb", "B", "b", "Bc", "bcd", "BCD", "C7");
    Arbitrary<String> parts = Combinators.combine(words, gaps).as((word, gap) -> word + gap);
    return Combinators.combine(parts.list().ofMaxSize(most - 1), words)
        .as((list, last) -> String.join("", list) + last);
  }

  private static NameIndex index(List<String> names) {
    NameIndex.Builder builder = new NameIndex.Builder();
    for (int i = 0; i < names.size(); i++) {
      builder.add(names.get(i), i);
    }
    return builder.build();
  }

  private static List<Found> byIndex(NameIndex index, String text) {
    List<Found> found = new ArrayList<>();
    index.match(
        text,
        (begin, end, words, meanings) ->
            found.add(new Found(begin, end, Arrays.stream(meanings).boxed().toList())));
    return found;
  }

  private static List<Found> plainly(List<String> names, String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Found best = isWordStart(text, at) ? longestAt(names, text, at) : null;
      if (best != null) {
        found.add(best);
      }
      at = best == null ? at + 1 : best.end();
    }
    return found;
  }

  private static @Nullable Found longestAt(List<String> names, String text, int begin) {
    int longest = -1;
    TreeSet<Integer> meanings = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      int end = endOf(names.get(i), text, begin);
      if (end > longest) {
        longest = end;
        meanings.clear();
      }
      if (end == longest && end > 0) {
        meanings.add(i);
      }
    }
    return longest < 0 ? null : new Found(begin, longest, List.copyOf(meanings));
  }

  /** Where a name that begins at a place ends, or -1 where it doesn't stand there. */
  private static int endOf(String name, String text, int begin) {
    int at = begin;
    String[] words = name.split("[ -]");
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        if (at >= text.length()
            || " -\n".indexOf(text.charAt(at)) < 0
            || text.startsWith("\n\n", at)) {
          return -1;
        }
        at++;
      }
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (!isWorded(words[i], text.substring(at, end))) {
        return -1;
      }
      at = end;
    }
    return at;
  }

  private static boolean isWorded(String asked, String found) {
    String plainAsked = asked.replace('å', 'a');
    String plainFound = found.replace('å', 'a');
    if (!plainAsked.equalsIgnoreCase(plainFound)) {
      return false;
    }
    long letters = asked.chars().filter(Character::isLetter).count();
    boolean allCapitals = asked.chars().noneMatch(Character::isLowerCase) && letters > 1;
    if (allCapitals) {
      return found.chars().noneMatch(Character::isLowerCase);
    }
    return !Character.isUpperCase(asked.charAt(0)) || Character.isUpperCase(found.charAt(0));
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
