/** Training and accuracy reports; not needed at run time. */
@NullMarked
package org.chancery.lab;

import org.jspecify.annotations.NullMarked;
