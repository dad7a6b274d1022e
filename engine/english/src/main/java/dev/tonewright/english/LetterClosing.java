package dev.tonewright.english;

import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leaves out a letter's closing where no letter is sent, and who signs below it where the channel
 * shows who writes. What a signature tells beyond that, a number or a link, stays with the name.
 */
final class LetterClosing implements Rule {

  /** What closes and is said to nobody by name. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)(?:my |very )*best|warmly|warmest|kindest|yours|[bk]r|bw");

  private static final Pattern CLOSING = Pattern.compile("(?i)cheers|all the best|all my best");

  private final EnglishWordForms forms;

  LetterClosing(EnglishWordForms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "anatomy.no-closing";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().presence(Part.CLOSING) != Presence.DROPPED) {
      return List.of();
    }
    boolean unsigned = context.norms().presence(Part.SIGNATURE) == Presence.DROPPED;
    List<Proposal> proposals = new ArrayList<>();
    String text = context.text();
    signOff(text, forms)
        .filter(s -> isWriters(context, s))
        .map(
            s ->
                unsigned && isLeftOut(s)
                    ? new Span(first(text, s, forms), s.signature().end())
                    : new Span(s.closing().start(), s.signature().start()))
        .flatMap(gone -> leftOut(text, gone, "This channel has no place for a letter's closing."))
        .ifPresent(proposals::add);
    below(text)
        .filter(b -> unsigned)
        .flatMap(gone -> leftOut(text, gone, "This channel shows who writes."))
        .ifPresent(proposals::add);
    return proposals;
  }

  private Optional<Proposal> leftOut(String text, Span gone, String why) {
    int start = Anatomy.beforeSpace(text, gone.start());
    int rest = Anatomy.behindSpace(text, gone.end());
    if (start == 0) {
      return Optional.empty();
    }
    String tail = rest < text.length() ? "\n\n" : "";
    boolean comma =
        text.charAt(start - 1) == ',' && text.substring(start, gone.start()).indexOf('\n') < 0;
    TextChange change =
        comma
            ? TextChange.of(text, start - 1, rest, "." + tail) // it led to the closing
            : TextChange.of(text, start, rest, tail);
    Step step = new Step(id(), Dimension.CHANNEL, why);
    return Optional.of(Proposal.of(Edit.of(step, List.of(change)), Family.FORMULA, -1));
  }

  /** The closing that ends a reply, above a footer and the mail it answers. */
  private static Optional<SignOff> signOff(String text, EnglishWordForms forms) {
    return SignOff.in(
            text.substring(0, LetterBody.end(text)), word -> SignOff.isNoWord(word, forms))
        .filter(s -> s.sure() || s.named());
  }

  /**
   * Where the first begins of the closings that a reply ends with: a help desk sets its own below
   * the one that its agent wrote.
   */
  private static int first(String text, SignOff last, EnglishWordForms forms) {
    int start = last.closing().start();
    Optional<SignOff> above = above(text, start, forms);
    while (above.isPresent()) {
      start = above.get().closing().start();
      above = above(text, start, forms);
    }
    return start;
  }

  private static Optional<SignOff> above(String text, int end, EnglishWordForms forms) {
    // What stands above a closing is no footer or quoted mail.
    return SignOff.in(text.substring(0, end), word -> SignOff.isNoWord(word, forms))
        .filter(s -> s.sure() && s.stopped() && (isLeftOut(s) || !s.named()));
  }

  /** Whether who signs goes with the closing: nothing is told but that. */
  private static boolean isLeftOut(SignOff signOff) {
    String signature = signOff.signature().of(signOff.text());
    return signOff.named()
        && (Signature.isPlain(signature)
            || Character.isLowerCase(signature.codePointAt(0)) && !signOff.titled());
  }

  /** Whether the name of a closing is the writer's: "Cheers, Sam" may thank the reader. */
  private boolean isWriters(RuleContext context, SignOff signOff) {
    if (signOff.sure() || signOff.isAgents(context)) {
      return true;
    }
    if (signOff.isReaders(context)) {
      return false;
    }
    boolean comma = signOff.between().startsWith(",");
    return signOff.between().contains("\n")
        || comma && (signOff.titled() || WRITTEN.matcher(signOff.said()).matches())
        || comma && (knowsReaderOnly(context) || isAlias(context, signOff));
  }

  /** "Cheers, Jo" to Robin: nobody is thanked by a name that neither of them has. */
  private boolean isAlias(RuleContext context, SignOff signOff) {
    boolean closes = CLOSING.matcher(signOff.said()).matches();
    return closes
        && knowsReader(context)
        && SignOff.isNoWord(signOff.person().toLowerCase(Locale.ROOT), forms);
  }

  /** Whether the reader's name is known and the agent's is not: any other name is the agent's. */
  private static boolean knowsReaderOnly(RuleContext context) {
    return context.request().agentName().isEmpty() && knowsReader(context);
  }

  static boolean knowsReader(RuleContext context) {
    Customer customer = context.request().customer();
    return customer.name().isPresent()
        || customer.givenName().isPresent()
        || Greeting.name(context.text()).isPresent();
  }

  /** A device's line below a reply, or the name that a mail program sets there and no more. */
  private static Optional<Span> below(String text) {
    int end = LetterBody.end(text);
    return FooterNotice.signs(text.substring(end))
        ? Optional.of(new Span(end, text.length()))
        : Optional.empty();
  }

  /** What signs a text at its end, a closing and what stands below it, and tells nothing else. */
  static Optional<Span> signed(String text, EnglishWordForms forms) {
    Optional<Span> closing =
        signOff(text, forms)
            .filter(LetterClosing::isLeftOut)
            .map(s -> new Span(first(text, s, forms), s.signature().end()));
    Optional<Span> below = below(text);
    return closing.isPresent() && below.isPresent()
        ? Optional.of(closing.get().cover(below.get()))
        : closing.or(() -> below);
  }
}
