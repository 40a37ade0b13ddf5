package workbench.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Which lab JVMs a start-up cache is for.
///
/// @param installation names the JDK, the class path and the arguments
/// @param state names what lies there: the versions, and the files with their sizes and times
record AotKey(String installation, String state) {
  private static final int HASH_BYTES = 8;

  /// Empty if the JVM would take no cache: a class path with a folder in it, as in the build's
  /// tests.
  static Optional<AotKey> of(LabOptions options) {
    StringBuilder state = new StringBuilder();
    state.append(System.getProperty("java.vm.name")).append('\n');
    state.append(System.getProperty("java.vm.version")).append('\n');
    try {
      addFile(state, Path.of(System.getProperty("java.home"), "lib", "modules"));
      for (String entry : options.classPath().split(File.pathSeparator, -1)) {
        addFile(state, Path.of(entry));
      }
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
    String installation =
        String.join(
            "\n",
            System.getProperty("java.home"),
            options.classPath(),
            String.join(" ", LabCommand.cachedArguments(options)));
    return Optional.of(new AotKey(hash(installation), hash(state.toString())));
  }

  private static void addFile(StringBuilder state, Path file) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (!found.isRegularFile()) {
      throw new IOException(file + " is no file");
    }
    state.append(found.size()).append(' ').append(found.lastModifiedTime().toMillis()).append('\n');
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  String fileName() {
    return installation + "-" + state + ".aot";
  }

  /// Whether the file is of the same installation, and no cache for it as it is now.
  boolean isOutdated(String fileName) {
    return fileName.startsWith(installation + "-") && !fileName.equals(fileName());
  }
}
