package org.chancery.server.page.signin;

/**
 * What the page shows on which people sign in.
 *
 * @param back address to go on to
 * @param name as it was typed before
 * @param refused whether that was of no use
 */
public record SignInView(String back, String name, boolean refused) {}
