package org.chancery.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Opens the register that the build compiled, once. Safe for use by several threads. */
final class BundledRegister {

  /** The resource's name, beside this class. */
  static final String RESOURCE = "register.bin";

  private static @Nullable Register opened;

  private BundledRegister() {}

  static synchronized Register get() {
    if (opened == null) {
      opened = open();
    }
    return opened;
  }

  private static Register open() {
    try (InputStream in = BundledRegister.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the compiled register " + RESOURCE + " is missing; the Maven build makes it");
      }
      return new CompactRegister(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the compiled register can't be read", unreadable);
    }
  }
}
