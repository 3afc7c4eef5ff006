package org.chancery.formats.input;

import java.nio.file.Path;

/** Decides which files are read; called in the reading thread, in the order of the files. */
public interface InputFiles {

  /** Reads every file. */
  InputFiles ALL =
      new InputFiles() {
        @Override
        public boolean begin(String name, Path file) {
          return true;
        }

        @Override
        public void end(Path file) {}
      };

  /**
   * Whether to read a file.
   *
   * @param name as records have it
   */
  boolean begin(String name, Path file);

  /** All that a file holds was found, or why it can't be read. */
  void end(Path file);
}
