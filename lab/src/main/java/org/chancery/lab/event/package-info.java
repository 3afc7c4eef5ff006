/** How accurate the event coder is on labelled sentences. */
@NullMarked
package org.chancery.lab.event;

import org.jspecify.annotations.NullMarked;
