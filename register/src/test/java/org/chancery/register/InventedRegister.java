package org.chancery.register;

/** A small register of invented states, bodies and people. */
final class InventedRegister {

  static final String YAML =
      """
      format: chancery-register 1
      as_of: 2026-08-22

      actors:
        - id: country:VAR
          kind: state
          name: Varonia
          names:
            - Republic of Varonia
            - {text: Old Varonia, end: 1989-12-31}
          demonyms: [Varonian, Varonians]
          capital: Lesk
          seats: [Grey Palace, Quai d'Orlan]
          codes: {iso2: VR, iso3: VAR, cow: "901", cameo: VAR}
        - id: country:KES
          kind: state
          name: Kestria
          names: [The Kestrian Union]
          demonyms: [Kestrian, Kestrians]
          capital:
            - {name: Mirov, end: 1999-06-30}
            - {name: Port Ansel, start: 1999-07-01}
        - id: country:MOR
          kind: state
          name: Morvia
          end: 1991-12-25
        - id: org:lpc
          kind: body
          name: League of Peaceful Coasts
          names: [LPC, L.P.C., Coastal League]
          start: 1960-01-01
        - id: org:var-navy
          kind: military
          name: Varonian Navy
          country: country:VAR
          sector: MIL
        - id: org:lesk-herald
          kind: outlet
          name: The Herald
          country: country:VAR
        - id: person:tomas-arel
          kind: person
          name: Tomas Arel
          names: [Arel]

      offices:
        - office: President of Varonia
          of: country:VAR
          role: head_of_state
          titles: [President]
          holders:
            - {person: Tomas Arel, start: 2010-05-14, end: 2015-05-14, source: "wikidata:Q1"}
            - {person: Ödön Brašk, start: 2015-05-14, source: knowledge, sure: high}
        - office: Foreign Minister of Kestria
          of: country:KES
          role: foreign_minister
          titles: [Foreign Minister]
          holders:
            - {person: Mira J. al-Tessar, start: 2012, end: 2016-03, source: knowledge, sure: medium}
            - {person: H.R. Quill, start: 2016-03, source: knowledge, sure: low, as_of: 2020-01-31}
        - office: Secretary-General of the League of Peaceful Coasts
          of: org:lpc
          role: head
          titles: [Secretary-General]
          holders:
            - {person: Ban Ri-mun, start: 2011-01-01, acting: true, source: knowledge, sure: high}

      memberships:
        - body: org:lpc
          decides: {rule: unanimity, source: knowledge, sure: high}
          members:
            - {actor: country:VAR, role: member, start: 1960-01-01, source: "cow-igo:LPC"}
            - {actor: country:KES, role: member, start: 1972-03-01, source: "cow-igo:LPC"}
            - {actor: country:KES, role: suspended, start: 2014-03-24, end: 2018-01-01, source: knowledge, sure: high}
            - {actor: country:MOR, role: observer, end: 1991-12-25, source: knowledge, sure: low}

      presidencies:
        - {body: org:lpc, actor: country:VAR, start: 2014-01-01, end: 2014-12-31, source: knowledge, sure: high}

      roles:
        - {word: prime minister, plural: prime ministers, sector: GOV, cameo: GOV, kind: person, role: head_of_government, government: true}
        - {word: chief diplomat, plural: chief diplomats, sector: GOV, cameo: GOV, kind: person, role: foreign_minister, government: true}
        - {word: police, sector: COP, cameo: COP, kind: group}
        - {word: gen., sector: MIL, cameo: MIL, kind: title}

      places:
        - {name: Lesk, kind: city, country: country:VAR, latitude: 51.5, longitude: -0.25, geonames: 77, population: 900000}
        - {name: Lesk, kind: city, country: country:KES, population: 4000}
        - {name: South Varonia Sea, names: [Varonian Bight], kind: sea}
      """;

  private InventedRegister() {}

  static Register open() {
    return Register.of(RegisterFiles.parse("invented.yaml", YAML));
  }
}
