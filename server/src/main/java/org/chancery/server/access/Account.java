package org.chancery.server.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may use a desk.
 *
 * @param password what a password is checked against; absent where none is good
 * @param token digest of a token; absent where none is good
 */
record Account(String name, Role role, @Nullable PasswordHash password, @Nullable String token) {}
