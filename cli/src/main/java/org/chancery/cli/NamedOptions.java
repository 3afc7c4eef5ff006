package org.chancery.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What options say, by the names that questions are put with: {@code --count-by} as count_by. */
final class NamedOptions {

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Adds an option's value, where it has one. */
  NamedOptions put(String name, @Nullable Object value) {
    return value == null ? this : put(name, List.of(value));
  }

  /** Adds an option's values. */
  NamedOptions put(String name, Collection<?> several) {
    List<String> known = values.computeIfAbsent(name, first -> new ArrayList<>());
    for (Object value : several) {
      known.add(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
    return this;
  }

  /** All that was added. */
  Parameters parameters() {
    return new Parameters(values);
  }

  /** What is wrong, as a person at the command line wrote it. */
  static ParameterException wrong(CommandLine line, ParameterFault fault) {
    return new ParameterException(
        line, fault.message(name -> "--" + name.replace('_', '-')), fault);
  }
}
