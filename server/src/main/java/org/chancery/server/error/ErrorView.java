package org.chancery.server.error;

/** What the page of an error shows. */
public record ErrorView(int status, String title, String detail) {}
