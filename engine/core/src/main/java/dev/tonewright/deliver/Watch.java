package dev.tonewright.deliver;

import dev.tonewright.language.WatchCues;
import dev.tonewright.language.WatchCues.Cue;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Notice.Severity;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a person should look at before a reply is sent and what no rule can decide. Notices
 * carry offsets of the draft. Safe for use by many threads.
 */
public final class Watch {

  /** A link longer than this cannot be followed by ear. */
  private static final int SAYABLE_LINK = 40;

  private final WatchCues cues;
  private final PersonalData personalData;
  private final SensitiveData sensitiveData;
  private final BrokenSentences brokenSentences;

  public Watch(WatchCues cues) {
    this.cues = cues;
    this.personalData = new PersonalData(cues);
    this.sensitiveData = new SensitiveData(cues);
    this.brokenSentences = new BrokenSentences(cues);
  }

  /** The notices of one reply, in no particular order. */
  public List<Notice> notices(Watched reply) {
    List<Notice> notices = new ArrayList<>();
    if (reply.norms().publicReply()) {
      for (Span span : personalData.in(reply)) {
        add(
            notices,
            "PERSONAL_DATA_IN_PUBLIC",
            "Everybody can read this reply; move this to a private message.",
            span);
      }
    }
    DraftPlaces places = new DraftPlaces(reply.edits());
    if (reply.norms().publicReply()) {
      for (Span span : sensitiveData.askedOfCustomer(reply.result())) {
        add(
            notices,
            "PERSONAL_DATA_IN_PUBLIC",
            "Everybody can read the answer; ask for this in a private message.",
            places.of(span));
      }
    }
    for (Span span : sensitive(reply, places)) {
      add(
          notices,
          "SENSITIVE_DATA_ASKED",
          "Card data, passwords, codes and dates of birth should not be asked for in a message.",
          span);
    }
    if (reply.norms().medium().spoken()) {
      unspeakable(reply, notices);
    }
    firm(reply, places, notices);
    bound(reply, places, notices);
    broken(reply, places, notices);
    return notices;
  }

  private static void add(List<Notice> notices, String code, String message, Span span) {
    notices.add(Notice.at(code, Severity.WARNING, message, span));
  }

  /** Asked for as the draft says it or as the rewrite does, which knows no chat spellings. */
  private List<Span> sensitive(Watched reply, DraftPlaces places) {
    List<Span> asked = new ArrayList<>(sensitiveData.asked(reply.draft()));
    for (Span span : sensitiveData.asked(reply.result())) {
      Span place = places.of(span);
      if (!place.isEmpty() && asked.stream().noneMatch(place::overlaps)) {
        asked.add(place);
      }
    }
    return asked;
  }

  private static void unspeakable(Watched reply, List<Notice> notices) {
    boolean machine = reply.norms().medium() == Medium.SPEECH;
    for (Item item : reply.kept().items()) {
      boolean link = item.kind() == Kind.URL && (!machine || item.span().length() > SAYABLE_LINK);
      if (link || item.kind() == Kind.SOURCE_CODE) {
        notices.add(unsaid(item.span()));
      }
    }
  }

  /** A notice of what no voice can say, such as the target of a link. */
  public static Notice unsaid(Span span) {
    return Notice.at(
        "NOT_SPEAKABLE", Severity.WARNING, "This cannot be said; send it another way.", span);
  }

  private void firm(Watched reply, DraftPlaces places, List<Notice> notices) {
    for (Placed placed : reply.result().sentences()) {
      String text = placed.sentence().text();
      for (Span span : cues.find(Cue.FIRM, text)) {
        if (!cues.in(Cue.NOT_FIRM, text.substring(0, span.start()))) {
          add(
              notices,
              "PROMISE_TOO_FIRM",
              "This promises an outcome that may not come; say what is being done for it.",
              places.of(span.shift(placed.start())));
        }
      }
    }
  }

  private void broken(Watched reply, DraftPlaces places, List<Notice> notices) {
    if (!reply.norms().repair()) {
      return;
    }
    for (Placed placed : reply.result().sentences()) {
      brokenSentences.in(placed.sentence()).stream()
          .limit(1)
          .forEach(
              span ->
                  add(
                      notices,
                      "CHECK_GRAMMAR",
                      "No rule can tell what this sentence should say; please read it.",
                      places.of(span.shift(placed.start()))));
    }
  }

  /** Words of another channel that no card could move, drop or adapt. */
  private void bound(Watched reply, DraftPlaces places, List<Notice> notices) {
    if (!reply.norms().formulas()) {
      return;
    }
    Map<Cue, String> foreign = foreign(reply.norms().medium());
    for (Placed placed : reply.result().sentences()) {
      List<Span> seen = new ArrayList<>();
      foreign.forEach(
          (cue, home) -> {
            for (Span span : cues.find(cue, placed.sentence().text())) {
              if (seen.stream().noneMatch(span::overlaps)) {
                seen.add(span);
                add(
                    notices,
                    "WRONG_CHANNEL",
                    "These words belong to " + home + ".",
                    places.of(span.shift(placed.start())));
              }
            }
          });
    }
  }

  private static Map<Cue, String> foreign(Medium medium) {
    Map<Cue, String> foreign = new EnumMap<>(Cue.class);
    if (medium.spoken()) {
      foreign.put(Cue.BOUND_WRITTEN, "a written message");
    } else {
      foreign.put(Cue.BOUND_SPOKEN, "a call");
    }
    if (!medium.spoken() && medium != Medium.LIVE) {
      foreign.put(Cue.BOUND_WAITING, "a chat or a call");
    }
    if (medium != Medium.WRITTEN) {
      foreign.put(Cue.BOUND_MAIL, "an e-mail");
    }
    if (medium != Medium.LIVE) {
      foreign.put(Cue.BOUND_LIVE, "a chat");
    }
    if (medium != Medium.POST) {
      foreign.put(Cue.BOUND_POST, "a social network");
    }
    return foreign;
  }
}
