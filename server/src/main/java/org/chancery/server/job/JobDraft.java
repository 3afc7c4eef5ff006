package org.chancery.server.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.server.Sha256;
import org.chancery.server.job.JobException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An order that is being given. Closed without {@link #finish} it leaves nothing. Used by one
 * thread.
 */
public final class JobDraft implements Closeable {

  private static final int DIGEST_BYTES = 8;
  private static final int PIECE = 1 << 16;
  private static final double MEGABYTE = 1 << 20;

  private final String id;
  private final Path folder;
  private final JobSpool spool;
  private final Map<String, JobFile> files = new LinkedHashMap<>();
  private final Set<String> digests = new HashSet<>();
  private long bytes;
  private boolean finished;

  JobDraft(String id, Path folder, JobSpool spool) {
    this.id = id;
    this.folder = folder;
    this.spool = spool;
  }

  Path folder() {
    return folder;
  }

  /**
   * Takes a file. The same one given twice is taken once.
   *
   * @param name as it came with; shown, never followed
   * @throws JobException where it is over the limits
   * @throws IOException where it can't be read or kept
   */
  public void add(String name, InputStream content) throws IOException {
    if (files.size() == JobLimits.FILES) {
      throw new JobException(
          Reason.TOO_LARGE,
          "more than "
              + JobLimits.FILES
              + " files at once; pack them into one zip file, or use 'chancery ingest'");
    }
    int number = files.size() + 1;
    Path file = folder.resolve(Integer.toString(number));
    MessageDigest digest = Sha256.begun();
    long size;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      size = copy(content, out, Label.of(name));
    }
    // By name, size, time and digest a file that is given again is known without reading it.
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    String mark = HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    if (!digests.add(mark + Label.of(name))) {
      Files.delete(file);
      return;
    }
    bytes += size;
    String label = Label.unlike(files.keySet(), Label.of(name));
    files.put(label, new JobFile(label, number, size, mark));
  }

  private long copy(InputStream from, OutputStream to, String label) throws IOException {
    byte[] piece = new byte[PIECE];
    long size = 0;
    for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
      size += count;
      if (size > spool.fileBytes()) {
        throw tooLarge(label, spool.fileBytes());
      }
      if (bytes + size > JobLimits.REQUEST_BYTES) {
        throw tooLarge("all files together", JobLimits.REQUEST_BYTES);
      }
      to.write(piece, 0, count);
    }
    return size;
  }

  private static JobException tooLarge(String what, long most) {
    return new JobException(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s: larger than %,.0f MB; split it, or use 'chancery ingest', which has no such limit",
            what,
            most / MEGABYTE));
  }

  /**
   * Makes it an order.
   *
   * @param by who gives it
   * @param feed to fetch, instead of files
   * @throws JobException where it has nothing to read
   */
  JobOrder finish(String by, @Nullable URI feed) throws IOException {
    if (files.isEmpty() && feed == null) {
      throw new JobException(
          Reason.WRONG, "nothing to add; choose files, paste a text, or name a feed");
    }
    JobOrder order =
        spool.seal(this, new JobOrder(id, spool.now(), by, List.copyOf(files.values()), feed));
    finished = true;
    return order;
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      JobSpool.delete(folder);
    }
  }
}
