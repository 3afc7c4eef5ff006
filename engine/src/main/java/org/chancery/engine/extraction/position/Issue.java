package org.chancery.engine.extraction.position;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.register.DecisionRule;
import org.jspecify.annotations.Nullable;

/**
 * A question on which actors take sides.
 *
 * @param id short name, unique in its file
 * @param title what tables and pages show
 * @param proposal what supporters want, in one sentence; every stance is of it as worded
 * @param also other words for the same thing, in the same direction
 * @param body register id of the body whose members decide, if one does
 * @param rule how many of them it takes; without it the body's own rule holds
 */
public record Issue(
    String id,
    @Nullable String title,
    String proposal,
    List<String> also,
    @Nullable String body,
    @Nullable DecisionRule rule) {

  private static final String CODEBOOK = "codebook.yaml";

  public Issue {
    also = List.copyOf(also);
  }

  /** The title, or the proposal where there is none. */
  public String name() {
    return title == null ? proposal : title;
  }

  /** The issues that come with the program, in the order of their file. */
  public static List<Issue> bundled() {
    try (InputStream in = Issue.class.getResourceAsStream(CODEBOOK)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks the codebook " + CODEBOOK);
      }
      return IssuesFile.parse(CODEBOOK, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the codebook can't be read", e);
    }
  }
}
