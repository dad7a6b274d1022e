package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;

/** One sentence under a rule: its words, its neighbours, and where the offers for it go. */
final class Passage {

  /** Who makes the offers. */
  record Mark(String id, Family family, Dimension dimension) {}

  private final RuleContext context;
  private final List<Role> roles;
  private final int index;
  private final Mark mark;
  private final List<Proposal> offers;
  private final Placed placed;
  private final Sentence sentence;
  private boolean beyond;

  Passage(RuleContext context, List<Role> roles, int index, Mark mark, List<Proposal> offers) {
    this.context = context;
    this.roles = roles;
    this.index = index;
    this.mark = mark;
    this.offers = offers;
    this.placed = context.parsed().sentences().get(index);
    this.sentence = placed.sentence();
  }

  /** Whether nothing was asked so far but what the sentence itself tells, and nothing offered. */
  boolean isByItself() {
    return !beyond;
  }

  RuleContext context() {
    beyond = true;
    return context;
  }

  /** The whole text of this round. */
  String text() {
    beyond = true;
    return context.text();
  }

  /** The place of the sentence among those of the text. */
  int index() {
    beyond = true;
    return index;
  }

  Placed placed() {
    beyond = true;
    return placed;
  }

  Sentence sentence() {
    return sentence;
  }

  Role role() {
    beyond = true;
    return roles.get(index);
  }

  /** The role of each sentence of the text. */
  List<Role> roles() {
    beyond = true;
    return roles;
  }

  /** The sentence before or after, by its distance; empty beyond the ends. */
  Optional<Placed> neighbour(int distance) {
    beyond = true;
    List<Placed> all = context.parsed().sentences();
    int at = index + distance;
    return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
  }

  /** The role of a neighbour; empty beyond the ends. */
  Optional<Role> neighbourRole(int distance) {
    beyond = true;
    int at = index + distance;
    return at >= 0 && at < roles.size() ? Optional.of(roles.get(at)) : Optional.empty();
  }

  /** "The line is down. Right?" asks about the sentence before. */
  boolean isAskedAfter() {
    return neighbour(1)
        .map(Placed::sentence)
        .filter(s -> s.size() < 3 && Expressions.match(s.lower(0), "right|correct|yes"))
        .isPresent();
  }

  int size() {
    return sentence.size();
  }

  /** A token in lower case; an empty string beyond the ends. */
  String lower(int token) {
    return token >= 0 && token < sentence.size() ? sentence.lower(token) : "";
  }

  /** A token as written; an empty string beyond the ends. */
  String word(int token) {
    return token >= 0 && token < sentence.size() ? sentence.word(token) : "";
  }

  /** A token's part of speech; an empty string beyond the ends. */
  String tag(int token) {
    return token >= 0 && token < sentence.size() ? sentence.tag(token) : "";
  }

  boolean isWord(int token) {
    return token >= 0
        && token < sentence.size()
        && sentence.kind(token) == TokenKind.WORD
        && Character.isLetter(sentence.word(token).codePointAt(0));
  }

  /** Whether a token is the short form of a verb on the word before it: "'ve". */
  boolean isClitic(int token) {
    return glued(token) && "'’".indexOf(sentence.word(token).charAt(0)) >= 0;
  }

  /** Whether a token may be changed. */
  boolean free(int token) {
    beyond = true;
    return context.free(placed.token(token));
  }

  /** Whether two tokens stand directly beside each other, without space. */
  boolean glued(int token) {
    return token > 0 && token < sentence.size() && sentence.end(token - 1) == sentence.start(token);
  }

  TextChange change(int start, int end, String after) {
    beyond = true;
    return TextChange.of(text(), start, end, after);
  }

  /** A token replaced. */
  TextChange replace(int token, String after) {
    beyond = true;
    Span span = placed.token(token);
    return change(span.start(), span.end(), after);
  }

  /** A token's first letter in upper case. */
  TextChange raise(int token) {
    beyond = true;
    int at = placed.token(token).start();
    String first = text().substring(at, at + 1);
    return change(at, at + 1, first.toUpperCase(java.util.Locale.ROOT));
  }

  /** Offers an edit; nothing where it would touch what is protected. */
  void offer(String why, TextChange... changes) {
    offer(why, List.of(changes));
  }

  /** Offers an edit; nothing where it would touch what is protected. */
  void offer(String why, List<TextChange> changes) {
    offerAs(mark.id(), why, changes);
  }

  /**
   * Offers a change of what is protected, which a transition of the verifier lets take its form.
   */
  void offerUnder(String transition, String why, TextChange change) {
    beyond = true;
    Step step = new Step(mark.id(), mark.dimension(), why);
    offers.add(
        new Proposal(
            Edit.of(step, List.of(change)), mark.family(), index, Optional.of(transition)));
  }

  /** Offers to leave this sentence out, which stands behind another. */
  void offerLeavingOut(String why) {
    beyond = true;
    Step step = new Step(mark.id(), mark.dimension(), why);
    Proposal offer = Proposal.leavingOut(context.parsed(), index, step, mark.family());
    if (offer.edit().changes().stream().allMatch(c -> context.free(c.span()))) {
      offers.add(offer);
    }
  }

  /** Offers an edit under an id of its own, which begins with the rule's. */
  void offerAs(String id, String why, List<TextChange> changes) {
    beyond = true;
    if (changes.isEmpty() || changes.stream().anyMatch(c -> !context.free(c.span()))) {
      return;
    }
    offers.add(
        Proposal.of(Edit.of(new Step(id, mark.dimension(), why), changes), mark.family(), index));
  }
}
