/** The register: who is who, who held which office and who belonged to what, on any day. */
@NullMarked
package org.chancery.server.page.register;

import org.jspecify.annotations.NullMarked;
