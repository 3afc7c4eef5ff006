package org.chancery.spark;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param number in the order of the input
 * @param name as records and messages name it
 * @param location an absolute path that is the same on every machine, or a URI of Hadoop's
 * @param remote whether the location is a URI
 * @param size in bytes, as it lies there
 */
record Unit(int number, String name, String location, boolean remote, long size)
    implements Serializable {}
