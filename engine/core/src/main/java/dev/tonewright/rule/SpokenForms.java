package dev.tonewright.rule;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes figures, addresses and abbreviations as they are said, where a machine reads the reply
 * aloud. It comes last: every other rule sees the figures as the writer wrote them. Each offer
 * relies on the verifier's transition {@code spoken}, which reads the words back by value.
 */
public final class SpokenForms implements Rule {

  /** What the id of every offer begins with; the kind follows. */
  public static final String ID = "speech";

  /** What is sent as it stands whoever reads it. */
  private static final Set<Kind> VERBATIM =
      EnumSet.of(Kind.PLACEHOLDER, Kind.KEEP, Kind.SOURCE_CODE, Kind.MARKUP);

  private static final Pattern FILLED = Pattern.compile("\\[[^\\[\\]]*\\d{3,}\\]");

  private final Speech speech;

  public SpokenForms(Speech speech) {
    this.speech = speech;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> ids() {
    return Arrays.stream(Speech.Kind.values())
        .map(SpokenForms::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String id(Speech.Kind kind) {
    return ID + "." + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().medium() != Medium.SPEECH || !context.norms().repair()) {
      return List.of();
    }
    Locale locale = context.request().locale();
    List<Proposal> offers = new ArrayList<>();
    int shortened = -1;
    for (Spoken spoken : speech.spoken(context.parsed(), locale, names(context))) {
      boolean verbatim =
          context.kept().items().stream()
              .anyMatch(i -> verbatim(context, i) && i.span().overlaps(spoken.span()));
      if (!verbatim) {
        Step step = new Step(id(spoken.kind()), Dimension.CHANNEL, "Said as it sounds.");
        Span span = spoken.span();
        boolean goesOn = span.start() == shortened;
        String said = goesOn ? spoken.said() : cased(context, span, spoken.said());
        TextChange change = TextChange.of(context.text(), span.start(), span.end(), said);
        offers.add(
            new Proposal(
                Edit.of(step, List.of(change)), Family.NORM, -1, Optional.of(Transition.SPOKEN)));
        shortened = shortened(context.text(), spoken);
      }
    }
    return offers;
  }

  /** What a helpdesk fills in later holds no long figure; what does is filled in already. */
  private static boolean verbatim(RuleContext context, Item item) {
    return VERBATIM.contains(item.kind())
        && !(item.kind() == Kind.PLACEHOLDER
            && FILLED.matcher(item.span().of(context.text())).matches());
  }

  /** Where the sentence goes on behind a full stop that is said to be no end: "approx. $5". */
  private static int shortened(String text, Spoken spoken) {
    boolean shortened = spoken.span().of(text).endsWith(".") && !spoken.said().endsWith(".");
    return shortened ? spoken.span().end() + 1 : -1;
  }

  /** With a capital where it opens a sentence. */
  private static String cased(RuleContext context, Span span, String said) {
    boolean opens = context.parsed().sentences().stream().anyMatch(s -> s.start() == span.start());
    return opens && !said.isEmpty()
        ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1)
        : said;
  }

  private static List<Span> names(RuleContext context) {
    return context.kept().items().stream()
        .filter(i -> i.kind() == Kind.NAME || i.kind() == Kind.PRODUCT)
        .map(Item::span)
        .toList();
  }
}
