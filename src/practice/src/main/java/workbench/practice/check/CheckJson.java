package workbench.practice.check;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The JSON in which a check JVM speaks: an event a line.
public final class CheckJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(CheckEvent.class);
  private static final ObjectReader READER = MAPPER.readerFor(CheckEvent.class);

  private CheckJson() {}

  /// The event as a line, without its end.
  static String write(CheckEvent event) {
    return WRITER.writeValueAsString(event);
  }

  /// The event that the line holds; empty if it holds none, as a line that somebody else printed.
  public static Optional<CheckEvent> read(String line) {
    try {
      return Optional.ofNullable(READER.readValue(line));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
