package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.store.Holder;
import org.chancery.store.Store;

/** Opens stores in this process. */
final class OwnStores implements StoreAccess {

  @Override
  public <T> T ask(Path folder, Work<T> work) throws IOException {
    try (Store store = Store.openForReading(folder)) {
      return work.with(store);
    }
  }

  @Override
  public <T> T correct(Path folder, String command, Work<T> work) throws IOException {
    return fill(folder, command, work);
  }

  @Override
  public <T> T fill(Path folder, String command, Work<T> work) throws IOException {
    try (Store store = Store.openForWriting(folder, Holder.self(command, null))) {
      return work.with(store);
    }
  }
}
