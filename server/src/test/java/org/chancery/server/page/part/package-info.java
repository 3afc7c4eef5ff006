@NullMarked
package org.chancery.server.page.part;

import org.jspecify.annotations.NullMarked;
