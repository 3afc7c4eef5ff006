package org.chancery.engine.actor;

import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;

/** A register of invented states, persons and bodies. */
public final class InventedRegister {

  private static final String YAML =
      """
      format: chancery-register 1
      as_of: 2030-01-01
      actors:
        - {id: "country:XVA", kind: state, name: Varonia, demonyms: [Varonian, Varonians], capital: Lisk, seats: [Amber House, the Amber House], codes: {iso3: XVA, cameo: XVA}}
        - {id: "country:XKE", kind: state, name: Kestria, demonyms: [Kestrian, Kestrians], capital: Halmic, codes: {iso3: XKE, cameo: XKE}}
        - id: country:XMO
          kind: state
          name: Morvia
          names:
            - {text: Upper Tesk, end: 2010-06-30}
          demonyms: [Morvian, Morvians]
          capital: Sarn
          codes: {iso3: XMO, cameo: XMO}
        - {id: "org:harbour-group", kind: body, name: Harbour Group, names: [HG], codes: {cameo: IGOHGR}}
        - {id: "org:va-foreign-ministry", kind: ministry, name: Foreign Ministry of Varonia, names: [Varonian foreign ministry], country: "country:XVA", sector: GOV}
        - {id: "org:plain-party", kind: party, name: Plain Party, country: "country:XVA", sector: PTY}
        - {id: "person:ada-holt", kind: person, name: Ada Holt, country: "country:XVA"}
      offices:
        - office: President of Varonia
          of: country:XVA
          role: head_of_state
          titles: [President]
          holders:
            - {person: Piet Kroll, start: 2010-01-10, end: 2019-05-14, source: knowledge, sure: high}
            - {person: Mara Vellin, start: 2019-05-14, source: knowledge, sure: high}
        - office: Foreign Minister of Varonia
          of: country:XVA
          role: foreign_minister
          titles: [Foreign Minister]
          holders:
            - {person: Tomas Holt, start: 2019-05-20, source: knowledge, sure: high}
        - office: Prime Minister of Kestria
          of: country:XKE
          role: head_of_government
          titles: [Prime Minister]
          holders:
            - {person: Ivo Sandrel, start: 2016-01-01, source: knowledge, sure: high}
        - office: Foreign Minister of Kestria
          of: country:XKE
          role: foreign_minister
          titles: [Foreign Minister]
          holders:
            - {person: Rena Dask, start: 2017-01-01, source: knowledge, sure: high}
        - office: Secretary-General of the Harbour Group
          of: org:harbour-group
          role: head
          titles: [Secretary-General]
          holders:
            - {person: Lena Oskan, start: 2018-01-01, source: knowledge, sure: high}
      presidencies:
        - {body: "org:harbour-group", actor: "country:XKE", start: 2021-01-01, end: 2021-12-31, source: knowledge, sure: high}
      roles:
        - {word: president, plural: presidents, sector: GOV, cameo: GOV, kind: person, role: head_of_state, government: true}
        - {word: prime minister, plural: prime ministers, sector: GOV, cameo: GOV, kind: person, role: head_of_government, government: true}
        - {word: foreign minister, plural: foreign ministers, sector: GOV, cameo: GOV, kind: person, role: foreign_minister, government: true}
        - {word: minister, plural: ministers, sector: GOV, cameo: GOV, kind: person, role: minister, government: true}
        - {word: foreign ministry, plural: foreign ministries, sector: GOV, cameo: GOV, kind: group, government: true}
        - {word: secretary-general, plural: secretaries-general, kind: person, role: head}
        - {word: secretary of state, plural: secretaries of state, sector: GOV, cameo: GOV, kind: person, role: foreign_minister}
        - {word: government, plural: governments, sector: GOV, cameo: GOV, kind: group, government: true}
        - {word: official, plural: officials, sector: GOV, cameo: GOV, kind: person, government: true}
        - {word: senior administration official, plural: senior administration officials, sector: GOV, cameo: GOV, kind: person, government: true}
        - {word: spokesman, plural: spokesmen, kind: person, role: spokesperson}
        - {word: spokeswoman, plural: spokeswomen, kind: person, role: spokesperson}
        - {word: leader, plural: leaders, kind: person}
        - {word: ally, plural: allies, kind: person}
        - {word: counterpart, plural: counterparts, kind: person}
        - {word: troops, sector: MIL, cameo: MIL, kind: group}
        - {word: reporter, plural: reporters, sector: JRN, cameo: MED, kind: person}
        - {word: party, plural: parties, sector: PTY, cameo: PTY, kind: group}
        - {word: court, plural: courts, sector: JUD, cameo: JUD, kind: group}
        - {word: engineer, plural: engineers, sector: CVL, cameo: CVL, kind: person}
        - {word: protester, plural: protesters, sector: CVL, cameo: CVL, kind: person}
      places:
        - {name: Lisk, kind: city, country: "country:XVA", latitude: 10, longitude: 20}
        - {name: Ostra, kind: city, country: "country:XVA", latitude: 11, longitude: 21}
        - {name: Ostra, kind: city, country: "country:XKE", latitude: 50, longitude: 60}
        - {name: Sable Heights, kind: region, disputed: ["country:XVA", "country:XKE"], latitude: 12, longitude: 22}
        - {name: Sable Strait, kind: strait, latitude: 13, longitude: 23}
      """;

  private static final Register REGISTER = Register.of(RegisterFiles.parse("invented.yaml", YAML));

  private InventedRegister() {}

  /** The same register every time. */
  public static Register register() {
    return REGISTER;
  }
}
