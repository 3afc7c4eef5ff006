package org.chancery.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;
import org.jspecify.annotations.Nullable;

/** Facts as rows of ints, strings by their numbers: written here and read by {@link Unpacked}. */
final class Packed {

  private final ImageWriter image;
  private int[] values = new int[64];
  private int size;

  Packed(ImageWriter image) {
    this.image = image;
  }

  int size() {
    return size;
  }

  void number(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  void text(@Nullable String text) {
    number(image.number(text));
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  void word(@Nullable Enum<?> word) {
    text(word == null ? null : word.name());
  }

  void period(Period period) {
    text(period.start() == null ? null : period.start().text());
    text(period.end() == null ? null : period.end().text());
  }

  void names(List<DatedName> names) {
    number(names.size());
    for (DatedName name : names) {
      text(name.text());
      period(name.period());
    }
  }

  void source(Source source) {
    text(source.item());
    text(source.sure());
  }

  void day(@Nullable LocalDate day) {
    flag(day != null);
    number(day == null ? 0 : Math.toIntExact(day.toEpochDay()));
  }

  void write() {
    image.ints(Arrays.copyOf(values, size));
  }

  /** Reads one row of ints from a place on. Not safe for use by several threads. */
  static final class Unpacked {
    private final StringTable strings;
    private final int[] values;
    private int at;

    Unpacked(StringTable strings, int[] values, int from) {
      this.strings = strings;
      this.values = values;
      this.at = from;
    }

    int number() {
      return values[at++];
    }

    boolean flag() {
      return number() == 1;
    }

    String text() {
      return strings.text(number());
    }

    @Nullable String textOrNull() {
      return strings.textOrNull(number());
    }

    List<String> texts() {
      String[] texts = new String[number()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = text();
      }
      return List.of(texts);
    }

    <E extends Enum<E>> E word(Class<E> type) {
      return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type) {
      String word = textOrNull();
      return word == null ? null : Enum.valueOf(type, word);
    }

    Period period() {
      String start = textOrNull();
      String end = textOrNull();
      if (start == null && end == null) {
        return Period.ALWAYS;
      }
      return new Period(
          start == null ? null : PartialDate.parse(start),
          end == null ? null : PartialDate.parse(end));
    }

    List<DatedName> names() {
      DatedName[] names = new DatedName[number()];
      for (int i = 0; i < names.length; i++) {
        names[i] = new DatedName(text(), period());
      }
      return List.of(names);
    }

    @Nullable LocalDate dayOrNull() {
      boolean known = flag();
      int day = number();
      return known ? LocalDate.ofEpochDay(day) : null;
    }

    Source source() {
      return new Source(text(), textOrNull());
    }
  }
}
