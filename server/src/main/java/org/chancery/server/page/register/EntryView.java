package org.chancery.server.page.register;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Exported;

/**
 * All that the register has of one actor, or what held on a day.
 *
 * @param kind in words
 * @param country its name; empty for bodies of several
 * @param on the day asked for, as it was asked; empty for any
 * @param day the same as people write it; empty for any, or where it is none
 * @param everAddress of the entry without a day
 * @param existence its period in words; empty where it isn't known
 * @param exists whether it still does
 * @param names others that it bears or bore
 * @param groups facts by what they are about
 * @param inStore what the store has of it, each leading there
 * @param actorPage its page; empty where the store has nothing of it
 * @param problem what is wrong with the day; empty where nothing is
 */
public record EntryView(
    String id,
    String name,
    String kind,
    String country,
    String countryAddress,
    String existence,
    boolean exists,
    String on,
    String day,
    String everAddress,
    List<Fact> names,
    List<Group> groups,
    List<RegisterView.Link> inStore,
    String actorPage,
    String problem) {

  /** All that the register has of it, as data. */
  public List<Exported> exports() {
    return List.of(
        new Exported("CSV", Address.entry(id) + "?format=csv"),
        new Exported("JSON Lines", Address.entry(id) + "?format=jsonl"));
  }

  /**
   * Facts with what they are about.
   *
   * @param shown how many of them, before one asks for the earlier ones
   */
  public record Group(String title, String what, String note, List<Fact> facts, int shown) {
    public Group {
      facts = List.copyOf(facts);
    }

    /** Those that are shown. */
    public List<Fact> first() {
      return facts.subList(0, Math.min(shown, facts.size()));
    }

    /** Those that are asked for. */
    public List<Fact> earlier() {
      return facts.subList(first().size(), facts.size());
    }

    /** What all of them rest on; empty where they rest on several. */
    public String source() {
      List<String> sources = facts.stream().map(Fact::source).distinct().toList();
      return sources.size() == 1 ? sources.get(0) : "";
    }

    /** Whether any fact has a few words more. */
    public boolean hasNotes() {
      return facts.stream().anyMatch(fact -> !fact.note().isEmpty());
    }
  }
}
