package org.chancery.store.index;

import org.chancery.store.StoreException;

/** More words were asked for than can be looked for at once. */
public final class TooManyWordsException extends StoreException {
  private static final long serialVersionUID = 1L;

  TooManyWordsException(Throwable cause) {
    super("the text has too many words to look for at once; ask for fewer", cause);
  }
}
