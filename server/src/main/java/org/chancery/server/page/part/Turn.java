package org.chancery.server.page.part;

/**
 * Where a list goes on.
 *
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param shown what is on this page, in words: {@code 21 to 40 of 312}
 */
public record Turn(String previous, String next, String shown) {}
