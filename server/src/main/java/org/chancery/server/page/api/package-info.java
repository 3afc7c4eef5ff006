/** The page on which the API is read and tried. */
@NullMarked
package org.chancery.server.page.api;

import org.jspecify.annotations.NullMarked;
