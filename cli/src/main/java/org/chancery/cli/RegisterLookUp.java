package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.record.RegisterJson;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.register.RegisterQuery.Answer;
import org.chancery.store.ask.NearMisses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all look-ups in the register share: their options, and how an answer is printed. */
final class RegisterLookUp {

  /** The formats of an answer. */
  enum Format {
    TABLE,
    JSONL
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default on a terminal) or jsonl.")
  @Nullable Format format;

  @Mixin RegisterOption option = new RegisterOption();

  /**
   * Puts a question to the register and prints the answer; where there is none, near misses.
   *
   * @param asked the words of the question
   * @param <T> what the answer is made of
   * @return the exit status
   * @throws IOException where a register file can't be read or the answer not be written
   */
  <T> int print(
      String asked,
      Function<RegisterQuery, Answer<T>> question,
      BiFunction<RegisterJson, T, List<ObjectNode>> toRecords,
      PrintWriter out,
      PrintWriter err)
      throws IOException {
    Register register = option.open();
    RegisterJson json = new RegisterJson(register);
    Answer<T> answer = question.apply(new RegisterQuery(register));
    List<ObjectNode> records = new ArrayList<>();
    answer.found().forEach(found -> records.addAll(toRecords.apply(json, found)));
    write(records, out);
    if (records.isEmpty()) {
      err.println(
          "chancery: the register has nothing for '"
              + asked
              + "'"
              + NearMisses.hint(answer.nearMisses()));
    }
    return ExitStatus.OK;
  }

  private void write(List<ObjectNode> records, PrintWriter out) throws IOException {
    Terminal terminal = Terminal.own();
    boolean table = format == null ? terminal.isOutput() : format == Format.TABLE;
    if (table) {
      new RegisterTable(out, terminal.width()).write(records);
    } else {
      JsonLines lines = new JsonLines(out);
      for (ObjectNode record : records) {
        lines.write(record);
      }
    }
    if (out.checkError()) {
      throw new IOException("standard output can't be written");
    }
  }
}
