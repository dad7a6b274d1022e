package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.CacheStatistics;
import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request that comes again is answered as before, and any other is worked on. */
class AnswerCacheTest {

  private static final String DRAFT = "hi Sam, we cant look into it untill u send the photo";

  private static final RewriteRequest REQUEST =
      RewriteRequest.of(DRAFT, "email", Locale.forLanguageTag("en-GB"));

  @TempDir Path dir;

  @Test
  void answersTheSameRequestOnce() {
    Engine engine = English.engine();
    Rewrite first = engine.rewrite(REQUEST);
    CacheStatistics before = engine.caches().get("en");
    Rewrite again = engine.rewrite(REQUEST.withText(DRAFT));
    assertThat(again).isEqualTo(first);
    assertThat(engine.caches().get("en").answerHits()).isEqualTo(before.answerHits() + 1);
  }

  @Test
  void worksOnWhateverDiffers() {
    Engine engine = English.engine();
    engine.rewrite(REQUEST);
    List<RewriteRequest> others =
        List.of(
            RewriteRequest.of(DRAFT, "chat", Locale.forLanguageTag("en-GB")),
            RewriteRequest.of(DRAFT, "email", Locale.forLanguageTag("en-US")),
            REQUEST.withText(DRAFT + "."),
            REQUEST.withPeople(REQUEST.customer(), Optional.of("Dana")));
    long hits = engine.caches().get("en").answerHits();
    Set<Rewrite> answers = new HashSet<>();
    others.forEach(other -> answers.add(engine.rewrite(other)));
    assertThat(engine.caches().get("en").answerHits()).isEqualTo(hits);
    assertThat(answers).hasSize(others.size());
  }

  @Test
  void forgetsWithTheProfilesThatMadeTheAnswer() throws IOException {
    String plain = English.engine().rewrite(REQUEST).text();
    Files.createDirectories(dir.resolve("brands"));
    Files.writeString(
        dir.resolve("brands/other.yml"),
        "owner: desk\nsource: a test\nwords:\n  prefer: {photo: picture}\n",
        StandardCharsets.UTF_8);
    RewriteRequest branded = REQUEST.withBrand(Optional.of("other"));
    String pictured = English.engine().under(ProfileStore.of(dir)).rewrite(branded).text();
    Files.writeString(
        dir.resolve("brands/other.yml"),
        "owner: desk\nsource: a test\nwords:\n  prefer: {photo: snapshot}\n",
        StandardCharsets.UTF_8);
    String snapped = English.engine().under(ProfileStore.of(dir)).rewrite(branded).text();
    assertThat(plain).contains("photo");
    assertThat(pictured).contains("picture");
    assertThat(snapped).contains("snapshot");
  }
}
