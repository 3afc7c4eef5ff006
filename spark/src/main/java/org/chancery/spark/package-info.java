/**
 * The same engine on Apache Spark: articles in, the same records out, on as many machines as there
 * are.
 */
@NullMarked
package org.chancery.spark;

import org.jspecify.annotations.NullMarked;
