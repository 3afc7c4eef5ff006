package org.chancery.register;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;

/**
 * Which rows belong to which id. Immutable; safe for use by several threads.
 *
 * @param strings texts of the ids
 * @param ids numbers of the ids, in alphabetical order of their texts
 * @param from first place of each id among {@code rows}, and behind the last their number
 * @param rows numbers of the rows, those of one id together
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record Groups(StringTable strings, int[] ids, int[] from, int[] rows) {

  static Groups read(ImageReader image) {
    return new Groups(image.strings(), image.ints(), image.ints(), image.ints());
  }

  /**
   * Writes the groups of rows by the id that each has.
   *
   * @param rank order within a group; rows of one rank keep theirs
   */
  static <T> void write(
      List<T> rows, Function<T, String> id, ToIntFunction<T> rank, ImageWriter image) {
    int[] order =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer row) -> id.apply(rows.get(row)))
                    .thenComparing(row -> rank.applyAsInt(rows.get(row))))
            .mapToInt(Integer::intValue)
            .toArray();
    IntStream.Builder ids = IntStream.builder();
    IntStream.Builder from = IntStream.builder();
    String last = null;
    for (int place = 0; place < order.length; place++) {
      String current = id.apply(rows.get(order[place]));
      if (!Objects.equals(current, last)) {
        ids.add(image.number(current));
        from.add(place);
        last = current;
      }
    }
    from.add(order.length);
    image.ints(ids.build().toArray());
    image.ints(from.build().toArray());
    image.ints(order);
  }

  /** What the rows of an id hold. */
  <T> List<T> of(String id, IntFunction<T> row) {
    int group = strings.find(id, ids.length, at -> ids[at]);
    if (group < 0) {
      return List.of();
    }
    return IntStream.range(from[group], from[group + 1])
        .mapToObj(place -> row.apply(rows[place]))
        .toList();
  }
}
