package org.chancery.cli;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Runs commands, one a line of the file given, in a process of its own in which every way to the
 * network leads to an error: where one is tried, the process fails and tells where from.
 */
final class MainWithoutNetwork {

  private static final int TRIED = 42;
  private static final Queue<Throwable> ATTEMPTS = new ConcurrentLinkedQueue<>();

  private MainWithoutNetwork() {}

  @SuppressWarnings("deprecation") // the one hook that sees every socket of the old kind
  public static void main(String[] arguments) throws IOException {
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            throw tried("a connection to " + uri);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException cause) {
            tried("a connection to " + uri);
          }
        });
    Socket.setSocketImplFactory(
        () -> {
          throw tried("a socket");
        });
    if (arguments.length > 1) {
      prove(arguments[1]);
    }
    for (String command : Files.readAllLines(Path.of(arguments[0]))) {
      int status = Main.run(command.split(" ", -1));
      if (status != ExitStatus.OK) {
        System.err.println("exit status " + status + ": " + command);
        System.exit(ExitStatus.FAILED);
      }
    }
    ATTEMPTS.forEach(Throwable::printStackTrace);
    System.exit(ATTEMPTS.isEmpty() ? ExitStatus.OK : TRIED);
  }

  /** Tries the network, so that the trap itself is tested. */
  private static void prove(String address) {
    try {
      URI.create(address).toURL().openStream().close();
    } catch (IOException | IllegalStateException refused) {
      System.err.println("refused: " + refused.getMessage());
    }
  }

  private static IllegalStateException tried(String what) {
    IllegalStateException attempt = new IllegalStateException("the program tried " + what);
    ATTEMPTS.add(attempt);
    return attempt;
  }
}
