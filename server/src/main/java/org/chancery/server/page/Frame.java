package org.chancery.server.page;

import java.util.Locale;
import org.chancery.server.access.Caller;
import org.chancery.server.asset.Assets;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param title of the page, without the desk's name
 * @param section which entry of the menu it belongs to; absent where to none
 * @param theme as the person chose; AUTO follows the system
 * @param address of the page itself, with its parameters
 * @param store name of the store's folder
 * @param caller who looks; absent on the page where one signs in
 * @param csrf goes into a hidden field of this name in every form that changes something
 */
public record Frame(
    String title,
    @Nullable Section section,
    Theme theme,
    Assets assets,
    String address,
    String store,
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
    AUTO("Colours as the system has them"),
    LIGHT("Light colours"),
    DARK("Dark colours");

    private final String label;

    Theme(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** For the attribute of the page. */
    public String attribute() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name; AUTO where there is none. */
    public static Theme named(@Nullable String name) {
      for (Theme theme : values()) {
        if (theme.attribute().equals(name)) {
          return theme;
        }
      }
      return AUTO;
    }
  }

  /** The version of the program. */
  public String version() {
    return Store.PROGRAM;
  }
}
