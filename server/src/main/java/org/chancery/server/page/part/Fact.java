package org.chancery.server.page.part;

/** Something known, with its name. */
public record Fact(String name, String value) {}
