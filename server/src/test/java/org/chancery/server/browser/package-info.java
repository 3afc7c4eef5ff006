/** Tests in the real browser, and what they stand on. */
@NullMarked
package org.chancery.server.browser;

import org.jspecify.annotations.NullMarked;
