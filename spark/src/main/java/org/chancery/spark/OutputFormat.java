package org.chancery.spark;

/** The formats in which records are written. */
enum OutputFormat {
  JSONL,
  PARQUET
}
