/** The codebook's issues, and the board of each: who stands where on a day, and what follows. */
@NullMarked
package org.chancery.server.page.issue;

import org.jspecify.annotations.NullMarked;
