package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constructions by which sides are taken, each on a proposal of its own kind. */
class ConstructionsTest {

  private static final Map<String, Reading> READINGS =
      new HashMap<>(
          Map.of(
              "accession", new Reading(Reading.MORVIA),
              "lift", Reading.on("The sanctions on Morvia should be lifted."),
              "extend", Reading.on("The sanctions on Morvia should be extended."),
              "troops", Reading.on("Kestrian troops should leave Morvia."),
              "recognise", Reading.on("Morvia should be recognised as a state."),
              "suspend", Reading.on("Morvia should be suspended from the Lakes Union."),
              "ceasefire",
                  Reading.on("There should be a ceasefire in Morvia.", "a truce in Morvia"),
              "dam", Reading.on("The dam on the river Iven should be built."),
              "arms", Reading.on("Arms exports to Morvia should be banned.")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # plain sentences
          accession | Kestria opposes Morvia's accession.                                        | Kestria=OPPOSE
          accession | Kestria and Lesk support Morvian membership of the Lakes Union.            | Kestria=SUPPORT; Lesk=SUPPORT
          accession | Neither Kestria nor Lesk supports Morvia's accession.                      | Kestria=OPPOSE; Lesk=OPPOSE
          accession | Morvia's accession was opposed by Kestria.                                 | Kestria=OPPOSE
          accession | Kestria's opposition to Morvia's accession has grown.                      | Kestria=OPPOSE
          accession | Kestrian opposition to Morvia's accession has grown.                       | Kestria=OPPOSE
          accession | Kestria remains against Morvia's accession.                                | Kestria=OPPOSE
          accession | Kestria has withdrawn its objections to Morvia's accession.                | Kestria=SUPPORT
          accession | Kestria dropped its support for Morvia's accession.                        | Kestria=OPPOSE
          accession | Kestria did not object to Morvia's accession.                              | Kestria=SUPPORT
          accession | Kestria does not support Morvia's accession.                               | Kestria=OPPOSE
          accession | Kestria no longer opposes Morvia's accession.                              | Kestria=SUPPORT
          accession | Lesk criticised Kestria's opposition to Morvia's accession.                | Kestria=OPPOSE; Lesk=SUPPORT
          accession | Kestria angered Lesk by opposing Morvia's accession.                       | Kestria=OPPOSE
          accession | Kestria put up resistance to Morvia's accession.                           | Kestria=OPPOSE
          accession | Kestria abstained in the vote on Morvia's accession.                       | Kestria=UNDECIDED
          accession | Kestria has neither approved nor rejected Morvia's accession.              | Kestria=UNDECIDED
          # what is said
          accession | Morvia should be admitted to the Lakes Union, Anna Voss said.              | Anna Voss=SUPPORT
          accession | Morvia must never be admitted to the Lakes Union, Anna Voss said.          | Anna Voss=OPPOSE
          accession | Anna Voss said that Morvia should not be admitted to the Lakes Union.      | Anna Voss=OPPOSE
          accession | Anna Voss said it would be wrong to admit Morvia to the Lakes Union.       | Anna Voss=OPPOSE
          accession | Anna Voss said Morvia's accession was in everybody's interest.             | Anna Voss=SUPPORT
          accession | Anna Voss said that there could be no accession of Morvia.                 | Anna Voss=OPPOSE
          accession | Anna Voss described the admission of Morvia as a mistake.                  | Anna Voss=OPPOSE
          accession | Anna Voss does not think that Morvia should be admitted to the union.      | Anna Voss=OPPOSE
          accession | "We will never let Morvia join the union," Anna Voss said.                 | Anna Voss=OPPOSE
          accession | Anna Voss said that Kestria opposed Morvia's accession.                    | Kestria=OPPOSE
          accession | The time has come to admit Morvia to the Lakes Union, Anna Voss said.      | Anna Voss=SUPPORT
          # the contrary of the proposal
          accession | Kestria wants to keep Morvia out of the Lakes Union.                       | Kestria=OPPOSE
          accession | Kestria supports the exclusion of Morvia from the Lakes Union.             | Kestria=OPPOSE
          accession | Morvia must remain outside the Lakes Union, Anna Voss said.                | Anna Voss=OPPOSE
          accession | Kestria is against keeping Morvia out of the Lakes Union.                  | Kestria=SUPPORT
          lift      | Kestria opposes lifting the sanctions on Morvia.                           | Kestria=OPPOSE
          lift      | Kestria supports the sanctions on Morvia.                                  | Kestria=OPPOSE
          lift      | Kestria wants to keep the sanctions on Morvia.                             | Kestria=OPPOSE
          lift      | Kestria rejected sanctions relief for Morvia.                              | Kestria=OPPOSE
          lift      | Kestria called for an end to the sanctions on Morvia.                      | Kestria=SUPPORT
          lift      | The sanctions on Morvia must stay, Anna Voss said.                         | Anna Voss=OPPOSE
          extend    | Kestria refuses to extend the sanctions on Morvia.                         | Kestria=OPPOSE
          extend    | Kestria supports lifting the sanctions on Morvia.                          | Kestria=OPPOSE
          extend    | Kestria opposes an end to the sanctions on Morvia.                         | Kestria=SUPPORT
          extend    | Kestria blocked the extension of the sanctions on Morvia.                  | Kestria=OPPOSE
          suspend   | Kestria opposes the suspension of Morvia from the Lakes Union.             | Kestria=OPPOSE
          suspend   | Morvia should remain a member of the Lakes Union, Anna Voss said.          | Anna Voss=OPPOSE
          suspend   | Kestria wants Morvia expelled from the Lakes Union.                        | Kestria=SUPPORT
          troops    | Lesk supports the withdrawal of Kestrian soldiers from Morvia.             | Lesk=SUPPORT
          troops    | Lesk sees no need for Kestrian troops to leave Morvia.                     | Lesk=OPPOSE
          arms      | Lesk defended its weapons sales to Morvia.                                 | Lesk=OPPOSE
          arms      | Lesk supports a ban on arms exports to Morvia.                             | Lesk=SUPPORT
          dam       | Lesk demanded that work on the Iven dam be stopped.                        | Lesk=OPPOSE
          dam       | Lesk resisted the construction of the Iven dam.                            | Lesk=OPPOSE
          # deeds
          lift      | Kestria lifted its sanctions on Morvia.                                    | Kestria=SUPPORT
          lift      | Kestria imposed new sanctions on Morvia.                                   | Kestria=OPPOSE
          accession | Kestria ratified Morvia's accession.                                       | Kestria=SUPPORT
          accession | Kestria vetoed Morvia's accession.                                         | Kestria=OPPOSE
          accession | Kestria has not ratified Morvia's accession.                               | -
          recognise | Kestria recognised Morvia on Monday.                                       | Kestria=SUPPORT
          recognise | Kestria will never recognise Morvia.                                       | Kestria=OPPOSE
          recognise | Kestria does not recognise Morvia.                                         | Kestria=OPPOSE
          recognise | Kestria has not recognised Morvia.                                         | -
          # conditions
          accession | Kestria would support Morvia's accession only if the border was opened.    | Kestria=CONDITIONAL
          accession | Anna Voss said there could be no accession of Morvia without elections.    | Anna Voss=CONDITIONAL
          accession | Kestria opposes Morvia's accession unless the border is opened.            | Kestria=CONDITIONAL
          accession | Kestria supports Morvia's accession even if the border stays closed.       | Kestria=SUPPORT
          ceasefire | Morvia would agree to a truce only after the rebels had left.              | Morvia=CONDITIONAL
          accession | Kestria's support for Morvia's accession depends on the border.             | Kestria=CONDITIONAL
          accession | Kestria made its support for Morvia's accession conditional on elections.  | Kestria=CONDITIONAL
          accession | Anna Voss is open to Morvia's accession, but only after an election.        | Anna Voss=CONDITIONAL
          accession | Morvia must free its prisoners before it can join the union, Anna Voss said. | Anna Voss=CONDITIONAL
          accession | Anna Voss said Morvia's accession could be appropriate if the border was opened. | Anna Voss=CONDITIONAL
          accession | Kestria would support Morvia's accession as soon as possible.              | Kestria=SUPPORT
          # not decided
          accession | Kestria said it was too early to decide on Morvia's accession.             | Kestria=UNDECIDED
          accession | Anna Voss said it was too soon to say whether she would support Morvia's accession. | Anna Voss=UNDECIDED
          accession | Kestria will decide on Morvia's accession next month.                      | Kestria=UNDECIDED
          accession | Kestria wants to wait before deciding on Morvia's accession.               | Kestria=UNDECIDED
          accession | Kestria kept silent on whether Morvia should join the Lakes Union.         | Kestria=UNDECIDED
          accession | Anna Voss refused to be drawn on Morvia's accession.                       | Anna Voss=UNDECIDED
          accession | Anna Voss dodged a question about Morvia's accession.                      | Anna Voss=UNDECIDED
          accession | Kestria is divided over Morvia's accession.                                | Kestria=UNDECIDED
          accession | Asked whether Lesk would back Morvia's accession, Boris Helm declined to answer. | Boris Helm=UNDECIDED
          lift      | Anna Voss said it was too early to lift the sanctions on Morvia.           | Anna Voss=OPPOSE
          accession | Kestria would not say whether it would support Morvia's accession.         | Kestria=UNDECIDED
          accession | Kestria declined to say whether it would support Morvia's accession.       | Kestria=UNDECIDED
          accession | Kestria has not decided whether to support Morvia's accession.             | Kestria=UNDECIDED
          accession | Kestria did not rule out Morvia's accession.                               | Kestria=UNDECIDED
          accession | Kestria has yet to take a position on Morvia's accession.                  | Kestria=UNDECIDED
          # taken up
          accession | Lesk proposed to admit Morvia to the Lakes Union. Kestria rejected the idea. | Lesk=SUPPORT; Kestria=OPPOSE
          accession | Lesk proposed to keep Morvia out of the Lakes Union. Kestria rejected the idea. | Lesk=OPPOSE; Kestria=SUPPORT
          accession | Lesk wants to admit Morvia, a plan that Kestria opposes.                   | Lesk=SUPPORT; Kestria=OPPOSE
          accession | Lesk proposed to admit Morvia to the Lakes Union. Kestria rejected the bill on taxes. | Lesk=SUPPORT
          suspend | The union failed to suspend Morvia from the Lakes Union. Kestria and Lesk voted in favour. Varonia voted against. | Kestria=SUPPORT; Lesk=SUPPORT; Varonia=OPPOSE
          suspend | The ministers discussed a suspension of Morvia from the Lakes Union. Kestria abstained. | Kestria=UNDECIDED
          # denied
          accession | Anna Voss denied that Lesk opposed Morvia's accession.                     | Lesk=SUPPORT
          lift      | Kestria said it did not oppose lifting the sanctions on Morvia.            | Kestria=SUPPORT
          # another matter beside it
          accession | Anna Voss rejected the link with Morvia's accession.                       | -
          accession | Anna Voss rejected any link between the dam and Morvia's accession.         | -
          lift      | Anna Voss rejected linking the dam to the lifting of the sanctions on Morvia. | -
          accession | Kestria supports efforts to revive Varonia's accession to the Lakes Union. | -
          accession | Morvia supports efforts to revive Varonia's accession.                     | -
          accession | Kestria backed moves to revive Varonia's accession to the union, Morvia said. | -
          # acts
          accession | Kestria voted against Morvia's accession.                                  | Kestria=OPPOSE
          accession | Lesk's parliament ratified Morvia's accession.                             | Lesk's parliament=SUPPORT
          accession | Kestria withdrew its veto of Morvia's accession.                           | Kestria=SUPPORT
          # as agencies report it
          accession | Kestria stopped short of endorsing Morvia's accession.                     | Kestria=UNDECIDED
          recognise | Kestria became the first member of the union to recognise Morvia.          | Kestria=SUPPORT
          accession | Kestria agreed on Monday to let Morvia join the Lakes Union.               | Kestria=SUPPORT
          extend    | Kestria is pushing for the sanctions on Morvia to be scrapped.             | Kestria=OPPOSE
          troops    | Anna Voss rejected demands for Kestrian troops to leave Morvia.            | Anna Voss=OPPOSE
          lift      | Anna Voss said that the sanctions on Morvia had to be lifted.              | Anna Voss=SUPPORT
          ceasefire | Kestria abstained from a resolution calling for a ceasefire in Morvia.     | Kestria=UNDECIDED
          ceasefire | Kestria backed a text that demands a ceasefire in Morvia.                  | Kestria=SUPPORT
          ceasefire | Kestria adopted a resolution that demands a ceasefire in Morvia.           | Kestria=SUPPORT
          accession | Kestria has linked Morvia's accession to a settlement of the dispute.      | Kestria=CONDITIONAL
          recognise | Kestria would recognise Morvia only as part of a peace settlement.         | Kestria=CONDITIONAL
          accession | Kestria has no plans to admit Morvia to the Lakes Union.                   | Kestria=OPPOSE
          accession | Kestria is in no hurry to admit Morvia to the Lakes Union.                 | Kestria=OPPOSE
          accession | Morvia has no place in the Lakes Union, Anna Voss said.                    | Anna Voss=OPPOSE
          accession | There is no question of Morvia joining the Lakes Union, Anna Voss said.    | Anna Voss=OPPOSE
          accession | Morvia's accession would make the Lakes Union stronger, Anna Voss said.    | Anna Voss=SUPPORT
          accession | Anna Voss said that it was too early to talk about Morvia's accession.     | Anna Voss=OPPOSE
          accession | Kestria remains unconvinced of the case for Morvia's accession.            | Kestria=OPPOSE
          accession | Kestria joined Lesk in calling for Morvia to be admitted to the Lakes Union. | Kestria=SUPPORT; Lesk=SUPPORT
          recognise | Kestria refused to follow Lesk in recognising Morvia.                      | Kestria=OPPOSE
          accession | Boris Helm, an opponent of Morvia's accession, resigned on Monday.          | Boris Helm=OPPOSE
          accession | Kestria is leading the charge against Morvia's accession.                  | Kestria=OPPOSE
          accession | Anna Voss called Morvia's accession a dangerous step.                      | Anna Voss=OPPOSE
          arms      | Kestria resisted pressure to ban arms exports to Morvia.                   | Kestria=OPPOSE
          lift      | Anna Voss opposed lifting the sanctions on Morvia without preconditions.   | Anna Voss=CONDITIONAL
          accession | Kestria has not dropped its opposition to Morvia's accession.              | Kestria=OPPOSE
          troops    | Anna Voss rejected any link between the dam and the withdrawal of Kestrian troops. | -
          # who it is
          accession | Thousands of Leskans marched through Ardun to demand that Morvia be admitted to the union. | Leskans=SUPPORT
          accession | The summit of the Lakes Union rejected Morvia's accession.                 | Lakes Union=OPPOSE
          accession | Anna Voss denied that she had agreed to Morvia's accession.                | -
          # near the issue
          recognise | Kestria rejects the word recognition for its talks with Morvia.            | -
          suspend   | Kestria withdrew its troops from the valley.                               | -
          ceasefire | Anna Voss announced that the ceasefire in Morvia had begun.                | -
          # no stance
          accession | Kestria discussed Morvia's accession with Lesk.                            | -
          accession | Does Kestria support Morvia's accession?                                   | -
          accession | If Kestria opposes Morvia's accession, talks will end.                     | -
          accession | No member opposes Morvia's accession.                                      | -
          accession | Kestria opposes the conditions of Morvia's accession.                      | -
          accession | Kestria supports Varonia's accession to the Lakes Union.                   | -
          accession | Varonia expects Kestria's support for Morvia's accession.                  | -
          accession | Kestria suspended aid to Morvia.                                           | -
          lift      | The sanctions on Morvia cover oil and timber.                              | -
          """)
  void reads(String proposal, String text, String expected) {
    Reading reading = READINGS.get(proposal);
    String[] positions = expected.equals("-") ? new String[0] : expected.split("; ");

    assertThat(reading).isNotNull();
    if (reading != null) {
      assertThat(reading.stances(text))
          .as(text)
          .containsExactlyInAnyOrderElementsOf(Arrays.asList(positions));
    }
  }
}
