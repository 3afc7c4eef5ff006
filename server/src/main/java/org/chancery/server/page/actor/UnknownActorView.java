package org.chancery.server.page.actor;

import java.util.List;

/**
 * What is shown for an id that neither the register nor the store knows.
 *
 * @param near actors that may be meant
 * @param list address of the list narrowed to it
 */
public record UnknownActorView(String asked, List<Near> near, String list) {

  static final int MOST = 6;

  /** An actor that may be meant. */
  public record Near(String name, String address) {}

  public UnknownActorView {
    near = List.copyOf(near);
  }
}
