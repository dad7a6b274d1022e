package dev.tonewright.german.letter;

import dev.tonewright.german.Spelling;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a letter its salutation where it has none, and puts one that it has on a line of its own.
 * Behind the comma the body goes on small; Swiss letters have no comma and begin with a capital. A
 * gender is never guessed: "Sehr geehrte" stands only before a title that the caller gave.
 */
public final class SalutationRule implements Rule {

  /** The shortest reply, in words, that is a letter. */
  private static final int LEAST_WORDS = 3;

  private static final Set<String> SWISS = Set.of("CH", "LI");

  private final BiFunction<dev.tonewright.parse.Sentence, Integer, String> small;

  /**
   * @param small how a word is written inside a sentence
   */
  public SalutationRule(BiFunction<dev.tonewright.parse.Sentence, Integer, String> small) {
    this.small = small;
  }

  @Override
  public String id() {
    return "anatomy.greeting";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    String text = context.text();
    boolean wanted = context.norms().presence(Part.GREETING) == Presence.REQUIRED;
    if (!wanted || text.strip().split("\\s+").length < LEAST_WORDS) {
      return List.of();
    }
    Optional<Salutation> found = Salutation.of(text);
    boolean swiss = context.target().region().filter(SWISS::contains).isPresent();
    if (found.isPresent() && (found.get().alone() || found.get().body() >= text.length())) {
      return swiss ? List.of() : continued(context, found.get());
    }
    String parting = (swiss ? "" : ",") + "\n\n";
    int from = found.map(Salutation::end).orElse(0);
    int to = found.map(Salutation::body).orElse(0);
    String lead = found.isPresent() ? parting : salutation(context) + parting;
    Span first = first(context, to);
    String word = first.of(text);
    String written = swiss ? Spelling.capitalised(word) : smallWord(context, to, word);
    TextChange change =
        written.equals(word)
            ? TextChange.of(text, from, to, lead)
            : TextChange.of(text, from, first.end(), lead + written);
    String why =
        found.isPresent()
            ? "In a letter the greeting stands on a line of its own."
            : "A letter opens with a greeting.";
    Edit edit = Edit.of(new Step(id(), Dimension.CHANNEL, why), List.of(change));
    return List.of(Proposal.of(edit, Family.NORM, -1));
  }

  /** Behind the comma of a salutation the sentence goes on, so that its first word is small. */
  private List<Proposal> continued(RuleContext context, Salutation salutation) {
    String text = context.text();
    if (!text.startsWith(",", salutation.end())) {
      return List.of();
    }
    Span first = first(context, salutation.body());
    String written = smallWord(context, salutation.body(), first.of(text));
    if (written.equals(first.of(text))) {
      return List.of();
    }
    Step step = new Step(id(), Dimension.CORRECTNESS, "Behind the comma the sentence goes on.");
    return List.of(
        Proposal.of(Edit.of(step, List.of(TextChange.of(text, first, written))), Family.NORM, -1));
  }

  /** The word that begins at an offset; empty where it may not be touched. */
  private static Span first(RuleContext context, int at) {
    for (Placed placed : context.parsed().sentences()) {
      for (int t = 0; t < placed.sentence().size(); t++) {
        if (placed.token(t).start() == at && context.free(placed.token(t))) {
          return placed.token(t);
        }
      }
    }
    return new Span(at, at);
  }

  private String smallWord(RuleContext context, int at, String word) {
    for (Placed placed : context.parsed().sentences()) {
      for (int t = 0; t < placed.sentence().size(); t++) {
        if (placed.token(t).start() == at && !word.isEmpty()) {
          return small.apply(placed.sentence(), t);
        }
      }
    }
    return word;
  }

  private static String salutation(RuleContext context) {
    double formality = context.target().on(Dial.FORMALITY).map(DialTarget::value).orElse(60.0);
    Customer customer = context.request().customer();
    boolean informal = context.norms().address() == AddressForm.INFORMAL;
    Optional<String> titled =
        customer.title().flatMap(t -> customer.familyName().map(f -> t + " " + f));
    Optional<String> whole =
        customer
            .name()
            .or(
                () ->
                    Optional.of(
                            Stream.of(customer.givenName(), customer.familyName())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" ")))
                        .filter(n -> !n.isBlank()));
    Optional<String> name =
        informal ? customer.givenName().or(() -> whole) : titled.or(() -> whole);
    if (!informal && formality >= 80 && titled.isPresent()) {
      String title = customer.title().get();
      if (title.startsWith("Frau") || title.startsWith("Herr")) {
        return (title.startsWith("Frau") ? "Sehr geehrte " : "Sehr geehrter ") + titled.get();
      }
    }
    String word = formality < 36 ? "Hi" : informal || formality < 60 ? "Hallo" : "Guten Tag";
    return word + name.map(n -> " " + n).orElse("");
  }
}
