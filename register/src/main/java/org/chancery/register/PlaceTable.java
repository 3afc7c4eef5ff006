package org.chancery.register;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.register.Packed.Unpacked;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;

/**
 * Places made when asked for, the largest first; before them those of unknown size, which the files
 * list because news names them. Immutable; safe for use by several threads.
 */
final class PlaceTable {

  /** The order in which places of one name are given. */
  static final Comparator<NamedPlace> LARGEST_FIRST =
      Comparator.comparing(
          NamedPlace::place,
          Comparator.comparing(
                  (Place place) -> place.geonamesId() != null || place.population() > 0)
              .thenComparing(Place::population, Comparator.reverseOrder())
              .thenComparing(Place::name)
              .thenComparing(Place::kind)
              .thenComparing(Place::country, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Place::geonamesId, Comparator.nullsFirst(Comparator.naturalOrder())));

  private final StringTable strings;
  private final int[] from;
  private final int[] values;
  private final double[] coordinates;
  private final long[] numbers;

  PlaceTable(ImageReader image) {
    strings = image.strings();
    from = image.ints();
    values = image.ints();
    coordinates = image.doubles();
    numbers = image.longs();
  }

  static void write(List<NamedPlace> places, ImageWriter image) {
    List<NamedPlace> sorted = places.stream().sorted(LARGEST_FIRST).toList();
    Packed packed = new Packed(image);
    int[] from = new int[sorted.size()];
    double[] coordinates = new double[2 * from.length];
    long[] numbers = new long[2 * from.length];
    for (int i = 0; i < from.length; i++) {
      Place place = sorted.get(i).place();
      from[i] = packed.size();
      packed.text(place.name());
      packed.text(place.kind());
      packed.text(place.country());
      packed.texts(sorted.get(i).names());
      packed.texts(place.disputed());
      packed.flag(place.latitude() != null && place.longitude() != null);
      packed.flag(place.geonamesId() != null);
      coordinates[2 * i] = place.latitude() == null ? 0 : place.latitude();
      coordinates[2 * i + 1] = place.longitude() == null ? 0 : place.longitude();
      numbers[2 * i] = place.geonamesId() == null ? 0 : place.geonamesId();
      numbers[2 * i + 1] = place.population();
    }
    image.ints(from);
    packed.write();
    image.doubles(coordinates);
    image.longs(numbers);
  }

  NamedPlace get(int index) {
    Unpacked row = new Unpacked(strings, values, from[index]);
    String name = row.text();
    String kind = row.text();
    String country = row.textOrNull();
    List<String> names = row.texts();
    List<String> disputed = row.texts();
    boolean located = row.flag();
    boolean numbered = row.flag();
    Place place =
        new Place(
            name,
            kind,
            country,
            located ? Double.valueOf(coordinates[2 * index]) : null,
            located ? Double.valueOf(coordinates[2 * index + 1]) : null,
            numbered ? Long.valueOf(numbers[2 * index]) : null,
            numbers[2 * index + 1],
            disputed);
    return new NamedPlace(place, names);
  }

  List<NamedPlace> all() {
    return IntStream.range(0, from.length).mapToObj(this::get).toList();
  }
}
