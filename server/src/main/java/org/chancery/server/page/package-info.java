/** What every page has: its frame, its templates, and how it comes to its address. */
@NullMarked
package org.chancery.server.page;

import org.jspecify.annotations.NullMarked;
