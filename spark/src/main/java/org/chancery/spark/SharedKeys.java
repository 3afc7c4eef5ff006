package org.chancery.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.engine.storyline.DigestCodec;

/**
 * Joins articles over the keys of their MinHash sketches: the hashes, the bands of two hashes, and
 * that of the whole text. A key that one article has alone leads to no copy, so the driver does
 * without it.
 *
 * @param place of an article
 * @param keys that another article has too
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record SharedKeys(Place place, int[] keys) implements Serializable {

  private static final String KEY = "key";
  private static final String UNIT = "unit";
  private static final String ITEM = "item";

  /** The keys of each article that shares any. */
  static JavaRDD<SharedKeys> among(SparkSession session, JavaRDD<Outline> articles) {
    JavaRDD<Row> rows =
        articles.flatMap(
            outline ->
                Arrays.stream(DigestCodec.read(outline.digest()).copyKeys())
                    .mapToObj(
                        key ->
                            RowFactory.create(key, outline.place().unit(), outline.place().item()))
                    .iterator());
    StructType schema =
        new StructType()
            .add(KEY, DataTypes.IntegerType)
            .add(UNIT, DataTypes.IntegerType)
            .add(ITEM, DataTypes.IntegerType);
    Dataset<Row> keys = session.createDataFrame(rows, schema);
    Dataset<Row> shared =
        keys.groupBy(KEY).agg(count(lit(1)).as("articles")).filter(col("articles").gt(1));
    return keys.join(shared, KEY)
        .groupBy(UNIT, ITEM)
        .agg(collect_list(KEY))
        .toJavaRDD()
        .map(
            row ->
                new SharedKeys(new Place(row.getInt(0), row.getInt(1)), numbers(row.getList(2))));
  }

  private static int[] numbers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
