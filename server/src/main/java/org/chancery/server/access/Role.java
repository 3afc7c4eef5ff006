package org.chancery.server.access;

import java.util.Locale;

/** What a caller may do; each may also do what those before it may. */
public enum Role {
  /** Looks and asks. */
  READER,
  /** Corrects records too. */
  REVIEWER,
  /** Adds articles and changes the desk too. */
  ADMINISTRATOR;

  /** Whether it may do what another may. */
  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** Its name in files and answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
