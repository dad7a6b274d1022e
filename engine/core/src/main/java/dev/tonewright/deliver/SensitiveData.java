package dev.tonewright.deliver;

import dev.tonewright.language.WatchCues;
import dev.tonewright.language.WatchCues.Cue;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests to be told what nobody should be asked for. A datum counts as asked for where a request
 * stands before it in its sentence and nothing between shows otherwise, in a list that a request
 * announces, as a field of a form, or where the sentence after it asks for it back.
 */
final class SensitiveData {

  /** How far before a datum its request may stand in one sentence, in code units. */
  private static final int REACH = 220;

  /** How far before a request the words stand that deny it, in code units. */
  private static final int CLAUSE = 30;

  /** Lines or sentences of a list after the one that announces it. */
  private static final int LIST = 30;

  /** Sentences after the one that names a code, in which it is asked for. */
  private static final int SOON = 2;

  /** How far into a list's item its datum may stand, in code units. */
  private static final int HEAD = 45;

  private final WatchCues cues;

  SensitiveData(WatchCues cues) {
    this.cues = cues;
  }

  /** The names of such data and the questions for it. */
  List<Span> asked(ParsedText draft) {
    List<Span> found = new ArrayList<>(named(draft));
    List<Placed> sentences = draft.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Placed placed = sentences.get(i);
      String text = placed.sentence().text();
      List<Span> questions = new ArrayList<>(cues.find(Cue.SENSITIVE_QUESTION, text));
      List<Span> codes = cues.find(Cue.CODE_QUESTION, text);
      questions.addAll(
          codes.isEmpty() || near(Cue.OTHER_CODE, sentences, i, SOON) ? List.of() : codes);
      for (Span question : questions) {
        Span span = question.shift(placed.start());
        String before = text.substring(clause(text, question), question.start());
        if (!cues.in(Cue.NOT_ASKED, before)
            && !cues.in(Cue.NOT_A_REQUEST, before)
            && found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
      }
    }
    return found;
  }

  /** Whether a cue stands in a sentence, in the one after it or in as many before as given. */
  private boolean near(Cue cue, List<Placed> sentences, int at, int before) {
    return sentences.subList(Math.max(0, at - before), Math.min(sentences.size(), at + 2)).stream()
        .anyMatch(s -> cues.in(cue, s.sentence().text()));
  }

