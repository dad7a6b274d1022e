package dev.tonewright.german.address;

import dev.tonewright.german.GermanWordForms;
import dev.tonewright.german.address.Reference.Answer;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.rule.TextFact;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Notice.Severity;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses the reader as the profile or the request asks: Sie or du, through the whole reply. */
public final class AddressRule implements Rule {

  private static final String ID = "norm.address";

  private final TextFact<Addressed> addressed;

  public AddressRule(GermanWordForms forms) {
    Verbs verbs = new Verbs(forms);
    this.addressed = new TextFact<>((parsed, kept) -> new Addressed(parsed, kept, verbs));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    AddressForm form = context.norms().address();
    List<Proposal> proposals = new ArrayList<>();
    if (form == AddressForm.KEEP) {
      return proposals;
    }
    List<Conversion> conversions = context.fact(addressed).in(form);
    for (int s = 0; s < conversions.size(); s++) {
      Conversion conversion = conversions.get(s);
      if (conversion.sure() && !conversion.empty()) {
        int sentence = s;
        edit(context, context.parsed().sentences().get(s), conversion, form)
            .map(e -> Proposal.of(e, Family.REPAIR, sentence))
            .ifPresent(proposals::add);
      }
    }
    return proposals;
  }

  @Override
  public List<Notice> notices(RuleContext context) {
    AddressForm form = context.norms().address();
    List<Notice> notices = new ArrayList<>();
    if (form == AddressForm.KEEP) {
      return notices;
    }
    Addressed reply = context.fact(addressed);
    List<Conversion> conversions = reply.in(form);
    for (int s = 0; s < conversions.size(); s++) {
      Placed placed = context.parsed().sentences().get(s);
      if (!conversions.get(s).sure()) {
        notices.add(
            Notice.at(
                "EDIT_WITHHELD",
                Severity.WARNING,
                "This sentence could not be put into the other form of address with certainty.",
                placed.span()));
      }
      if (form == AddressForm.INFORMAL && reply.mentions(s)) {
        doubts(reply, s, placed, notices);
      }
    }
    return notices;
  }

  private static void doubts(Addressed reply, int s, Placed placed, List<Notice> notices) {
    if (reply.unclear(s)) {
      notices.add(
          Notice.at(
              "AMBIGUOUS_ADDRESS",
              Severity.WARNING,
              "\"sie\" may be the reader here, so the sentence was left as it is.",
              placed.span()));
      return;
    }
    reply
        .doubtful(s)
        .forEach((t, answer) -> doubt(reply.line(s), t, answer, placed).ifPresent(notices::add));
  }

  private static Optional<Notice> doubt(Line line, int t, Answer answer, Placed placed) {
    if (answer != Answer.LIKELY_READER && answer != Answer.LIKELY_OTHERS) {
      return Optional.empty();
    }
    String reading =
        answer == Answer.LIKELY_READER ? "was read as the reader" : "was read as somebody else";
    return Optional.of(
        Notice.at(
            "AMBIGUOUS_ADDRESS",
            Severity.INFO,
            "\"" + line.word(t) + "\" at the start of a sentence " + reading + ".",
            placed.token(t)));
  }

  private static Optional<Edit> edit(
      RuleContext context, Placed placed, Conversion conversion, AddressForm form) {
    List<TextChange> changes = new ArrayList<>();
    conversion
        .forms()
        .forEach(
            (token, written) -> {
              Span span = placed.token(token);
              if (!span.of(context.text()).equals(written)) {
                changes.add(TextChange.of(context.text(), span, written));
              }
            });
    for (int token : conversion.dropped()) {
      int from = token > 0 ? placed.token(token - 1).end() : placed.token(token).start();
      changes.add(TextChange.of(context.text(), from, placed.token(token).end(), ""));
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    String why =
        form == AddressForm.INFORMAL
            ? "The reader is addressed informally (du)."
            : "The reader is addressed formally (Sie).";
    return Optional.of(Edit.of(new Step(ID, Dimension.ADDRESS, why), changes));
  }
}
