package org.chancery.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder with what makes a run difficult: many articles in one file, copies of one text by
 * several outlets in several files, ids that clash, damaged lines, files that are no texts,
 * archives.
 */
final class MixedCorpus {

  private MixedCorpus() {}

  private static final String TALKS =
      "Varonia's foreign minister Ilse Marak said on Tuesday that her government would recall its"
          + " ambassador from Kestria. Kestria condemned the decision and accused Varonia of breaking"
          + " the Lesk agreement. The two governments met in Lesk last month to discuss the border"
          + " crossing, which Kestria closed in March. President Tomas Orlin of Kestria told reporters"
          + " that he would not negotiate before the crossing is opened again.";

  private static final String AID =
      "Morvia promised Kestria a loan of four hundred million crowns on Friday. The finance minister"
          + " of Morvia, Petra Halden, said the money was meant for the repair of harbours. Varonia"
          + " rejected the loan and threatened Morvia with tariffs on steel.";

  /** Writes the folder. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/deeper"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      String outlet = "The " + (char) ('A' + i) + "ton Courier";
      String text = i % 3 == 0 ? AID : TALKS;
      String own = i % 2 == 0 ? "" : " Readers of the paper number " + i + " were told so first.";
      lines.append(json("n-" + i, outlet, "2031-05-" + (10 + i % 5), text + own)).append('\n');
      if (i % 7 == 3) {
        lines.append("{\"id\": \"cut").append('\n');
      }
    }
    Files.writeString(folder.resolve("b/many.jsonl"), lines);
    // The same article once more, another one with its id, and one with a date that is none.
    Files.writeString(
        folder.resolve("b.jsonl"),
        json(
                "n-1",
                "The Bton Courier",
                "2031-05-11",
                TALKS + " Readers of the paper number 1 were told so first.")
            + "\n"
            + json(
                "n-2",
                "The Other Courier",
                "2031-05-12",
                AID + " It was the second loan this year.")
            + "\n"
            + json("n-99", "The Other Courier", "the day before", AID)
            + "\n");
    Files.writeString(folder.resolve("a.txt"), TALKS + "\n\n" + AID + "\n");
    Files.writeString(folder.resolve("b/deeper/empty.txt"), "");
    Files.write(folder.resolve("b/deeper/noise.bin"), new byte[] {0, 1, 2, 3, 0, (byte) 255, 7, 0});
    Files.writeString(folder.resolve(".hidden"), "nothing to be read");
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.jsonl.gz")))) {
      packed.write(
          (json("g-1", "The Lesk Post", "2031-05-13", AID) + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    try (ZipOutputStream packed =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("d.zip")))) {
      for (String name : new String[] {"z.txt", "y.txt", "none.txt"}) {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(
            (name.equals("none.txt") ? "" : TALKS + " " + name).getBytes(StandardCharsets.UTF_8));
        packed.closeEntry();
      }
    }
  }

  private static String json(String id, String outlet, String day, String text) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, "News of " + id, outlet, day, text);
  }
}