  /**
   * The names of data that tell one customer from others, where the reply asks for them and neither
   * the sentence nor those beside it say that it be done in private.
   */
  List<Span> askedOfCustomer(ParsedText reply) {
    List<Span> found = new ArrayList<>();
    List<Placed> sentences = reply.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).sentence().text();
      if (near(Cue.PRIVATELY, sentences, i, 1)) {
        continue;
      }
      List<Span> asked = new ArrayList<>(cues.find(Cue.CUSTOMER_QUESTION, text));
      for (Span datum : cues.find(Cue.CUSTOMER_DATUM, text)) {
        if (asked.isEmpty() && !aside(text, datum) && requested(text, datum)) {
          asked.add(datum);
        }
      }
      int start = sentences.get(i).start();
      asked.stream().findFirst().ifPresent(a -> found.add(a.shift(start)));
    }
    return found;
  }

  private List<Span> named(ParsedText draft) {
    List<Placed> sentences = draft.sentences();
    boolean sent = cues.in(Cue.CODE_SENT, draft.text());
    List<List<Span>> data = sentences.stream().map(s -> data(s.sentence().text(), sent)).toList();
    // What asks for it is looked for only where there is something to ask for.
    return data.stream().allMatch(List::isEmpty) ? List.of() : asked(draft, data);
  }

  /**
   * @param data per sentence the names that stand in it
   */
  private List<Span> asked(ParsedText draft, List<List<Span>> data) {
    List<Span> found = new ArrayList<>();
    int listed = 0;
    List<Placed> sentences = draft.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Placed placed = sentences.get(i);
      String text = placed.sentence().text();
      for (Span datum : data.get(i)) {
        String rest = text.substring(datum.end());
        boolean asked =
            requested(text, datum)
                || listed > 0 && item(text, datum)
                || field(draft.text(), text, datum)
                || cues.find(Cue.ONE_TIME_CODE, text).contains(datum)
                    && (cues.in(Cue.ASK_BACK, rest) || askedBack(sentences, i + 1));
        if (asked) {
          found.add(datum.shift(placed.start()));
        }
      }
      listed = announces(text) ? LIST : Math.max(0, listed - 1);
    }
    return found;
  }

  private List<Span> data(String text, boolean sent) {
    List<Span> data = new ArrayList<>(cues.find(Cue.SENSITIVE, text));
    List<Span> codes = new ArrayList<>(cues.find(Cue.ONE_TIME_CODE, text));
    codes.addAll(sent ? cues.find(Cue.SHORT_CODE, text) : List.of());
    for (Span code : codes) {
      if (data.stream().noneMatch(code::overlaps)) {
        data.add(code);
      }
    }
    data.removeIf(
        datum -> aside(text, datum) || datum.start() > 0 && text.charAt(datum.start() - 1) == '[');
    data.sort(null);
    return data;
  }

  /** Whether the words after a datum make it part of another thing: "password reset link". */
  private boolean aside(String text, Span datum) {
    List<Span> after = cues.find(Cue.NOT_THE_DATUM, text.substring(datum.end()));
    return !after.isEmpty() && after.get(0).start() <= 1;
  }

  /** A request whose object stands in the lines after it: "Please send us:". */
  private boolean announces(String text) {
    if (cues.in(Cue.ASK_LIST, text)) {
      return true;
    }
    String open = text.strip();
    List<Span> asks = cues.find(Cue.ASK, open);
    return open.endsWith(":")
        && !asks.isEmpty()
        && asks.get(asks.size() - 1).end() >= open.length() - HEAD;
  }

  private boolean requested(String text, Span datum) {
    List<Span> lists = cues.find(Cue.ASK_LIST, text.substring(0, datum.start()));
    if (!lists.isEmpty() && text.substring(lists.get(0).start(), datum.start()).contains(":")) {
      return true;
    }
    List<Span> asks =
        cues.find(Cue.ASK, text).stream()
            .filter(a -> a.end() <= datum.start() && a.start() >= datum.start() - REACH)
            .toList();
    if (asks.isEmpty()) {
      return false;
    }
    Span ask = asks.get(asks.size() - 1);
    int start = clause(text, ask);
    String clause = text.substring(Math.max(start, ask.start() - CLAUSE), ask.end());
    return !cues.in(Cue.NOT_ASKED, text.substring(ask.end(), datum.start()))
        && !cues.in(Cue.NOT_FIRM, clause)
        && !cues.in(Cue.NOT_A_REQUEST, text.substring(start, ask.start()));
  }

  /** Where the clause of a request begins in its sentence. */
  private int clause(String text, Span request) {
    return cues.find(Cue.NEW_CLAUSE, text).stream()
        .mapToInt(Span::start)
        .filter(start -> start <= request.start())
        .max()
        .orElse(0);
  }

  /** Whether a datum heads its item: nothing but a marker and a few words stand before it. */
  private boolean item(String text, Span datum) {
    return datum.start() <= HEAD && !cues.in(Cue.NOT_ASKED, text.substring(0, datum.start()));
  }

  private boolean askedBack(List<Placed> sentences, int next) {
    for (int i = next; i < Math.min(next + SOON, sentences.size()); i++) {
      if (cues.in(Cue.ASK_BACK, sentences.get(i).sentence().text())) {
        return true;
      }
    }
    return false;
  }

  /** "Date of birth:" with nothing filled in, among other such fields. */
  private static boolean field(String draft, String sentence, Span datum) {
    String rest = sentence.substring(datum.end());
    int colon = rest.indexOf(':');
    boolean empty =
        colon >= 0
            && colon < 60
            && !rest.substring(0, colon).matches(".*[.?!].*")
            && rest.substring(colon + 1).strip().matches("(?s)|[-–\\[_*•].*|\\p{Lu}?\\p{L}.*");
    return empty && draft.chars().filter(c -> c == ':').count() >= 3;
  }
}
