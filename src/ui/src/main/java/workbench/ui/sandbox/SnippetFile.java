package workbench.ui.sandbox;

import java.nio.file.Path;

/// What a file of snippets is called.
final class SnippetFile {
  static final String ENDING = ".jsh";

  private SnippetFile() {}

  static boolean isOne(Path file) {
    return file.getFileName() != null && file.getFileName().toString().endsWith(ENDING);
  }
}
