package org.chancery.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --store DIR}: where what was read is kept. */
final class StoreOption {

  private static final String VARIABLE = "CHANCERY_STORE";
  private static final String DEFAULT = "chancery-store";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The folder of the store. Default: $CHANCERY_STORE, else chancery-store in the working folder.")
  @Nullable Path folder;

  Path folder(Session session) {
    if (folder != null) {
      return folder;
    }
    Workplace workplace = session.workplace();
    return workplace.path(
        workplace.variable(VARIABLE).filter(named -> !named.isEmpty()).orElse(DEFAULT));
  }
}
