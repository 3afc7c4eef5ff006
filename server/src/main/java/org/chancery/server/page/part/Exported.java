package org.chancery.server.page.part;

/**
 * A way to take along what a page shows.
 *
 * @param label {@code CSV}, {@code JSON Lines}
 * @param address on the API, with the page's own conditions
 */
public record Exported(String label, String address) {}
