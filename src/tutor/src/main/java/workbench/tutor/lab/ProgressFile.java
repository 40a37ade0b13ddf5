package workbench.tutor.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where a learner's progress is kept: one file for all labs, by the labs' ids. It is read and
/// written as a whole with every change, so that the window and a terminal can share it; of two
/// changes to the same lab at the same moment the later wins. Safe on any thread; a change takes a
/// few milliseconds.
///
/// Without a folder, progress lasts as long as the process. A file that cannot be read is put
/// aside.
public final class ProgressFile {
  private static final Logger LOG = Logger.getLogger(ProgressFile.class.getName());
  private static final String FILE = "labs.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final TypeReference<TreeMap<String, LabProgress>> TYPE = new TypeReference<>() {};

  private final @Nullable Path file;
  private final Consumer<String> tell;
  private Map<String, LabProgress> all = new TreeMap<>();

  private ProgressFile(@Nullable Path file, Consumer<String> tell) {
    this.file = file;
    this.tell = tell;
  }

  /// The progress kept in a folder.
  ///
  /// @param tell called, on the thread that reads, with a sentence if the file is damaged
  public static ProgressFile in(Optional<Path> folder, Consumer<String> tell) {
    return new ProgressFile(folder.map(f -> f.resolve(FILE)).orElse(null), tell);
  }

  /// How far the learner has come in this lab.
  public synchronized LabProgress of(Lab lab) {
    read();
    return all.getOrDefault(lab.id(), LabProgress.NONE);
  }

  /// Changes and keeps the progress in a lab.
  ///
  /// @return the new one
  /// @throws IOException if it cannot be written; it is then kept for this process only
  public synchronized LabProgress change(Lab lab, UnaryOperator<LabProgress> change)
      throws IOException {
    LabProgress changed = change.apply(of(lab));
    all.put(lab.id(), changed);
    write();
    return changed;
  }

  /// Forgets the progress in a lab.
  ///
  /// @throws IOException if that cannot be written
  public synchronized void forget(Lab lab) throws IOException {
    read();
    all.remove(lab.id());
    write();
  }

  private void read() {
    if (file == null || !Files.exists(file)) {
      return;
    }
    try {
      all = MAPPER.readValue(Files.readString(file), TYPE);
    } catch (IOException | JacksonException e) {
      LOG.log(Level.FINE, "The progress could not be read", e);
      putAside(file);
    }
  }

  private void putAside(Path damaged) {
    Path aside = damaged.resolveSibling(FILE + ".damaged");
    try {
      Files.move(damaged, aside, StandardCopyOption.REPLACE_EXISTING);
      tell.accept(
          "Your progress could not be read and begins anew. The old one is in " + aside + ".");
    } catch (IOException e) {
      tell.accept("Your progress cannot be read: see " + damaged + ".");
    }
  }

  private void write() throws IOException {
    if (file == null) {
      return;
    }
    Path draft = file.resolveSibling("." + FILE + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(draft, MAPPER.writeValueAsString(all));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
