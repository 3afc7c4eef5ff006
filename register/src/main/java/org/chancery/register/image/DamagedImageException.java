package org.chancery.register.image;

/** Thrown where bytes are no image of a register, one of another version, or damaged. */
public final class DamagedImageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedImageException(String reason) {
    super("The compiled register can't be read: " + reason);
  }

  DamagedImageException(String reason, Throwable cause) {
    super("The compiled register can't be read: " + reason, cause);
  }
}
