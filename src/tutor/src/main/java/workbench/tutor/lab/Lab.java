package workbench.tutor.lab;

import java.nio.file.Path;
import workbench.tutor.page.ReadPage;

/// One lab of a catalogue.
///
/// @param number its place in the catalogue, from 1
/// @param id the name of its folder
/// @param read what became of reading its page
public record Lab(int number, String id, Path file, ReadPage read) {
  /// The page's title; of a broken page, the folder's name.
  public String title() {
    return switch (read) {
      case ReadPage.Good(var page) -> page.front().title();
      case ReadPage.Broken _ -> id;
    };
  }
}
