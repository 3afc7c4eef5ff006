package org.chancery.engine.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

  private final LanguageCheck check = new LanguageCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Regierung von Varonien hat am Dienstag ihren Botschafter aus Kestrien zurückgerufen, nachdem die Gespräche über die gemeinsame Grenze gescheitert waren. Der Außenminister sagte, man werde erst dann weiter verhandeln, wenn die Truppen abgezogen seien. Eine Antwort stand am Abend noch aus.
          fr | Le gouvernement de Varonie a rappelé mardi son ambassadeur en Kestrie après l'échec des pourparlers sur la frontière commune. Le ministre des affaires étrangères a déclaré que les négociations ne reprendraient qu'après le retrait des troupes. Aucune réponse n'avait été donnée dans la soirée.
          es | El gobierno de Varonia llamó el martes a su embajador en Kestria después de que fracasaran las conversaciones sobre la frontera común. El ministro de Asuntos Exteriores dijo que solo seguirían negociando cuando se retiraran las tropas. Por la noche todavía no había respuesta.
          it | Il governo della Varonia ha richiamato martedì il proprio ambasciatore in Kestria dopo il fallimento dei colloqui sul confine comune. Il ministro degli esteri ha detto che si tornerà a trattare soltanto quando le truppe saranno state ritirate. In serata non era ancora giunta alcuna risposta.
          pt | O governo da Varónia chamou na terça-feira o seu embaixador na Késtria depois de terem fracassado as conversações sobre a fronteira comum. O ministro dos Negócios Estrangeiros disse que só voltariam a negociar quando as tropas se retirassem. À noite ainda não havia resposta.
          nl | De regering van Varonië heeft dinsdag haar ambassadeur uit Kestrië teruggeroepen nadat de gesprekken over de gemeenschappelijke grens waren mislukt. De minister van Buitenlandse Zaken zei dat er pas verder wordt onderhandeld als de troepen zijn vertrokken. Een antwoord bleef die avond uit.
          sv | Varoniens regering kallade på tisdagen hem sin ambassadör från Kestrien sedan samtalen om den gemensamma gränsen hade brutit samman. Utrikesministern sade att man inte skulle förhandla vidare förrän trupperna hade dragits tillbaka. På kvällen hade det ännu inte kommit något svar.
          pl | Rząd Waronii odwołał we wtorek swojego ambasadora z Kestrii po fiasku rozmów o wspólnej granicy. Minister spraw zagranicznych powiedział, że rokowania zostaną wznowione dopiero wtedy, gdy wojska zostaną wycofane. Do wieczora nie było jeszcze żadnej odpowiedzi ze strony sąsiedniego państwa.
          cs | Vláda Varonie v úterý odvolala svého velvyslance z Kestrie poté, co ztroskotaly rozhovory o společné hranici. Ministr zahraničí řekl, že se bude dál jednat teprve tehdy, až se vojska stáhnou. Do večera ještě žádná odpověď ze sousední země nepřišla a nikdo nevěděl, kdy přijde.
          ru | Правительство Варонии во вторник отозвало своего посла из Кестрии после того, как переговоры об общей границе закончились неудачей. Министр иностранных дел сказал, что переговоры продолжатся только тогда, когда войска будут выведены. Вечером ответа ещё не было.
          uk | Уряд Варонії у вівторок відкликав свого посла з Кестрії після того, як переговори про спільний кордон зазнали невдачі. Міністр закордонних справ сказав, що переговори триватимуть лише тоді, коли війська буде виведено. Увечері відповіді ще не було.
          tr | Varonya hükümeti, ortak sınırla ilgili görüşmelerin başarısızlığa uğramasının ardından salı günü Kestria'daki büyükelçisini geri çağırdı. Dışişleri bakanı, birlikler çekilmeden görüşmelere devam edilmeyeceğini söyledi. Akşam saatlerinde henüz bir yanıt gelmemişti ve kimse ne zaman geleceğini bilmiyordu.
          el | Η κυβέρνηση της Βαρονίας ανακάλεσε την Τρίτη τον πρεσβευτή της από την Κεστρία μετά την αποτυχία των συνομιλιών για τα κοινά σύνορα. Ο υπουργός Εξωτερικών είπε ότι οι διαπραγματεύσεις θα συνεχιστούν μόνο όταν αποσυρθούν τα στρατεύματα. Το βράδυ δεν υπήρχε ακόμη απάντηση.
          hu | Varónia kormánya kedden visszahívta kestriai nagykövetét, miután a közös határról folytatott tárgyalások kudarcba fulladtak. A külügyminiszter azt mondta, hogy csak akkor tárgyalnak tovább, ha a csapatokat visszavonták. Estig még nem érkezett válasz, és senki sem tudta, mikor érkezik.
          fi | Varonian hallitus kutsui tiistaina kotiin Kestrian-suurlähettiläänsä, kun neuvottelut yhteisestä rajasta olivat kariutuneet. Ulkoministeri sanoi, että neuvotteluja jatketaan vasta sitten, kun joukot on vedetty pois. Illalla vastausta ei ollut vielä tullut, eikä kukaan tiennyt, milloin se tulisi.
          ar | استدعت حكومة فارونيا يوم الثلاثاء سفيرها لدى كستريا بعد فشل المحادثات بشأن الحدود المشتركة بين البلدين. وقال وزير الخارجية إن المفاوضات لن تستأنف إلا بعد انسحاب القوات من المنطقة. وحتى المساء لم يكن قد وصل أي رد من الحكومة المجاورة ولم يعرف أحد متى سيصل الرد عليهم.
          id | Pemerintah Varonia pada hari Selasa memanggil pulang duta besarnya dari Kestria setelah pembicaraan mengenai perbatasan bersama menemui kegagalan. Menteri luar negeri mengatakan bahwa perundingan baru akan dilanjutkan apabila pasukan sudah ditarik. Sampai malam hari belum ada jawaban.
          """)
  void tellsOtherLanguages(String language, String text) {
    LanguageCheck.Guess guess = check.guess(text).orElseThrow();
    assertThat(guess.iso639()).isEqualTo(language);
    assertThat(guess.notEnglish()).isGreaterThanOrEqualTo(ArticleLimits.FOREIGN_CONFIDENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ndumiso Okwuchukwu, Zbigniew Przybyłko, Nguyễn Thị Phượng, Þórdís Guðjónsdóttir, Sükhbaataryn"
            + " Ganbold, Xiadani Tlacuilo and Jörg-Uwe Späth were sworn in on Monday; Rauno Käärmelahti,"
            + " Oluwaseyi Adébáyọ̀, Mihály Kőszegi, Ángel Iñíguez and Çağrı Büyükgöz follow on Thursday.",
        "Cabinet: Prime Minister Ilmatar Väinölä; Foreign Affairs, Szczepan Gżegżółka; Finance,"
            + " Ngozichukwu Anyanwu; Defence, Bogdan Ștefănescu; Interior, Raúl Echeverría; Justice,"
            + " Marie-Laure d'Aubigné; Trade, Tomislav Hrženjak; Health, Sunniva Østergård; Culture, Dilnoza"
            + " Yuldasheva; Transport, Kwabena Osei-Tutu.",
        "VARONIA REJECTS KESTRIAN CLAIM. LESK MAYOR QUITS. MORVIA CLOSES PORT. HARBOUR STRIKE SPREADS TO"
            + " NORTHERN TOWNS. GRAIN EXPORTS HALTED UNTIL FRIDAY. PARLIAMENT VOTES ON BUDGET TONIGHT."
            + " PRESIDENT RETURNS FROM SUMMIT WITHOUT AGREEMENT. STORM WARNING FOR SOUTHERN COAST.",
        "Diplomats said \"Freiheit und Einigkeit\" hung above the door, and \"liberté, égalité\" beside it;"
            + " the ambassador answered in Varonian, \"vrem sa traim liberi\", before he switched back to"
            + " English, thanked everybody present, and left without taking any further questions at all.",
      })
  void keepsEnglishFullOfForeignNames(String text) {
    Optional<LanguageCheck.Guess> guess = check.guess(text);
    assertThat(guess)
        .matches(
            g ->
                g.isEmpty()
                    || g.get().iso639().equals("en")
                    || g.get().notEnglish() < ArticleLimits.FOREIGN_CONFIDENCE);
  }

  @Test
  void cannotTellTheLanguageOfAShortText() {
    String german = "Die Regierung schweigt. ";
    assertThat(check.guess(german.repeat(9))).isEmpty();
    assertThat(check.guess(german.repeat(11))).isPresent();
    assertThat(
            new ArticleMaker()
                .make(Document.ofText("a.txt", german.repeat(9).toUpperCase(Locale.ROOT))))
        .isInstanceOf(ArticleMaker.Made.Ready.class);
  }

  @Test
  void looksAtTheWholeOfAMixedTextsBegin() {
    String english =
        IntStream.range(0, 40)
            .mapToObj(i -> "The delegation of Morvia met the envoy for the " + i + "th time. ")
            .collect(Collectors.joining());
    assertThat(check.guess(english + "Ende der Mitteilung.").orElseThrow().iso639())
        .isEqualTo("en");
  }
}
