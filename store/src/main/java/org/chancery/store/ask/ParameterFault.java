package org.chancery.store.ask;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A parameter makes no sense. Says which one, what was found and what was expected. */
public final class ParameterFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String name;
  private final @Nullable String found;
  private final String expected;
  private final transient List<String> nearMisses;
  private final transient Wording wording;

  /** Words what is wrong, with the names of parameters as the one who asked wrote them. */
  @FunctionalInterface
  interface Wording {
    String with(UnaryOperator<String> naming);
  }

  ParameterFault(
      String name,
      @Nullable String found,
      String expected,
      List<String> nearMisses,
      Wording wording) {
    super(wording.with(UnaryOperator.identity()));
    this.name = name;
    this.found = found;
    this.expected = expected;
    this.nearMisses = List.copyOf(nearMisses);
    this.wording = wording;
  }

  /** "NAME FOUND, expected EXPECTED". */
  public static ParameterFault of(String name, String found, String expected) {
    return new ParameterFault(
        name,
        found,
        expected,
        List.of(),
        naming -> naming.apply(name) + " " + found + ", expected " + expected);
  }

  /** There is no such thing; "did you mean" names what there is. */
  public static ParameterFault unknown(
      String name, String found, String what, List<String> nearMisses) {
    return new ParameterFault(
        name,
        found,
        what,
        nearMisses,
        naming -> "'" + found + "' is no " + what + NearMisses.hint(nearMisses));
  }

  /** Name of the parameter, with {@code _} between its words. */
  public String name() {
    return name;
  }

  /** What it was; absent where that would say nothing. */
  public @Nullable String found() {
    return found;
  }

  /** What it should be. */
  public String expected() {
    return expected;
  }

  /** What may have been meant, the nearest first. */
  public List<String> nearMisses() {
    return nearMisses;
  }

  /** The message with names as the one who asked wrote them. */
  public String message(UnaryOperator<String> naming) {
    return wording.with(naming);
  }
}
