package org.chancery.server.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * A command to run, with its streams.
 *
 * @param in the standard input of who gave it, read only as the command reads
 * @param out to its standard output; fails when nobody reads that any more
 * @param err to its standard error
 * @param cancelled whether who gave it is gone
 */
public record CommandCall(
    CommandRequest request,
    InputStream in,
    OutputStream out,
    OutputStream err,
    BooleanSupplier cancelled) {}
