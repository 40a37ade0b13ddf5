package workbench.pipeline;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Reads and writes whole files while the caller's thread waits. An interrupt closes the channel.
final class BlockingFiles {
  private BlockingFiles() {}

  static byte[] read(Path file, int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size);
    try (FileChannel channel = FileChannel.open(file, READ)) {
      while (Parts.advance(buffer)) {
        if (channel.read(buffer) < 0) {
          throw new EOFException(Parts.SHRUNK);
        }
      }
    }
    return buffer.array();
  }

  static void write(byte[] bytes, Path file) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      while (Parts.advance(buffer)) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }
}
