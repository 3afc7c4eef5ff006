package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

  private static final Holder TEST = Holder.self("a test", null);

  @TempDir Path path;
  private StoreFolder folder = new StoreFolder(Path.of(""));

  @BeforeEach
  void name() {
    folder = new StoreFolder(path);
  }

  @Test
  void namesItsHolderWhileItIsHeld() throws IOException {
    Holder server = Holder.self("chancery serve", "http://127.0.0.1:8470");
    try (StoreLock lock = StoreLock.take(folder, server)) {
      assertThat(lock.isAnnounced()).isFalse();
      assertThat(StoreLock.holder(folder)).contains(server);
      assertThat(Holder.parse(Files.readString(folder.lock()))).contains(server);
    }
    assertThat(StoreLock.holder(folder)).isEmpty();
  }

  @Test
  void aServerSaysWhereItTakesCommandsAndGivesItsKeyToItsOwnerAlone() throws IOException {
    Path file = path.resolve("store");
    try (Store store = Store.openForWriting(file, TEST)) {
      assertThat(Store.commandServer(file)).isEmpty();
      String key = store.announce("http://127.0.0.1:8470/", 4711);
      CommandServer server = Store.commandServer(file).orElseThrow();
      assertThat(server.port()).isEqualTo(4711);
      assertThat(server.key()).isEqualTo(key).hasSize(64);
      assertThat(server.toString()).contains("http://127.0.0.1:8470/").doesNotContain(key);
      assertThat(Files.readString(file.resolve("lock"))).contains("4711").doesNotContain(key);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(file.resolve("server-key"))))
          .isEqualTo("rw-------");
    }
    assertThat(Store.commandServer(file)).isEmpty();
    assertThat(file.resolve("server-key")).doesNotExist();
  }

  @Test
  void aSecondWriterOfTheSameProcessIsRefusedByName() {
    StoreLock lock = StoreLock.take(folder, TEST);
    assertThatThrownBy(() -> StoreLock.take(folder, TEST))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is held by a test (process " + ProcessHandle.current().pid());
    lock.close();
    StoreLock.take(folder, TEST).close();
  }

  @Test
  void aLockOfAProcessThatIsGoneIsTakenOver() throws IOException {
    Holder gone = new Holder(Integer.MAX_VALUE, TEST.host(), 1, null, "chancery ingest", null, 0);
    Files.writeString(folder.lock(), gone.toJson());
    assertThat(StoreLock.holder(folder)).isEmpty();
    StoreLock.take(folder, TEST).close();
  }

  @Test
  void aLockWhoseProcessNumberWentToAnotherIsTakenOver() throws IOException {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    Holder before = new Holder(parent.pid(), TEST.host(), 1000, null, "chancery ingest", null, 0);
    Files.writeString(folder.lock(), before.toJson());
    assertThat(before.isAlive()).isFalse();
    StoreLock.take(folder, TEST).close();
  }

  @Test
  void aLockOfAnotherMachineIsRefusedWithTheRemedy() throws IOException {
    Holder other = new Holder(7, "elsewhere", 1, null, "chancery ingest", null, 0);
    Files.writeString(folder.lock(), other.toJson());
    assertThatThrownBy(() -> StoreLock.take(folder, TEST))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("chancery ingest (process 7 on elsewhere")
        .hasMessageContaining("if it is gone, delete " + folder.lock());
    assertThat(Holder.parse(Files.readString(folder.lock()))).contains(other);
  }

  @Test
  void aLockThatWasCutOffWhileItWasWrittenIsTakenOver() throws IOException {
    Files.writeString(folder.lock(), "{\"pid\":12,\"ho");
    assertThat(StoreLock.holder(folder)).isEmpty();
    StoreLock.take(folder, TEST).close();
  }

  @Test
  void anotherProcessIsRefusedByNameUntilItsHolderIsKilled() throws Exception {
    Process other = start(path.resolve("store"));
    try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("held");
      Path store = path.resolve("store");
      assertThat(Store.holder(store)).map(Holder::pid).contains(other.pid());
      for (Runnable attempt : attempts(store)) {
        assertThatThrownBy(attempt::run)
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("is held by the other one (process " + other.pid() + " on ")
            .hasMessageContaining("try again");
      }
      other.destroyForcibly().waitFor();
      Store.openForReading(store).close();
      Store.openForWriting(store, TEST).close();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void theDatabasesLibraryLeavesNothingBehindThoughItsProcessIsKilled() throws Exception {
    Process other = start(path.resolve("store"));
    try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("held");
      other.destroyForcibly().waitFor();
      if (Files.isReadable(Path.of("/proc/self/maps"))) {
        assertThat(path).isDirectoryNotContaining("glob:**libduckdb*");
      }
    } finally {
      other.destroyForcibly();
    }
  }

  private static Runnable[] attempts(Path store) {
    return new Runnable[] {
      () -> Store.openForWriting(store, TEST).close(), () -> Store.openForReading(store).close()
    };
  }

  private Process start(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + path,
            "-cp",
            System.getProperty("java.class.path"),
            OtherHolder.class.getName(),
            store.toString())
        .redirectError(new File(path.toFile(), "errors"))
        .start();
  }

  /** Holds a store until it is killed. */
  static final class OtherHolder {

    private OtherHolder() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store =
          Store.openForWriting(Path.of(arguments[0]), Holder.self("the other one", null))) {
        System.out.println("held");
        new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
        assertThat(store.folder()).isNotNull();
      }
    }
  }

  @Test
  void aClockThatWasSetDoesNotEndAProcess() {
    Holder self = Holder.self("a test", null);
    for (long hours : List.of(-24, -1, 1, 24)) {
      long moved = self.start() + hours * 3_600_000;
      Holder shifted =
          new Holder(self.pid(), self.host(), moved, self.birth(), self.command(), null, 0);
      assertThat(self.birth() == null || shifted.isAlive()).as(hours + " h").isTrue();
    }
  }

  @Test
  void whereOnlyTheClockTellsTheStartSomeSecondsMakeNoOtherProcess() {
    Holder self = Holder.self("a test", null);
    long start = self.start();
    Holder shifted =
        new Holder(self.pid(), self.host(), start + 3000, null, self.command(), null, 0);
    assertThat(shifted.isAlive()).isTrue();
    Holder another =
        new Holder(self.pid(), self.host(), start + 60_000, null, self.command(), null, 0);
    assertThat(start == 0 || !another.isAlive()).isTrue();
  }

  @Test
  void aProcessNumberOfAnEarlierStartOfTheMachineIsNotTheSameProcess() {
    Holder self = Holder.self("a test", null);
    Holder before =
        new Holder(self.pid(), self.host(), self.start(), "earlier 1", self.command(), null, 0);
    assertThat(self.birth() == null || !before.isAlive()).isTrue();
    assertThat(self.isAlive()).isTrue();
    assertThat(Holder.parse(self.toJson())).contains(self);
  }
}
