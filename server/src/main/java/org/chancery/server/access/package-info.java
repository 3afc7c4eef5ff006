/** Who may do what, and the rules that every answer keeps. */
@NullMarked
package org.chancery.server.access;

import org.jspecify.annotations.NullMarked;
