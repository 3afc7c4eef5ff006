package org.chancery.server.browser;

import java.util.Objects;
import org.chancery.server.DeskFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** One desk over the samples, begun by the first test that needs it and ended after the last. */
public final class OneDesk implements BeforeAllCallback {

  private static final Namespace OURS = Namespace.create(OneDesk.class);

  private record Running(DeskFixture desk) implements AutoCloseable {
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
            .getStore(StoreScope.LAUNCHER_SESSION, OURS)
            .getOrComputeIfAbsent(
                Running.class, none -> new Running(DeskFixture.ofSamples()), Running.class);
  }

  /** Its address, without a slash at the end. */
  public String address() {
    String address = Objects.requireNonNull(running).desk().at("/").toString();
    return address.substring(0, address.length() - 1);
  }
}
