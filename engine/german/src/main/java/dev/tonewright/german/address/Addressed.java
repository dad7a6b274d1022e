package dev.tonewright.german.address;

import dev.tonewright.german.address.Reference.Answer;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.protect.ProtectedSpans;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as it addresses its reader, sentence by sentence, and what it is in either form. */
final class Addressed {

  private final List<Line> lines = new ArrayList<>();
  private final Reference reference;

  /** Of each sentence, whether it has a pronoun that may be formal address; most have none. */
  private final boolean[] formal;

  private final Map<Integer, Boolean> unclear = new HashMap<>();
  private final Map<AddressForm, List<Conversion>> conversions = new EnumMap<>(AddressForm.class);

  Addressed(ParsedText parsed, ProtectedSpans kept, Verbs verbs) {
    for (Placed placed : parsed.sentences()) {
      lines.add(new Line(placed.sentence(), verbs, t -> !kept.overlaps(placed.token(t))));
    }
    this.reference = new Reference(lines);
    this.formal = new boolean[lines.size()];
    for (int s = 0; s < formal.length; s++) {
      formal[s] = Reference.mentions(lines.get(s));
    }
  }

  int sentences() {
    return lines.size();
  }

  Line line(int sentence) {
    return lines.get(sentence);
  }

  /** Per sentence, what becomes of it in a form of address. */
  List<Conversion> in(AddressForm form) {
    return conversions.computeIfAbsent(form, this::convert);
  }

  private List<Conversion> convert(AddressForm form) {
    List<Conversion> converted = new ArrayList<>();
    boolean several = Readers.several(lines);
    boolean informally = form == AddressForm.FORMAL && Readers.informallySeveral(lines);
    for (int s = 0; s < lines.size(); s++) {
      converted.add(
          form == AddressForm.INFORMAL
              ? new ToInformal(lines.get(s), several).convert(pronouns(s))
              : new ToFormal(lines.get(s), several || informally).convert());
    }
    return converted;
  }

  /** The tokens of a sentence that address the reader formally. */
  private List<Integer> pronouns(int s) {
    Line line = lines.get(s);
    List<Integer> pronouns = new ArrayList<>();
    if (!formal[s] || unclear(s)) {
      return pronouns;
    }
    for (int t = 0; t < line.size(); t++) {
      boolean reader = line.open(t) && Reference.certain(line, t);
      if (!reader && doubtful(s, t)) {
        Answer answer = answer(s, t);
        reader = answer == Answer.READER || answer == Answer.LIKELY_READER;
      }
      if (reader) {
        pronouns.add(t);
      }
    }
    return pronouns;
  }

  /** Whether a small "sie" of the sentence may be the reader. */
  boolean unclear(int s) {
    return formal[s] && unclear.computeIfAbsent(s, reference::unclear);
  }

  /** Whether a pronoun's capital may come from its place. */
  boolean doubtful(int s, int t) {
    Line line = lines.get(s);
    return Reference.formal(line.lower(t)) && line.open(t) && line.capital(t) && line.opens(t);
  }

  /** Whom a doubtful pronoun means. */
  Answer answer(int s, int t) {
    return reference.of(s, t);
  }
}
