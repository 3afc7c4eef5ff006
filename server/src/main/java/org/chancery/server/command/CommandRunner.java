package org.chancery.server.command;

import org.chancery.server.kept.Kept;

/** Runs a command of somebody else's in this process. Called by several threads at once. */
@FunctionalInterface
public interface CommandRunner {

  /** Runs it to its end, and gives its exit status. */
  int run(CommandCall call, Kept kept);
}
