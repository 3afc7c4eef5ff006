package org.chancery.server.job;

/**
 * A file of an addition.
 *
 * @param label as whoever gave it calls it, and as records name it; never a path
 * @param number its own name in the spool
 * @param bytes its size
 * @param digest of its content: the same file given again is known by it
 */
record JobFile(String label, int number, long bytes, String digest) {

  /** What tells it from another file of the same label, for good. */
  String origin() {
    return "upload:" + digest + "/" + label;
  }
}
