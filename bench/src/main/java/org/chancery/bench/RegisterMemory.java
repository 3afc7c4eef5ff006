package org.chancery.bench;

import java.lang.ref.Reference;
import java.util.Locale;
import org.chancery.register.Register;

/**
 * Prints how much memory the register takes: what the heap holds after garbage collection with it
 * and without it, opened only, and after all that is made on demand was asked for.
 */
public final class RegisterMemory {

  private RegisterMemory() {}

  /** Needs no arguments. */
  public static void main(String[] arguments) {
    long before = heldBytes();
    Register register = Register.bundled();
    long opened = heldBytes();
    register.actors().forEach(actor -> register.tenuresOf(actor.id()));
    register.actors().forEach(actor -> register.officesOf(actor.id()));
    register.actors().forEach(actor -> register.membersOf(actor.id()));
    register.actors().forEach(actor -> register.named(actor.name()));
    long used = heldBytes();
    Reference.reachabilityFence(register);
    System.out.println("opened: " + megabytes(opened - before) + " MB");
    System.out.println("everything asked for: " + megabytes(used - before) + " MB");
  }

  private static long heldBytes() {
    Runtime runtime = Runtime.getRuntime();
    long held = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      held = Math.min(held, runtime.totalMemory() - runtime.freeMemory());
    }
    return held;
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }
}
