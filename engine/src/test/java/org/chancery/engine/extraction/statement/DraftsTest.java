package org.chancery.engine.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a draft whose words turn out to be another's. */
class DraftsTest {

  private static final String TEXT = "Dorn said \"We stay\". \"We wait\" was heard.";

  private final ParsedArticle article = Parsing.parse(TEXT);
  private final Quotations quotations =
      new Quotations(QuotationFinder.find(TEXT, article.paragraphs()));
  private final Contents contents = new Contents(TEXT, quotations);
  private final Quotation stay = quotations.all().get(0);
  private final Quotation wait = quotations.all().get(1);
  private Drafts drafts = new Drafts(List.of(), quotations);

  @BeforeEach
  void saidBoth() {
    drafts = new Drafts(List.of(draft(stay.span().cover(wait.span()))), quotations);
  }

  private Draft draft(Span content) {
    ParsedSentence sentence = article.sentences().get(0);
    Token said = sentence.token(1);
    return Draft.of(
        sentence,
        said,
        said.span(),
        sentence.token(0),
        List.of(content),
        Attitude.ASSERTION,
        Pattern.CLAUSE);
  }

  @Test
  void whatStandsBeforeAReleasedQuotationIsKept() {
    drafts.release(0, wait, contents);

    assertThat(drafts.owner(stay)).isZero();
    assertThat(drafts.owner(wait)).isEqualTo(-1);
    assertThat(drafts.all()).singleElement().satisfies(d -> assertThat(quotes(d)).isEqualTo(1));
  }

  @Test
  void theWordsRightBeforeAReleasedQuotationAreKept() {
    String text = "Dorn said the pass was \"a ruin\".";
    Quotations ruin = new Quotations(QuotationFinder.find(text, Parsing.parse(text).paragraphs()));
    Span clause = new Span(text.indexOf("the pass"), text.length() - 1);
    List<Span> kept = new Contents(text, ruin).before(List.of(clause), ruin.all().get(0).span());
    assertThat(kept).extracting(span -> span.of(text)).containsExactly("the pass was");
  }

  @Test
  void aDraftOfWhichNothingIsLeftOwnsNothing() {
    drafts.release(0, stay, contents);

    assertThat(drafts.all()).isEmpty();
    assertThat(drafts.inSentence(0)).isEmpty();
    assertThat(drafts.owner(stay)).isEqualTo(-1);
    assertThat(drafts.owner(wait)).isEqualTo(-1);
  }

  @Test
  void aDraftThatIsGivenWordsAgainHasThoseAlone() {
    drafts.release(0, stay, contents);
    drafts.extend(0, wait);

    assertThat(drafts.owner(wait)).isZero();
    assertThat(drafts.all())
        .singleElement()
        .satisfies(d -> assertThat(d.content()).containsExactly(wait.span()));
  }

  private long quotes(Draft draft) {
    return quotations.all().stream().filter(q -> draft.contentCover().contains(q.span())).count();
  }
}
