package org.chancery.store;

import org.jspecify.annotations.Nullable;

/** A store can't be used. The message names the store, what is wrong, and the remedy. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
