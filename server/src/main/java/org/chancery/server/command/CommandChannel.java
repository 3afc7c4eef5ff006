package org.chancery.server.command;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.chancery.server.command.Frames.Frame;
import org.chancery.server.command.Frames.Kind;
import org.chancery.server.kept.Kept;

/**
 * Takes commands on a port of the loopback address, from processes that show the key which only the
 * store's owner can read.
 */
public final class CommandChannel implements Closeable {

  /** More at once are refused: each has a view of the store. */
  public static final int MOST_COMMANDS = 8;

  private static final int HELLO_MILLIS = 5000;
  private static final int MOST_CONNECTIONS = 32;
  private static final int KEY_BYTES = 256;
  private static final int CLOSE_SECONDS = 30;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final ServerSocket port;
  private final Kept kept;
  private final CommandRunner runner;
  private final ExecutorService threads = Executors.newCachedThreadPool(CommandChannel::daemon);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(CommandChannel::daemon);
  private final int helloMillis;
  private final Semaphore connections = new Semaphore(MOST_CONNECTIONS);
  private final Semaphore commands = new Semaphore(MOST_COMMANDS);
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile byte[] key = new byte[0];

  private CommandChannel(ServerSocket port, Kept kept, CommandRunner runner, int helloMillis) {
    this.port = port;
    this.helloMillis = helloMillis;
    this.kept = kept;
    this.runner = runner;
  }

  /** Binds a free port; nobody is listened to before {@link #listen}. */
  public static CommandChannel open(Kept kept, CommandRunner runner) throws IOException {
    return open(kept, runner, HELLO_MILLIS);
  }

  /** With another time in which who connects has to say what for. */
  static CommandChannel open(Kept kept, CommandRunner runner, int helloMillis) throws IOException {
    ServerSocket port = new ServerSocket(0, MOST_CONNECTIONS, InetAddress.getLoopbackAddress());
    return new CommandChannel(port, kept, runner, helloMillis);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "commands");
    thread.setDaemon(true);
    return thread;
  }

  /** Where it is reached. */
  public int port() {
    return port.getLocalPort();
  }

  /** Takes commands from who shows this key. */
  public void listen(String shown) {
    key = shown.getBytes(StandardCharsets.US_ASCII);
    threads.execute(this::accept);
  }

  private void accept() {
    while (!port.isClosed()) {
      try {
        Socket socket = port.accept();
        if (!connections.tryAcquire()) {
          socket.close();
          continue;
        }
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        // Closed in the end; or the system has no more connections just now.
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Frames frames = new Frames(socket);
      // All of it in that time: each byte may be waited for else.
      Future<?> late = clock.schedule(frames::close, helloMillis, TimeUnit.MILLISECONDS);
      Frame request;
      try {
        if (!isKey(frames.read(KEY_BYTES))) {
          refuse(frames, "the key is not that of the store's server; try again");
          return;
        }
        request = frames.read(Frames.MOST_BYTES);
      } finally {
        late.cancel(false);
      }
      if (!commands.tryAcquire()) {
        refuse(frames, "runs " + MOST_COMMANDS + " commands already; try again in a while");
        return;
      }
      try {
        run(frames, CommandRequest.parse(request.bytes()));
      } finally {
        commands.release();
      }
    } catch (IOException e) {
      // Whoever it was is gone, or spoke no command: nobody is there to be told.
      assert e != null;
    } finally {
      open.remove(socket);
      connections.release();
    }
  }

  private boolean isKey(Frame frame) {
    return frame.kind() == Kind.KEY && key.length > 0 && MessageDigest.isEqual(frame.bytes(), key);
  }

  private static void refuse(Frames frames, String why) throws IOException {
    frames.write(Kind.REFUSED, why.getBytes(StandardCharsets.UTF_8));
  }

  private void run(Frames frames, CommandRequest request) throws IOException {
    ServedCommand command = new ServedCommand(frames);
    threads.execute(command::listen);
    command.exit(runner.run(command.call(request), kept));
  }

  /** Ends all commands: who gave them is told that the server ended. */
  @Override
  public void close() throws IOException {
    port.close();
    for (Socket socket : open) {
      socket.close();
    }
    clock.shutdownNow();
    threads.shutdown();
    try {
      threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
