package org.chancery.server.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a page is looked at on.
 *
 * @param width in CSS pixels
 */
public record Screen(int width, ColorScheme theme) {

  public static final Screen PHONE = new Screen(390, ColorScheme.LIGHT);
  public static final Screen LAPTOP = new Screen(1280, ColorScheme.LIGHT);
  public static final Screen PROJECTOR = new Screen(1920, ColorScheme.LIGHT);

  /** All widths in a theme. */
  public static List<Screen> of(ColorScheme theme) {
    return Stream.of(PHONE, LAPTOP, PROJECTOR).map(screen -> screen.in(theme)).toList();
  }

  public Screen in(ColorScheme other) {
    return new Screen(width, other);
  }

  /** Tall enough to show how a page begins. */
  public int height() {
    return width < 600 ? 844 : 900;
  }

  /** As in the name of a screenshot. */
  @Override
  public String toString() {
    return width + "-" + theme.name().toLowerCase(Locale.ROOT);
  }
}
