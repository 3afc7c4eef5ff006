/** Stories: the list of them, and each with its events, quotations and reports. */
@NullMarked
package org.chancery.server.page.storyline;

import org.jspecify.annotations.NullMarked;
