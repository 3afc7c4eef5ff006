package org.chancery.engine.sentence.model;

import java.nio.file.Path;

/** Where the compact form of the parser's models is kept. Stateless. */
public final class ModelFolder {

  private ModelFolder() {}

  /** {@code CHANCERY_CACHE}, else the user's cache folder by the XDG rule. */
  public static Path standard() {
    String own = System.getenv("CHANCERY_CACHE");
    if (own != null && !own.isEmpty()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg != null && !xdg.isEmpty()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("chancery");
  }
}
