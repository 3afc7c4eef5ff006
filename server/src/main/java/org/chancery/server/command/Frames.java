package org.chancery.server.command;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/**
 * What a command's two ends say to each other: a kind, a length, bytes. Writing may be done by any
 * thread, reading by one.
 */
final class Frames implements Closeable {

  /** No frame is longer; a request with all arguments of a command line fits. */
  static final int MOST_BYTES = 4 << 20;

  /** How much of a stream goes into one. */
  static final int PIECE = 1 << 16;

  /** Kinds of frames; the first two begin a connection, from the command's side. */
  enum Kind {
    /** The key. */
    KEY,
    /** A {@link CommandRequest}. */
    REQUEST,
    /** Bytes for standard output. */
    OUT,
    /** Bytes for standard error. */
    ERR,
    /** The command reads: so many bytes at most, as a number. */
    WANT,
    /** What was read. */
    DATA,
    /** Nothing more to read. */
    END,
    /** Standard output takes no more; why, as text. */
    OUTPUT_FAILED,
    /** The exit status, as a number: the last frame. */
    EXIT,
    /** The server doesn't take the command; why, as text: the last frame. */
    REFUSED
  }

  /** A frame. */
  record Frame(Kind kind, byte[] bytes) {}

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  Frames(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), PIECE));
    this.out = new DataOutputStream(socket.getOutputStream());
  }

  /**
   * The next one.
   *
   * @param most bytes that it may have
   * @throws EOFException where the other end is gone
   * @throws IOException where what comes is no frame
   */
  Frame read(int most) throws IOException {
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= Kind.values().length || length < 0 || length > most) {
      throw new IOException("no frame");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new Frame(Kind.values()[kind], bytes);
  }

  void write(Kind kind, byte[] bytes, int from, int length) throws IOException {
    byte[] frame = new byte[1 + Integer.BYTES + length];
    frame[0] = (byte) kind.ordinal();
    for (int i = 0; i < Integer.BYTES; i++) {
      frame[1 + i] = (byte) (length >>> (Byte.SIZE * (Integer.BYTES - 1 - i)));
    }
    System.arraycopy(bytes, from, frame, 1 + Integer.BYTES, length);
    synchronized (out) {
      out.write(frame);
      out.flush();
    }
  }

  void write(Kind kind, byte[] bytes) throws IOException {
    write(kind, bytes, 0, bytes.length);
  }

  void write(Kind kind, int number) throws IOException {
    write(kind, ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  /** The number that a frame is. */
  static int number(Frame frame) throws IOException {
    if (frame.bytes().length != Integer.BYTES) {
      throw new IOException("no number");
    }
    return ByteBuffer.wrap(frame.bytes()).getInt();
  }

  /** Ends the connection; who reads from it finds that out. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // There is nothing left to be saved.
      assert e != null;
    }
  }
}
