package workbench.probe.agent;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// How what cells print travels from the lab to the host, as frames: a byte for the stream, four
/// for the cell's number, four for the length, and the text.
public final class PrintedChannel {
  /// The channel's name beside JShell's own.
  public static final String NAME = "printed";

  private static final int HEADER = Byte.BYTES + 2 * Integer.BYTES;

  /// Takes what was printed.
  @FunctionalInterface
  public interface Sink {
    /// A thread of a cell's printed.
    ///
    /// @param cell the number of the cell whose thread printed it; 0 if none did
    /// @param text UTF-8
    void printed(int cell, OutputKind stream, byte[] text);
  }

  private PrintedChannel() {}

  static void write(DataOutputStream out, int cell, OutputKind stream, byte[] text)
      throws IOException {
    out.writeByte(stream.letter);
    out.writeInt(cell);
    out.writeInt(text.length);
    out.write(text);
  }

  /// A stream that takes frames apart as they come, in pieces of any size.
  ///
  /// @param sink called with each whole frame, on the writing thread
  public static OutputStream reader(Sink sink) {
    return new Reader(sink);
  }

  private static final class Reader extends OutputStream {
    private final Sink sink;
    private byte[] bytes = new byte[256];
    private int length;

    Reader(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int offset, int count) {
      if (length + count > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
      }
      System.arraycopy(more, offset, bytes, length, count);
      length += count;
      int read = takeFrames();
      System.arraycopy(bytes, read, bytes, 0, length - read);
      length -= read;
    }

    private int takeFrames() {
      int read = 0;
      while (length - read >= HEADER) {
        ByteBuffer header = ByteBuffer.wrap(bytes, read, HEADER);
        OutputKind stream = OutputKind.of(header.get());
        int cell = header.getInt();
        int end = read + HEADER + header.getInt();
        if (end > length) {
          break;
        }
        sink.printed(cell, stream, Arrays.copyOfRange(bytes, read + HEADER, end));
        read = end;
      }
      return read;
    }
  }
}
