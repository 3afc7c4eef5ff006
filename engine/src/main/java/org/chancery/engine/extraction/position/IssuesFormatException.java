package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where an issues file is malformed. Names every problem; nothing of the file was loaded.
 * The message has one line a problem.
 */
public final class IssuesFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<IssuesProblem> problems;

  IssuesFormatException(List<IssuesProblem> problems) {
    super(problems.stream().map(IssuesProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of the file; never empty. */
  public List<IssuesProblem> problems() {
    return problems;
  }
}
