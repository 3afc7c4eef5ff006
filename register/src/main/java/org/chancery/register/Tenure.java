package org.chancery.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in an office.
 *
 * @param person id of the holder
 * @param office the office's title, such as "President of France"
 * @param role what the office is for
 * @param of id of the state, body or organisation whose office it is
 * @param acting whether the holder only acted
 * @param source what it rests on
 * @param asOf the day up to which the fact was checked; an open tenure used for a later date is
 *     marked by it
 */
public record Tenure(
    String person,
    String office,
    OfficeRole role,
    String of,
    Period period,
    boolean acting,
    Source source,
    @Nullable LocalDate asOf) {}
