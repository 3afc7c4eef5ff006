package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are known by the spellings that news gives their names. */
final class NewsSpellingsTest {

  private static final Register REGISTER = Register.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        // transliterations
        "Volodymyr Zelensky: volodymyr-zelenskyy",
        "Volodymyr Zelenskiy: volodymyr-zelenskyy",
        "Zelenskyy: volodymyr-zelenskyy",
        "Muammar Qaddafi: muammar-gaddafi",
        "Moammar Gadhafi: muammar-gaddafi",
        "Moammar Kadafi: muammar-gaddafi",
        "Muammar al-Qadhafi: muammar-gaddafi",
        "Alyaksandr Lukashenka: alexander-lukashenko",
        "Aliaksandr Lukashenka: alexander-lukashenko",
        "Binyamin Netanyahu: benjamin-netanyahu",
        "Abdel-Fattah el-Sissi: abdel-fattah-el-sisi",
        "Abdelfattah al-Sisi: abdel-fattah-el-sisi",
        "Bashar Assad: bashar-al-assad",
        "Nuri al-Maliki: nouri-al-maliki",
        "Mohammed Mursi: mohamed-morsi",
        "Abd Rabbuh Mansur Hadi: abdrabbuh-mansur-hadi",
        "Abed Rabbo Mansour Hadi: abdrabbuh-mansur-hadi",
        "Kurmanbek Bakiev: kurmanbek-bakiyev",
        "Gurbanguly Berdymukhamedov: gurbanguly-berdimuhamedow",
        "Emomali Rakhmonov: emomali-rahmon",
        "Viktor Yanukovich: viktor-yanukovych",
        "Dmitri Medvedev: dmitry-medvedev",
        "Sergei Shoigu: sergey-shoigu",
        "Aleksei Navalny: alexei-navalny",
        "Franjo Tudjman: franjo-tudman",
        "Slobodan Milosevic: slobodan-milosevic",
        "Isaias Afewerki: isaias-afwerki",
        "Khalifa Hifter: khalifa-haftar",
        "Roh Moo Hyun: roh-moo-hyun",
        "Kim Jong Un: kim-jong-un",
        "Choi Son Hui: choe-son-hui",
        "Phạm Bình Minh: pham-binh-minh",
        // what is written together, apart or with marks
        "Recep Tayyip Erdogan: recep-tayyip-erdogan",
        "Gerhard Schroeder: gerhard-schroder-1944",
        "Jose Luis Rodriguez Zapatero: jose-luis-rodriguez-zapatero",
        "Lech Walesa: lech-walesa",
        // order
        "Orban Viktor: viktor-orban",
        "Abe Shinzo: shinzo-abe",
        "Battsetseg Batmunkh: batmunkh-battsetseg",
        // particles
        "Ursula von der Leyen: ursula-von-der-leyen",
        "Charles de Gaulle: charles-de-gaulle",
        "Mohammed bin Salman: mohammed-bin-salman",
        "Herman van Rompuy: herman-van-rompuy",
        "Dominique De Villepin: dominique-de-villepin",
        "Jaap de Hoop Scheffer: jaap-de-hoop-scheffer",
        // initials
        "JD Vance: jd-vance",
        "J.D. Vance: jd-vance",
        "J. D. Vance: jd-vance",
        "F.W. de Klerk: f-w-de-klerk",
        "FW de Klerk: f-w-de-klerk",
        "MBS: mohammed-bin-salman",
        "A.P.J. Abdul Kalam: a-p-j-abdul-kalam",
        "K.P. Sharma Oli: k-p-sharma-oli",
        "George W Bush: george-w-bush",
      })
  void aPersonIsKnownBy(String name, String person) {
    assertThat(bearers(name)).startsWith("person:" + person);
  }

  /** Who may be meant by all of the name's words, the most likely first. */
  private static List<String> bearers(String name) {
    String text = "They met " + name + " again.";
    return REGISTER.match(text).stream()
        .filter(match -> text.substring(match.begin(), match.end()).equals(name))
        .flatMap(match -> match.senses().stream())
        .map(sense -> sense.actor().id())
        .toList();
  }
}
