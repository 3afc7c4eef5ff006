package org.chancery.register;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.Packed.Unpacked;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * Actors in the order of their ids, each made when first asked for. Safe for use by several
 * threads: at worst two of them make the same actor.
 */
final class ActorTable {

  private final StringTable strings;
  private final int[] from;
  private final int[] values;
  private final @Nullable Actor[] made;

  ActorTable(ImageReader image) {
    strings = image.strings();
    from = image.ints();
    values = image.ints();
    made = new Actor[from.length];
  }

  /**
   * Writes actors.
   *
   * @param actors in the order of their ids
   */
  static void write(List<Actor> actors, ImageWriter image) {
    Packed packed = new Packed(image);
    int[] from = new int[actors.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = packed.size();
      write(actors.get(i), packed);
    }
    image.ints(from);
    packed.write();
  }

  List<Actor> all() {
    return Collections.unmodifiableList(
        new AbstractList<>() {
          @Override
          public Actor get(int index) {
            return ActorTable.this.get(index);
          }

          @Override
          public int size() {
            return from.length;
          }
        });
  }

  Actor get(int index) {
    Actor known = made[index];
    if (known == null) {
      known = make(new Unpacked(strings, values, from[index]));
      made[index] = known;
    }
    return known;
  }

  /** The index of an id, or -1. */
  int find(String id) {
    return strings.find(id, from.length, at -> values[from[at]]);
  }

  private static void write(Actor actor, Packed packed) {
    packed.text(actor.id());
    packed.word(actor.kind());
    packed.text(actor.name());
    packed.names(actor.names());
    packed.texts(actor.demonyms());
    packed.names(actor.capitals());
    packed.texts(actor.seats());
    packed.text(actor.country());
    packed.text(actor.sector());
    packed.number(actor.codes().size());
    for (Map.Entry<String, String> code : new TreeMap<>(actor.codes()).entrySet()) {
      packed.text(code.getKey());
      packed.text(code.getValue());
    }
    packed.period(actor.existence());
  }

  private static Actor make(Unpacked row) {
    return new Actor(
        row.text(),
        row.word(ActorKind.class),
        row.text(),
        row.names(),
        row.texts(),
        row.names(),
        row.texts(),
        row.textOrNull(),
        row.textOrNull(),
        codes(row),
        row.period());
  }

  private static Map<String, String> codes(Unpacked row) {
    Map<String, String> codes = new TreeMap<>();
    int count = row.number();
    for (int i = 0; i < count; i++) {
      codes.put(row.text(), row.text());
    }
    return codes;
  }
}
