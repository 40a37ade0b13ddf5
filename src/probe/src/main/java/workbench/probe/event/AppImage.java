package workbench.probe.event;

/// What the window of the application under study shows of an image.
public enum AppImage {
  /// A place for it: it is not there yet.
  AWAITED('-'),
  /// As it was downloaded.
  ORIGINAL('o'),
  /// Its result.
  RESULT('r'),
  /// That it failed.
  FAILED('x');

  private final char letter;

  AppImage(char letter) {
    this.letter = letter;
  }

  /// The letter for it in [Event.AppPainted].
  public char letter() {
    return letter;
  }

  /// The state that a letter stands for; one that is not known is [#AWAITED].
  public static AppImage of(char letter) {
    for (AppImage image : values()) {
      if (image.letter == letter) {
        return image;
      }
    }
    return AWAITED;
  }
}
