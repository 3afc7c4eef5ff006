package org.chancery.cli;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.chancery.server.command.CommandCall;
import org.chancery.server.command.CommandRequest;
import org.chancery.server.kept.Kept;
import picocli.CommandLine.Model.CommandSpec;

/**
 * All that a command has around it, so that it runs the same in a process of its own and in a
 * server.
 *
 * @param cancelled whether nobody waits for it any more
 */
record Session(
    Streams streams,
    Terminal terminal,
    Workplace workplace,
    StoreAccess stores,
    Parsers parsers,
    BooleanSupplier cancelled) {

  /** That of this process. */
  static Session own() {
    return new Session(
        Streams.own(),
        Terminal.own(),
        Workplace.own(),
        new OwnStores(),
        Parsers.ONE_EACH,
        () -> false);
  }

  /** That of another process, whose command this one runs over a store that it holds. */
  static Session lent(CommandCall call, Kept kept, Parsers parsers) {
    CommandRequest request = call.request();
    CommandRequest.Shown shown = request.terminal();
    return new Session(
        Streams.of(call.in(), call.out(), call.err()),
        new Terminal(shown.output(), shown.error(), shown.width(), shown.colour()),
        Workplace.of(
            Path.of(request.folder()), request.process(), request.user(), request.environment()),
        new LentStores(kept, call.cancelled()),
        parsers,
        call.cancelled());
  }

  /** That of a command. */
  static Session of(CommandSpec command) {
    return ((Main) command.root().userObject()).session();
  }

  /** Whether colours are wanted on standard output. */
  boolean hasColour() {
    return terminal.isOutput() && workplace.variable("NO_COLOR").isEmpty();
  }
}
