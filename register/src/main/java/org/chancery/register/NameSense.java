package org.chancery.register;

/**
 * One thing that a name can mean.
 *
 * @param kind how the name words it
 * @param actor the actor meant
 * @param period when the name was in use for it
 */
public record NameSense(Kind kind, Actor actor, Period period) {

  /** How a name words its actor. */
  public enum Kind {
    /** Its own name, or one of its spellings. */
    NAME,
    /** Its adjective, or a word for its people. */
    DEMONYM,
    /** The city that stands for its government. */
    CAPITAL,
    /** The house or street that stands for its government. */
    SEAT
  }
}
