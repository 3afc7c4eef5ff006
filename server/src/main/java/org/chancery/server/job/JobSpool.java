package org.chancery.server.job;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was given until it is read, in a folder that only its owner can look into, under names
 * of its own. What is whole has an {@code order.json}; what isn't is gone at the next start. Used
 * by several threads, each with orders of its own.
 */
final class JobSpool {

  private static final System.Logger LOG = System.getLogger("org.chancery.server");

  private static final String PARTS = "parts";

  private static final String ORDER = "order.json";
  private static final String UNFINISHED = ".new";
  private static final int ID_BYTES = 6;

  private final Path folder;
  private final Clock clock;
  private final long fileBytes;
  private final SecureRandom random = new SecureRandom();

  private Instant latest = Instant.EPOCH;

  private JobSpool(Path folder, Clock clock, long fileBytes) {
    this.folder = folder;
    this.clock = clock;
    this.fileBytes = fileBytes;
  }

  /** Opens the folder, makes it where it is missing, and takes out what is not whole. */
  static JobSpool open(Path folder, Clock clock) throws IOException {
    return open(folder, clock, JobLimits.FILE_BYTES);
  }

  /** The same with another limit for a file. */
  static JobSpool open(Path folder, Clock clock, long fileBytes) throws IOException {
    make(folder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!Files.isRegularFile(entry.resolve(ORDER))) {
          delete(entry);
        }
      }
    }
    make(folder.resolve(PARTS));
    return new JobSpool(folder, clock, fileBytes);
  }

  private static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Begins an order. */
  JobDraft draft() throws IOException {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = "j-" + HexFormat.of().formatHex(bytes);
    Path unfinished = folder.resolve(id + UNFINISHED);
    Files.createDirectory(unfinished);
    return new JobDraft(id, unfinished, this);
  }

  /** Makes an order whole, at once or not at all. */
  JobOrder seal(JobDraft draft, JobOrder order) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            draft.folder().resolve(ORDER),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE)) {
      Channels.newOutputStream(file).write(order.toJson().getBytes(StandardCharsets.UTF_8));
      // Else it could be there without its content when the power fails.
      file.force(true);
    }
    Files.move(draft.folder(), of(order), StandardCopyOption.ATOMIC_MOVE);
    return order;
  }

  /** Where parts of requests wait that the web server has not handed over yet. */
  Path parts() {
    return folder.resolve(PARTS);
  }

  /** The most bytes that a file may have. */
  long fileBytes() {
    return fileBytes;
  }

  /**
   * The time, later than any that it told before or found in an order: the clock may be set back,
   * and what was given first must stay first.
   */
  synchronized Instant now() {
    Instant next = clock.instant().truncatedTo(ChronoUnit.MICROS);
    latest = next.isAfter(latest) ? next : latest.plus(1, ChronoUnit.MICROS);
    return latest;
  }

  private synchronized void found(Instant given) {
    latest = given.isAfter(latest) ? given : latest;
  }

  /** Orders that are whole, the oldest first. */
  List<JobOrder> orders() throws IOException {
    List<JobOrder> orders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry.resolve(ORDER))) {
          read(entry.resolve(ORDER)).ifPresent(orders::add);
        }
      }
    }
    orders.sort(JobOrder.BY_TIME);
    orders.forEach(order -> found(order.given()));
    return orders;
  }

  /** An order; empty for a damaged one, which is left to the owner of the desk. */
  private static Optional<JobOrder> read(Path order) {
    try {
      return Optional.of(JobOrder.parse(Files.readString(order)));
    } catch (IOException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          order + " can't be read, so what it asks for is not added: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Path of(JobOrder order) {
    return folder.resolve(order.id());
  }

  /** Where a file of an order lies. */
  Path file(JobOrder order, JobFile file) {
    return of(order).resolve(Integer.toString(file.number()));
  }

  /** Where the feed of an order goes when it is fetched. */
  Path feed(JobOrder order) {
    return of(order).resolve("feed");
  }

  /** Takes out an order that is done. */
  void remove(JobOrder order) throws IOException {
    // Without it the rest is gone at the next start too, however this one ends.
    Files.deleteIfExists(of(order).resolve(ORDER));
    delete(of(order));
  }

  /** Deletes a file, or a folder with all in it; no link is followed. */
  static void delete(Path path) throws IOException {
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
              Files.deleteIfExists(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // Gone already, which is all that was wanted.
      assert e != null;
    }
  }
}
