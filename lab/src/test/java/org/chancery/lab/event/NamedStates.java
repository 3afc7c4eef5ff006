package org.chancery.lab.event;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the names and adjectives of states, by one pattern that passes over what begins none. */
final class NamedStates {

  private final Pattern names;

  NamedStates(List<StateNames> states) {
    List<String> words = new ArrayList<>();
    for (StateNames state : states) {
      words.add(state.name().replaceFirst("^the ", ""));
      words.add(state.adjective());
    }
    String first =
        words.stream()
            .map(word -> Pattern.quote(word.substring(0, 1)))
            .distinct()
            .collect(joining());
    names =
        Pattern.compile(
            "\\b(?=[%s])(?:%s)\\b"
                .formatted(first, words.stream().map(Pattern::quote).collect(joining("|"))));
  }

  /** Each state that a line names, with the line behind it. */
  List<String> in(String line) {
    return names.matcher(line).results().map(MatchResult::group).map(n -> n + ": " + line).toList();
  }
}
