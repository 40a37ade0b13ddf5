package workbench.bench.recording;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workbench.probe.event.Event.Outcome;

/// What lies beside a recording's file: the learner's name and note for it, and its summary. It is
/// written as a whole or not at all. The summary can be had again from the recording, so that a
/// damaged file costs the name and the note alone.
record SideFile(String name, String note, RecordingSummary summary) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// The file as JSON has it.
  private record Json(
      @Nullable String name,
      @Nullable String note,
      @Nullable String variant,
      @Nullable String at,
      @Nullable Map<String, Object> workload,
      int items,
      int cores,
      @Nullable String outcome,
      int done,
      int failed,
      long wallNanos) {}

  /// The side file of a recording's file.
  static Path of(Path recording) {
    String file = String.valueOf(recording.getFileName());
    return recording.resolveSibling(file.replaceFirst("\\.jsonl$", "") + ".json");
  }

  /// What the file holds; empty if it is not there or is damaged.
  static Optional<SideFile> read(Path file) throws IOException {
    try {
      return Optional.ofNullable(MAPPER.readValue(Files.readString(file), Json.class))
          .flatMap(SideFile::from);
    } catch (NoSuchFileException | JacksonException | java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<SideFile> from(Json json) {
    if (json.variant == null || json.at == null) {
      return Optional.empty();
    }
    try {
      Optional<Outcome> outcome =
          Optional.ofNullable(json.outcome).map(o -> Outcome.valueOf(o.toUpperCase(Locale.ROOT)));
      RecordingSummary summary =
          new RecordingSummary(
              json.variant,
              Instant.parse(json.at),
              json.workload == null ? Map.of() : json.workload,
              json.items,
              json.cores,
              outcome,
              json.done,
              json.failed,
              json.wallNanos);
      return Optional.of(new SideFile(orEmpty(json.name), orEmpty(json.note), summary));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// Writes the file, replacing what there is.
  void write(Path file) throws IOException {
    write(file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Writes the file unless there is one: it may hold a name that was given meanwhile.
  void writeIfNone(Path file) throws IOException {
    try {
      write(file, new StandardCopyOption[0]);
    } catch (FileAlreadyExistsException e) {
      // That one is as good, or better.
    }
  }

  private void write(Path file, StandardCopyOption... options) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.writeString(draft, MAPPER.writeValueAsString(json()));
      Files.move(draft, file, options);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Json json() {
    return new Json(
        name,
        note,
        summary.variant(),
        summary.at().toString(),
        summary.workload(),
        summary.items(),
        summary.cores(),
        summary.outcome().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse(null),
        summary.done(),
        summary.failed(),
        summary.wallNanos());
  }
}
