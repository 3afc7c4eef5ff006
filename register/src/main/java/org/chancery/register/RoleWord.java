package org.chancery.register;

import org.jspecify.annotations.Nullable;

/**
 * A word that news uses for people or groups without a name, or before a name.
 *
 * @param word singular, lower case
 * @param plural plural, lower case, where it has one
 * @param sector PLOVER sector
 * @param cameo CAMEO agent code
 * @param group whether the singular already means many ("police")
 * @param role the office it means, where it means one
 * @param government whether who is called so speaks for a government or body
 */
public record RoleWord(
    String word,
    @Nullable String plural,
    @Nullable String sector,
    @Nullable String cameo,
    boolean group,
    @Nullable OfficeRole role,
    boolean government) {}
