/** What is answered when something goes wrong. */
@NullMarked
package org.chancery.server.error;

import org.jspecify.annotations.NullMarked;
