package workbench.probe.agent;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the learner's code prints, by cell. A thread belongs to the cell in which it was started,
/// as far as Java hands inheritable thread-locals down: to platform and virtual threads, and to the
/// workers of pools that were started then.
///
/// Printing only puts bytes into a buffer, which a thread named `output` empties: it never waits
/// for the host. So that a flood neither fills the memory nor delays anybody, a cell has
/// [#CELL_BYTES]; what goes beyond is dropped, and a line says so.
final class CellOutput {
  static final int CELL_BYTES = 1 << 20;

  private record Source(int cell, OutputKind stream) {}

  private final InheritableThreadLocal<Integer> cellOfThread = new InheritableThreadLocal<>();
  // Guarded by this.
  private final Map<Integer, Integer> left = new HashMap<>();
  private List<Source> order = new ArrayList<>();
  private List<ByteArrayOutputStream> pending = new ArrayList<>();
  private boolean writing;

  /// Takes over the process's streams and starts the thread that sends to the host.
  void start(OutputStream channel) {
    DataOutputStream host = new DataOutputStream(channel);
    Thread.ofPlatform().daemon().name("output").start(() -> loop(host));
    System.setOut(stream(OutputKind.OUT));
    System.setErr(stream(OutputKind.ERR));
  }

  /// From now on, the current thread and those that it starts print for this cell.
  void begin(int cell) {
    cellOfThread.set(cell);
  }

  private PrintStream stream(OutputKind kind) {
    return new PrintStream(
        new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            Integer cell = cellOfThread.get();
            append(new Source(cell == null ? 0 : cell, kind), bytes, offset, length);
          }
        },
        true,
        StandardCharsets.UTF_8);
  }

  private synchronized void append(Source source, byte[] bytes, int offset, int length) {
    int room = left.getOrDefault(source.cell, CELL_BYTES);
    if (room < 0) {
      return;
    }
    if (order.isEmpty() || !order.getLast().equals(source)) {
      order.add(source);
      pending.add(new ByteArrayOutputStream());
    }
    pending.getLast().write(bytes, offset, Math.min(length, room));
    if (length > room) {
      String cut =
          "\n… the rest of what cell " + source.cell + " prints is left out (over 1 MiB)\n";
      pending.getLast().writeBytes(cut.getBytes(StandardCharsets.UTF_8));
    }
    // Full to the byte is not over: only what does not fit any more is cut.
    left.put(source.cell, length > room ? -1 : room - length);
    notifyAll();
  }

  /// Waits until the host has got all that was printed before this call.
  synchronized void flush() {
    while (!order.isEmpty() || writing) {
      waitRegardless();
    }
  }

  private void loop(DataOutputStream host) {
    try {
      while (true) {
        send(host);
      }
    } catch (IOException e) {
      LabMain.hostIsGone();
    }
  }

  private void send(DataOutputStream host) throws IOException {
    List<Source> sources;
    List<ByteArrayOutputStream> chunks;
    synchronized (this) {
      writing = false;
      notifyAll();
      while (order.isEmpty()) {
        waitRegardless();
      }
      sources = order;
      chunks = pending;
      order = new ArrayList<>();
      pending = new ArrayList<>();
      writing = true;
    }
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      PrintedChannel.write(host, source.cell, source.stream, chunks.get(i).toByteArray());
    }
    host.flush();
  }

  /// Only the learner's code could interrupt who waits here, and what it printed must still come.
  @SuppressWarnings("WaitNotInLoop") // Whoever calls it loops.
  private void waitRegardless() {
    try {
      wait();
    } catch (InterruptedException e) {
      return;
    }
  }
}
