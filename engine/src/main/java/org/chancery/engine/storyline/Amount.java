package org.chancery.engine.storyline;

/**
 * A number of something.
 *
 * @param subject what is counted, as a stem that all reports share: {@code prisoner}, {@code dead}
 * @param label as a reader sees it: {@code 11 prisoners}
 * @param isFate whether it counts people by what became of them
 */
record Amount(String subject, String label, boolean isFate) {}
