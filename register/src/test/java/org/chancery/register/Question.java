package org.chancery.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question to the register with its answer.
 *
 * @param question in words, for readers
 * @param form {@code office}, {@code person}, {@code member}, {@code count} or {@code presidency}
 * @param subject the office, person or member asked about; empty where only the body is
 * @param body the body asked about; empty where there is none
 * @param expected for {@code office} and {@code presidency} names of which one is enough, parted by
 *     slashes; for {@code person} titles parted by slashes or commas, then a colon and whose office
 *     it is, with remarks in parentheses; for {@code member} a role or {@code none}; for {@code
 *     count} a number
 */
record Question(
    String id,
    String question,
    String form,
    String subject,
    String body,
    LocalDate on,
    String expected) {

  /** The questions of one table, as they were written before the register was asked. */
  static List<Question> all(String table) throws IOException {
    try (InputStream in = Question.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException(table + " is missing among the test resources");
      }
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().skip(1).map(Question::of).toList();
    }
  }

  private static Question of(String line) {
    String[] cells = line.split("\t", -1);
    return new Question(
        cells[0], cells[2], cells[3], cells[4], cells[5], LocalDate.parse(cells[6]), cells[7]);
  }

  /** The answers of which one is enough. */
  List<String> answers() {
    return Stream.of(expected.split(" / ")).map(String::strip).toList();
  }
}
