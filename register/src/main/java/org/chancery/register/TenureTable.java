package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.register.Packed.Unpacked;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * Offices and their holders. Safe for use by several threads: at worst two of them make the same
 * row.
 */
final class TenureTable {

  private static final int WIDTH = 9;

  private final StringTable strings;
  private final int[] officesFrom;
  private final int[] officeValues;
  private final Groups officesByActor;
  private final int[] values;
  private final Groups byActor;
  private final Groups byPerson;
  private final @Nullable Office[] madeOffices;
  private final @Nullable Tenure[] made;

  TenureTable(ImageReader image) {
    strings = image.strings();
    officesFrom = image.ints();
    officeValues = image.ints();
    officesByActor = Groups.read(image);
    values = image.ints();
    byActor = Groups.read(image);
    byPerson = Groups.read(image);
    madeOffices = new Office[officesFrom.length];
    made = new Tenure[values.length / WIDTH];
  }

  /**
   * Writes offices and tenures.
   *
   * @param offices in the order in which a register shows those of one actor
   */
  static void write(List<Office> offices, List<Tenure> tenures, ImageWriter image) {
    writeOffices(offices, image);
    Map<List<String>, Integer> numbers = new HashMap<>();
    for (int i = 0; i < offices.size(); i++) {
      numbers.put(List.of(offices.get(i).of(), offices.get(i).title()), i);
    }
    record Row(Tenure tenure, int office) {}
    List<Row> rows = new ArrayList<>();
    for (Tenure tenure : tenures) {
      Integer office = numbers.get(List.of(tenure.of(), tenure.office()));
      if (office == null) {
        throw new IllegalArgumentException("a tenure without its office: " + tenure);
      }
      rows.add(new Row(tenure, office));
    }
    rows.sort((a, b) -> Tenures.BY_START.compare(a.tenure(), b.tenure()));
    Packed packed = new Packed(image);
    rows.forEach(row -> write(row.tenure(), row.office(), packed));
    packed.write();
    Groups.write(rows, row -> row.tenure().of(), row -> row.office(), image);
    Groups.write(rows, row -> row.tenure().person(), row -> 0, image);
  }

  List<Tenure> ofPerson(String person) {
    return byPerson.of(person, this::get);
  }

  List<Tenure> ofActor(String actor) {
    return byActor.of(actor, this::get);
  }

  Optional<Office> office(String of, String title) {
    return officesByActor.of(of, this::office).stream()
        .filter(office -> office.title().equals(title))
        .findFirst();
  }

  List<Office> offices() {
    return IntStream.range(0, madeOffices.length).mapToObj(this::office).toList();
  }

  List<Tenure> all() {
    return IntStream.range(0, made.length).mapToObj(this::get).toList();
  }

  private static void writeOffices(List<Office> offices, ImageWriter image) {
    Packed packed = new Packed(image);
    int[] from = new int[offices.size()];
    for (int i = 0; i < from.length; i++) {
      Office office = offices.get(i);
      from[i] = packed.size();
      packed.text(office.title());
      packed.text(office.of());
      packed.word(office.role());
      packed.texts(office.titles());
      packed.flag(office.sole());
    }
    image.ints(from);
    packed.write();
    Groups.write(offices, Office::of, office -> 0, image);
  }

  private static void write(Tenure tenure, int office, Packed packed) {
    packed.text(tenure.person());
    packed.number(office);
    packed.period(tenure.period());
    packed.flag(tenure.acting());
    packed.source(tenure.source());
    packed.day(tenure.asOf());
  }

  private Office office(int index) {
    Office known = madeOffices[index];
    if (known == null) {
      Unpacked row = new Unpacked(strings, officeValues, officesFrom[index]);
      known =
          new Office(row.text(), row.text(), row.word(OfficeRole.class), row.texts(), row.flag());
      madeOffices[index] = known;
    }
    return known;
  }

  private Tenure get(int index) {
    Tenure known = made[index];
    if (known == null) {
      Unpacked row = new Unpacked(strings, values, index * WIDTH);
      String person = row.text();
      Office office = office(row.number());
      Period period = row.period();
      boolean acting = row.flag();
      Source source = row.source();
      LocalDate asOf = row.dayOrNull();
      known =
          new Tenure(
              person, office.title(), office.role(), office.of(), period, acting, source, asOf);
      made[index] = known;
    }
    return known;
  }
}
