package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  private static final String EVENT =
      "{\"record\":\"event\",\"id\":\"e\",\"article\":\"a\",\"type\":\"AID\",\"actors\":[{\"text\":\"Lesk\",\"country\":\"ISL\"}],"
          + "\"recipients\":[{\"text\":\"Reyes\",\"country\":\"URY\"}],\"when\":{\"start\":\"2021-03-01\",\"end\":\"2021-03-01\"}}\n";
  private static final String ICEWS =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n"
          + "1\t2021-03-01\tOda Lesk\t\tIceland\tProvide aid\t070\t7\tReyes\t\tUruguay\t9\t\t\t\t\t\t\t\t\n"
          + "2\t2021-03-01\tOda Lesk\t\tIceland\tConsult\t040\tmuch\tReyes\t\tUruguay\t9\t\t\t\t\t\t\t\t\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void formatsAreToldByContentAndBadLinesNamed() throws IOException {
    Path ours = write("ours.jsonl", EVENT);
    Path theirs = folder.resolve("theirs.tab.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(theirs))) {
      out.write(ICEWS.getBytes(StandardCharsets.UTF_8));
    }
    Path out = folder.resolve("report");
    Cli.Outcome outcome =
        Cli.run("compare", ours.toString(), theirs.toString(), "--out", out.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.messages())
        .contains("theirs.tab.gz:3: expected a number from -10 to 10 as Intensity");
    assertThat(Files.readString(out)).contains("events: A 1, B 1, both 1", "ISL > URY");
  }

  @Test
  void anUnknownFormatIsWrongUsage() throws IOException {
    Path ours = write("ours.jsonl", EVENT);
    Path text = write("text", "Just words.\n");
    Cli.Outcome untold = Cli.run("compare", ours.toString(), text.toString());
    assertThat(untold.status()).isEqualTo(2);
    assertThat(untold.messages()).contains("name it with --format-b");
    Cli.Outcome network =
        Cli.run("compare", ours.toString(), text.toString(), "--format-b", "gexf");
    assertThat(network.status()).isEqualTo(2);
    assertThat(network.messages()).contains("gexf is for export only");
    Cli.Outcome missing = Cli.run("compare", ours.toString(), folder.resolve("none").toString());
    assertThat(missing.status()).isEqualTo(3);
    assertThat(missing.messages()).contains("no such file or folder");
  }
}
