/** The only addresses that the desk ever fetches: feeds of hosts that the administrator allowed. */
@NullMarked
package org.chancery.server.feed;

import org.jspecify.annotations.NullMarked;
