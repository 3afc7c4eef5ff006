package org.chancery.register;

import java.util.List;
import org.chancery.register.Packed.Unpacked;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * What names can mean, best prior first. Safe for use by several threads: at worst two of them make
 * the same sense.
 */
final class SenseTable {

  private static final int WIDTH = 4;

  private final StringTable strings;
  private final ActorTable actors;
  private final int[] values;
  private final @Nullable NameSense[] made;

  SenseTable(ImageReader image, ActorTable actors) {
    this.actors = actors;
    strings = image.strings();
    values = image.ints();
    made = new NameSense[values.length / WIDTH];
  }

  static void write(List<NameCollector.Sense> senses, ImageWriter image) {
    Packed packed = new Packed(image);
    for (NameCollector.Sense sense : senses) {
      packed.word(sense.kind());
      packed.number(sense.actor());
      packed.period(sense.period());
    }
    packed.write();
  }

  int size() {
    return made.length;
  }

  NameSense get(int index) {
    NameSense known = made[index];
    if (known == null) {
      Unpacked row = new Unpacked(strings, values, index * WIDTH);
      known = new NameSense(row.word(NameSense.Kind.class), actors.get(row.number()), row.period());
      made[index] = known;
    }
    return known;
  }

  /** The senses among meanings in ascending order, of which those of places come last. */
  List<NameSense> among(int[] meanings) {
    int count = meanings.length;
    while (meanings[count - 1] >= made.length) {
      count--;
    }
    NameSense[] found = new NameSense[count];
    for (int i = 0; i < count; i++) {
      found[i] = get(meanings[i]);
    }
    return List.of(found);
  }
}
