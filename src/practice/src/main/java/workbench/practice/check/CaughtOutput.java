package workbench.practice.check;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes what the learner's code prints to the host: of each test only so much, and of a flood that
/// it is one. Safe on any thread.
final class CaughtOutput extends OutputStream {
  private static final int SHOWN_BYTES = 16 * 1024;

  private final Courier courier;
  private final CurrentTest current;
  private final Diagnosis diagnosis;
  private final long floodBytes;
  private String test = "";
  private long printed;

  /// @param floodBytes what is too much for one test
  CaughtOutput(Courier courier, CurrentTest current, Diagnosis diagnosis, long floodBytes) {
    this.courier = courier;
    this.current = current;
    this.diagnosis = diagnosis;
    this.floodBytes = floodBytes;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    String now = current.test();
    if (!now.equals(test)) {
      test = now;
      printed = 0;
    }
    long room = SHOWN_BYTES - printed;
    if (room > 0) {
      int shown = (int) Math.min(room, length);
      byte[] part = Arrays.copyOfRange(bytes, offset, offset + shown);
      courier.send(new CheckEvent.Printed(now, new String(part, StandardCharsets.UTF_8)));
    }
    printed += length;
    if (printed > floodBytes) {
      courier.close(new CheckEvent.Halted(now, HaltCause.FLOOD, diagnosis.flood(floodBytes)));
    }
  }
}
