package org.chancery.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.chancery.engine.extraction.position.IssuesFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One desk over the samples, begun by the first test that needs it and ended after the last. */
public final class OneDesk implements BeforeAllCallback {

  private static final Namespace OURS = Namespace.create(OneDesk.class);
  private static final Path ROOT = Path.of("..");

  /** A desk that runs. */
  private record Running(ReadDesk desk) implements AutoCloseable {
    @Override
    public void close() {
      desk.close();
    }
  }

  private @Nullable Running running;

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(OURS)
            .getOrComputeIfAbsent(Running.class, none -> start(), Running.class);
  }

  /** Its address, without a slash at the end. */
  public String address() {
    return Objects.requireNonNull(running).desk().address();
  }

  private static Running start() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "samples").resolve("store");
      return new Running(
          ReadDesk.over(
              ROOT.resolve("samples"),
              folder,
              IssuesFile.read(ROOT.resolve("docs/examples/issues.yaml"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
