package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A file of this machine, or a pipe. */
public record LocalFile(Path path) implements Inputs.Bytes {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public OptionalLong size() throws IOException {
    // The size of a pipe says nothing.
    return Files.isRegularFile(path) && Files.size(path) > 0
        ? OptionalLong.of(Files.size(path))
        : OptionalLong.empty();
  }
}
