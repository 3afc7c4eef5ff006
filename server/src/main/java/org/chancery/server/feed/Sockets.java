package org.chancery.server.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** What was opened for one feed, to be closed together. Used by two threads. */
final class Sockets {

  private final List<Socket> opened = new ArrayList<>();
  private boolean closed;

  /** Notes one; closes it where all were closed already. */
  synchronized void add(Socket socket) {
    opened.add(socket);
    if (closed) {
      close();
    }
  }

  /** Closes all, whatever they are waited for. */
  synchronized void close() {
    closed = true;
    for (Socket socket : opened) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    opened.clear();
  }
}
