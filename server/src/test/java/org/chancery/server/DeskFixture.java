package org.chancery.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Register;
import org.chancery.store.Holder;
import org.chancery.store.Store;

/**
 * A desk on a free port of this machine, over a store of its own: a copy of {@link SampleStore}, or
 * an empty one. Its requests follow no redirection and keep no cookies.
 */
public final class DeskFixture implements Closeable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final Store store;
  private final Desk desk;

  private DeskFixture(Path folder, DeskOptions options) {
    this.folder = folder;
    this.store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
    Knowledge knowledge = new Knowledge(Register.bundled(), Issue.bundled(), SampleStore.coder());
    this.desk = Desk.start(store, knowledge, options);
  }

  /** Over the samples. */
  public static DeskFixture ofSamples() {
    return ofSamples(new DeskOptions(DeskOptions.LOOPBACK, 0));
  }

  /** Over the samples, with options of its own. */
  public static DeskFixture ofSamples(DeskOptions options) {
    try {
      Path folder = Files.createTempDirectory("chancery-desk");
      SampleStore.copyTo(folder.resolve("store"));
      return new DeskFixture(folder, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Over an empty store. */
  public static DeskFixture ofNothing() {
    try {
      return new DeskFixture(
          Files.createTempDirectory("chancery-desk"), new DeskOptions(DeskOptions.LOOPBACK, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The store that it shows, open; the desk's threads use it too. */
  public Store store() {
    return store;
  }

  /**
   * The desk's address with a path, encoded where it needs to be, such as {@code /api/v1/health}.
   */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }

  /**
   * Asks for a path.
   *
   * @param headers names, each with its value behind it
   */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Posts JSON, as a program does. */
  public HttpResponse<String> post(String path, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends any request. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
    store.close();
    SampleStore.delete(folder);
  }
}
