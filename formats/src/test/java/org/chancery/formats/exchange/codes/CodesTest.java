package org.chancery.formats.exchange.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.engine.extraction.PloverType;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

class CodesTest {

  /** The engine codes by its own table; both are facts of one source and must not part. */
  @Test
  void cameoAgreesWithTheEngine() throws IOException {
    List<String> codes = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PloverType.class.getResourceAsStream("event/codes.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cell = line.split("#")[0].strip().split("\\s+");
        CameoEvent event = Cameo.of(cell[0]).orElseThrow();
        assertThat(event.type().name()).as(cell[0]).isEqualTo(cell[1]);
        assertThat(event.mode() == null ? "-" : event.mode()).as(cell[0]).isEqualTo(cell[2]);
        assertThat(event.contexts().isEmpty() ? "-" : String.join(",", event.contexts()))
            .as(cell[0])
            .isEqualTo(cell[3]);
        codes.add(cell[0]);
      }
    }
    assertThat(codes).hasSizeGreaterThan(200);
  }

  @Test
  void countriesAgreeWithTheRegister() {
    for (Actor actor : Register.bundled().actors()) {
      String iso = actor.codes().get("iso3");
      if (iso == null || !actor.id().startsWith("country:")) {
        continue;
      }
      Country country = Countries.ofIso(actor.id().substring("country:".length())).orElseThrow();
      assertThat(country.cow()).as(iso).isEqualTo(actor.codes().get("cow"));
      assertThat(country.cow() == null).as(iso).isEqualTo(country.abbreviation() == null);
      if (actor.kind() == ActorKind.STATE
          && actor.existence().end() == null
          && !iso.equals("PSE")) {
        assertThat(country.fips()).as(iso).hasSize(2);
      }
    }
  }

  @Test
  void codesThatDifferFromIso() {
    assertThat(Countries.ofIso("DEU").orElseThrow())
        .isEqualTo(new Country("DEU", "DEU", "255", "GMY", "GM", "Germany"));
    assertThat(Countries.ofFips("AS").orElseThrow().iso()).isEqualTo("AUS");
    assertThat(Countries.ofFips("AU").orElseThrow().iso()).isEqualTo("AUT");
    assertThat(Countries.ofFips("WE").orElseThrow().iso()).isEqualTo("PSE");
    assertThat(Countries.ofCameo("CZE").orElseThrow().iso()).isEqualTo("CZE");
    assertThat(Countries.named("côte d’ivoire").orElseThrow().iso()).isEqualTo("CIV");
    assertThat(Countries.named("Eswatini").orElseThrow().iso()).isEqualTo("SWZ");
    assertThat(Countries.named("")).isEmpty();
  }

  @Test
  void generalCodes() {
    assertThat(Cameo.general(PloverType.CONCEDE)).contains("080");
    assertThat(Cameo.general(PloverType.RETREAT)).isEmpty();
    assertThat(Cameo.root(PloverType.RETREAT)).contains("08");
    assertThat(Cameo.general(PloverType.ACCUSE)).contains("110");
    assertThat(Cameo.general(PloverType.ASSAULT)).contains("190");
    assertThat(Cameo.isDropped("0231")).isTrue();
    assertThat(Cameo.isDropped("010")).isTrue();
    assertThat(Cameo.isDropped("999")).isFalse();
    assertThat(Cameo.quadOfRoot("08")).isEqualTo(2);
    assertThat(Cameo.quadOfRoot("13")).isEqualTo(3);
    assertThat(Cameo.quadOfRoot("99")).isZero();
  }

  @Test
  void aSectorComesBackFromItsType() {
    for (String sector : List.of("GOV", "MIL", "JRN", "MED", "REB", "SOC", "IGO", "PTY")) {
      assertThat(ActorCode.typeOf(sector).flatMap(ActorCode::sectorOf)).contains(sector);
      assertThat(IcewsSectors.nameOf(sector).flatMap(IcewsSectors::sectorOf)).contains(sector);
    }
  }
}
