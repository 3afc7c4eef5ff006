package org.chancery.store.ingest;

import java.util.ArrayList;
import java.util.List;
import org.chancery.store.write.KeptArticle;

/** Counts what it is told. */
final class CountingWatch implements IngestWatch {

  int added;
  int known;
  int unchanged;
  final List<String> rejected = new ArrayList<>();

  @Override
  public void bytes(long more) {}

  @Override
  public void added(KeptArticle article) {
    added++;
  }

  @Override
  public void known(String article) {
    known++;
  }

  @Override
  public void unchanged(String origin, long articles) {
    unchanged++;
  }

  @Override
  public void rejected(String place, String reason) {
    rejected.add(place + ": " + reason);
  }

  @Override
  public void said(String place, String message) {}
}
