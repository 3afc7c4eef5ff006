/** Thin commands; the one place that prints and exits. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
