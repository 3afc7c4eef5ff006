package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.chancery.formats.input.Inputs;

/**
 * Lists the files under a path of one of Hadoop's file systems, in the order in which the same
 * folder would be read from a disk. Confined to one thread.
 */
final class RemoteWalk {

  /** As if all paths of the whole tree were sorted as texts. */
  private static final Comparator<FileStatus> BY_PATH =
      Comparator.comparing(file -> file.getPath().getName() + (file.isDirectory() ? "/" : ""));

  private final Configuration configuration;
  private final InputList list;

  RemoteWalk(Configuration configuration, InputList list) {
    this.configuration = configuration;
    this.list = list;
  }

  /** Adds the files under a path, or why there are none. */
  void walk(String given) {
    try {
      Path path = new Path(given);
      FileSystem files = path.getFileSystem(configuration);
      visit(files, files.getFileStatus(path), withoutSlash(given));
    } catch (FileNotFoundException e) {
      list.rejected(given, "missing: no such file or folder");
    } catch (IllegalArgumentException e) {
      list.rejected(given, "missing: not a possible name of a file");
    } catch (IOException e) {
      list.rejected(given, reason(e));
    }
  }

  private static String withoutSlash(String given) {
    return given.length() > 1 && given.endsWith("/") && !given.endsWith(":///")
        ? given.substring(0, given.length() - 1)
        : given;
  }

  private void visit(FileSystem files, FileStatus file, String name) {
    if (!file.isDirectory()) {
      list.add(name, file.getPath().toString(), true, file.getLen());
      return;
    }
    FileStatus[] children;
    try {
      children = files.listStatus(file.getPath());
    } catch (IOException e) {
      list.rejected(name, reason(e));
      return;
    }
    Arrays.sort(children, BY_PATH);
    for (FileStatus child : children) {
      String own = child.getPath().getName();
      String path = name.endsWith("/") ? name + own : name + "/" + own;
      if (Inputs.isHidden(own)) {
        list.note(path, "hidden: passed over");
      } else {
        visit(files, child, path);
      }
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessControlException
        ? "not permitted to read"
        : "can't be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
