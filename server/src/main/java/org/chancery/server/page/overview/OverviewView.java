package org.chancery.server.page.overview;

/** What the first page shows. */
public record OverviewView(long storylines, int issues) {}
