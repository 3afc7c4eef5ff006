/** Makes the table of word vectors from an embedding model; not part of the program. */
@NullMarked
package org.chancery.distil;

import org.jspecify.annotations.NullMarked;
