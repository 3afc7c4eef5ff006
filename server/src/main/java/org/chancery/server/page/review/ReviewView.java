package org.chancery.server.page.review;

import java.util.List;
import org.chancery.server.page.part.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What the review page shows.
 *
 * @param query what the list is narrowed to
 * @param progress how much is done
 * @param notice what was done last; absent for nothing
 * @param card the record to judge; absent where none is left
 * @param adding a record to add; absent where none is being added
 * @param who judges; empty where nobody is named yet
 * @param why the reason that was typed, where what was said was refused; else empty
 * @param mayReview whether the caller's role allows it
 * @param csrf for forms
 */
public record ReviewView(
    Query query,
    Progress progress,
    @Nullable Notice notice,
    @Nullable Card card,
    @Nullable Adding adding,
    String who,
    String why,
    boolean mayReview,
    String csrf) {

  /**
   * What the list is narrowed to, as a form has it.
   *
   * @param types to choose from, of the kind chosen
   * @param least confidence from 0 to 100; empty for 0
   * @param most confidence from 0 to 100; empty for 100
   * @param carried for forms that come back here: name and value
   */
  public record Query(
      String kind,
      String type,
      List<Choice> types,
      String least,
      String most,
      String article,
      String judged,
      List<Choice> carried) {
    public Query {
      types = List.copyOf(types);
      carried = List.copyOf(carried);
    }
  }

  /** A value to choose, or to carry along. */
  public record Choice(String value, String label) {}

  /** How many of the records that are wanted were judged. */
  public record Progress(long records, long judged) {

    /** In words. */
    public String words() {
      return Figure.grouped(judged) + " of " + Figure.grouped(records) + " reviewed";
    }
  }

  /**
   * What was done last.
   *
   * @param words what
   * @param address of the record that it was done to
   * @param undo the record to take it back from; empty where that can't be
   */
  public record Notice(String words, String address, String undo) {}

  /**
   * A record to judge.
   *
   * @param title what it says, in a line
   * @param factuality of an event that is not told as a fact; else empty
   * @param words the sentence that says so
   * @param skip address of the next one
   * @param article its title
   * @param source outlet and day
   * @param address of its words in the article
   * @param rule by which it was found; empty where it isn't known
   * @param said what people said of it before
   * @param edit fields to edit
   * @param refused why the last edit was refused; empty where it wasn't
   * @param add addresses to add a record of each kind to the same article
   */
  public record Card(
      String id,
      String kind,
      String title,
      String factuality,
      String confidence,
      String skip,
      String article,
      String source,
      String address,
      String words,
      List<Excerpt.Paragraph> text,
      List<Fact> facts,
      String rule,
      List<String> said,
      List<Field> edit,
      String refused,
      List<Choice> add) {
    public Card {
      text = List.copyOf(text);
      facts = List.copyOf(facts);
      said = List.copyOf(said);
      edit = List.copyOf(edit);
      add = List.copyOf(add);
    }
  }

  /** A part of a record in words. */
  public record Fact(String label, List<Linked> values) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /** Words that may lead somewhere. */
  public record Linked(String words, String address) {}

  /**
   * A field of a form.
   *
   * @param value as it is, or as it was typed
   * @param choices to choose from; empty for any words
   * @param hint what it takes; empty where that is plain
   * @param wrong why what was typed was refused; empty where it wasn't
   */
  public record Field(
      String name, String label, String value, List<Choice> choices, String hint, String wrong) {
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A record to add to the article.
   *
   * @param kind of the record
   * @param words that it rests on, as typed
   * @param refused why it was refused as a whole; empty where it wasn't
   */
  public record Adding(String kind, Field words, List<Field> fields, String refused) {
    public Adding {
      fields = List.copyOf(fields);
    }
  }
}
