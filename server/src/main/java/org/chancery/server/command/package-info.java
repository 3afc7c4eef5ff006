/** Commands of the store's owner, run by the server that holds the store. */
@NullMarked
package org.chancery.server.command;

import org.jspecify.annotations.NullMarked;
