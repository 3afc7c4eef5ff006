/**
 * Makes questions of named parameters: the command line's options and an address's parameters are
 * read and checked here alike.
 */
@NullMarked
package org.chancery.store.ask;

import org.jspecify.annotations.NullMarked;
