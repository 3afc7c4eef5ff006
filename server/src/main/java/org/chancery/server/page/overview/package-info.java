/** The first page: what the store has, at a glance. */
@NullMarked
package org.chancery.server.page.overview;

import org.jspecify.annotations.NullMarked;
