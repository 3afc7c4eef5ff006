package org.chancery.server.page;

import org.chancery.server.access.Caller;
import org.chancery.server.asset.Assets;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param title of the page, without the desk's name
 * @param section which entry of the menu it belongs to
 * @param theme as the person chose; AUTO follows the system
 * @param caller who looks; absent on the page where one signs in
 * @param csrf goes into a hidden field of this name in every form that changes something
 */
public record Frame(
    String title,
    Section section,
    Theme theme,
    Assets assets,
    @Nullable Caller caller,
    String csrf) {

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
