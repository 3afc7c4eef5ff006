package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.store.query.Asked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery storylines}: stories with their merged events, of what is kept. */
@Command(
    name = "storylines",
    mixinStandardHelpOptions = true,
    description =
        "Asks the store for stories with their events, or counts them. What is asked of events must hold of one of them.",
    footer = {
      "",
      "Examples: chancery storylines --actor Niger --since 2023-07-26 --until 2023-08-31",
      "          chancery storylines --text \"trade war\" --limit 10"
    })
final class StorylinesCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Mixin QuestionOptions options = new QuestionOptions();

  @Mixin EventOptions events = new EventOptions();

  @Override
  public List<Path> stores(Session session) {
    return List.of(options.store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    return new StoreQuestion(options, Objects.requireNonNull(spec))
        .ask(Asked.STORYLINE, events::addTo);
  }
}
