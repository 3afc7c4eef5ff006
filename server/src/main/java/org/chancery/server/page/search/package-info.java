/** Search: words and meaning, narrowed down by what is found. */
@NullMarked
package org.chancery.server.page.search;

import org.jspecify.annotations.NullMarked;
