package workbench.pipeline;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static workbench.pipeline.FileCall.unchecked;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

/// Reads and writes whole files through asynchronous channels. Opening and closing them blocks.
final class AsyncFiles {
  private final ExecutorService fileExecutor;

  AsyncFiles(ExecutorService fileExecutor) {
    this.fileExecutor = fileExecutor;
  }

  CompletableFuture<byte[]> read(Path file, int size, BooleanSupplier cancelled)
      throws IOException {
    var channel = AsynchronousFileChannel.open(file, Set.of(READ), fileExecutor);
    return Whole.read(channel, ByteBuffer.allocate(size), cancelled)
        .whenComplete((_, _) -> unchecked(() -> close(channel, false)))
        .thenApply(ByteBuffer::array);
  }

  CompletableFuture<?> write(byte[] bytes, Path file, BooleanSupplier cancelled)
      throws IOException {
    var channel = AsynchronousFileChannel.open(file, Set.of(WRITE), fileExecutor);
    return Whole.write(channel, ByteBuffer.wrap(bytes), cancelled)
        .whenComplete((_, failure) -> unchecked(() -> close(channel, failure == null)));
  }

  private static boolean close(AsynchronousFileChannel channel, boolean force) throws IOException {
    try (channel) {
      if (force) {
        channel.force(true);
      }
    }
    return force;
  }
}
