@NullMarked
package org.chancery.server.page.register;

import org.jspecify.annotations.NullMarked;
