@org.jspecify.annotations.NullMarked
package org.chancery.store;
