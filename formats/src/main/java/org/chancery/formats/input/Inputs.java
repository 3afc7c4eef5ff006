package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Reads articles from whatever a user has: files, folders, archives, standard input; plain text,
 * web pages, JSON, feeds, WARC, PDF, Word, told by content. What can't be read is reported and the
 * rest is read. Thread-safe; a call reads in the calling thread, and holds at most one article, one
 * archive's window and the list of one folder's names for each level of folders.
 */
public final class Inputs {

  /** The path that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A file of whatever file system. */
  public interface Bytes {

    /**
     * Opens it; closed by whoever opened it.
     *
     * @throws NoSuchFileException where there is no such file
     * @throws AccessDeniedException where it may not be read
     */
    InputStream open() throws IOException;

    /** How many bytes there are, where that is known beforehand. */
    OptionalLong size() throws IOException;
  }

  private final PieceDispatch pieces;
  private final LongConsumer bytesRead;
  private final InputFiles files;
  private final InputPlaces places;

  /** A reader with limits. */
  public Inputs(InputLimits limits) {
    this(limits, bytes -> {});
  }

  /**
   * A reader with limits.
   *
   * @param bytesRead is told, in the reading thread, of every so many bytes read from a file
   */
  public Inputs(InputLimits limits, LongConsumer bytesRead) {
    this(limits, bytesRead, InputFiles.ALL, InputPlaces.WORKING_FOLDER);
  }

  /**
   * A reader that is told which files to read.
   *
   * @param files is asked for each file, and told when it is read
   * @param places where the names of files lead
   */
  public Inputs(InputLimits limits, LongConsumer bytesRead, InputFiles files, InputPlaces places) {
    this.pieces = new PieceDispatch(limits);
    this.bytesRead = bytesRead;
    this.files = files;
    this.places = places;
  }

  /**
   * Reads everything under the paths, in their order, folders by path.
   *
   * @param paths names of files, of folders, {@link #STANDARD_INPUT}
   * @param stdin read where a path says so; not closed
   * @param sink takes what is found; what it throws ends the reading and is thrown on
   */
  public void read(List<String> paths, InputStream stdin, InputSink sink) {
    Findings findings = new Findings(sink);
    try {
      for (String path : paths) {
        if (path.equals(STANDARD_INPUT)) {
          readPiece(Piece.outermost(path, new LookAhead(stdin), OptionalLong.empty()), findings);
        } else {
          readPath(path, findings);
        }
      }
    } catch (Findings.SinkFailed e) {
      throw e.failure();
    }
  }

  /**
   * Reads one file from elsewhere than this machine's file system, like a file of the same content
   * here.
   *
   * @param name as records and messages name it
   * @param sink takes what is found; what it throws ends the reading and is thrown on
   */
  public void read(String name, Bytes file, InputSink sink) {
    try {
      readWhole(name, file, new Findings(sink));
    } catch (Findings.SinkFailed e) {
      throw e.failure();
    }
  }

  /** Whether a place, of a message or a record, is standard input or lies in it. */
  public static boolean isStandardInput(String place) {
    return place.startsWith(STANDARD_INPUT)
        && (place.length() == 1 || "#:!".indexOf(place.charAt(1)) >= 0);
  }

  /** Whether a file or folder met in a folder is passed over by its name. */
  public static boolean isHidden(String fileName) {
    return ArchiveNames.isHidden(fileName);
  }

  private void readPath(String given, Findings findings) {
    try {
      readPath(given, places.path(given), findings);
    } catch (InvalidPathException e) {
      findings.rejected(given, "missing: not a possible name of a file");
    }
  }

  private void readPath(String given, Path path, Findings findings) {
    if (given.isEmpty()) {
      // The empty path would be the working folder, which nobody meant.
      findings.rejected(given, "missing: an empty name");
    } else if (Files.isDirectory(path)) {
      Function<Path, String> names = file -> places.name(given, path, file);
      new FolderWalk(findings, names, file -> readFile(names.apply(file), file, findings))
          .walk(path);
    } else if (!Files.exists(path)) {
      boolean broken = Files.isSymbolicLink(path);
      findings.rejected(
          given, broken ? "missing: a link to nothing" : "missing: no such file or folder");
    } else {
      readFile(places.name(given, path, path), path, findings);
    }
  }

  private void readFile(String name, Path file, Findings findings) {
    if (files.begin(name, file)) {
      readWhole(name, new LocalFile(file), findings);
      files.end(file);
    }
  }

  private void readWhole(String name, Bytes file, Findings findings) {
    try (InputStream bytes = new CountedStream(file.open(), bytesRead)) {
      readPiece(Piece.outermost(name, new LookAhead(bytes), file.size()), findings);
    } catch (AccessDeniedException e) {
      findings.rejected(name, "not permitted to read");
    } catch (NoSuchFileException e) {
      findings.rejected(name, "missing: no such file");
    } catch (IOException e) {
      findings.rejected(name, "can't be read: " + e.getMessage());
    }
  }

  private void readPiece(Piece piece, Findings findings) {
    try {
      pieces.read(piece, findings);
    } catch (ArchiveOverLimit e) {
      findings.rejected(piece.name(), e.reason());
    }
  }
}
