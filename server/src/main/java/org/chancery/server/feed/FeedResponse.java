package org.chancery.server.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads one answer of a web server, no further than the limits. For one thread. */
final class FeedResponse {

  private static final int LONGEST_LINE = 8192;
  private static final int MOST_HEADERS = 100;
  private static final int HEX = 16;

  private final InputStream in;
  private final int mostBytes;
  private final long deadline;
  private final Map<String, String> headers = new TreeMap<>();
  private int status;

  /**
   * @param deadline by {@link System#nanoTime}
   */
  FeedResponse(InputStream in, int mostBytes, long deadline) {
    this.in = in;
    this.mostBytes = mostBytes;
    this.deadline = deadline;
  }

  void readHead() throws IOException {
    String[] first = line().split(" ", 3);
    if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("[1-5]\\d\\d")) {
      throw new IOException("no answer of a web server");
    }
    status = Integer.parseInt(first[1]);
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 0 || headers.size() == MOST_HEADERS) {
        throw new IOException("a malformed answer");
      }
      headers.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
  }

  int status() {
    return status;
  }

  /** A header's value; empty where there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** What follows the head. */
  byte[] body() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
      for (int size = chunk(); size > 0; size = chunk()) {
        copy(size, body, true);
        line();
      }
      return body.toByteArray();
    }
    String length = header("content-length");
    boolean told = length.matches("\\d{1,18}");
    if (told && Long.parseLong(length) > mostBytes) {
      throw tooLarge();
    }
    copy(told ? Long.parseLong(length) : Long.MAX_VALUE, body, told);
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    String size = line().split(";", 2)[0].strip();
    if (!size.matches("[0-9a-fA-F]{1,7}")) {
      throw new IOException("a malformed answer");
    }
    return Integer.parseInt(size, HEX);
  }

  private void copy(long count, ByteArrayOutputStream to, boolean whole) throws IOException {
    byte[] piece = new byte[LONGEST_LINE];
    long left = count;
    while (left > 0) {
      requireTime();
      int read = in.read(piece, 0, (int) Math.min(piece.length, left));
      if (read < 0) {
        if (whole) {
          throw new IOException("the answer was cut off");
        }
        return;
      }
      to.write(piece, 0, read);
      left -= read;
      if (to.size() > mostBytes) {
        throw tooLarge();
      }
    }
  }

  private IOException tooLarge() {
    return new IOException(
        "larger than " + (mostBytes >> 20) + " MB; fetch it yourself and add the file");
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      requireTime();
      int one = in.read();
      if (one == '\n') {
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
      }
      if (one < 0 || line.size() == LONGEST_LINE) {
        throw new IOException("a malformed answer");
      }
      line.write(one);
    }
  }

  private void requireTime() throws IOException {
    if (System.nanoTime() - deadline > 0) {
      throw new IOException("it takes too long");
    }
  }
}
