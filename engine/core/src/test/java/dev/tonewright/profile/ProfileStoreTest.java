package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileStoreTest {

  @TempDir Path dir;
  private ProfileFiles files;

  @BeforeEach
  void open() {
    files = new ProfileFiles(dir);
  }

  @Test
  void laysADirectoryOverTheBundledProfiles() {
    files
        .profile("channels/email.yml", "dials: {formality: 80}\n")
        .profile("channels/letter.yml", "like: email\n")
        .raw("README.md", "not a profile")
        .raw("channels/notes.txt", "not a profile");
    ProfileStore store = files.store();

    assertThat(formality(store, "email")).isEqualTo(80);
    assertThat(formality(store, "letter")).isEqualTo(80);
    assertThat(formality(store, "chat")).isEqualTo(28);
    assertThat(store.revision()).isNotEqualTo(ProfileStore.bundled().revision());
  }

  @Test
  void namesItsRevisionByContentAlone(@TempDir Path other) {
    files.profile("channels/email.yml", "dials: {formality: 80}\n");
    new ProfileFiles(other).profile("channels/email.yml", "dials: {formality: 80}\n");

    assertThat(ProfileStore.of(dir).revision()).isEqualTo(ProfileStore.of(other).revision());
  }

  @Test
  void readsChangedNewAndDeletedFilesAgain() throws IOException {
    files.profile("channels/email.yml", "dials: {formality: 80}\n");
    ProfileStore store = files.store();
    String first = store.revision();
    assertThat(formality(store, "email")).isEqualTo(80);

    files.profile("channels/email.yml", "dials: {formality: 90}\n");
    files.profile("channels/desk.yml", "dials: {formality: 10}\n");
    assertThat(formality(store, "email")).isEqualTo(90);
    assertThat(formality(store, "desk")).isEqualTo(10);
    assertThat(store.revision()).isNotEqualTo(first);

    Files.delete(dir.resolve("channels/email.yml"));
    assertThat(formality(store, "email")).isEqualTo(72);
  }

  @Test
  void noticesASecondSaveWithinOneTickOfFileTime() throws IOException {
    Path file = dir.resolve("channels/desk.yml");
    FileTime tick = FileTime.from(Instant.now());
    files.profile("channels/desk.yml", "dials: {formality: 11}\n");
    Files.setLastModifiedTime(file, tick);
    ProfileStore store = files.store();

    files.profile("channels/desk.yml", "dials: {formality: 12}\n");
    Files.setLastModifiedTime(file, tick);

    assertThat(formality(store, "desk")).isEqualTo(12);
  }

  @Test
  void keepsTheLastGoodRevisionWhileAFileIsBroken() {
    files.profile("channels/email.yml", "dials: {formality: 80}\n");
    ProfileStore store = files.store();
    String good = store.revision();

    files.profile("channels/email.yml", "dials: {formality: 800}\n");
    assertThat(formality(store, "email")).isEqualTo(80);
    assertThat(store.revision()).isEqualTo(good);
    assertThat(store.problems())
        .extracting(ProfileProblem::message)
        .containsExactly(
            "dials.formality is \"800\": expected 0…100, a shift in quotes such as '+15' or '-5',"
                + " or off");
    assertThat(store.check()).isEqualTo(store.problems());
    assertThat(files.reports).containsExactly(store.problems());

    files.profile("channels/email.yml", "dials: {formality: 85}\n");
    assertThat(formality(store, "email")).isEqualTo(85);
    assertThat(store.problems()).isEmpty();
    assertThat(files.reports).last().isEqualTo(List.of());
  }

  @Test
  void keepsTheLastGoodRevisionWhileTheDirectoryIsAway() throws IOException {
    files.profile("channels/email.yml", "dials: {formality: 80}\n");
    ProfileStore store = files.store();

    Path moved = Files.move(dir, dir.resolveSibling(dir.getFileName() + "-moved"));
    assertThat(formality(store, "email")).isEqualTo(80);
    assertThat(store.problems()).hasSize(1);

    Files.move(moved, dir);
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void refusesToStartWithBrokenFiles() {
    files.profile("channels/email.yml", "dial: {}\n");

    assertThatThrownBy(() -> ProfileStore.of(dir))
        .isInstanceOf(InvalidProfilesException.class)
        .hasMessage(
            dir
                + "/channels/email.yml:3:1: unknown key \"dial\" in the profile: did you mean"
                + " \"dials\"?");
  }

  @Test
  void refusesToStartWithoutItsDirectory() {
    assertThatThrownBy(() -> ProfileStore.of(dir.resolve("absent")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("absent");
  }

  @Test
  void tellsWhereCardsAreNamed() {
    files.profile(
        "brands/acme.yml",
        """
        cards:
          off: [formula.*]
          wording: {act.thanks: Thank you}
        channels: {chat: {cards: {on: [scale.hey]}}}
        """);

    assertThat(files.store().cardNames())
        .filteredOn(name -> name.file().equals(dir + "/brands/acme.yml"))
        .extracting(Origin::written, Origin::line)
        .containsExactly(tuple("formula.*", 4), tuple("act.thanks", 5), tuple("scale.hey", 6));
  }

  @Test
  void previewsAnUnsavedChange() {
    ProfileStore store = files.store();
    ProfileStore preview =
        store.with("channels/email.yml", ProfileFiles.HEAD + "dials: {formality: 33}\n");

    assertThat(formality(preview, "email")).isEqualTo(33);
    assertThat(formality(store, "email")).isEqualTo(72);
    assertThat(
            preview
                .effective("email", Locale.ENGLISH, Optional.empty())
                .setting("dials.formality")
                .orElseThrow()
                .file())
        .isEqualTo("channels/email.yml");
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void refusesAPreviewThatDoesNotHoldTogether() {
    ProfileStore store = files.store();

    for (String path :
        List.of("../email.yml", "channels/../email.yml", "email.yml", "/etc/x.yml")) {
      assertThatThrownBy(() -> store.with(path, ProfileFiles.HEAD))
          .as(path)
          .isInstanceOf(InvalidProfilesException.class)
          .hasMessageStartingWith(path + ":1:1: ");
    }
    assertThatThrownBy(() -> store.with("brands/acme.yml", "owner: Acme\n"))
        .hasMessage("brands/acme.yml:1:1: \"source\" is missing in the profile");
  }

  @Test
  void previewsOverTheRevisionInForceEvenWhileAnotherFileIsBroken() {
    ProfileStore store = files.store();
    files.profile("channels/chat.yml", "dial: {}\n");

    assertThat(store.with("brands/acme.yml", ProfileFiles.HEAD).brands()).contains("acme");
  }

  @Test
  void showsEveryThreadOneRevisionAtATimeWhileFilesChange() throws Exception {
    files.profile("channels/desk.yml", "dials: {formality: 0, warmth: 0}\n");
    ProfileStore store = files.store();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    AtomicBoolean done = new AtomicBoolean();
    Callable<Integer> reader =
        () -> {
          int readings = 0;
          do {
            ToneTarget target =
                store.target(RewriteRequest.of("draft", "desk", Locale.ENGLISH), Tone.NEUTRAL);
            assertThat(target.on(Dial.WARMTH)).isEqualTo(target.on(Dial.FORMALITY));
            readings++;
          } while (!done.get());
          return readings;
        };
    try {
      List<Future<Integer>> readers =
          Stream.generate(() -> threads.submit(reader)).limit(4).toList();
      for (int value = 1; value <= 50; value++) {
        files.profile(
            "channels/desk.yml", "dials: {formality: %d, warmth: %d}%n".formatted(value, value));
      }
      done.set(true);
      for (Future<Integer> readings : readers) {
        assertThat(readings.get()).isPositive();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(formality(store, "desk")).isEqualTo(50);
  }

  private static double formality(ProfileStore store, String channel) {
    RewriteRequest request = RewriteRequest.of("draft", channel, Locale.ENGLISH);
    return store.target(request, Tone.NEUTRAL).on(Dial.FORMALITY).orElseThrow().value();
  }
}
