package org.chancery.store.index;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Lucene's own form of an index, its graph of vectors made with less effort: most of the time of
 * indexing goes there. Read back without this class.
 */
final class VectorCodec extends Lucene912Codec {

  private static final int NEIGHBOURS = 12;
  private static final int CANDIDATES = 40;

  private final KnnVectorsFormat vectors = new Lucene99HnswVectorsFormat(NEIGHBOURS, CANDIDATES);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}
