package org.chancery.store.ingest;

import java.nio.file.Path;
import org.chancery.store.write.KeptArticle;

/** Is told, and does nothing. */
public final class SilentWatch implements IngestWatch {

  @Override
  public void bytes(long more) {}

  @Override
  public void added(KeptArticle article) {}

  @Override
  public void known() {}

  @Override
  public void unchanged(Path file, long articles) {}

  @Override
  public void rejected(String place, String reason) {}

  @Override
  public void said(String place, String message) {}
}
