package org.chancery.server.page.part;

/** Words that lead to a page. */
public record Link(String text, String address) {}
