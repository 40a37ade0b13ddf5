package workbench.ui.files;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why a file could not be read or written, in a sentence.
public final class FileWords {
  private FileWords() {}

  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException f -> text("sandbox.noFile", f.getFile());
      case AccessDeniedException f -> text("sandbox.denied", f.getFile());
      case CharacterCodingException _ -> text("sandbox.noText");
      case FileSystemException f when f.getReason() != null -> f.getFile() + ": " + f.getReason();
      default -> String.valueOf(e.getMessage() == null ? e : e.getMessage());
    };
  }
}
