/** Article formats in: whatever a user has, recognised by content. */
@NullMarked
package org.chancery.formats.input;

import org.jspecify.annotations.NullMarked;
