package dev.tonewright.german.address;

import dev.tonewright.german.GermanWordForms;
import dev.tonewright.german.address.Reference.Answer;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
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

  private final Verbs verbs;

  public AddressRule(GermanWordForms forms) {
    this.verbs = new Verbs(forms);
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
    List<Line> lines = lines(context);
    List<Conversion> conversions = conversions(lines, form);
    for (int s = 0; s < lines.size(); s++) {
      Conversion conversion = conversions.get(s);
      if (conversion.sure() && !conversion.empty()) {
        edit(context, context.parsed().sentences().get(s), conversion, form)
            .map(e -> Proposal.of(e, Family.REPAIR, indexOf(context, e)))
            .ifPresent(proposals::add);
      }
    }
    return proposals;
  }

  private static int indexOf(RuleContext context, Edit edit) {
    List<Placed> sentences = context.parsed().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).span().contains(edit.cover())) {
        return s;
      }
    }
    return -1;
  }

  @Override
  public List<Notice> notices(RuleContext context) {
    AddressForm form = context.norms().address();
    List<Notice> notices = new ArrayList<>();
    if (form == AddressForm.KEEP) {
      return notices;
    }
    List<Line> lines = lines(context);
    List<Conversion> conversions = conversions(lines, form);
    for (int s = 0; s < lines.size(); s++) {
      Placed placed = context.parsed().sentences().get(s);
      if (!conversions.get(s).sure()) {
        notices.add(
            Notice.at(
                "EDIT_WITHHELD",
                Severity.WARNING,
                "This sentence could not be put into the other form of address with certainty.",
                placed.span()));
      }
      if (form == AddressForm.INFORMAL) {
        doubts(lines, s, placed, notices);
      }
    }
    return notices;
  }

  private static void doubts(List<Line> lines, int s, Placed placed, List<Notice> notices) {
    Line line = lines.get(s);
    Reference reference = new Reference(lines);
    if (reference.unclear(s)) {
      notices.add(
          Notice.at(
              "AMBIGUOUS_ADDRESS",
              Severity.WARNING,
              "\"sie\" may be the reader here, so the sentence was left as it is.",
              placed.span()));
      return;
    }
    for (int t = 0; t < line.size(); t++) {
      if (!doubtful(line, t)) {
        continue;
      }
      Answer answer = reference.of(s, t);
      if (answer == Answer.LIKELY_READER || answer == Answer.LIKELY_OTHERS) {
        String reading =
            answer == Answer.LIKELY_READER ? "was read as the reader" : "was read as somebody else";
        notices.add(
            Notice.at(
                "AMBIGUOUS_ADDRESS",
                Severity.INFO,
                "\"" + line.word(t) + "\" at the start of a sentence " + reading + ".",
                placed.token(t)));
      }
    }
  }

  private static boolean doubtful(Line line, int t) {
    return line.open(t) && line.capital(t) && line.opens(t) && Reference.formal(line.lower(t));
  }

  private List<Line> lines(RuleContext context) {
    List<Line> lines = new ArrayList<>();
    ParsedText parsed = context.parsed();
    for (Placed placed : parsed.sentences()) {
      lines.add(new Line(placed.sentence(), verbs, t -> context.free(placed.token(t))));
    }
    return lines;
  }

  private static List<Conversion> conversions(List<Line> lines, AddressForm form) {
    List<Conversion> conversions = new ArrayList<>();
    boolean several = Readers.several(lines);
    for (int s = 0; s < lines.size(); s++) {
      Line line = lines.get(s);
      conversions.add(
          form == AddressForm.INFORMAL
              ? new ToInformal(line, several).convert(pronouns(lines, s))
              : new ToFormal(line, several || Readers.informallySeveral(lines)).convert());
    }
    return conversions;
  }

  /** The tokens of a sentence that address the reader formally. */
  private static List<Integer> pronouns(List<Line> lines, int s) {
    Line line = lines.get(s);
    Reference reference = new Reference(lines);
    List<Integer> pronouns = new ArrayList<>();
    if (reference.unclear(s)) {
      return pronouns;
    }
    for (int t = 0; t < line.size(); t++) {
      boolean reader = line.open(t) && Reference.certain(line, t);
      if (!reader && doubtful(line, t)) {
        Answer answer = reference.of(s, t);
        reader = answer == Answer.READER || answer == Answer.LIKELY_READER;
      }
      if (reader) {
        pronouns.add(t);
      }
    }
    return pronouns;
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
