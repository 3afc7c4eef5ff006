package org.chancery.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a store. One process has it at a time; the file names it. The system's own
 * lock on the file decides between processes of one machine and falls when its holder dies, however
 * it dies; the name in the file decides where that lock doesn't reach, as between machines.
 */
final class StoreLock implements Closeable {

  /** A process that opens the file a second time would lose its lock, so it must not try. */
  private static final Map<Path, Holder> OWN = new ConcurrentHashMap<>();

  private final Path real;
  private final FileChannel channel;
  private Holder holder;

  private StoreLock(Path real, FileChannel channel, Holder holder) {
    this.real = real;
    this.channel = channel;
    this.holder = holder;
  }

  /**
   * Takes the lock, from a dead holder too.
   *
   * @throws StoreException where another process has it; named with the remedy
   */
  static StoreLock take(StoreFolder folder, Holder self) {
    Path real = real(folder);
    Holder other = OWN.putIfAbsent(real, self);
    if (other != null) {
      throw held(folder, other);
    }
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      claim(folder, channel, self);
      return new StoreLock(real, channel, self);
    } catch (IOException e) {
      release(real, channel);
      throw StoreFailure.of(folder, e);
    } catch (StoreException e) {
      release(real, channel);
      throw e;
    }
  }

  private static void claim(StoreFolder folder, FileChannel channel, Holder self)
      throws IOException {
    FileLock lock = channel.tryLock();
    Optional<Holder> named = Holder.parse(read(channel));
    if (lock == null) {
      throw held(folder, named.orElse(null));
    }
    if (named.isPresent() && named.get().isElsewhere()) {
      throw new StoreException(
          folder
              + " is held by "
              + named.get().describe()
              + ", another machine; end it there, or if it is gone, delete "
              + folder.lock());
    }
    if (named.isPresent() && named.get().isAlive() && named.get().pid() != self.pid()) {
      // A file system that knows no locks.
      throw held(folder, named.get());
    }
    write(channel, self.toJson());
  }

  private static void release(Path real, @Nullable FileChannel channel) {
    OWN.remove(real);
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new StoreException("the lock of " + real + " can't be closed: " + e, e);
      }
    }
  }

  /**
   * Who writes to the store now. Taken without opening the file where it is this process.
   *
   * @throws StoreException where the lock can't be read
   */
  static Optional<Holder> holder(StoreFolder folder) {
    Holder own = OWN.get(real(folder));
    if (own != null) {
      return Optional.of(own);
    }
    if (!Files.exists(folder.lock())) {
      return Optional.empty();
    }
    try {
      return Holder.parse(text(Files.readAllBytes(folder.lock())))
          .filter(holder -> holder.isElsewhere() || holder.isAlive());
    } catch (IOException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  static StoreException held(StoreFolder folder, @Nullable Holder holder) {
    String who = holder == null ? "another process" : holder.describe();
    return new StoreException(
        folder + " is held by " + who + "; wait for it to end, or end it, then try again");
  }

  private static Path real(StoreFolder folder) {
    try {
      return folder.path().toRealPath();
    } catch (IOException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), 1 << 16));
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // Reads on until the end.
    }
    return text(Arrays.copyOf(bytes.array(), bytes.position()));
  }

  /** Damaged bytes name nobody; they are no failure. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position());
    }
    channel.force(true);
  }

  /** Says where its holder answers. */
  void announce(String address, int commands) throws IOException {
    Holder told = holder.at(address, commands);
    write(channel, told.toJson());
    OWN.put(real, told);
    holder = told;
  }

  /** Whether its holder is a server that takes commands. */
  boolean isAnnounced() {
    return holder.commands() > 0;
  }

  /** Gives the lock back. The file stays, empty: to delete it would let two take it at once. */
  @Override
  public void close() {
    try {
      channel.truncate(0);
    } catch (IOException e) {
      throw new StoreException("the lock of " + real + " can't be given back: " + e, e);
    } finally {
      release(real, channel);
    }
  }
}
