package org.chancery.formats.input;

import java.io.IOException;

/** An archive holds or unpacks to more than it may; nothing more of it is read. */
final class ArchiveOverLimit extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  ArchiveOverLimit(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
