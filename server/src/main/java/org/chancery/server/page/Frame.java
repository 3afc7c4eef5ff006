package org.chancery.server.page;

import org.chancery.server.asset.Assets;

/**
 * What surrounds the content of a page.
 *
 * @param title of the page, without the desk's name
 * @param section which entry of the menu it belongs to
 * @param theme as the person chose; AUTO follows the system
 */
public record Frame(String title, Section section, Theme theme, Assets assets) {

  /** Entries of the menu, in order. */
  public enum Section {
    OVERVIEW("Overview", "/"),
    STORIES("Stories", "/storylines"),
    ISSUES("Issues", "/issues"),
    ACTORS("Actors", "/actors"),
    SEARCH("Search", "/search"),
    REVIEW("Review", "/review"),
    REGISTER("Register", "/register"),
    ADD("Add", "/add");

    private final String label;
    private final String path;

    Section(String label, String path) {
      this.label = label;
      this.path = path;
    }

    public String label() {
      return label;
    }

    public String path() {
      return path;
    }
  }

  /** Colours. */
  public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** For the attribute of the page. */
    public String attribute() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
