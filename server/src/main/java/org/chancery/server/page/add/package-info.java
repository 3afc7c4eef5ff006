/** Where articles are added, and what came of it. */
@NullMarked
package org.chancery.server.page.add;

import org.jspecify.annotations.NullMarked;
