package org.chancery.engine.extraction;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.register.Register;

/** Run by the build: makes the version of the coder from the bytes of what records come from. */
public final class CoderFingerprint {

  private static final int BYTES = 6;

  /** What tells of several articles makes no records. */
  private static final List<String> NO_RECORDS =
      List.of("org/chancery/engine/storyline/", "org/chancery/engine/tally/");

  private CoderFingerprint() {}

  /**
   * Writes the version to a file.
   *
   * @param arguments the folder of the engine's classes; the file to write
   */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    Path out = Path.of(arguments[1]);
    Files.deleteIfExists(out);
    Path register =
        Path.of(Register.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.writeString(out, of(Path.of(arguments[0]), register) + "\n", StandardCharsets.US_ASCII);
  }

  /** The version of what lies in folders or jars, whatever order they are listed in. */
  static String of(Path... places) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        collect(place, files);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          collect(jar.getPath("/"), files);
        }
      }
    }
    MessageDigest all = RecordId.sha256();
    files.forEach(
        (name, hash) -> {
          all.update(name.getBytes(StandardCharsets.UTF_8));
          all.update(hash);
        });
    return HexFormat.of().formatHex(all.digest(), 0, BYTES);
  }

  private static void collect(Path root, TreeMap<String, byte[]> files) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("org/chancery/") && NO_RECORDS.stream().noneMatch(name::startsWith)) {
          files.put(name, RecordId.sha256().digest(Files.readAllBytes(file)));
        }
      }
    }
  }
}
