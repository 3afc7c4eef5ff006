/** Trains the event models on texts of our own, and measures the event coder. */
@NullMarked
package org.chancery.lab.event;

import org.jspecify.annotations.NullMarked;
