package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.server.command.CommandClient;
import org.chancery.server.command.CommandRequest;
import org.chancery.store.CommandServer;
import org.chancery.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command here or, where a server holds a store that it needs, has the server run it. Wrong
 * usage is found out here before.
 */
final class ThroughServer implements IExecutionStrategy {

  private final Session session;
  private final List<String> arguments;

  ThroughServer(Session session, List<String> arguments) {
    this.session = session;
    this.arguments = arguments;
  }

  @Override
  public int execute(ParseResult parsed) {
    List<CommandLine> given = parsed.asCommandLineList();
    CommandLine command = given.get(given.size() - 1);
    boolean help = given.stream().anyMatch(ThroughServer::isHelp);
    if (!help && command.getCommand() instanceof StoreUser user) {
      Optional<CommandServer> server =
          user.stores(session).stream()
              .map(ThroughServer::server)
              .flatMap(Optional::stream)
              .findFirst();
      if (server.isPresent()) {
        return run(server.get(), command);
      }
    }
    return new RunLast().execute(parsed);
  }

  private static boolean isHelp(CommandLine line) {
    return line.isUsageHelpRequested() || line.isVersionHelpRequested();
  }

  private static Optional<CommandServer> server(Path store) {
    return Store.commandServer(store);
  }

  private int run(CommandServer server, CommandLine command) {
    Streams streams = session.streams();
    Terminal terminal = session.terminal();
    Workplace workplace = session.workplace();
    CommandRequest request =
        new CommandRequest(
            arguments,
            Path.of("").toAbsolutePath().toString(),
            workplace.process(),
            workplace.user(),
            workplace.environment(),
            new CommandRequest.Shown(
                terminal.isOutput(), terminal.isError(), terminal.width(), terminal.isColoured()));
    try {
      return new CommandClient(server, streams.in(), streams.out(), streams.err()).run(request);
    } catch (IOException e) {
      throw new ExecutionException(command, String.valueOf(e.getMessage()), e);
    }
  }
}
