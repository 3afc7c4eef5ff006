package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A secret that a server leaves in its store's folder: who can read it is the store's owner, and
 * may do by the server what they could do without it.
 */
final class ServerKey {

  private static final int BYTES = 32;
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private ServerKey() {}

  /** Makes a new one, in place of one that a dead server left. */
  static String make(StoreFolder folder) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    String key = HexFormat.of().formatHex(secret);
    Path file = folder.serverKey();
    Files.deleteIfExists(file);
    boolean posix = Files.getFileStore(folder.path()).supportsFileAttributeView("posix");
    FileAttribute<?>[] attributes =
        posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      channel.write(ByteBuffer.wrap(key.getBytes(StandardCharsets.US_ASCII)));
    }
    return key;
  }

  /** The one that is there, where whoever asks may read it. */
  static Optional<String> read(StoreFolder folder) {
    try {
      return Optional.of(Files.readString(folder.serverKey(), StandardCharsets.US_ASCII).strip());
    } catch (IOException e) {
      // Another person's server, or one that just ends: its commands are not for this process.
      return Optional.empty();
    }
  }

  static void delete(StoreFolder folder) throws IOException {
    Files.deleteIfExists(folder.serverKey());
  }
}
