/** The register's actors in the order in which people browse them. */
@NullMarked
package org.chancery.server.shelf;

import org.jspecify.annotations.NullMarked;
