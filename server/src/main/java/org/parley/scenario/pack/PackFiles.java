package org.parley.scenario.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The files of one pack as they were found.
 *
 * @param slug the pack's folder name
 * @param files by path within the pack, with {@code /} between folders
 * @param problems what is already wrong with them
 */
record PackFiles(String slug, SortedMap<String, byte[]> files, Problems problems) {

  /**
   * Whether a file belongs to a pack. Others, such as an editor's copies, are passed over.
   *
   * @param name path within the pack
   */
  static boolean isPart(String name) {
    return (name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml"))
        && Arrays.stream(name.split("/")).noneMatch(part -> part.startsWith("."));
  }

  /** SHA-256 over every name, length and content, so that no two packs share one by accident. */
  String contentHash() {
    var digest = sha256();
    files.forEach(
        (name, content) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(ByteBuffer.allocate(Long.BYTES).putLong(content.length).flip());
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
