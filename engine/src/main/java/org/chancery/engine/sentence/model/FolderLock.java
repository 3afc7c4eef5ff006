package org.chancery.engine.sentence.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in a folder, held by one thread of one process at a time as far as the file
 * system can see to that. The lock's file stays in the folder, empty.
 */
final class FolderLock implements AutoCloseable {

  /** A process's threads wait here: a file lock is held by the process as a whole. */
  private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

  private final @Nullable FileChannel channel;
  private final @Nullable FileLock lock;
  private final String refusal;

  private FolderLock(@Nullable FileChannel channel, @Nullable FileLock lock, String refusal) {
    this.channel = channel;
    this.lock = lock;
    this.refusal = refusal;
  }

  /** Waits for the right. Comes back in any case; what it got, it says. */
  static FolderLock take(Path folder, String name) {
    WITHIN_PROCESS.lock();
    FileChannel channel;
    try {
      if (!Files.isDirectory(folder)) {
        // Of a link to a folder, Java 17 says that it is in the way.
        Files.createDirectories(folder);
      }
      channel =
          FileChannel.open(
              folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return new FolderLock(null, null, e.toString());
    }
    try {
      return new FolderLock(channel, channel.lock(), "");
    } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
      // No locks here, or another class loader of this process holds it: the last rename wins.
      return new FolderLock(channel, null, e.toString());
    }
  }

  /** Whether the folder can be written. */
  boolean isWritable() {
    return channel != null;
  }

  /** Whether no other process holds the lock; false where the file system has no locks. */
  boolean isHeld() {
    return lock != null;
  }

  /** Why the folder cannot be written or locked; empty when it can. */
  String refusal() {
    return refusal;
  }

  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      WITHIN_PROCESS.unlock();
    }
  }
}
