package dev.tonewright.german.act;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Finder;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Range;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Dial;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests to give us something, from "Senden Sie uns …" to "Wären Sie so freundlich, uns … zu
 * senden?", for either form of address. The verb stands first in a command and last in a question,
 * which templates cannot say; what is asked for keeps its place and its characters.
 */
public final class Requests implements Finder {

  private final List<RequestVerb> verbs = RequestVerb.all();

  private final Card card =
      Card.found(
          "act.request",
          Family.ACT,
          Dial.DIRECTNESS,
          Anchor.SENTENCE,
          List.of(
              form("blunt", 80, 100, 0, 100),
              form("please", 42, 84, 0, 100),
              form("can", 32, 66, 0, 62),
              form("could", 22, 60, 34, 100),
              form("kind", 0, 30, 0, 100)),
          examples(),
          Requests.class);

  private static Form form(String name, int low, int high, int formal, int formalHigh) {
    return Form.named(
        name,
        Map.of(
            Dial.DIRECTNESS, new Range(low, high), Dial.FORMALITY, new Range(formal, formalHigh)));
  }

  private static List<Example> examples() {
    return List.of(
        changes(60, "Senden Sie uns ein Foto.", "Bitte senden Sie uns ein Foto."),
        changes(
            20,
            "Teilen Sie uns Ihre Kundennummer mit.",
            "Wären Sie so freundlich, uns Ihre Kundennummer mitzuteilen?"),
        changes(75, "Könntest du uns bitte ein Foto schicken?", "Bitte schick uns ein Foto."),
        changes(
            75,
            "Wären Sie so freundlich, uns die Nummer zu nennen, die auf dem Etikett steht?",
            "Bitte nennen Sie uns die Nummer, die auf dem Etikett steht."),
        changes(
            5,
            "Schick uns bitte den Beleg, damit wir das prüfen können.",
            "Wärst du so lieb, uns den Beleg zu schicken, damit wir das prüfen können?"),
        keeps("Wir senden Ihnen ein Foto."),
        keeps("Können Sie sich in Ihr Konto einloggen?"),
        keeps("Senden Sie das Formular nicht an uns."));
  }

  private static Example changes(int value, String draft, String reply) {
    return new Example(Optional.of(Dial.DIRECTNESS), value, draft, reply);
  }

  private static Example keeps(String text) {
    return new Example(Optional.of(Dial.DIRECTNESS), -1, text, text);
  }

  @Override
  public List<Card> cards() {
    return List.of(card);
  }

  @Override
  public List<Match> find(Sentence s) {
    return Request.of(s, verbs)
        .map(
            r ->
                List.of(
                    new Match(
                        card, card.forms().get(r.form().ordinal()), 0, r.end(), List.of(), -1, -1)))
        .orElse(List.of());
  }

  @Override
  public Optional<List<TextChange>> realise(String text, Placed placed, Match match, Form form) {
    int wanted = card.forms().indexOf(form);
    if (wanted == Request.Form.BLUNT.ordinal()) {
      return Optional.empty();
    }
    return Request.of(placed.sentence(), verbs)
        .map(r -> changes(text, placed, r, Request.Form.values()[wanted]));
  }

  private static List<TextChange> changes(
      String text, Placed placed, Request r, Request.Form wanted) {
    List<TextChange> changes = new ArrayList<>();
    Sentence s = placed.sentence();
    changes.add(
        TextChange.of(
            text, placed.token(0).start(), placed.token(r.lead()).end(), lead(r, wanted)));
    boolean pleads = wanted == Request.Form.CAN || wanted == Request.Form.COULD;
    int us = r.us(s);
    if (r.plea() >= 0 && !(pleads && r.plea() == us + 1)) {
      int from = placed.token(r.plea() - 1).end();
      changes.add(TextChange.of(text, from, placed.token(r.plea()).end(), ""));
    }
    if (pleads && r.plea() != us + 1) {
      int at = placed.token(us).end();
      changes.add(TextChange.of(text, at, at, " bitte"));
    }
    String last = last(r, wanted);
    int middle = placed.token(r.middle()).end();
    changes.add(
        TextChange.of(text, middle, placed.token(r.end()).end(), last.isEmpty() ? "" : " " + last));
    changes.add(mark(text, placed, wanted == Request.Form.PLEASE ? "." : "?"));
    return changes.stream().filter(c -> !c.before().equals(c.after())).sorted().toList();
  }

  private static String lead(Request r, Request.Form wanted) {
    boolean formal = r.formal();
    return switch (wanted) {
      case CAN -> formal ? "Können Sie" : "Kannst du";
      case COULD -> formal ? "Könnten Sie" : "Könntest du";
      case KIND -> formal ? "Wären Sie so freundlich," : "Wärst du so lieb,";
      default ->
          formal
              ? "Bitte " + r.verb().formalCommand() + " Sie"
              : "Bitte " + r.verb().commands().get(0);
    };
  }

  private static String last(Request r, Request.Form wanted) {
    return switch (wanted) {
      case CAN, COULD -> r.verb().infinitive();
      case KIND -> r.verb().withZu();
      default -> r.verb().particle();
    };
  }

  /** The mark that ends the sentence: a question's, or a stop for a command. */
  private static TextChange mark(String text, Placed placed, String wanted) {
    Sentence s = placed.sentence();
    int last = s.size() - 1;
    int first = s.size();
    while (first > 0 && s.word(first - 1).matches("[.!?…]+")) {
      first--;
    }
    if (first == s.size()) {
      int at = placed.token(last).end();
      return TextChange.of(text, at, at, wanted);
    }
    boolean fine = wanted.equals(".") && s.word(first).startsWith("!");
    int from = placed.token(first).start();
    int to = placed.token(last).end();
    return TextChange.of(text, from, to, fine ? text.substring(from, to) : wanted);
  }
}
