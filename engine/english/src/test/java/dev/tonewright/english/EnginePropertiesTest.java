package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Engine;
import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.markup.MarkupReader;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.plan.EditScript;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.protect.Protector;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Refusal;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import dev.tonewright.text.Tone;
import dev.tonewright.verify.Verdict;
import dev.tonewright.verify.Verifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every draft under every profile, whatever cards and rules there are. */
class EnginePropertiesTest {

  private static final EnglishPack PACK = new EnglishPack();

  private static final ProfileStore STORE = ProfileStore.bundled();

  static final List<String> PROFILES =
      List.of(
          "email:en-GB",
          "email:en-US",
          "chat:en-US",
          "chat:en-AU",
          "social:en-US",
          "voice:en-GB",
          "email:en-DE",
          "email:en-JP",
          "as-is:en-GB");

  private static final List<String> DRAFTS =
      Stream.concat(Drafts.replies().stream(), Drafts.generated(80, 7).stream()).toList();

  /** Every profile meets one draft of so many; together they meet all. */
  private static final int SHARE = 3;

  private static final ConcurrentHashMap<RewriteRequest, Rewrite> REWRITES =
      new ConcurrentHashMap<>();

  /** Figures, links and placeholders, told by other means than the engine's. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\{\\{.*?\\}\\}|\\{[\\w.]+\\}|%[sd]|#[A-Z_]+#|\\b(?:PRS|NAME)[-_][A-Z]+\\b"
              + "|https?://[^\\s<>)]+|www\\.[^\\s<>)]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+"
              + "|\\d[\\d,./:-]*\\d|\\d");

  /** What a signature consists of, and may go with it. */
  private static final Set<Kind> SIGNING =
      EnumSet.of(Kind.NAME, Kind.PRODUCT, Kind.CODE, Kind.MARKUP, Kind.MENTION);

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void editsReplayExactly(String profile) {
    each(
        profile,
        (request, rewrite) -> {
          String draft = request.text();
          List<TextChange> changes = changes(rewrite.edits());
          for (int i = 0; i < changes.size(); i++) {
            TextChange c = changes.get(i);
            if (!c.before().equals(c.span().of(draft))) {
              return "does not stand in the draft: " + c;
            }
            if (i > 0 && c.span().start() < changes.get(i - 1).span().end()) {
              return "overlap: " + changes.get(i - 1) + " and " + c;
            }
          }
          Set<String> ids = rewrite.edits().stream().map(Edit::id).collect(Collectors.toSet());
          if (ids.size() < rewrite.edits().size()) {
            return "two edits of one id";
          }
          if (!rewrite.edits().stream().allMatch(e -> ids.containsAll(e.needs()))) {
            return "needs an edit that is not there";
          }
          return same(rewrite.text(), EditScript.apply(draft, rewrite.edits()));
        });
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void secondRewriteChangesNothing(String profile) {
    each(
        profile,
        (request, rewrite) -> {
          Rewrite again = English.engine().rewrite(request.withText(rewrite.text()));
          return again.text().equals(rewrite.text())
              ? ""
              : rules(again.edits()) + ": " + same(rewrite.text(), again.text());
        });
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void figuresLinksAndPlaceholdersComeThroughInOrder(String profile) {
    each(profile, (request, rewrite) -> same(items(request.text()), items(rewrite.text())));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void whatTheEngineProtectsComesThroughInOrder(String profile) {
    Protector protector = new Protector(PACK.protectionCues());
    each(
        profile,
        (request, rewrite) -> {
          int at = 0;
          for (Item kept : kept(protector, request).items()) {
            String item = kept.span().of(request.text());
            int found = rewrite.text().indexOf(item, at);
            if (found < 0 && kept.kind() == Kind.DATE && reordered(item, rewrite.text(), at)) {
              continue;
            }
            if (found < 0) {
              return "lost or moved: " + item;
            }
            at = found + item.length();
          }
          return "";
        });
  }

  /** Whether day and month of a date stand in a text in the other order. */
  private static boolean reordered(String date, String text, int from) {
    return Pattern.compile("(\\d+)(?:st|nd|rd|th)? (\\p{L}+)|(?<!\\p{L})(\\p{L}+(?<!day)) (\\d+)")
        .matcher(date)
        .results()
        .map(
            m -> m.group(1) == null ? m.group(4) + " " + m.group(3) : m.group(2) + " " + m.group(1))
        .anyMatch(other -> text.indexOf(other, from) >= 0);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void whatIsLeftAfterWithholdingReplaysAndKeepsItsMeaning(String profile) {
    Verifier verifier = new Verifier(PACK.verifierLexicon());
    Protector protector = new Protector(PACK.protectionCues());
    Set<String> transitions =
        PACK.verifierLexicon().transitions().stream()
            .map(t -> t.name())
            // Under it every edit would have to be a figure in words.
            .filter(name -> !name.equals(Transition.SPOKEN))
            .collect(Collectors.toSet());
    each(
        profile,
        (request, rewrite) -> {
          ProtectedSpans kept = kept(protector, request);
          Random random = new Random(request.text().hashCode());
          for (int i = 0; i < 3; i++) {
            Set<String> gone = some(rewrite.edits(), i == 0 ? 0 : 0.4, random);
            List<Edit> left = EditScript.without(rewrite.edits(), gone);
            Rewrite partly = English.engine().rewrite(Drafts.without(request, gone));
            String wanted = EditScript.apply(request.text(), left);
            if (!partly.text().equals(wanted)) {
              return "withheld " + gone + ": " + same(wanted, partly.text());
            }
            List<Edit> said = left.stream().filter(e -> !unsigns(request, e)).toList();
            Verdict verdict =
                verifier.verify(request.text(), nameless(said), kept.spans(), transitions);
            if (!verdict.clean()) {
              return verdict.violations() + " by " + rules(left) + ": " + wanted;
            }
          }
          return "";
        });
  }

  /**
   * Whether an edit takes out nothing but the draft's signature, which the channel has no place
   * for, and white space around it: that alone is no loss.
   */
  private static boolean unsigns(RewriteRequest request, Edit edit) {
    return edit.steps().stream()
            .anyMatch(s -> s.ruleId().matches("anatomy\\.(?:no-closing|spoken-initials)"))
        && droppedSignature(request)
            .filter(s -> edit.changes().stream().allMatch(c -> takesFrom(s, c)))
            .isPresent();
  }

  private static boolean takesFrom(Span signature, TextChange change) {
    String before = change.before();
    int start = change.span().start() + before.length() - before.stripLeading().length();
    Span said = new Span(start, start + before.strip().length());
    return change.after().isBlank() && signature.contains(said);
  }

  /** What signs the draft, where the channel has no place for it. */
  private static Optional<Span> droppedSignature(RewriteRequest request) {
    Norms norms = STORE.target(request, Tone.NEUTRAL).norms();
    return norms.presence(Part.SIGNATURE) == Presence.DROPPED
        ? PACK.signature(request.text())
        : Optional.empty();
  }

  /** Names that the request gave are no news: greeting and closing may hold them. */
  private static List<Edit> nameless(List<Edit> edits) {
    return edits.stream()
        .map(
            e ->
                new Edit(
                    e.id(),
                    e.steps(),
                    e.changes().stream()
                        .map(
                            c ->
                                new TextChange(
                                    c.span(),
                                    c.before(),
                                    c.after().replace("Jules", "").replace("Robin", "")))
                        .toList(),
                    e.needs()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void refusedEditsDoNotComeBack(String profile) {
    each(
        profile,
        (request, rewrite) -> {
          Set<Refusal> refused =
              some(rewrite.edits(), 0.5, new Random(request.text().length())).stream()
                  .flatMap(id -> rewrite.edits().stream().filter(e -> e.id().equals(id)))
                  .flatMap(EnginePropertiesTest::refusals)
                  .collect(Collectors.toSet());
          Rewrite without = English.engine().rewrite(Drafts.refusing(request, refused));
          return without.edits().stream()
              .flatMap(EnginePropertiesTest::refusals)
              .filter(refused::contains)
              .map(r -> "came back: " + r)
              .findFirst()
              .orElse("");
        });
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void disabledRulesRest(String profile) {
    each(
        profile,
        (request, rewrite) -> {
          Set<String> ids = new TreeSet<>();
          rewrite.edits().forEach(e -> e.steps().forEach(s -> ids.add(s.ruleId())));
          Set<String> off = new TreeSet<>(ids);
          off.removeIf(id -> id.hashCode() % 2 == 0);
          Rewrite without = English.engine().rewrite(Drafts.disabling(request, off));
          return without.edits().stream()
              .flatMap(e -> e.steps().stream())
              .filter(s -> off.contains(s.ruleId()))
              .map(s -> "acted: " + s.ruleId())
              .findFirst()
              .orElse("");
        });
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PROFILES")
  void keptPhrasesComeThrough(String profile) {
    each(
        profile,
        (request, rewrite) -> {
          List<String> keep =
              changes(rewrite.edits()).stream()
                  .map(c -> c.before().strip())
                  .filter(s -> s.matches("\\p{L}.*\\p{L}"))
                  .filter(s -> standsAlone(request.text(), s))
                  .limit(2)
                  .toList();
          String text = English.engine().rewrite(Drafts.keeping(request, keep)).text();
          return keep.stream()
              .filter(phrase -> count(text, phrase) < count(request.text(), phrase))
              .map(phrase -> "lost: " + phrase)
              .findFirst()
              .orElse("");
        });
  }

  /** Whether a phrase stands in a text as whole words each time. */
  private static boolean standsAlone(String text, String phrase) {
    return Pattern.compile("\\w" + Pattern.quote(phrase) + "|" + Pattern.quote(phrase) + "\\w")
        .matcher(text)
        .results()
        .findAny()
        .isEmpty();
  }

  @Test
  void anotherEngineOnFourThreadsAnswersTheSame() throws Exception {
    Engine fresh = Engine.load(ProfileStore.bundled(), List.of("en"));
    List<RewriteRequest> requests = new ArrayList<>();
    for (String profile : PROFILES) {
      for (int i = 0; i < DRAFTS.size(); i += 5) {
        requests.add(Drafts.request(profile, DRAFTS.get(i), i));
      }
    }
    Collections.shuffle(requests, new Random(4));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Rewrite>> answers = new ArrayList<>();
      for (RewriteRequest request : requests) {
        answers.add(threads.submit(() -> fresh.rewrite(request)));
      }
      for (int i = 0; i < requests.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(rewrite(requests.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Says what is wrong with one rewrite, or nothing. */
  private interface Property {
    String fault(RewriteRequest request, Rewrite rewrite);
  }

  private static void each(String profile, Property property) {
    List<String> faults = new ArrayList<>();
    int drafts = 0;
    for (int i = PROFILES.indexOf(profile) % SHARE; i < DRAFTS.size(); i += SHARE) {
      drafts++;
      RewriteRequest request = Drafts.request(profile, DRAFTS.get(i), i);
      String fault = property.fault(request, rewrite(request));
      if (!fault.isEmpty()) {
        faults.add("\n" + fault + "\n  in: " + request.text().replace('\n', '¶'));
      }
    }
    assertThat(faults).describedAs("%s drafts of %s", faults.size(), drafts).isEmpty();
  }

  private static Rewrite rewrite(RewriteRequest request) {
    return REWRITES.computeIfAbsent(request, English.engine()::rewrite);
  }

  private static ProtectedSpans kept(Protector protector, RewriteRequest request) {
    ParsedText parsed = English.PARSER.parse(request.text());
    ProtectedSpans kept =
        protector.protect(
            parsed, List.of(), MarkupReader.read(request.text(), Markup.PLAIN_TEXT).opaque());
    // Where no letter is sent, the name below its closing goes with it, and nothing else does.
    return droppedSignature(request)
        .map(s -> kept.where(i -> !SIGNING.contains(i.kind()) || !s.contains(i.span())))
        .orElse(kept);
  }

  private static Set<String> some(List<Edit> edits, double share, Random random) {
    Set<String> some = new TreeSet<>();
    edits.stream().filter(e -> random.nextDouble() < share).forEach(e -> some.add(e.id()));
    return some;
  }

  private static Stream<Refusal> refusals(Edit edit) {
    return edit.changes().stream()
        .filter(c -> !c.before().isEmpty())
        .map(c -> new Refusal(edit.ruleId(), c.before()));
  }

  private static List<TextChange> changes(List<Edit> edits) {
    return edits.stream().flatMap(e -> e.changes().stream()).sorted().toList();
  }

  private static String rules(List<Edit> edits) {
    return edits.stream()
        .flatMap(e -> e.steps().stream())
        .map(s -> s.ruleId())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String items(String text) {
    return ITEM.matcher(text)
        .results()
        .map(m -> m.group().replaceAll("[.,:]+$", ""))
        .collect(Collectors.joining(" "));
  }

  private static int count(String text, String phrase) {
    int count = 0;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      count++;
    }
    return count;
  }

  /** Where two texts part, or nothing. */
  private static String same(String wanted, String found) {
    if (wanted.equals(found)) {
      return "";
    }
    int at = 0;
    while (at < Math.min(wanted.length(), found.length())
        && wanted.charAt(at) == found.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 30);
    return "expected …"
        + wanted.substring(from, Math.min(wanted.length(), at + 50)).replace('\n', '¶')
        + "… but was …"
        + found.substring(from, Math.min(found.length(), at + 50)).replace('\n', '¶')
        + "…";
  }
}
