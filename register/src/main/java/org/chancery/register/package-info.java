/** Who is who, who held which office and who belonged to what, on any day. */
@NullMarked
package org.chancery.register;

import org.jspecify.annotations.NullMarked;
