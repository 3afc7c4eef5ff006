package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

/** What can be held of the bundled questions without reading them; neutrality is for readers. */
class CodebookTest {

  /** Words by which a side is taken, for or against; not the nouns that news has no other for. */
  private static final Pattern LOADED =
      Pattern.compile(
          "\\b(regime|junta|terror\\w*|thug\\w*|rogue|brutal|aggress\\w*|illegal|legitimate|"
              + "illegitimate|so-called|killer|boots on the ground|blockade|save|savio\\w+|rescue|"
              + "punish(?:es|ed|ing)?|appease\\w*|betray\\w*|freedom|liberat\\w*|tyran\\w*|dictator\\w*|"
              + "reparations|fair|fairer|unfair|just|unjust|historic|radical|extremist|puppet|"
              + "imposed by)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Issue> issues = Issue.bundled();

  @Test
  void hasAtLeastSixtyIssuesWithIdsOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    issues.forEach(issue -> ids.add(issue.id()));

    assertThat(issues).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ids).hasSameSizeAs(issues);
    assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void aProposalIsOneSentenceThatOneMaySupportOrOppose() {
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.proposal())
                    .matches("[A-Z].*\\bshould\\b.*[^.]\\.")
                    .doesNotContain(". ")
                    .doesNotContain("?")
                    .doesNotContain(" not "));
  }

  @Test
  void aTitleNamesTheMatterAndTakesNoSide() {
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.title())
                    .isNotNull()
                    .doesNotEndWith(".")
                    .doesNotContain(" should "));
  }

  @Test
  void noWordingTakesASide() {
    List<String> loaded = new ArrayList<>();
    for (Issue issue : issues) {
      for (String wording : wordings(issue)) {
        if (LOADED.matcher(wording).find()) {
          loaded.add(issue.id() + ": " + wording);
        }
      }
    }

    assertThat(loaded).isEmpty();
  }

  @Test
  void everyIssueHasOtherWordsAndNoWordingBelongsToTwo() {
    Map<String, String> owners = new HashMap<>();
    for (Issue issue : issues) {
      assertThat(issue.also()).as(issue.id()).hasSizeGreaterThanOrEqualTo(2);
      for (String wording : wordings(issue)) {
        String owner = owners.put(wording.toLowerCase(Locale.ROOT), issue.id());
        assertThat(owner == null || owner.equals(issue.id()))
            .as("'%s' of %s and %s", wording, issue.id(), owner)
            .isTrue();
      }
    }
  }

  @Test
  void whereABodyDecidesTheRegisterKnowsItsMembersAndARuleHolds() {
    Register register = Register.bundled();
    for (Issue issue : issues) {
      String body = issue.body();
      if (body == null) {
        assertThat(issue.rule()).as(issue.id()).isNull();
        continue;
      }
      assertThat(register.actor(body)).as(issue.id()).isPresent();
      assertThat(register.membersOf(body)).as(issue.id()).isNotEmpty();
      assertThat(issue.rule() != null || register.ruleOf(body).isPresent()).as(issue.id()).isTrue();
    }
  }

  private static List<String> wordings(Issue issue) {
    List<String> wordings = new ArrayList<>(issue.also());
    wordings.add(issue.proposal());
    wordings.add(issue.name());
    return wordings;
  }
}
