package org.chancery.engine.actor;

import org.chancery.register.OfficeRole;
import org.jspecify.annotations.Nullable;

/** PLOVER's sector of an office. */
final class Sectors {

  private Sectors() {}

  static @Nullable String of(OfficeRole role) {
    return switch (role) {
      case HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          DEPUTY_HEAD,
          FOREIGN_MINISTER,
          DEFENCE_MINISTER,
          FINANCE_MINISTER,
          INTERIOR_MINISTER,
          TRADE_MINISTER,
          JUSTICE_MINISTER,
          MINISTER,
          SECURITY_ADVISER,
          SPOKESPERSON,
          AMBASSADOR,
          UN_AMBASSADOR,
          ENVOY,
          CENTRAL_BANK_HEAD,
          MONARCH,
          SUPREME_LEADER ->
          "GOV";
      case LEGISLATURE_HEAD -> "LEG";
      case OPPOSITION_LEADER -> "OPP";
      case PARTY_LEADER -> "PTY";
      case MILITARY_CHIEF -> "MIL";
      case INTELLIGENCE_CHIEF -> "SPY";
      case CHIEF_JUSTICE -> "JUD";
      case HEAD, DEPUTY, OTHER -> null;
    };
  }
}
