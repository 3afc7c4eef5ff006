/** Says in few words what a record's JSON says; shared by the formats that people read. */
@NullMarked
package org.chancery.formats.output.words;

import org.jspecify.annotations.NullMarked;
