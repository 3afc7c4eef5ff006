/** Accuracy on gold data that a user has: marked pairs, and records of articles. */
@NullMarked
package org.chancery.lab.evaluate;

import org.jspecify.annotations.NullMarked;
