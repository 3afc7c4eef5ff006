package org.chancery.store.ingest;

import org.chancery.store.write.KeptArticle;

/** Is told, and does nothing. */
public final class SilentWatch implements IngestWatch {

  @Override
  public void bytes(long more) {}

  @Override
  public void added(KeptArticle article) {}

  @Override
  public void known(String article) {}

  @Override
  public void unchanged(String origin, long articles) {}

  @Override
  public void rejected(String place, String reason) {}

  @Override
  public void said(String place, String message) {}
}
