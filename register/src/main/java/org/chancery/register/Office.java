package org.chancery.register;

import java.util.List;

/**
 * An office.
 *
 * @param title such as "President of France"; one office of a state or body
 * @param of id of the state, body or organisation whose office it is
 * @param titles as written before a name, or alone
 * @param sole whether one person holds it at a time
 */
public record Office(String title, String of, OfficeRole role, List<String> titles, boolean sole) {
  public Office {
    titles = List.copyOf(titles);
  }
}
