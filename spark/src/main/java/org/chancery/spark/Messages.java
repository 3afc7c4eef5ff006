package org.chancery.spark;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** What is told to a person of the input: written in its order, counted by reason. */
final class Messages {

  private final JavaRDD<Found.Told> ofReading;
  private final JavaRDD<Found.Told> ofIds;
  private final OutputFolder output;

  /**
   * Messages.
   *
   * @param ofReading told while the input was read
   * @param ofIds told when ids that clash were settled; they stand behind the others
   */
  Messages(JavaRDD<Found.Told> ofReading, JavaRDD<Found.Told> ofIds, OutputFolder output) {
    this.ofReading = ofReading;
    this.ofIds = ofIds;
    this.output = output;
  }

  /**
   * Writes the files {@code rejected.txt} and {@code notes.txt}.
   *
   * @return how many were rejected for which kind of reason
   */
  Map<String, Long> write() throws IOException {
    save("notes.txt", false);
    save("rejected.txt", true);
    return new TreeMap<>(
        ofReading.union(ofIds).filter(Found.Told::rejected).map(Found.Told::kind).countByValue());
  }

  private void save(String name, boolean rejected) throws IOException {
    JavaRDD<Tuple2<PartKey, String>> first = ranked(ofReading, rejected, 0);
    JavaRDD<Tuple2<PartKey, String>> last = ranked(ofIds, rejected, 1);
    sorted(first).union(sorted(last)).coalesce(1).saveAsTextFile(output.passing(name));
    output.fold(name);
  }

  private static JavaRDD<Tuple2<PartKey, String>> ranked(
      JavaRDD<Found.Told> told, boolean rejected, int rank) {
    return told.filter(one -> one.rejected() == rejected)
        .map(one -> new Tuple2<>(new PartKey(one.place(), rank), one.line()));
  }

  private static JavaRDD<String> sorted(JavaRDD<Tuple2<PartKey, String>> lines) {
    return lines.mapToPair(line -> line).sortByKey(true, 1).values();
  }

  /** "empty 1, id taken 2". */
  static String text(Map<String, Long> rejected) {
    return rejected.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
