package org.chancery.server.page.actor;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an actor shows.
 *
 * @param id its key; a register id or a name
 * @param about kind, country and sector in words
 * @param offices held on the last day that the store tells of, in words
 * @param registerAddress what the register knows; empty where it is not in it
 * @param since of the period, ISO 8601; empty without a bound
 * @param until of the period, ISO 8601; empty without a bound
 * @param life offices and memberships; absent where none are known
 * @param others how many counterparts there are beyond those shown; the list is cut there
 * @param network absent without counterparts
 */
public record ActorView(
    String id,
    String name,
    String about,
    List<String> offices,
    String registerAddress,
    String since,
    String until,
    Counts counts,
    @Nullable Life life,
    List<Counterpart> counterparts,
    boolean others,
    @Nullable Network network,
    List<Said> statements,
    List<Stand> positions,
    List<Told> articles,
    List<Exported> exports) {

  /** How many records it is in. */
  public record Counts(int events, int statements, int positions) {
    /** All. */
    public int records() {
      return events + statements + positions;
    }
  }

  /**
   * Offices and memberships on a time line.
   *
   * @param ticks years with their places
   * @param told where the articles of the store are; absent where none has a date
   */
  public record Life(List<Tick> ticks, @Nullable Bar told, List<Group> groups) {
    private static final List<String> SPECIAL = List.of("acting", "presidency", "suspended");

    public Life {
      ticks = List.copyOf(ticks);
      groups = List.copyOf(groups);
    }

    /** Kinds of stretches that are drawn unlike the others, of those that occur. */
    public List<String> special() {
      List<String> occurring =
          groups.stream()
              .flatMap(group -> Stream.concat(group.first().stream(), group.rest().stream()))
              .flatMap(lane -> lane.bars().stream())
              .map(Bar::kind)
              .distinct()
              .toList();
      return SPECIAL.stream().filter(occurring::contains).toList();
    }
  }

  /** A year; its place in percent. */
  public record Tick(String x, String label) {}

  /** Lanes of one kind. The first are shown, the rest on demand. */
  public record Group(String heading, List<Lane> first, List<Lane> rest) {
    public Group {
      first = List.copyOf(first);
      rest = List.copyOf(rest);
    }
  }

  /**
   * An office or a membership.
   *
   * @param address of whom it leads to; empty where nowhere
   * @param summary its time in words
   * @param facts each stretch with its dates and source
   */
  public record Lane(
      String label, String address, String summary, List<Bar> bars, List<Fact> facts) {
    public Lane {
      bars = List.copyOf(bars);
      facts = List.copyOf(facts);
    }
  }

  /** A stretch of time; places and sizes in percent. */
  public record Bar(String x, String width, String kind) {}

  /** A stretch in words, and what it rests on. */
  public record Fact(String text, String address, String source) {}

  /**
   * Somebody that it had to do with.
   *
   * @param search address of the events of the two
   * @param quads number and bar of each quad class, 1 to 4
   * @param leaning in a word: cooperation, conflict or mixed
   */
  public record Counterpart(
      String name,
      String address,
      String search,
      int events,
      int done,
      List<Quad> quads,
      String leaning) {
    public Counterpart {
      quads = List.copyOf(quads);
    }
  }

  /** Events of a quad class; places and sizes in percent. */
  public record Quad(int quad, int count, String x, String width) {
    /** What its bar is filled with. */
    public String fill() {
      return org.chancery.server.page.part.Quad.of(quad).orElseThrow().fill();
    }
  }

  /**
   * The network for its script.
   *
   * @param json nodes and edges
   * @param words what it shows, for those who can't see it
   * @param weaker links among neighbours that are not drawn, having fewer events than those that
   *     are
   */
  public record Network(String json, String words, int weaker) {}

  /**
   * A statement.
   *
   * @param cue what introduces the words: {@code rejects}; empty where they have it in them
   * @param reported who passed it on
   * @param outlet of the article; empty where it has none
   */
  public record Said(
      String day,
      String cue,
      String words,
      String to,
      String reported,
      String outlet,
      String address) {}

  /** Where it stands on an issue. */
  public record Stand(
      String issue,
      String issueAddress,
      String stance,
      String glyph,
      String day,
      String words,
      String address) {}

  /** An article that tells of it. */
  public record Told(String title, String address, String outlet, String day, int records) {}

  /** How many records of each kind it is in. */
  public List<Figure> figures() {
    return List.of(
        Figure.count("Events", counts.events()).noting("as articles report them"),
        Figure.count("Statements", counts.statements()),
        Figure.count("Positions", counts.positions()));
  }

  /**
   * The address of all that it says, or stands for, in the period.
   *
   * @param kind {@code statements} or {@code positions}
   */
  public String search(String kind) {
    return Address.with(
        "/search", Address.parameters("kind", kind, "actor", id, "since", since, "until", until));
  }

  /** Of the page, for all time. */
  public String address() {
    return Address.actor(id);
  }

  public ActorView {
    offices = List.copyOf(offices);
    counterparts = List.copyOf(counterparts);
    statements = List.copyOf(statements);
    positions = List.copyOf(positions);
    articles = List.copyOf(articles);
    exports = List.copyOf(exports);
  }
}
