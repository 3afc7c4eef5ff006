package org.chancery.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where register files are malformed, or refer to what is nowhere. Names every problem;
 * nothing of the files was loaded. The message has one line a problem.
 */
public final class RegisterFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RegisterProblem> problems;

  RegisterFormatException(List<RegisterProblem> problems) {
    super(problems.stream().map(RegisterProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of the files; never empty. */
  public List<RegisterProblem> problems() {
    return problems;
  }
}
