package dev.tonewright.deliver;

import dev.tonewright.language.WatchCues;
import dev.tonewright.language.WatchCues.Cue;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.request.Customer;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data of one customer: phone numbers, addresses, what shows by itself that it is one person's, ids
 * of accounts and orders, and of tickets beside a name.
 */
final class PersonalData {

  /** How far before an item the words stand that tell whose it is, in code units. */
  private static final int REACH = 70;

  /** Groups of digits as phone numbers have them, and no date. */
  private static final Pattern PHONE =
      Pattern.compile(
          "\\+\\d[\\d ().-]{7,18}|\\(?\\d{3,5}\\)?[ .-]\\d{3,4}[ .-]?\\d{3,4}|0\\d{8,10}");

  /** What may follow a label: an id, and its further groups where they hold figures. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[ :#]{0,3}([A-Z\\d]{1,30}(?:[-/ ][A-Z\\d]{0,10}\\d[A-Z\\d]{0,20}){0,6}+)"
              + "(?![\\p{L}\\d]|[.,]\\d|:\\d| ?[%€$£])");

  /** What parts the lines of an address. */
  private static final Pattern BETWEEN = Pattern.compile(",? ?\\n?");

  /** Digits of a reference whose label does not say that a number follows. */
  private static final int PLAIN_DIGITS = 5;

  /** Digits without which a number is no order's. */
  private static final int ID_DIGITS = 4;

  /** What an id is protected as. */
  private static final Set<Kind> REFERENCES =
      EnumSet.of(Kind.NUMBER, Kind.CODE, Kind.HASHTAG, Kind.KEEP);

  private final WatchCues cues;

  PersonalData(WatchCues cues) {
    this.cues = cues;
  }

  /** The stretches of the draft that hold such data. */
  List<Span> in(Watched reply) {
    boolean named = named(reply);
    List<Span> found = new ArrayList<>();
    for (Item item : reply.kept().items()) {
      String text = item.span().of(reply.draft().text());
      boolean personal =
          switch (item.kind()) {
            case PHONE ->
                digits(text) > 0 && text.charAt(0) != '@' && !ours(reply.draft(), item.span());
            case POSTAL_ADDRESS ->
                digits(text) > 0
                    && !ours(reply.draft(), item.span())
                    && theirs(reply.draft(), item.span());
            case EMAIL -> !cues.in(Cue.OWN_ADDRESS, text) && !ours(reply.draft(), item.span());
            case NUMBER, KEEP ->
                PHONE.matcher(text).matches() && !ours(reply.draft(), item.span())
                    || named && id(text) && ordered(reply.draft(), item);
            default -> named && id(text) && ordered(reply.draft(), item);
          };
      if (personal) {
        found.add(item.span());
      }
    }
    found.addAll(shown(reply.draft()));
    return joined(found, reply.draft().text());
  }

  /** What its own form or the label in front of it shows to be one person's. */
  private List<Span> shown(ParsedText draft) {
    String text = draft.text();
    List<Span> found = new ArrayList<>(cues.find(Cue.PERSONAL, text));
    for (Span address : cues.find(Cue.ADDRESS, text)) {
      if (theirs(draft, address)) {
        found.add(address);
      }
    }
    found.removeIf(span -> ours(draft, span));
    for (Span label : cues.find(Cue.CUSTOMER_LABEL, text)) {
      Matcher reference = REFERENCE.matcher(text).region(label.end(), text.length());
      if (reference.lookingAt()
          && !cues.at(Cue.COUNTED, text, reference.end() + 1)
          && reference(reference.group(1), label.of(text))
          && !ours(draft, label)) {
        found.add(new Span(reference.start(1), reference.end(1)));
      }
    }
    return found;
  }

  private boolean reference(String id, String label) {
    boolean numbered = cues.in(Cue.NUMBERED, label);
    return id.chars().allMatch(c -> Character.isDigit(c) || c == ' ')
        ? digits(id) >= (numbered ? ID_DIGITS : PLAIN_DIGITS)
        : id(id);
  }

  /** The stretches in order, those that touch or that only a comma parts as one. */
  private static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && (last.end() >= span.start()
              || BETWEEN.matcher(text.substring(last.end(), span.start())).matches())) {
        joined.set(joined.size() - 1, last.cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean id(String text) {
    return digits(text) >= ID_DIGITS
        || digits(text) > 0
            && text.chars().anyMatch(Character::isUpperCase)
            && text.length() > ID_DIGITS;
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  /** Whether the last word before it that tells whose it is says that it is the company's. */
  private boolean ours(ParsedText draft, Span span) {
    String before = before(draft, span);
    int ours = last(Cue.OURS, before);
    return ours >= 0 && ours >= last(Cue.THEIRS, before);
  }

  /** Whether its sentence says whose an address is: "Bus 73 stops at 14 Elm Road" does not. */
  private boolean theirs(ParsedText draft, Span span) {
    return draft.sentences().stream()
        .filter(placed -> placed.start() <= span.start() && span.start() < placed.end())
        .anyMatch(placed -> cues.in(Cue.THEIRS, placed.sentence().text()));
  }

  private boolean ordered(ParsedText draft, Item item) {
    if (!REFERENCES.contains(item.kind())) {
      return false;
    }
    String before = before(draft, item.span());
    List<Span> labels = cues.find(Cue.ORDER_LABEL, before.stripTrailing());
    return !labels.isEmpty()
        && labels.get(labels.size() - 1).end() >= before.stripTrailing().length() - 1;
  }

  private int last(Cue cue, String text) {
    List<Span> found = cues.find(cue, text);
    return found.isEmpty() ? -1 : found.get(found.size() - 1).end();
  }

  /** The words of the same sentence before a stretch, as far as they matter. */
  private static String before(ParsedText draft, Span span) {
    int from = Math.max(0, span.start() - REACH);
    for (Placed placed : draft.sentences()) {
      if (placed.start() <= span.start()) {
        from = Math.max(from, placed.start());
      }
    }
    return draft.text().substring(from, span.start());
  }

  /** Whether the reply names the customer: by the request's own words, or in its greeting. */
  private boolean named(Watched reply) {
    Customer customer = reply.customer();
    String result = reply.result().text();
    boolean given =
        List.of(customer.name(), customer.givenName(), customer.familyName()).stream()
            .flatMap(Optional::stream)
            .anyMatch(name -> !name.isBlank() && result.contains(name));
    if (given) {
      return true;
    }
    String draft = reply.draft().text();
    return cues.find(Cue.GREETING, draft).stream()
        .map(Span::end)
        .anyMatch(end -> capital(draft, end) && reply.kept().at(nextWord(draft, end)).isPresent());
  }

  private static Span nextWord(String text, int from) {
    int start = Math.min(text.length(), from + 1);
    return new Span(start, Math.min(text.length(), start + 1));
  }

  private static boolean capital(String text, int from) {
    Span next = nextWord(text, from);
    return !next.isEmpty()
        && text.charAt(from) == ' '
        && Character.isUpperCase(text.charAt(next.start()));
  }
}
