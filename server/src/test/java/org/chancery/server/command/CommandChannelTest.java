package org.chancery.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.server.kept.Kept;
import org.chancery.store.CommandServer;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandChannelTest {

  private static final String KEY = "0123456789abcdef";
  private static final InputStream NO_INPUT =
      new InputStream() {
        @Override
        public int read() {
          throw new AssertionError("nobody asked for it");
        }
      };

  /** What the command does; set by each test. */
  private interface Doing {
    int with(CommandCall call) throws IOException, InterruptedException;
  }

  @TempDir Path folder;
  private Store store;
  private Kept kept;
  private CommandChannel channel;
  private volatile Doing doing = call -> 0;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
    kept = new Kept(store);
    channel =
        CommandChannel.open(
            kept,
            (call, lent) -> {
              try {
                return doing.with(call);
              } catch (IOException e) {
                return 3;
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    channel.listen(KEY);
  }

  @AfterEach
  void close() throws IOException {
    channel.close();
    kept.close();
    store.close();
  }

  private CommandServer server(String key) {
    return new CommandServer("chancery serve", channel.port(), key);
  }

  private static CommandRequest request(String... arguments) {
    return new CommandRequest(
        List.of(arguments),
        "/somewhere",
        4711,
        "ada",
        Map.of("NO_COLOR", "1"),
        new CommandRequest.Shown(true, false, 77, true));
  }

  private int run(InputStream in, String... arguments) throws IOException {
    return new CommandClient(server(KEY), in, out, err).run(request(arguments));
  }

  @Test
  void whatACommandWritesAndItsStatusComeBack() throws IOException {
    byte[] long1 = "many records\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    doing =
        call -> {
          call.out().write(long1);
          call.err().write(call.request().toString().getBytes(StandardCharsets.UTF_8));
          return 42;
        };
    assertThat(run(NO_INPUT, "events", "--text", "ä \"quoted\" \n line")).isEqualTo(42);
    assertThat(out.toByteArray()).isEqualTo(long1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(request("events", "--text", "ä \"quoted\" \n line").toString());
  }

  @Test
  void standardInputIsReadOnlyAsTheCommandReads() throws IOException {
    byte[] given = "line\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(given);
    doing =
        call -> {
          call.in().readNBytes(10);
          return 0;
        };
    run(in);
    assertThat(in.available()).isGreaterThanOrEqualTo(given.length - Frames.PIECE);
    doing =
        call -> {
          call.out().write(call.in().readAllBytes());
          return 0;
        };
    run(new ByteArrayInputStream(given));
    assertThat(out.toByteArray()).isEqualTo(given);
  }

  @Test
  void whoDoesNotShowTheKeyIsRefused() {
    doing =
        call -> {
          throw new AssertionError("ran");
        };
    CommandClient other = new CommandClient(server("0123456789abcdee"), NO_INPUT, out, err);
    assertThatThrownBy(() -> other.run(request("events")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the key");
    CommandClient none = new CommandClient(server(""), NO_INPUT, out, err);
    assertThatThrownBy(() -> none.run(request("events"))).hasMessageContaining("the key");
  }

  @Test
  void aBrowserOrOtherNonsenseGetsNoAnswer() throws IOException {
    for (String nonsense : List.of("POST /local HTTP/1.1\r\nHost: x\r\n\r\n", "\0\177\0\0\0")) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), channel.port())) {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(nonsense.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        assertThat(readAll(socket)).isEmpty();
      }
    }
  }

  private static byte[] readAll(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readAllBytes();
    } catch (java.net.SocketException e) {
      return new byte[0];
    }
  }

  @Test
  void aCommandIsToldWhenNobodyWaitsForIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    doing =
        call -> {
          begun.countDown();
          while (!call.cancelled().getAsBoolean()) {
            Thread.sleep(10);
          }
          told.countDown();
          return 0;
        };
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), channel.port())) {
      Frames frames = new Frames(socket);
      frames.write(Frames.Kind.KEY, KEY.getBytes(StandardCharsets.US_ASCII));
      frames.write(Frames.Kind.REQUEST, request("ingest", "-").toBytes());
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anOutputThatTakesNoMoreIsToldAsItIsHere() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    doing =
        call -> {
          try {
            while (true) {
              call.out().write(new byte[Frames.PIECE]);
            }
          } catch (IOException e) {
            call.err().write(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
            return 3;
          }
        };
    CommandClient client = new CommandClient(server(KEY), NO_INPUT, full, err);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> client.run(request("export"))))
        .isNull();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("No space left on device");
  }

  @Test
  void theServersEndIsTold() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    doing =
        call -> {
          begun.countDown();
          return call.in().read();
        };
    PipedOutputStream never = new PipedOutputStream();
    Thread end =
        new Thread(
            () -> {
              try {
                begun.await();
                channel.close();
                never.close();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    end.start();
    assertThatThrownBy(() -> run(new PipedInputStream(never), "ingest", "-"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ended before the command did");
    end.join();
  }

  @Test
  void moreCommandsThanItRunsAreRefused() throws Exception {
    CountDownLatch begun = new CountDownLatch(CommandChannel.MOST_COMMANDS);
    CountDownLatch go = new CountDownLatch(1);
    doing =
        call -> {
          begun.countDown();
          go.await();
          return 0;
        };
    List<Thread> threads = new java.util.ArrayList<>();
    for (int i = 0; i < CommandChannel.MOST_COMMANDS; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  new CommandClient(
                          server(KEY),
                          NO_INPUT,
                          OutputStream.nullOutputStream(),
                          OutputStream.nullOutputStream())
                      .run(request("events"));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      thread.start();
      threads.add(thread);
    }
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> run(NO_INPUT, "events")).hasMessageContaining("8 commands already");
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void whoSendsAByteNowAndThenIsNotWaitedFor() throws IOException {
    try (CommandChannel impatient = CommandChannel.open(kept, (call, lent) -> 0, 200)) {
      impatient.listen(KEY);
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), impatient.port())) {
        socket.setSoTimeout(50);
        // A frame of 250 bytes, of which none comes too late by itself.
        socket.getOutputStream().write(new byte[] {0, 0, 0, 0, (byte) 250});
        int sent = 0;
        while (sent < 250 && !isClosed(socket)) {
          sent++;
        }
        assertThat(sent).isLessThan(250);
      }
    }
  }

  private static boolean isClosed(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
