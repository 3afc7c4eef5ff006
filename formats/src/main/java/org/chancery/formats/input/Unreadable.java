package org.chancery.formats.input;

import java.io.IOException;

/** An input can't be read, with the reason in words for a person, without the input's name. */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  Unreadable(String reason) {
    super(reason);
    this.reason = reason;
  }

  Unreadable(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
