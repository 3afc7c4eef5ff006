/** Benchmarks of the program's parts; not needed at run time. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
