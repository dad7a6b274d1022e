package dev.tonewright.profile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sources laid over others, file by file. */
record OverlaidSources(ProfileSources below, ProfileSources above) implements ProfileSources {

  @Override
  public Map<String, SourceText> read(List<ProfileProblem> problems) throws IOException {
    Map<String, SourceText> texts = new TreeMap<>(below.read(problems));
    texts.putAll(above.read(problems));
    return texts;
  }

  @Override
  public Object stamp() throws IOException {
    return List.of(below.stamp(), above.stamp());
  }
}
