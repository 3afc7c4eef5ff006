package org.chancery.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what register files cover into a document, between its two marks; the words around them
 * stay. Run by hand when facts have changed; a test fails while the document tells of older ones.
 */
public final class RegisterReport {

  static final String BEGIN = "<!-- coverage: begin, written by RegisterReport -->\n";
  static final String END = "<!-- coverage: end -->\n";

  private RegisterReport() {}

  /**
   * Rewrites the coverage in a document.
   *
   * @param arguments the document, then files and folders of the register
   * @throws IOException where one can't be read or the document can't be written
   * @throws RegisterFormatException naming all that is malformed
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("expected at least two arguments: DOCUMENT FACTS…");
    }
    Path document = Path.of(arguments[0]);
    List<Path> facts = Stream.of(arguments).skip(1).map(Path::of).toList();
    Files.writeString(document, rewritten(Files.readString(document), facts));
  }

  /**
   * A document with the coverage of these files in it.
   *
   * @throws IllegalArgumentException where the document lacks a mark
   */
  static String rewritten(String document, List<Path> facts) throws IOException {
    int begin = document.indexOf(BEGIN);
    int end = document.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "the document lacks a mark; expected '"
              + BEGIN.strip()
              + "', then '"
              + END.strip()
              + "'");
    }
    RegisterFiles files = RegisterFiles.read(facts);
    String coverage =
        new Coverage(FactsMerger.merge(Facts.NONE, files.files()), RegisterCheck.clashes(files))
            .text();
    return document.substring(0, begin) + BEGIN + "\n" + coverage + "\n" + document.substring(end);
  }
}
