package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.ArticleFacts;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/** The columns of one event format. Implementations are stateless. */
interface PairLayout {

  /** The format's name. */
  String name();

  /** Columns in order. */
  List<String> columns();

  /** Whether a file begins with the columns' names. */
  boolean headed();

  /** Why a pair has no row; null where it has one. */
  @Nullable String refusal(ObjectNode event, Pair pair);

  /** Counts what the format holds of no event as this one. */
  void count(ObjectNode event, LossCount losses);

  /** The cells of a pair; the empty cell is for what is unknown. */
  List<String> cells(String id, ObjectNode event, Pair pair, ArticleFacts article);

  /**
   * Reads a row of as many cells as there are columns.
   *
   * @throws RowFault where it can't be read
   */
  ReadPair read(DelimitedRow row, LossCount losses) throws RowFault;
}
