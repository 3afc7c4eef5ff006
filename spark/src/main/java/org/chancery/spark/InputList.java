package org.chancery.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputFiles;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.InputPlaces;
import org.chancery.formats.input.Inputs;

/**
 * The files that paths name, in the order in which {@code chancery read} would read them, with what
 * is to be told of paths that name none. Nothing is read but names and sizes. Made by one thread,
 * about 300 bytes of memory a file.
 */
final class InputList {

  private static final Pattern URI = Pattern.compile("^\\p{Alpha}[\\p{Alnum}+.-]+:/.*");

  private final List<Unit> units = new ArrayList<>();
  private final List<Found.Told> told = new ArrayList<>();
  private int next;

  private InputList() {}

  /**
   * Lists what is to be read.
   *
   * @param paths of this machine, or URIs of Hadoop's file systems; a path without a scheme belongs
   *     to the cluster's default file system
   */
  static InputList of(List<String> paths, Configuration configuration) {
    InputList list = new InputList();
    boolean local = FileSystem.getDefaultUri(configuration).getScheme().equals("file");
    for (String path : paths) {
      if (URI.matcher(path).matches() || !local && !path.isEmpty()) {
        new RemoteWalk(configuration, list).walk(path);
      } else {
        list.walkHere(path);
      }
    }
    return list;
  }

  private void walkHere(String path) {
    InputFiles files =
        new InputFiles() {
          @Override
          public boolean begin(String name, Path file) {
            add(name, file.toAbsolutePath().toString(), false, size(file));
            return false;
          }

          @Override
          public void end(Path file) {}
        };
    new Inputs(InputLimits.STANDARD, bytes -> {}, files, InputPlaces.WORKING_FOLDER)
        .read(List.of(path), InputStream.nullInputStream(), this::tell);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // It is rejected with its reason when it is read.
      return 0;
    }
  }

  private void tell(Input input) {
    if (input instanceof Input.Rejected rejected) {
      rejected(rejected.place(), rejected.reason());
    } else if (input instanceof Input.Note note) {
      note(note.place(), note.message());
    }
  }

  void add(String name, String location, boolean remote, long size) {
    units.add(new Unit(next++, name, location, remote, size));
  }

  void rejected(String name, String reason) {
    told.add(new Found.Told(new Place(next++, 0), true, name, reason));
  }

  void note(String name, String message) {
    told.add(new Found.Told(new Place(next++, 0), false, name, message));
  }

  List<Unit> units() {
    return units;
  }

  List<Found.Told> told() {
    return told;
  }

  long bytes() {
    return units.stream().mapToLong(Unit::size).sum();
  }

  /**
   * The files in runs of about the same size, each for one task.
   *
   * @param least how many runs there should be at least
   */
  List<ArrayList<Unit>> slices(int least) {
    long most = Math.max(64 * 1024, Math.min(64L * 1024 * 1024, bytes() / least));
    int files = Math.max(1, Math.min(5000, units.size() / least));
    List<ArrayList<Unit>> slices = new ArrayList<>();
    ArrayList<Unit> slice = new ArrayList<>();
    long bytes = 0;
    for (Unit unit : units) {
      slice.add(unit);
      bytes += unit.size();
      if (bytes >= most || slice.size() >= files) {
        slices.add(slice);
        slice = new ArrayList<>();
        bytes = 0;
      }
    }
    if (!slice.isEmpty()) {
      slices.add(slice);
    }
    return slices;
  }
}
