package org.parley.scenario.pack;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads the files of one pack from a folder that is not trusted: bounded in size, number and depth,
 * and never through a link that leaves the packs.
 */
final class FolderPack extends SimpleFileVisitor<Path> {

  static final int MAX_BYTES = 1 << 20;
  static final int MAX_FILES = 200;
  private static final int MAX_DEPTH = 4;

  private final Path home;
  private final Path folder;
  private final Problems problems;
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  private FolderPack(Path home, Path folder, Problems problems) {
    this.home = home;
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * @param home the real path which no file may leave
   * @param folder the pack; a link is followed if it stays within {@code home}
   */
  static PackFiles read(Path home, Path folder) throws IOException {
    var slug = folder.getFileName().toString();
    var problems = new Problems(slug);
    var pack = new FolderPack(home, folder.toRealPath(), problems);
    if (pack.staysHome(pack.folder)) {
      Files.walkFileTree(pack.folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, pack);
    } else {
      problems.fault("", "This folder is a link that leaves the folder of packs; copy it there.");
    }
    return new PackFiles(slug, pack.files, problems);
  }

  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(folder) && isHidden(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file) || attributes.isDirectory() || !PackFiles.isPart(name(file))) {
      return FileVisitResult.CONTINUE;
    }
    if (files.size() == MAX_FILES) {
      problems.fault("", "A pack may have at most " + MAX_FILES + " files.");
      return FileVisitResult.TERMINATE;
    }
    add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    problems.fault(name(file), "This cannot be read: " + failure.getMessage() + ".");
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file) throws IOException {
    try {
      var real = file.toRealPath();
      if (!staysHome(real)) {
        problems.fault(
            name(file), "This is a link that leaves the folder of packs; copy the file.");
      } else if (!Files.isRegularFile(real)) {
        problems.fault(name(file), "This is not a plain file.");
      } else {
        read(name(file), real);
      }
    } catch (IOException failure) {
      visitFileFailed(file, failure);
    }
  }

  private void read(String name, Path real) throws IOException {
    try (var stream = Files.newInputStream(real)) {
      var content = stream.readNBytes(MAX_BYTES + 1);
      if (content.length > MAX_BYTES) {
        problems.fault(name, "This file is larger than 1 MB.");
      } else {
        files.put(name, content);
      }
    }
  }

  private boolean staysHome(Path real) {
    return real.startsWith(home);
  }

  /** The path within the pack with {@code /} between folders, whatever the system uses. */
  private String name(Path file) {
    return StreamSupport.stream(folder.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
