package org.chancery.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.server.command.Frames.Frame;
import org.chancery.server.command.Frames.Kind;
import org.chancery.store.CommandServer;
import org.jspecify.annotations.Nullable;

/** Has a command run by the server that holds its store. Used once, by one thread. */
public final class CommandClient {

  private static final int CONNECT_MILLIS = 10_000;

  private final CommandServer server;
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final ExecutorService reading = Executors.newSingleThreadExecutor(CommandClient::daemon);
  private boolean outputFailed;
  private String failure = "";
  private volatile @Nullable IOException inputFailure;

  /**
   * @param in read only when the command reads
   */
  public CommandClient(CommandServer server, InputStream in, OutputStream out, OutputStream err) {
    this.server = server;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "standard input");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs a command to its end, and gives its exit status.
   *
   * @throws IOException where the server doesn't answer, refuses, or ends before the command does,
   *     or where standard output takes no more; the message says which
   */
  public int run(CommandRequest request) throws IOException {
    int status;
    try (Socket socket = new Socket()) {
      connect(socket);
      Frames frames = new Frames(socket);
      frames.write(Kind.KEY, server.key().getBytes(StandardCharsets.US_ASCII));
      frames.write(Kind.REQUEST, request.toBytes());
      status = follow(frames);
    } finally {
      reading.shutdownNow();
    }
    if (outputFailed && status == 0) {
      throw new IOException(failure);
    }
    return status;
  }

  private void connect(Socket socket) throws IOException {
    try {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), CONNECT_MILLIS);
    } catch (IOException e) {
      throw new IOException(
          server + " holds the store and doesn't answer (" + e.getMessage() + "); try again", e);
    }
  }

  private int follow(Frames frames) throws IOException {
    while (true) {
      Frame frame = next(frames);
      switch (frame.kind()) {
        case OUT -> output(frame.bytes(), frames);
        case ERR -> {
          err.write(frame.bytes());
          err.flush();
        }
        case WANT -> {
          int most = Frames.number(frame);
          reading.execute(() -> input(most, frames));
        }
        case EXIT -> {
          return Frames.number(frame);
        }
        case REFUSED ->
            throw new IOException(
                server + ": " + new String(frame.bytes(), StandardCharsets.UTF_8));
        default ->
            throw new IOException(server + " is of another version; end it and start it anew");
      }
    }
  }

  private Frame next(Frames frames) throws IOException {
    try {
      return frames.read(Frames.MOST_BYTES);
    } catch (IOException e) {
      IOException unread = inputFailure;
      if (unread != null) {
        throw unread;
      }
      throw new IOException(
          server
              + " ended before the command did; what it had committed is kept, run the command"
              + " again for the rest",
          e);
    }
  }

  private void output(byte[] bytes, Frames frames) throws IOException {
    if (outputFailed) {
      return;
    }
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      outputFailed = true;
      failure = String.valueOf(e.getMessage());
      frames.write(Kind.OUTPUT_FAILED, failure.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** In a thread of its own: who waits for input must see the server end all the same. */
  private void input(int most, Frames frames) {
    byte[] bytes = new byte[Math.max(1, Math.min(most, Frames.PIECE))];
    try {
      int count = in.read(bytes);
      if (count < 0) {
        frames.write(Kind.END, new byte[0]);
      } else {
        frames.write(Kind.DATA, bytes, 0, count);
      }
    } catch (IOException e) {
      inputFailure = e;
      frames.close();
    }
  }
}
