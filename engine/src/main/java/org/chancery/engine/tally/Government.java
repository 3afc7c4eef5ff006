package org.chancery.engine.tally;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.Position;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.OfficeRole;
import org.chancery.register.Register;
import org.chancery.register.Tenure;

/**
 * Tells whose positions are those of a member: a state's government speaks for it, a body's offices
 * for the body; parties, the opposition and former leaders speak for themselves. A parliament
 * counts where it decides. Immutable, safe for use by several threads.
 */
final class Government {

  private static final Set<OfficeRole> ROLES =
      EnumSet.of(
          OfficeRole.HEAD_OF_STATE,
          OfficeRole.HEAD_OF_GOVERNMENT,
          OfficeRole.DEPUTY_HEAD,
          OfficeRole.FOREIGN_MINISTER,
          OfficeRole.DEFENCE_MINISTER,
          OfficeRole.FINANCE_MINISTER,
          OfficeRole.INTERIOR_MINISTER,
          OfficeRole.TRADE_MINISTER,
          OfficeRole.JUSTICE_MINISTER,
          OfficeRole.MINISTER,
          OfficeRole.SECURITY_ADVISER,
          OfficeRole.SPOKESPERSON,
          OfficeRole.AMBASSADOR,
          OfficeRole.UN_AMBASSADOR,
          OfficeRole.ENVOY,
          OfficeRole.MONARCH,
          OfficeRole.SUPREME_LEADER);

  /** Words for what a parliament does when it decides. */
  private static final List<String> DECISIONS =
      List.of("ratify", "approve", "adopt", "pass", "reject", "for", "against");

  private final Register register;

  Government(Register register) {
    this.register = register;
  }

  /** Whether this is the position of the member, on the day it was taken. */
  boolean speaksFor(Actor member, Position position, LocalDate day) {
    Referent who = position.actor().who();
    if (member.id().equals(who.id())) {
      return true;
    }
    Actor actor = who.id() == null ? null : register.actor(who.id()).orElse(null);
    if (actor == null) {
      boolean parliament = "LEG".equals(who.sector()) && decides(position);
      return isOf(member, who) && ("GOV".equals(who.sector()) || parliament);
    }
    return switch (actor.kind()) {
      case PERSON -> holdsOffice(member, actor, day) || isOf(member, who) && described(actor, who);
      case GOVERNMENT, MINISTRY -> isOf(member, who);
      case LEGISLATURE -> isOf(member, who) && decides(position);
      default -> false;
    };
  }

  private static boolean isOf(Actor member, Referent who) {
    return member.kind() == ActorKind.STATE
        && who.country() != null
        && member.id().equals("country:" + who.country());
  }

  private boolean holdsOffice(Actor member, Actor person, LocalDate day) {
    for (Tenure tenure : register.tenuresOf(person.id())) {
      boolean held = tenure.period().holds(day);
      boolean role = member.kind() != ActorKind.STATE || ROLES.contains(tenure.role());
      if (held && role && (tenure.of().equals(member.id()) || isMinistryOf(member, tenure.of()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMinistryOf(Actor member, String id) {
    return register
        .actor(id)
        .filter(of -> of.kind() == ActorKind.MINISTRY || of.kind() == ActorKind.GOVERNMENT)
        .map(of -> member.id().equals(of.country()))
        .orElse(false);
  }

  /** A person of whose offices the register knows none, and whom the article calls an official. */
  private boolean described(Actor person, Referent who) {
    return register.tenuresOf(person.id()).isEmpty() && "GOV".equals(who.sector());
  }

  private static boolean decides(Position position) {
    String rule = position.coder().rule();
    return DECISIONS.contains(rule.substring(rule.lastIndexOf('/') + 1));
  }
}
