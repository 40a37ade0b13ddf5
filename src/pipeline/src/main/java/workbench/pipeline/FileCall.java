package workbench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A call to the file system that may fail, for use inside a stage, which may not.
@FunctionalInterface
interface FileCall<T> {
  T make() throws IOException;

  static <T> T unchecked(FileCall<T> call) {
    try {
      return call.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
