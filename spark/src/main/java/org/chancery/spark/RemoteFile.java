package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.chancery.formats.input.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A file of one of Hadoop's file systems. Remembers a failure of the file system, so that it is not
 * taken for damage of the file. Confined to one thread.
 */
final class RemoteFile implements Inputs.Bytes {

  private final Unit unit;
  private final Configuration configuration;
  private @Nullable IOException fault;

  RemoteFile(Unit unit, Configuration configuration) {
    this.unit = unit;
    this.configuration = configuration;
  }

  /** The failure that may be gone when the file is read again. */
  Optional<IOException> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public InputStream open() throws IOException {
    Path path = new Path(unit.location());
    try {
      return new Watched(path.getFileSystem(configuration).open(path));
    } catch (FileNotFoundException e) {
      throw (IOException) new NoSuchFileException(unit.name()).initCause(e);
    } catch (AccessControlException e) {
      throw (IOException) new AccessDeniedException(unit.name()).initCause(e);
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  @Override
  public OptionalLong size() {
    return unit.size() > 0 ? OptionalLong.of(unit.size()) : OptionalLong.empty();
  }

  private final class Watched extends FilterInputStream {

    Watched(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }
  }
}
