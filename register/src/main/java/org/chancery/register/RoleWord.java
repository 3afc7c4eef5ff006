package org.chancery.register;

import org.jspecify.annotations.Nullable;

/**
 * A word that news uses for people or groups without a name, or before a name.
 *
 * @param word singular, lower case
 * @param plural plural, lower case, where it has one
 * @param sector PLOVER sector
 * @param cameo CAMEO agent code
 * @param kind whom the singular means
 * @param role the office it means, where it means one
 * @param government whether those it means act for a government
 */
public record RoleWord(
    String word,
    @Nullable String plural,
    @Nullable String sector,
    @Nullable String cameo,
    Kind kind,
    @Nullable OfficeRole role,
    boolean government) {

  /** Whom a role word means. The constants are the words of the files in upper case. */
  public enum Kind {
    /** One person: "president", "protester". */
    PERSON,
    /** Many, or an organisation: "police", "foreign ministry". */
    GROUP,
    /** Nobody by itself; it only stands before a name: "Gen." */
    TITLE
  }

  /** Whether the singular already means many ("police"). */
  public boolean group() {
    return kind == Kind.GROUP;
  }
}
