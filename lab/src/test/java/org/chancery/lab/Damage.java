package org.chancery.lab;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Something cut out of a file's text and something else put there, for tests of readers.
 *
 * @param place from 0, its begin, to 1, its end
 * @param cut how many units go
 * @param piece what comes
 */
public record Damage(double place, int cut, String piece) {

  /** One to four of them. */
  public static Arbitrary<List<Damage>> some(List<String> pieces) {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(pieces))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** The text with all of them, one after the other. */
  public static String of(String whole, List<Damage> damages) {
    String text = whole;
    for (Damage damage : damages) {
      int at = (int) (damage.place * text.length());
      int end = Math.min(text.length(), at + damage.cut);
      text = text.substring(0, at) + damage.piece + text.substring(end);
    }
    return text;
  }
}
