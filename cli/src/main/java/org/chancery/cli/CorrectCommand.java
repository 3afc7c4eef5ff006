package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.chancery.store.correct.NewRecord;
import org.chancery.store.correct.RecordEdits;
import org.chancery.store.correct.RefusedException;
import org.chancery.store.index.IndexUpdate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery correct}: a person confirms, rejects or edits a record, or adds one. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps what a person says of a record: confirm, reject, edit, undo (takes back the last"
          + " word).",
      "All answers follow it. It is found again after recoding, by the record's words."
    },
    footer = {
      "",
      "Examples: chancery correct e-0123456789abcdef edit --set type=REJECT --why \"no threat\"",
      "          chancery correct --add event.json --by ada"
    })
final class CorrectCommand implements Callable<Integer>, StoreUser {

  /** What can be said of a record. */
  enum Action {
    CONFIRM,
    REJECT,
    EDIT,
    UNDO
  }

  @Spec @Nullable CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "RECORD", description = "A record's id.")
  @Nullable String record;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTION",
      description = "confirm, reject, edit or undo.")
  @Nullable Action action;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description =
          "For edit (may be repeated): type, mode, cameo, factuality, when, actors, recipients of"
              + " an event; kind, attitude, basis, when, sources, addressees of a statement;"
              + " stance, when, actor of a position. Actors are ids of the register, parted by"
              + " commas; an empty value takes away.")
  Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--add",
      paramLabel = "FILE.json",
      description = "Adds this event, statement or position, written as 'read' writes it.")
  @Nullable Path added;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so. Default: the user's name.")
  @Nullable String who;

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
  @Nullable String why;

  @Mixin StoreOption store = new StoreOption();

  @Mixin RegisterOption register = new RegisterOption();

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Session session = Session.of(command);
    String by = who == null ? session.workplace().user() : who;
    boolean judged = record != null && action != null;
    if (added == null ? !judged : record != null) {
      throw wrong("expected RECORD and one of confirm, reject, edit, undo; or --add FILE.json");
    }
    if (by.isBlank()) {
      throw wrong("nobody is named, expected --by NAME");
    }
    if ((action == Action.EDIT) == values.isEmpty()) {
      throw wrong(
          values.isEmpty() ? "an edit needs --set FIELD=VALUE" : "--set belongs to edit alone");
    }
    return session
        .stores()
        .correct(
            store.folder(session),
            "chancery correct",
            open -> keep(open, by, command.commandLine()));
  }

  private int keep(Store open, String by, CommandLine line) throws IOException {
    Correction made = made(new Corrections(open), by);
    new IndexUpdate(open).runIfShort();
    line.getErr()
        .println(
            "chancery: "
                + made.record()
                + ": "
                + made.action().name().toLowerCase(Locale.ROOT)
                + " by "
                + made.who()
                + " is kept");
    return ExitStatus.OK;
  }

  private Correction made(Corrections corrections, String by) throws IOException {
    try {
      return make(corrections, by);
    } catch (RefusedException e) {
      throw wrong(
          added != null ? added + ": " + e.getMessage() : "--set " + e.getMessage() + hint(e));
    }
  }

  private static String hint(RefusedException refused) {
    return String.valueOf(refused.getMessage()).endsWith("of the register")
        ? "; look it up with 'chancery register who'"
        : "";
  }

  private Correction make(Corrections corrections, String by) throws IOException {
    if (added != null) {
      ObjectNode own = NewRecord.checked(json(added), corrections);
      return corrections.make(own, Correction.Action.ADD, null, by, why);
    }
    String id = Objects.requireNonNull(record);
    ObjectNode known =
        corrections
            .record(id)
            .orElseThrow(
                () -> wrong("'" + id + "' is no event, statement or position that is kept"));
    Action said = Objects.requireNonNull(action);
    if (said == Action.UNDO) {
      requireOwn(corrections, id, by);
    }
    ObjectNode edits =
        said == Action.EDIT ? new RecordEdits(known, register.open()).edits(values) : null;
    return corrections.make(known, Correction.Action.valueOf(said.name()), edits, by, why);
  }

  private ObjectNode json(Path file) throws IOException {
    try {
      if (new ObjectMapper().readTree(Files.readString(file)) instanceof ObjectNode record) {
        return record;
      }
    } catch (JsonProcessingException e) {
      throw wrong(file + ": damaged JSON: " + e.getOriginalMessage());
    } catch (CharacterCodingException notUtf8) {
      throw wrong(file + ": bytes that are no UTF-8, expected UTF-8");
    }
    throw wrong(file + ": expected one JSON object");
  }

  private void requireOwn(Corrections corrections, String id, String by) {
    Judgements judgements = new Judgements(corrections.all());
    if (!judgements.hasSaid(by, id)) {
      List<Correction> said = judgements.byRecord().getOrDefault(id, List.of());
      throw wrong(
          by
              + " has said nothing of "
              + id
              + " that could be taken back"
              + (said.isEmpty() ? "" : "; " + said.get(said.size() - 1).who() + " has"));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
