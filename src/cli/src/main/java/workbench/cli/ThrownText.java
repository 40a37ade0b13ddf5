package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.shell.Thrown;

/// An exception for a person: the learner's own frames first, a few of the libraries', the causes.
final class ThrownText {
  private static final int MOST_OWN = 12;
  private static final int MOST_OTHERS = 3;

  private ThrownText() {}

  /// `java.io.IOException: no such host`.
  static String headline(Thrown thrown) {
    return thrown.type() + (thrown.message().isEmpty() ? "" : ": " + thrown.message());
  }

  static List<String> lines(Thrown thrown) {
    List<String> lines = new ArrayList<>();
    lines.add(Terminal.bad(headline(thrown)));
    addFrames(thrown, lines);
    Optional<Thrown> cause = thrown.cause();
    while (cause.isPresent()) {
      lines.add(Terminal.bad("caused by " + headline(cause.get())));
      addFrames(cause.get(), lines);
      cause = cause.get().cause();
    }
    return lines;
  }

  private static void addFrames(Thrown thrown, List<String> lines) {
    add(thrown.frames().stream().filter(Thrown.Frame::isOwn).map(ThrownText::own), MOST_OWN, lines);
    add(
        thrown.frames().stream()
            .filter(frame -> !frame.isOwn())
            .map(frame -> Terminal.faint(other(frame))),
        MOST_OTHERS,
        lines);
  }

  private static void add(java.util.stream.Stream<String> frames, int most, List<String> lines) {
    List<String> all = frames.toList();
    lines.addAll(all.subList(0, Math.min(most, all.size())));
    if (all.size() > most) {
      lines.add(Terminal.faint("    … " + (all.size() - most) + " more"));
    }
  }

  private static String own(Thrown.Frame frame) {
    String method = frame.method().isEmpty() ? "" : frame.method() + ", ";
    return "    in " + method + "cell " + frame.cell() + ", line " + frame.line();
  }

  private static String other(Thrown.Frame frame) {
    String line = frame.line() == 0 ? "" : ":" + frame.line();
    return "    at " + frame.method() + " (" + frame.file() + line + ")";
  }
}
