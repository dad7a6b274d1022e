package dev.tonewright.profile;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The profiles that ship with Tonewright, read from the class path. */
final class BundledSources implements ProfileSources {

  private static final String ROOT = "channel-profiles/";

  /** A file that is always there; what lies beside it is found through it. */
  private static final String LANDMARK = ROOT + "schema/profile.schema.json";

  private final ClassLoader classPath;

  BundledSources() {
    this(BundledSources.class.getClassLoader());
  }

  BundledSources(ClassLoader classPath) {
    this.classPath = classPath;
  }

  @Override
  public Map<String, SourceText> read(List<ProfileProblem> problems) throws IOException {
    URL landmark = classPath.getResource(LANDMARK);
    if (landmark == null) {
      throw new IOException(LANDMARK + " is not on the class path");
    }
    if (landmark.openConnection() instanceof JarURLConnection connection) {
      return fromJar(connection);
    }
    try {
      Path folder = Path.of(new URI(landmark.toString())).getParent().getParent();
      return new DirectorySources(folder, "channel-profiles").read(problems);
    } catch (URISyntaxException e) {
      throw new IOException("class path entry " + landmark + " is not a URI", e);
    }
  }

  private static Map<String, SourceText> fromJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    Map<String, SourceText> texts = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        String name = entry.getName();
        if (name.startsWith(ROOT) && name.endsWith(".yml")) {
          try (InputStream in = jar.getInputStream(entry)) {
            String path = name.substring(ROOT.length());
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            texts.put(path, new SourceText(path, name, text));
          }
        }
      }
    }
    return texts;
  }
}
