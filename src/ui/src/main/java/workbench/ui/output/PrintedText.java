package workbench.ui.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import workbench.probe.agent.OutputKind;

/// What cells have printed and nobody has shown yet. However much it is, it is taken at once. Safe
/// on any thread.
public final class PrintedText {
  /// Printed in one go, as far as its reader is concerned.
  public record Piece(int cell, OutputKind stream, String text) {}

  private record Pending(int cell, OutputKind stream, StringBuilder text) {}

  private List<Pending> pending = new ArrayList<>();

  public void add(int cell, OutputKind stream, byte[] utf8) {
    add(cell, stream, new String(utf8, StandardCharsets.UTF_8));
  }

  public synchronized void add(int cell, OutputKind stream, String text) {
    Pending last = pending.isEmpty() ? null : pending.getLast();
    if (last != null && last.cell == cell && last.stream == stream) {
      last.text.append(text);
    } else {
      pending.add(new Pending(cell, stream, new StringBuilder(text)));
    }
  }

  public synchronized boolean isEmpty() {
    return pending.isEmpty();
  }

  /// Takes all of it, in order.
  public synchronized List<Piece> take() {
    List<Pending> taken = pending;
    pending = new ArrayList<>();
    return taken.stream().map(p -> new Piece(p.cell, p.stream, p.text.toString())).toList();
  }
}
