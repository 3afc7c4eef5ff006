package org.chancery.store.ingest;

import org.chancery.store.write.KeptArticle;

/** Is told how a reading goes, by the thread that reads; bytes by any. */
public interface IngestWatch {

  /** So many bytes more were read, or need not be. */
  void bytes(long more);

  /** An article is kept. */
  void added(KeptArticle article);

  /** An article was kept already, with this id. */
  void known(String article);

  /**
   * A file was read before, and is as it was.
   *
   * @param origin by which the store knows it
   */
  void unchanged(String origin, long articles);

  /** An input that can't be read, or an article whose id another has. */
  void rejected(String place, String reason);

  /** Something else to tell a person. */
  void said(String place, String message);
}
