package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import picocli.CommandLine.Mixin;

/** What every command that reads articles needs: register, parser, engine. */
final class EngineOptions {

  @Mixin RegisterOption register = new RegisterOption();

  /** The engine, with notices of a long start on standard error. */
  Engine open(PrintWriter err) throws IOException {
    return new Engine(parser(err), register.open());
  }

  static SentenceParser parser(PrintWriter err) {
    return new Nlp4jParser(
        CompactParser.open(cacheFolder(), notice -> err.println("chancery: " + notice)));
  }

  /** {@code CHANCERY_CACHE}, else the user's cache folder by the XDG rule. */
  static Path cacheFolder() {
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
