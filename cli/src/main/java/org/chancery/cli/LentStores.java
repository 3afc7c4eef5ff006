package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.chancery.server.kept.Kept;

/** Has the store lent that this server holds; others it opens. */
final class LentStores implements StoreAccess {

  private final Kept kept;
  private final BooleanSupplier cancelled;
  private final StoreAccess others = new OwnStores();

  /**
   * @param cancelled whether who gave the command is gone
   */
  LentStores(Kept kept, BooleanSupplier cancelled) {
    this.kept = kept;
    this.cancelled = cancelled;
  }

  private boolean isKept(Path folder) throws IOException {
    return Files.isDirectory(folder) && Files.isSameFile(folder, kept.folder());
  }

  @Override
  public <T> T ask(Path folder, Work<T> work) throws IOException {
    return isKept(folder) ? kept.askAtLength(work::with) : others.ask(folder, work);
  }

  @Override
  public <T> T correct(Path folder, String command, Work<T> work) throws IOException {
    return isKept(folder) ? kept.write(work::with) : others.correct(folder, command, work);
  }

  @Override
  public <T> T fill(Path folder, String command, Work<T> work) throws IOException {
    return isKept(folder) ? kept.fill(cancelled, work::with) : others.fill(folder, command, work);
  }
}
