package org.chancery.formats.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where the names lead that somebody gives to inputs: records and messages have the name, and the
 * file is opened where it lies. Immutable.
 */
public final class InputPlaces {

  /** Names are paths from this process' working folder. */
  public static final InputPlaces WORKING_FOLDER =
      new InputPlaces(Path::of, InputPlaces::plain, InputPlaces::absolute);

  private final Function<String, Path> paths;
  private final UnaryOperator<String> names;
  private final UnaryOperator<String> origins;

  private InputPlaces(
      Function<String, Path> paths, UnaryOperator<String> names, UnaryOperator<String> origins) {
    this.paths = paths;
    this.names = names;
    this.origins = origins;
  }

  /**
   * Names are paths as another process gives them, which works in another folder.
   *
   * @param paths the absolute path of each
   */
  public static InputPlaces given(Function<String, Path> paths) {
    return new InputPlaces(
        paths, InputPlaces::plain, place -> paths.apply(place).normalize().toString());
  }

  /**
   * Where a label leads.
   *
   * @param path the file
   * @param origin what tells it from another file of the same label
   */
  public record Labelled(Path path, String origin) {}

  /** Names are mere labels of these files, and lead nowhere else. */
  public static InputPlaces labelled(Map<String, Labelled> files) {
    Map<String, Labelled> known = Map.copyOf(files);
    return new InputPlaces(
        label -> {
          Labelled file = known.get(label);
          if (file == null) {
            throw new InvalidPathException(label, "no such label");
          }
          return file.path();
        },
        label -> label,
        place -> origin(place, known));
  }

  /** Of a place in a file, which begins with the file's label; one label may begin another. */
  private static String origin(String place, Map<String, Labelled> known) {
    String label = "";
    for (String one : known.keySet()) {
      if (place.startsWith(one) && one.length() > label.length()) {
        label = one;
      }
    }
    Labelled file = known.get(label);
    return file == null ? place : file.origin() + place.substring(label.length());
  }

  /**
   * The file or folder of a name.
   *
   * @throws InvalidPathException where it can be none
   */
  public Path path(String name) {
    return paths.apply(name);
  }

  /** What tells an input from others for good, whatever folder its name was given in. */
  public String origin(String name) {
    if (Inputs.isStandardInput(name)) {
      return name;
    }
    try {
      return origins.apply(name);
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** The name of what lies under the file or folder of a name, or is it. */
  String name(String given, Path root, Path found) {
    return names.apply(given) + found.toString().substring(root.toString().length());
  }

  private static String plain(String given) {
    return Path.of(given).toString();
  }

  private static String absolute(String place) {
    return Path.of(place).toAbsolutePath().normalize().toString();
  }
}
