package workbench.tutor.exercise;

import java.util.Locale;

/// Makes a sentence of a test's name.
public final class TestName {
  private static final String HUMPS = "(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])";

  private TestName() {}

  /// As `No thread waits for a download` for `noThreadWaitsForADownload`.
  public static String sentence(String test) {
    String words =
        test.replaceAll("(?<=[a-z])(A)(?=[A-Z])", "_a_")
            .replaceAll(HUMPS, "_")
            .replace('_', ' ')
            .toLowerCase(Locale.ROOT)
            .replaceAll(" +", " ")
            .replaceAll("\\bui\\b", "UI")
            .replaceAll("\\bcpu\\b", "CPU")
            .strip();
    return words.isEmpty() ? test : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
