package workbench.pipeline;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Reads or writes a buffer whole through an asynchronous channel, which moves as much as it likes
/// at a time. Goes on part by part, so that a cancelled transfer ends after the part under way.
final class Whole implements CompletionHandler<Integer, Long> {
  private enum Direction {
    READ,
    WRITE
  }

  private final AsynchronousFileChannel channel;
  private final ByteBuffer buffer;
  private final Direction direction;
  private final BooleanSupplier cancelled;
  private final CompletableFuture<ByteBuffer> done = new CompletableFuture<>();

  private Whole(
      AsynchronousFileChannel channel,
      ByteBuffer buffer,
      Direction direction,
      BooleanSupplier cancelled) {
    this.channel = channel;
    this.buffer = buffer;
    this.direction = direction;
    this.cancelled = cancelled;
  }

  static CompletableFuture<ByteBuffer> read(
      AsynchronousFileChannel channel, ByteBuffer buffer, BooleanSupplier cancelled) {
    return new Whole(channel, buffer, Direction.READ, cancelled).start();
  }

  static CompletableFuture<ByteBuffer> write(
      AsynchronousFileChannel channel, ByteBuffer buffer, BooleanSupplier cancelled) {
    return new Whole(channel, buffer, Direction.WRITE, cancelled).start();
  }

  private CompletableFuture<ByteBuffer> start() {
    next(0);
    return done;
  }

  private void next(long position) {
    if (cancelled.getAsBoolean()) {
      done.completeExceptionally(new CancellationException());
    } else if (!Parts.advance(buffer)) {
      done.complete(buffer);
    } else {
      try {
        switch (direction) {
          case READ -> channel.read(buffer, position, position, this);
          case WRITE -> channel.write(buffer, position, position, this);
        }
      } catch (RuntimeException executorIsShutDown) {
        done.completeExceptionally(executorIsShutDown);
      }
    }
  }

  @Override
  public void completed(Integer moved, Long position) {
    if (moved < 0) {
      done.completeExceptionally(new EOFException(Parts.SHRUNK));
    } else {
      next(position + moved);
    }
  }

  @Override
  public void failed(Throwable failure, Long position) {
    done.completeExceptionally(failure);
  }
}
