/** Signing in and out. */
@NullMarked
package org.chancery.server.page.signin;

import org.jspecify.annotations.NullMarked;
