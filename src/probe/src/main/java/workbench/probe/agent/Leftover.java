package workbench.probe.agent;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Something that a cell started and that outlives it; several of a kind are one.
///
/// @param cell the number of the cell after which it was first seen
/// @param name the thread's name, or the executor's class
/// @param detail what it does now, in a few words
/// @param count how many there are
public record Leftover(int cell, Kind kind, String name, String detail, int count) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// What it is.
  public enum Kind {
    THREAD("thread"),
    VIRTUAL_THREAD("virtual thread"),
    EXECUTOR("open executor");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// As a user would call it.
    public String word() {
      return word;
    }
  }

  static String write(List<Leftover> leftovers) {
    return MAPPER.writeValueAsString(leftovers);
  }

  /// The answer to [Request#LEFTOVERS].
  public static List<Leftover> read(String answer) {
    return MAPPER.readValue(answer, new TypeReference<List<Leftover>>() {});
  }
}
