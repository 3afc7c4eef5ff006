package org.chancery.server.page.add;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows where articles are added.
 *
 * @param mayAdd whether who looks may add
 * @param role of who looks
 * @param limits as sentences
 * @param fileBytes of one file at most
 * @param allBytes of all files at most
 * @param files at most
 * @param textCharacters of a pasted text at most
 * @param feeds hosts whose feeds may be added
 * @param recent additions, the newest first
 * @param mistake why what was sent was not taken
 */
public record AddView(
    boolean mayAdd,
    String role,
    List<String> limits,
    long fileBytes,
    long allBytes,
    int files,
    int textCharacters,
    List<String> feeds,
    List<JobRow> recent,
    @Nullable String mistake) {}
