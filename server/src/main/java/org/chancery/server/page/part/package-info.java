/**
 * The small things that many pages show the same way: kinds of events, stances, who acts, figures.
 */
@NullMarked
package org.chancery.server.page.part;

import org.jspecify.annotations.NullMarked;
