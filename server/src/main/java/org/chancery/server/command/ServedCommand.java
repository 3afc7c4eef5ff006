package org.chancery.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.chancery.server.command.Frames.Frame;
import org.chancery.server.command.Frames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The server's end of one command. One thread runs the command; another listens, so that it is
 * found out at once when who gave the command is gone.
 */
final class ServedCommand {

  private static final Frame GONE = new Frame(Kind.END, new byte[0]);

  private final Frames frames;
  private final BlockingQueue<Frame> read = new LinkedBlockingQueue<>();
  private volatile boolean gone;
  private volatile @Nullable String outputFailure;

  ServedCommand(Frames frames) {
    this.frames = frames;
  }

  CommandCall call(CommandRequest request) {
    return new CommandCall(
        request, new Input(), new Output(Kind.OUT), new Output(Kind.ERR), () -> gone);
  }

  /** Listens until the connection ends. */
  void listen() {
    try {
      while (true) {
        Frame frame = frames.read(Frames.PIECE);
        switch (frame.kind()) {
          case DATA, END -> read.add(frame);
          case OUTPUT_FAILED -> outputFailure = new String(frame.bytes(), StandardCharsets.UTF_8);
          default -> throw new IOException("unexpected " + frame.kind());
        }
      }
    } catch (IOException e) {
      // Its process ended, or talks nonsense: either way nobody waits for the command.
      gone = true;
      read.add(GONE);
    }
  }

  void exit(int status) throws IOException {
    frames.write(Kind.EXIT, status);
  }

  private final class Input extends InputStream {
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at == piece.length && !fill()) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, bytes, from, count);
      at += count;
      return count;
    }

    private boolean fill() throws IOException {
      if (ended) {
        return false;
      }
      frames.write(Kind.WANT, Frames.PIECE);
      Frame frame = next();
      if (frame == GONE) {
        throw new IOException("cancelled");
      }
      piece = frame.bytes();
      at = 0;
      ended = frame.kind() == Kind.END;
      return !ended;
    }

    private Frame next() throws IOException {
      try {
        return read.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("the server ends", e);
      }
    }
  }

  private final class Output extends OutputStream {
    private final Kind kind;

    Output(Kind kind) {
      this.kind = kind;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (gone) {
        throw new IOException("cancelled");
      }
      String failed = outputFailure;
      if (kind == Kind.OUT && failed != null) {
        throw new IOException(failed);
      }
      for (int at = 0; at < length; at += Frames.PIECE) {
        frames.write(kind, bytes, from + at, Math.min(Frames.PIECE, length - at));
      }
    }
  }
}
