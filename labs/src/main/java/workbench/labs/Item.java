package workbench.labs;

import java.net.URI;
import java.nio.file.Path;

/// One image on its way through the system.
///
/// @param number from 1
/// @param source where it is downloaded from; a `file:` address is loaded instead
/// @param target where the result is saved
public record Item(int number, URI source, Path target) {}
