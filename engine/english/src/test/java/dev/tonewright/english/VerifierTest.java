package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import dev.tonewright.verify.Verdict;
import dev.tonewright.verify.Verifier;
import dev.tonewright.verify.Violation;
import dev.tonewright.verify.Violation.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {

  private static final Verifier VERIFIER = new Verifier(EnglishVerifierLexicon.load());

  private static Stream<Path> damaged() {
    return files("/verifier/damaged", ".tsv");
  }

  private static Stream<Path> correct() {
    return files("/verifier/correct", ".tsv");
  }

  private static Stream<Path> replies() {
    return files("/replies", ".txt");
  }

  @ParameterizedTest
  @MethodSource
  void damaged(Path file) {
    for (String[] row : rows(file)) {
      assertThat(VERIFIER.faithful(row[0], row[1])).as("%s → %s", row[0], row[1]).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource
  void correct(Path file) {
    for (String[] row : rows(file)) {
      List<Violation> violations = VERIFIER.violations(row[0], row[1]);
      assertThat(violations).as("%s → %s", row[0], row[1]).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource
  void replies(Path file) {
    String text = read(file);
    assertThat(VERIFIER.violations(text, text + "\n")).isEmpty();
  }

  @Test
  void thereAreTenDamagesOfEachOfThirtyKinds() {
    List<Path> kinds = damaged().toList();
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(30);
    assertThat(kinds).allSatisfy(kind -> assertThat(rows(kind)).hasSizeGreaterThanOrEqualTo(10));
  }

  @Test
  void dropsEveryEditOfAStatementThatFailsAndWhatNeedsIt() {
    String draft = "We can't refund you. Thanks for waiting, we will call Sam. Bye.";
    Edit good = edit(draft, "can't", "cannot", Set.of());
    Edit bad = edit(draft, "will", "may", Set.of());
    Edit beside = edit(draft, "Thanks", "Thank you", Set.of());
    Edit leaning = edit(draft, "Bye", "Goodbye", Set.of(bad.id()));
    Verdict verdict =
        VERIFIER.verify(draft, List.of(good, bad, beside, leaning), List.of(), Set.of());
    assertThat(verdict.dropped()).containsOnly(bad.id(), beside.id(), leaning.id());
  }

  @Test
  void protectedItemsStayAndKeepTheirOrder() {
    String draft = "Please ask Sam about the Zephyr for us.";
    List<Span> kept = List.of(new Span(11, 14), new Span(25, 31));
    Edit dropped = edit(draft, " about the Zephyr", "", Set.of());
    Edit style = edit(draft, "Please ask", "Could you please ask", Set.of());
    assertThat(VERIFIER.verify(draft, List.of(dropped), kept, Set.of()).clean()).isFalse();
    assertThat(VERIFIER.verify(draft, List.of(style), kept, Set.of()).clean()).isTrue();
  }

  @Test
  void aStatementThatRanIntoACourtesyWasNoQuestion() {
    String draft = "The parcel has left, is there anything else I can help you with?";
    assertThat(VERIFIER.violations(draft, draft.replace(", is", ". Is"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Did you receive the parcel, is there anything else? |"
            + " You received the parcel. Is there anything else?",
        "Did you pay the bill, is there anything else? | You paid the bill. Is there anything else?",
        "Have you sent the photo? | You have sent the photo. Is there anything else?",
        "Did the parcel arrive? | The parcel arrived. Is there anything else?",
        "Did you save it before you closed the app? | You saved it before you closed the app.",
        "Could you give me a minute to check, and is the lamp on? | I will check, and the lamp is"
            + " on.",
      })
  void aCourtesyExcusesNoQuestionThatIsLost(String before, String after) {
    assertThat(VERIFIER.violations(before, after))
        .extracting(Violation::kind)
        .contains(Kind.ASKING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You will not loose your data. | You will not lose your data.",
        "We are loosing the connection. | We are losing the connection.",
        "It is sill in processing. | It is still in processing.",
      })
  void aRealWordThatIsASlipGoesOneWay(String slip, String meant) {
    assertThat(VERIFIER.faithful(slip, meant)).isTrue();
    assertThat(VERIFIER.faithful(meant, slip)).isFalse();
  }

  @Test
  void aRepeatedSentenceMayGoOnce() {
    String draft = "We will call you. We will call you.";
    Edit first = edit(draft, "We will call you. ", "", Set.of());
    TextChange rest = TextChange.of(draft, 18, draft.length(), "");
    Edit second = Edit.of(first.steps(), List.of(rest), Set.of());
    assertThat(VERIFIER.verify(draft, List.of(first), List.of(), Set.of()).clean()).isTrue();
    assertThat(VERIFIER.verify(draft, List.of(first, second), List.of(), Set.of()).dropped())
        .containsOnly(second.id());
  }

  @Test
  void aDateMayChangeItsOrderOnlyWhereTheTransitionIsNamed() {
    String draft = "It leaves on October 10.";
    List<Span> kept = List.of(new Span(13, 23));
    Edit order = edit(draft, "October 10", "10 October", Set.of());
    assertThat(VERIFIER.verify(draft, List.of(order), kept, Set.of()).clean()).isFalse();
    assertThat(VERIFIER.verify(draft, List.of(order), kept, Set.of(Transition.DATE_ORDER)).clean())
        .isTrue();
  }

  @Test
  void whoSpeaksChangesWithItsVerbAndNothingElse() {
    assertThat(spoken("I am here.", "I", "We", "am", "are")).isTrue();
    assertThat(spoken("Please call me.", "me", "us")).isTrue();
    assertThat(spoken("We are sorry.", "We", "I", "are", "am")).isTrue();
    assertThat(spoken("The parcel was late.", "was", "were")).isFalse();
    assertThat(spoken("I called us.", "I", "us")).isFalse();
    assertThat(spoken("I called us.", "I", "we", "us", "me")).isFalse();
    assertThat(spoken("I have it.", "I", "you")).isFalse();
  }

  /** Whether words of a text may be exchanged where another shall speak. */
  private static boolean spoken(String text, String... words) {
    List<TextChange> changes = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      int at = text.indexOf(words[i]);
      changes.add(TextChange.of(text, at, at + words[i].length(), words[i + 1]));
    }
    Edit edit = Edit.of(new Step("norm.speaker", Dimension.CHANNEL, "It speaks."), changes);
    return VERIFIER.verify(text, List.of(edit), List.of(), Set.of(Transition.SPEAKER)).clean();
  }

  @Test
  void aBegForTimeAsksForNothing() {
    assertThat(
            VERIFIER.faithful("Could you please give me a minute to check it?", "I will check it."))
        .isTrue();
  }

  @Test
  void aTransitionIsAllowedInTheStatementsOfItsOwnEditOnly() {
    String draft = "Please give me a minute to check the order. We sent the order today.";
    Edit over = edit(draft, "Please give me a minute to check the order. ", "", Set.of());
    Edit loss = edit(draft, "sent the order", "sent it", Set.of());
    Function<Edit, Set<String>> transitions =
        edit -> edit.id().equals(over.id()) ? Set.of("wait-over") : Set.of();
    assertThat(
            VERIFIER
                .verify(draft, List.of(over, loss), List.of(), transitions, List.of())
                .dropped())
        .containsExactly(loss.id());
  }

  private static Edit edit(String draft, String from, String to, Set<String> needs) {
    int at = draft.indexOf(from);
    TextChange change = TextChange.of(draft, at, at + from.length(), to);
    return Edit.of(
        List.of(new Step("test", Dimension.FORMALITY, "A test.")), List.of(change), needs);
  }

  private static List<String[]> rows(Path file) {
    List<String[]> rows = new ArrayList<>();
    for (String line : read(file).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#!")) {
        rows.add(line.replace("\\n", "\n").split("\t"));
      }
    }
    assertThat(rows).as(file.toString()).allSatisfy(row -> assertThat(row).hasSize(2));
    return rows;
  }

  private static Stream<Path> files(String folder, String ending) {
    try {
      Path path = Path.of(VerifierTest.class.getResource(folder).toURI());
      try (Stream<Path> list = Files.list(path)) {
        return list.filter(p -> p.toString().endsWith(ending)).sorted().toList().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
