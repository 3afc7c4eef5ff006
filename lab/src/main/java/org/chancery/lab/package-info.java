/**
 * What {@code evaluate}, {@code compare} and {@code lab} do: scores, training, accuracy reports.
 */
@NullMarked
package org.chancery.lab;

import org.jspecify.annotations.NullMarked;
