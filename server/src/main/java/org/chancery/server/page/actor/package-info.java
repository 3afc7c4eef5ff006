/** Who is in the store, and one page for each: offices, events, statements, positions, network. */
@NullMarked
package org.chancery.server.page.actor;

import org.jspecify.annotations.NullMarked;
