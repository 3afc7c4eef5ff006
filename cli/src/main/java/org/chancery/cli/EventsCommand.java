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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery events}: who did what to whom, of what is kept. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Asks the store for events, or counts them. All conditions must hold.",
    footer = {
      "",
      "Examples: chancery events --actor Russia --type THREATEN,ASSAULT --since 2022-01-01",
      "          chancery events --dyad country:USA,country:CHN --count-by month,quad --format csv",
      "          chancery events --merged --text \"prisoner exchange\""
    })
final class EventsCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Mixin QuestionOptions options = new QuestionOptions();

  @Mixin EventOptions events = new EventOptions();

  @Option(
      names = "--merged",
      description =
          "Events of storylines, each once, with all its reports and where they disagree.")
  boolean merged;

  @Override
  public List<Path> stores(Session session) {
    return List.of(options.store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    return new StoreQuestion(options, Objects.requireNonNull(spec))
        .ask(merged ? Asked.MERGED_EVENT : Asked.EVENT, events::addTo);
  }
}
