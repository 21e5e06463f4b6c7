package org.parley.scenario.pack;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds the packs in a folder that somebody else may have filled. */
final class FolderPacks {

  private FolderPacks() {}

  /** Whether the folder is a pack, sound or not, rather than something else. */
  static boolean isPack(Path folder) throws IOException {
    return Files.isDirectory(folder.resolve("parties")) || holdsYaml(folder);
  }

  /**
   * The packs in {@code folder}, by name. Folders that are no packs, such as {@code target}, are
   * passed over.
   */
  static List<PackFiles> find(Path folder) throws IOException {
    var home = folder.toRealPath();
    var packs = new ArrayList<PackFiles>();
    for (var child : visibleFolders(home)) {
      try {
        if (isPack(child)) {
          packs.add(FolderPack.read(home, child));
        }
      } catch (IOException | DirectoryIteratorException unreadable) {
        packs.add(unreadable(child));
      }
    }
    return packs;
  }

  private static PackFiles unreadable(Path child) {
    var slug = child.getFileName().toString();
    var problems = new Problems(slug);
    problems.fault("", "This folder cannot be read; let the server read it.");
    return new PackFiles(slug, new TreeMap<>(), problems);
  }

  /** The one pack that {@code folder} is. */
  static PackFiles findOne(Path folder) throws IOException {
    var home = folder.toRealPath();
    return FolderPack.read(home, home);
  }

  private static List<Path> visibleFolders(Path home) throws IOException {
    try (var children = Files.list(home)) {
      return children
          .filter(child -> !FolderPack.isHidden(child))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static boolean holdsYaml(Path folder) throws IOException {
    try (DirectoryStream<Path> yaml = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
      return yaml.iterator().hasNext();
    }
  }
}
