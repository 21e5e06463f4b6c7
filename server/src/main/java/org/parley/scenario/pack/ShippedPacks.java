package org.parley.scenario.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Finds the packs that come with the server, in a folder of classes or in a jar within the jar. */
final class ShippedPacks {

  private final PathMatchingResourcePatternResolver resolver =
      new PathMatchingResourcePatternResolver(ShippedPacks.class.getClassLoader());
  private final TreeMap<String, PackFiles> packs = new TreeMap<>();

  private ShippedPacks() {}

  /** The packs, by name. */
  static List<PackFiles> find() throws IOException {
    var shipped = new ShippedPacks();
    var schema = shipped.resolver.getResource(PackSchema.LOCATION).getURL().toString();
    var root = schema.substring(0, schema.lastIndexOf('/') + 1);
    for (var resource : shipped.resolver.getResources(root + "*/**")) {
      if (resource.isReadable()) {
        shipped.add(resource, root);
      }
    }
    return List.copyOf(shipped.packs.values());
  }

  /** Adds a file, given as {@code <root><slug>/<name>}. */
  private void add(Resource file, String root) throws IOException {
    var path = file.getURL().toString().substring(root.length());
    var slash = path.indexOf('/');
    if (slash > 0 && PackFiles.isPart(path.substring(slash + 1))) {
      var slug = path.substring(0, slash);
      var name = StringUtils.uriDecode(path.substring(slash + 1), StandardCharsets.UTF_8);
      packs
          .computeIfAbsent(slug, _ -> new PackFiles(slug, new TreeMap<>(), new Problems(slug)))
          .files()
          .put(name, file.getContentAsByteArray());
    }
  }
}
