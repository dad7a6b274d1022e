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
import java.util.TreeMap;

/** A text as it addresses its reader, sentence by sentence, and what it is in either form. */
final class Addressed {

  private final List<Line> lines = new ArrayList<>();
  private final Reference reference;

  /** Of each sentence, the tokens that are formal address, if written so; most have none. */
  private final List<List<Integer>> formal = new ArrayList<>();

  private final boolean unclear;
  private final Map<Integer, Map<Integer, Answer>> doubtful = new HashMap<>();
  private final Map<AddressForm, List<Conversion>> conversions = new EnumMap<>(AddressForm.class);

  Addressed(ParsedText parsed, ProtectedSpans kept, Verbs verbs) {
    for (Placed placed : parsed.sentences()) {
      lines.add(new Line(placed.sentence(), verbs, t -> !kept.overlaps(placed.token(t))));
    }
    this.reference = new Reference(lines);
    for (Line line : lines) {
      formal.add(Reference.formal(line));
    }
    // Only the first sentence may be unclear: what comes before a later one says whom it means.
    this.unclear = !formal.isEmpty() && mentions(0) && Reference.unclear(lines.get(0));
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
              ? informal(s, several)
              : new ToFormal(lines.get(s), several || informally).convert());
    }
    return converted;
  }

  /** Without a pronoun that means the reader, nothing in a sentence is formal address. */
  private Conversion informal(int s, boolean several) {
    List<Integer> pronouns = pronouns(s);
    return pronouns.isEmpty()
        ? new Conversion()
        : new ToInformal(lines.get(s), several).convert(pronouns);
  }

  /** The tokens of a sentence that address the reader formally. */
  private List<Integer> pronouns(int s) {
    Line line = lines.get(s);
    List<Integer> pronouns = new ArrayList<>();
    if (!mentions(s) || unclear(s)) {
      return pronouns;
    }
    for (int t : formal.get(s)) {
      if (line.open(t) && reader(s, t)) {
        pronouns.add(t);
      }
    }
    return pronouns;
  }

  private boolean reader(int s, int t) {
    Answer answer = doubtful(s).get(t);
    return answer == null
        ? Reference.certain(lines.get(s), t)
        : answer == Answer.READER || answer == Answer.LIKELY_READER;
  }

  /** Whether a sentence has a pronoun that is formal address, if written so. */
  boolean mentions(int s) {
    return !formal.get(s).isEmpty();
  }

  /** Whether a small "sie" of the sentence may be the reader. */
  boolean unclear(int s) {
    return s == 0 && unclear;
  }

  /** The pronouns of a sentence whose capital may come from their place, and whom they mean. */
  Map<Integer, Answer> doubtful(int s) {
    return doubtful.computeIfAbsent(s, this::answers);
  }

  private Map<Integer, Answer> answers(int s) {
    Line line = lines.get(s);
    Map<Integer, Answer> answers = new TreeMap<>();
    for (int t : formal.get(s)) {
      if (line.capital(t) && line.opens(t) && line.open(t)) {
        answers.put(t, reference.of(s, t));
      }
    }
    return answers;
  }
}
