package org.chancery.server.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSpoolTest {

  @TempDir Path folder;

  private JobSpool open() throws IOException {
    return JobSpool.open(folder.resolve("incoming"), Clock.systemUTC());
  }

  private static ByteArrayInputStream content(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyItsOwnerLooksIntoIt() throws IOException {
    open();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("incoming"))))
        .isEqualTo("rwx------");
  }

  @Test
  void whatIsWholeIsThereAtTheNextStart() throws IOException {
    JobSpool spool = open();
    JobOrder order;
    try (JobDraft draft = spool.draft()) {
      draft.add("../a.txt", content("one"));
      draft.add("b.txt", content("three"));
      draft.add("b.txt", content("three"));
      order = draft.finish("ada", null);
    }
    JobSpool next = open();
    assertThat(next.orders()).containsExactly(order);
    assertThat(order.labels()).containsExactly("a.txt", "b.txt");
    assertThat(order.bytes()).isEqualTo(8);
    assertThat(Files.readString(next.file(order, order.files().get(1)))).isEqualTo("three");
    next.remove(order);
    assertThat(open().orders()).isEmpty();
  }

  @Test
  void whatIsNotWholeIsGoneAtTheNextStart() throws IOException {
    JobSpool spool = open();
    JobDraft cut = spool.draft();
    cut.add("a.txt", content("cut off"));
    Files.writeString(spool.parts().resolve("MultiPart123"), "left over");
    open();
    try (Stream<Path> left = Files.walk(folder.resolve("incoming"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void aDraftThatIsGivenUpLeavesNothing() throws IOException {
    JobSpool spool = open();
    try (JobDraft draft = spool.draft()) {
      draft.add("a.txt", content("one"));
    }
    assertThat(spool.orders()).isEmpty();
    try (JobDraft draft = spool.draft()) {
      assertThatThrownBy(() -> draft.finish("ada", null))
          .isInstanceOf(JobException.class)
          .hasMessageContaining("nothing to add");
    }
  }

  @Test
  void moreFilesThanTheLimitAreRefused() throws IOException {
    try (JobDraft draft = open().draft()) {
      for (int i = 0; i < JobLimits.FILES; i++) {
        draft.add(i + ".txt", content("text " + i));
      }
      assertThatThrownBy(() -> draft.add("more.txt", content("more")))
          .isInstanceOf(JobException.class)
          .hasMessageContaining("more than 1000 files");
    }
  }

  @Test
  void aFileOverTheLimitIsRefusedByName() throws IOException {
    JobSpool spool = JobSpool.open(folder.resolve("incoming"), Clock.systemUTC(), 1 << 20);
    try (JobDraft draft = spool.draft()) {
      draft.add("whole.txt", new ByteArrayInputStream(new byte[1 << 20]));
      assertThatThrownBy(
              () -> draft.add("large.txt", new ByteArrayInputStream(new byte[(1 << 20) + 1])))
          .isInstanceOf(JobException.class)
          .hasMessageStartingWith("large.txt: larger than 1 MB");
    }
  }

  @Test
  void aDamagedOrderKeepsNobodyFromStarting() throws IOException {
    JobSpool spool = open();
    JobOrder order;
    try (JobDraft draft = spool.draft()) {
      draft.add("a.txt", content("one"));
      order = draft.finish("ada", null);
    }
    Path damaged = folder.resolve("incoming/j-0123456789ab");
    Files.createDirectory(damaged);
    Files.writeString(damaged.resolve("order.json"), "");
    assertThat(open().orders()).containsExactly(order);
    assertThat(damaged.resolve("order.json")).exists();
  }

  @Test
  void whatWasGivenFirstStaysFirstThoughTheClockIsSetBack() throws IOException {
    Instant noon = Instant.parse("2031-03-30T12:00:00Z");
    List<JobOrder> given = new ArrayList<>();
    for (int hour : List.of(0, -1, -3, -2)) {
      // As if the desk began anew each time.
      JobSpool spool =
          JobSpool.open(
              folder.resolve("incoming"),
              Clock.fixed(noon.plus(Duration.ofHours(hour)), ZoneOffset.UTC));
      spool.orders();
      try (JobDraft draft = spool.draft()) {
        draft.add("a.txt", content("one"));
        given.add(draft.finish("ada", null));
      }
      assertThat(spool.now()).isAfter(given.get(given.size() - 1).given());
    }
    assertThat(open().orders()).containsExactlyElementsOf(given);
  }
}
