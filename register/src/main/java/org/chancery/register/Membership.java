package org.chancery.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An actor's time in a body.
 *
 * @param body id of the body
 * @param actor id of the member
 * @param source what it rests on
 * @param asOf the day up to which the fact was checked; an open membership used for a later date is
 *     marked by it
 */
public record Membership(
    String body,
    String actor,
    MemberRole role,
    Period period,
    Source source,
    @Nullable LocalDate asOf) {}
