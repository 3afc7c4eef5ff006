package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.article.Document;

/** What was found in an input, sorted by kind. */
record Reading(List<Input> all) {

  static Reading of(InputLimits limits, Path... paths) {
    List<Input> all = new ArrayList<>();
    new Inputs(limits)
        .read(
            Stream.of(paths).map(Path::toString).toList(),
            new ByteArrayInputStream(new byte[0]),
            all::add);
    return new Reading(all);
  }

  static Reading of(Path... paths) {
    return of(InputLimits.STANDARD, paths);
  }

  /** Read from standard input. */
  static Reading ofBytes(InputLimits limits, byte[] bytes) {
    List<Input> all = new ArrayList<>();
    new Inputs(limits).read(List.of("-"), new ByteArrayInputStream(bytes), all::add);
    return new Reading(all);
  }

  static Reading ofBytes(byte[] bytes) {
    return ofBytes(InputLimits.STANDARD, bytes);
  }

  static Reading ofText(InputLimits limits, String text) {
    return ofBytes(limits, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading ofText(String text) {
    return ofText(InputLimits.STANDARD, text);
  }

  List<Document> documents() {
    return all.stream()
        .filter(Input.Found.class::isInstance)
        .map(input -> ((Input.Found) input).document())
        .toList();
  }

  /** The only document. */
  Document document() {
    if (all.size() != 1 || documents().size() != 1) {
      throw new AssertionError("expected one document, found " + all);
    }
    return documents().get(0);
  }

  List<String> sources() {
    return documents().stream().map(Document::source).toList();
  }

  List<String> rejected() {
    return all.stream()
        .filter(Input.Rejected.class::isInstance)
        .map(Input.Rejected.class::cast)
        .map(rejected -> rejected.place() + ": " + rejected.reason())
        .toList();
  }

  List<String> notes() {
    return all.stream()
        .filter(Input.Note.class::isInstance)
        .map(Input.Note.class::cast)
        .map(note -> note.place() + ": " + note.message())
        .toList();
  }
}
