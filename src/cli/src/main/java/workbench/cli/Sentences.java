package workbench.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// What an input or output failure means, in a sentence.
final class Sentences {
  private Sentences() {}

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException f -> "There is no " + f.getFile() + ".";
      case AccessDeniedException f -> "You may not read or write " + f.getFile() + ".";
      case FileAlreadyExistsException f -> f.getFile() + " is a file, but a folder is wanted.";
      case CharacterCodingException f -> "That is no text file.";
      case NotDirectoryException f -> f.getFile() + " is no folder.";
      case FileSystemException f when f.getReason() != null ->
          f.getFile() + ": " + f.getReason() + ".";
      default -> e.getMessage() == null ? e.toString() : e.getMessage();
    };
  }
}
