package org.chancery.store.ingest;

import java.nio.file.Path;
import org.chancery.store.write.KeptArticle;

/** Is told how a reading goes, by the thread that reads; bytes by any. */
public interface IngestWatch {

  /** So many bytes more were read, or need not be. */
  void bytes(long more);

  /** An article is kept. */
  void added(KeptArticle article);

  /** An article was kept already. */
  void known();

  /** A file was read before, and is as it was. */
  void unchanged(Path file, long articles);

  /** An input that can't be read, or an article whose id another has. */
  void rejected(String place, String reason);

  /** Something else to tell a person. */
  void said(String place, String message);
}
