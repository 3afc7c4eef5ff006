package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListTest {

  @TempDir Path folder;

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private static List<String> names(InputList list) {
    return list.units().stream().map(Unit::name).toList();
  }

  /** By the whole path as a text: "a.txt" stands before "a/b.txt", and "a0" behind it. */
  @Test
  void listsAFolderInTheSameOrderWhereverItIs() throws IOException {
    files("a/b.txt", "a.txt", "a0", "b/c/d.txt", "b/.seen", "__MACOSX/x");
    Configuration configuration = new Configuration();
    InputList here = InputList.of(List.of(folder.toString()), configuration);
    String uri = "file://" + folder;
    InputList there = InputList.of(List.of(uri + "/"), configuration);
    assertThat(names(here))
        .containsExactly(
            folder + "/a.txt", folder + "/a/b.txt", folder + "/a0", folder + "/b/c/d.txt");
    assertThat(names(there)).isEqualTo(names(here).stream().map(name -> "file://" + name).toList());
    assertThat(there.units())
        .extracting(Unit::number)
        .isEqualTo(here.units().stream().map(Unit::number).toList());
    assertThat(there.told())
        .extracting(Found.Told::reason)
        .containsExactly("hidden: passed over", "hidden: passed over");
  }

  @Test
  void namesStayAsGivenAndPlacesBecomeAbsolute() throws IOException {
    InputList list = InputList.of(List.of("pom.xml"), new Configuration());
    Unit unit = list.units().get(0);
    assertThat(unit.name()).isEqualTo("pom.xml");
    assertThat(Path.of(unit.location())).isAbsolute().exists();
    assertThat(unit.size()).isEqualTo(Files.size(Path.of("pom.xml")));
  }

  @Test
  void whatIsMissingKeepsItsPlace() throws IOException {
    files("x.txt");
    String x = folder.resolve("x.txt").toString();
    InputList list = InputList.of(List.of("none", x, "file:///none"), new Configuration());
    assertThat(list.told())
        .extracting(Found.Told::line)
        .containsExactly(
            "none: missing: no such file or folder",
            "file:///none: missing: no such file or folder");
    assertThat(list.told()).extracting(told -> told.place().unit()).containsExactly(0, 2);
    assertThat(list.units()).extracting(Unit::number).containsExactly(1);
  }

  @Test
  void slicesAreRunsThatHoldEachFileOnce() throws IOException {
    for (int i = 0; i < 100; i++) {
      files("f%02d.txt".formatted(i));
    }
    InputList list = InputList.of(List.of(folder.toString()), new Configuration());
    assertThat(list.slices(8)).hasSizeBetween(8, 10);
    assertThat(list.slices(8).stream().flatMap(List::stream).toList()).isEqualTo(list.units());
  }
}
