package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.engine.extraction.Statement;
import org.chancery.store.query.Asked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery statements}: who said what, of what is kept. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Asks the store for statements, or counts them. All conditions must hold.",
    footer = {
      "",
      "Examples: chancery statements --speaker \"Angela Merkel\" --since 2020-01-01",
      "          chancery statements --basis unnamed --count-by outlet"
    })
final class StatementsCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Mixin QuestionOptions options = new QuestionOptions();

  @Option(
      names = {"--source", "--speaker"},
      paramLabel = "ID|NAME",
      description = "Who says it, or for whom it is said; as --actor.")
  List<String> speakers = List.of();

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = "One speaks to the other, either way.")
  @Nullable String dyad;

  @Option(names = "--kind", split = ",", description = "${COMPLETION-CANDIDATES}.")
  List<Statement.Kind> kinds = List.of();

  @Option(names = "--attitude", split = ",", description = "${COMPLETION-CANDIDATES}.")
  List<Statement.Attitude> attitudes = List.of();

  @Option(names = "--basis", split = ",", description = "${COMPLETION-CANDIDATES}.")
  List<Statement.Basis> bases = List.of();

  @Override
  public List<Path> stores(Session session) {
    return List.of(options.store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    return new StoreQuestion(options, Objects.requireNonNull(spec))
        .ask(
            Asked.STATEMENT,
            named ->
                named
                    .put("speaker", speakers)
                    .put("dyad", dyad)
                    .put("kind", kinds)
                    .put("attitude", attitudes)
                    .put("basis", bases));
  }
}
