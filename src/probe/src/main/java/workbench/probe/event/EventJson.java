package workbench.probe.event;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The event's JSON: one object on one line, its kind in the field `event`. Fields that a reader
/// does not know are passed over, so that an older workbench opens a newer recording.
public final class EventJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(Event.class);
  private static final ObjectReader READER = MAPPER.readerFor(Event.class);

  private EventJson() {}

  /// The event as a line, without its end.
  public static String write(Event event) {
    return WRITER.writeValueAsString(event);
  }

  /// The event that the line holds.
  ///
  /// @throws IllegalArgumentException if the line holds none
  public static Event read(String line) {
    Event event;
    try {
      event = READER.readValue(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not an event: " + abbreviated(line), e);
    }
    if (event == null) {
      throw new IllegalArgumentException("Not an event: " + abbreviated(line));
    }
    return event;
  }

  private static String abbreviated(String line) {
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}
