package org.chancery.register;

/**
 * An actor's time in a body.
 *
 * @param body id of the body
 * @param actor id of the member
 */
public record Membership(
    String body, String actor, MemberRole role, Period period, Source source) {}
