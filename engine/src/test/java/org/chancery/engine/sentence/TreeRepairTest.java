package org.chancery.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chancery.engine.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeRepairTest {

  private static final List<String> WORDS =
      List.of(
          "say", "that", "for", "as", "do", "have", "after", "Kestria", ",", ";", "call", "who");
  private static final List<String> TAGS = List.of("VBD", "VBN", "NN", "IN", "WP$", ",", "VB");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj", "ccomp", "xcomp", "mark", "aux", "conj", "advcl", "pobj", "appos", "acl",
          "prep");

  /** Of these a few make most of the constructions that are mended around a verb of saying. */
  private static final List<String> FEW_WORDS = List.of("say", "that", "Kestria");

  private static final List<String> FEW_TAGS = List.of("VBD", "VBN", "NN");
  private static final List<String> FEW_RELATIONS = List.of("nsubj", "ccomp", "mark", "acl");

  /** And of these what is mended between two that are joined, and in words with a hyphen. */
  private static final List<String> PAIR_WORDS = List.of("between", "and", "-", "Kestria");

  private static final List<String> PAIR_TAGS = List.of("NN", "HYPH", "VBD");
  private static final List<String> PAIR_RELATIONS =
      List.of("nsubj", "pobj", "cc", "compound", "prep");

  /** And of these what is set in between commas, and stands behind days. */
  private static final List<String> SET_IN_WORDS = List.of(",", "some", "who", "Friday", "go");

  private static final List<String> SET_IN_TAGS = List.of("NNP", "VBD", "WRB", "WP", "IN");
  private static final List<String> SET_IN_RELATIONS =
      List.of(
          "nsubj", "relcl", "advmod", "appos", "vocative", "advcl", "pobj", "prep", "conj", "nmod");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | word | what it hangs on
          Varonia called for Kestria to rejoin the group.                                   | rejoin    | for
          Varonia waited for Kestria to rejoin the group.                                   | rejoin    | waited
          TVK reported Saturday that Vienna, Austria is being considered as a possible venue for the meeting. | Vienna | considered
          Ms Voss did not congratulate the president, her spokesman, Jorn Alder, said three hours later. | spokesman | said
          It would never, he added, release the two men who killed a customs officer.       | It        | release
          The government wanted a fixed timetable, he explained, and would not accept a bad agreement. | accept | wanted
          Aksel Tornby said before he left that his government was prepared.                | prepared  | said
          He warned that behind the attack stands Kestria.                                  | stands    | warned
          He warned that behind the attack stands Kestria.                                  | behind    | stands
          A group of soldiers announced late on Wednesday that they had ended the rule of the king. | group | announced
          Dorn postponed it on Saturday after Chancellor Anna Voss of Kestria had declined to attend in person because of the storm. | Voss | declined
          On Thursday people who backed the takeover set fire to the headquarters.          | people    | set
          Around 2,000 workers in Lesk went on strike on Monday for better pay.             | workers   | went
          President Anna Lesk ordered hard-hitting financial sanctions on the Kestrian leader. | sanctions | ordered
          Lesk and Morvia supported the withdrawal, as did Kestria and Varonia.             | Kestria   | Lesk
          Dorn said he was "not ready" to support the plan.                                 | support   | ready
          Dorn said he was "not ready" to support the plan.                                 | not       | was
          President Moon Sae-in of Lesk, whom Mr. Dorn also called on Monday, accepted the invitation. | Sae-in | accepted
          Talks between the union and the airline collapsed on Friday.                      | airline   | union
          The union called off on Thursday a strike that had closed the port.               | strike    | called
          Varonia asked neighbouring Kestria to free them.                                  | neighbouring | Kestria
          Relatives of the missing, some of whom had walked for two days to reach the capital, pleaded with Minister Renz on Friday. | Relatives | pleaded
          Leaders in eastern Kestria, where 40 villagers have died, pleaded with the League. | Leaders   | pleaded
          Observers, who spent six weeks in the region, accused Kestrian troops of crimes.  | Observers | accused
          Varonia, unable to pay, has turned to its creditors, an official said.            | Varonia   | turned
          Enraged by the acquittal of two officers, young men from the harbour rioted.      | men       | rioted
          Kestrian-Varonian border talks resumed in Lesk.                                   | Kestrian  | Varonian
          """)
  void isMended(String text, String word, String governor) {
    ParsedSentence sentence = EnglishParser.article(null, text).sentences().get(0);
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(word)).findFirst().orElseThrow();
    assertThat(sentence.head(token).map(Token::form)).hasValue(governor);
  }

  @Property
  void aTreeStaysATree(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 9999) Integer> dice,
      @ForAll @IntRange(max = 13) int root) {
    staysATree(tokens(dice, root % dice.size(), WORDS, TAGS, RELATIONS));
  }

  @Property
  void aTreeOfClausesStaysATree(
      @ForAll @Size(min = 4, max = 8) List<@IntRange(max = 9999) Integer> dice,
      @ForAll @IntRange(max = 7) int root) {
    staysATree(tokens(dice, root % dice.size(), FEW_WORDS, FEW_TAGS, FEW_RELATIONS));
  }

  @Property
  void aTreeOfPairsStaysATree(
      @ForAll @Size(min = 4, max = 8) List<@IntRange(max = 9999) Integer> dice,
      @ForAll @IntRange(max = 7) int root) {
    staysATree(tokens(dice, root % dice.size(), PAIR_WORDS, PAIR_TAGS, PAIR_RELATIONS));
  }

  @Property
  void aTreeOfRelativesStaysATree(
      @ForAll @Size(min = 4, max = 8) List<@IntRange(max = 9999) Integer> dice,
      @ForAll @IntRange(max = 7) int root) {
    staysATree(tokens(dice, root % dice.size(), SET_IN_WORDS, SET_IN_TAGS, SET_IN_RELATIONS));
  }

  private static void staysATree(List<Token> tokens) {
    List<Token> mended = TreeRepair.mend(tokens);
    assertThat(mended).hasSameSizeAs(tokens);
    for (Token token : mended) {
      int steps = 0;
      for (int at = token.index(); at >= 0; at = mended.get(at).head()) {
        assertThat(steps++).as("a cycle over %s in %s", token, mended).isLessThan(tokens.size());
      }
    }
  }

  /** Any tree: those nearer to the root were numbered before. */
  private static List<Token> tokens(
      List<Integer> dice, int root, List<String> words, List<String> tags, List<String> relations) {
    int n = dice.size();
    List<Integer> known = new ArrayList<>(List.of(root));
    int[] heads = new int[n];
    heads[root] = -1;
    for (int i = 0; i < n; i++) {
      if (i != root) {
        heads[i] = known.get(dice.get(i) % known.size());
        known.add(i);
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int die = dice.get(i);
      String word = words.get(die % words.size());
      tokens.add(
          new Token(
              i,
              new Span(i * 2, i * 2 + 1),
              word,
              word,
              tags.get(die / 7 % tags.size()),
              heads[i],
              // NLP4J calls a root now and then what it would be under another word.
              i == root && die % 2 == 0 ? "root" : relations.get(die / 37 % relations.size())));
    }
    return tokens;
  }
}
