package org.chancery.formats.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Visits the files of a folder and of those in it, by path. Links are followed; a folder that was
 * visited already is passed over, so that links can't loop. Confined to one thread.
 */
final class FolderWalk {

  private final Findings findings;
  private final Function<Path, String> names;
  private final Consumer<Path> files;
  private final Set<Path> visited = new HashSet<>();

  /** Whether no file was read so far, and none refused. */
  private boolean empty = true;

  FolderWalk(Findings findings, Function<Path, String> names, Consumer<Path> files) {
    this.findings = findings;
    this.names = names;
    this.files = files;
  }

  /** Visits the files under a folder; says so where there are none. */
  void walk(Path folder) {
    Deque<Path> open = new ArrayDeque<>();
    open.push(folder);
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (Files.isDirectory(next)) {
        List<Path> children = children(next);
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      } else {
        visit(next);
      }
    }
    if (empty) {
      findings.note(names.apply(folder), "no file in this folder");
    }
  }

  private void visit(Path file) {
    if (Files.isRegularFile(file)) {
      empty = false;
      files.accept(file);
    } else if (Files.isSymbolicLink(file)) {
      findings.note(names.apply(file), "a link to nothing: passed over");
    } else {
      findings.note(names.apply(file), "neither a file nor a folder: passed over");
    }
  }

  private List<Path> children(Path folder) {
    try {
      if (!visited.add(folder.toRealPath())) {
        findings.note(names.apply(folder), "a link to a folder that was read already: passed over");
        return List.of();
      }
    } catch (IOException e) {
      empty = false;
      findings.rejected(names.apply(folder), reason(e));
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(this::isShown).sorted(BY_PATH).toList();
    } catch (IOException e) {
      empty = false;
      findings.rejected(names.apply(folder), reason(e));
      return List.of();
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "not permitted to read"
        : "can't be read: " + e.getMessage();
  }

  private boolean isShown(Path file) {
    boolean hidden = ArchiveNames.isHidden(file.getFileName().toString());
    if (hidden) {
      findings.note(names.apply(file), "hidden: passed over");
    }
    return !hidden;
  }

  /** As if all paths of the whole tree were sorted as texts. */
  private static final Comparator<Path> BY_PATH =
      Comparator.comparing(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""));
}
