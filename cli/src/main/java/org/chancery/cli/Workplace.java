package org.chancery.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.input.InputPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Where a command was given: the folder that its paths start from, its user, its environment. In
 * another process' place, paths are opened where they lie and named as they were given.
 * Thread-safe.
 */
final class Workplace {

  /** What commands look at. */
  static final List<String> VARIABLES = List.of("CHANCERY_STORE", "NO_COLOR");

  /** Open files by number: those of whoever opens them. */
  private static final Pattern OWN_FILE = Pattern.compile("/(?:dev/fd|proc/self/fd)/(\\d+)");

  private static final Map<String, String> STREAMS =
      Map.of("/dev/stdin", "0", "/dev/stdout", "1", "/dev/stderr", "2");

  private final @Nullable Path folder;
  private final long process;
  private final String user;
  private final Map<String, String> environment;
  private final Map<String, String> given = new ConcurrentHashMap<>();

  private Workplace(
      @Nullable Path folder, long process, String user, Map<String, String> environment) {
    this.folder = folder;
    this.process = process;
    this.user = user;
    this.environment = Map.copyOf(environment);
  }

  /** That of this process. */
  static Workplace own() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().retainAll(VARIABLES);
    return new Workplace(
        null, ProcessHandle.current().pid(), System.getProperty("user.name", ""), environment);
  }

  /** That of another process. */
  static Workplace of(Path folder, long process, String user, Map<String, String> environment) {
    return new Workplace(folder, process, user, environment);
  }

  long process() {
    return process;
  }

  String user() {
    return user;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** A variable, where it is set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name));
  }

  /**
   * The file or folder of a path that was given.
   *
   * @throws InvalidPathException where it can be none
   */
  Path path(String text) {
    if (folder == null || text.isEmpty()) {
      return Path.of(text);
    }
    Path path = opened(text);
    if (!path.toString().equals(text)) {
      given.put(path.toString(), Path.of(text).toString());
    }
    return path;
  }

  private Path opened(String text) {
    Path start = Objects.requireNonNull(folder);
    Matcher own = OWN_FILE.matcher(text);
    String number = own.matches() ? own.group(1) : STREAMS.get(text);
    return number == null ? start.resolve(text) : Path.of("/proc/" + process + "/fd/" + number);
  }

  /** Where the names of inputs lead. */
  InputPlaces places() {
    return folder == null ? InputPlaces.WORKING_FOLDER : InputPlaces.given(this::opened);
  }

  /** The path as it was given that {@link #path} made this of. */
  String asGiven(Path path) {
    return given.getOrDefault(path.toString(), path.toString());
  }

  /** A message with all paths as they were given. */
  String asGiven(String message) {
    String shown = message;
    for (Map.Entry<String, String> one : given.entrySet()) {
      if (shown.contains(one.getKey())) {
        shown =
            Pattern.compile(Pattern.quote(one.getKey()) + "(?![\\w.-])")
                .matcher(shown)
                .replaceAll(Matcher.quoteReplacement(one.getValue()));
      }
    }
    return shown;
  }
}
