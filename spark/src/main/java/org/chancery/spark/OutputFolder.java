package org.chancery.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that a run writes. All is written into a folder beside it, which gets its name when it
 * is complete: there is the whole output or none. Used by one thread.
 */
final class OutputFolder implements AutoCloseable {

  private static final String OUT = "out";

  private final FileSystem files;
  private final Path folder;
  private final Path unfinished;

  private OutputFolder(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
    this.unfinished = folder.suffix(".unfinished");
  }

  /**
   * Begins an output; what a run that was killed left unfinished is deleted.
   *
   * @throws FileAlreadyExistsException where there is such a folder
   */
  static OutputFolder begin(String given, Configuration configuration) throws IOException {
    Path path = new Path(given);
    FileSystem files = path.getFileSystem(configuration);
    OutputFolder output = new OutputFolder(files, files.makeQualified(path));
    if (files.exists(path)) {
      throw new FileAlreadyExistsException(
          given + " is there already; name another folder with --out, or delete it");
    }
    files.delete(output.unfinished, true);
    files.mkdirs(output.unfinished);
    return output;
  }

  /** Where a part of the output is written. */
  String part(String name) {
    return new Path(new Path(unfinished, OUT), name).toString();
  }

  /** Where something is kept that is no part of the output. */
  String passing(String name) {
    return new Path(unfinished, name).toString();
  }

  /** Makes a folder with one file in it a file of its name. */
  void fold(String name) throws IOException {
    Path target = new Path(part(name));
    Path lines = new Path(passing(name));
    for (FileStatus file : files.listStatus(lines)) {
      if (file.getPath().getName().startsWith("part-")) {
        rename(file.getPath(), target);
      }
    }
  }

  /** Gives the output its name. */
  void complete() throws IOException {
    rename(new Path(unfinished, OUT), folder);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException(to + " can't be written: the file system refused the name");
    }
  }

  @Override
  public void close() throws IOException {
    files.delete(unfinished, true);
  }
}
