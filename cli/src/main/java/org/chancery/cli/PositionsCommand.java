package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.engine.extraction.Position;
import org.chancery.store.query.Asked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery positions}: who stands where, of what is kept. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    description = "Asks the store for positions, or counts them. All conditions must hold.",
    footer = {
      "",
      "Examples: chancery positions --issue g7-russia --stance oppose",
      "          chancery positions --actor Germany --count-by issue,stance"
    })
final class PositionsCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Mixin QuestionOptions options = new QuestionOptions();

  @Option(names = "--stance", split = ",", description = "${COMPLETION-CANDIDATES}.")
  List<Position.Stance> stances = List.of();

  @Override
  public List<Path> stores(Session session) {
    return List.of(options.store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    return new StoreQuestion(options, Objects.requireNonNull(spec))
        .ask(Asked.POSITION, named -> named.put("stance", stances));
  }
}
