/** The compact binary form of a register: header, string table, arrays. */
@NullMarked
package org.chancery.register.image;

import org.jspecify.annotations.NullMarked;
