package workbench.tutor.page;

import java.nio.file.Path;

/// Something that is wrong with a page.
///
/// @param line from 1
/// @param sentence what is wrong, and what to write instead
public record Problem(Path file, int line, String sentence) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + sentence;
  }
}
