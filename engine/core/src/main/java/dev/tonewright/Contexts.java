package dev.tonewright;

import dev.tonewright.card.Match;
import dev.tonewright.markup.Draft;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.plan.EditScript;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Span;
import java.util.List;

/**
 * What rules see of the texts of one rewrite. The text looked at last is not looked at again, since
 * most rounds end with the one that the next begins with.
 */
final class Contexts {

  private final LanguageEngine engine;
  private final RewriteRequest request;
  private final Draft words;
  private final EditScript script;
  private final RuleContext draft;
  private ParsedText latest;
  private RuleContext seen;

  /**
   * @param request with the words of the draft as its text
   * @param words the draft apart from its markup
   * @param script what has become of the words so far
   * @param asked what the reply should sound like
   * @param parsed the words of the draft
   * @param matches per sentence of the draft, which cards match where
   */
  Contexts(
      LanguageEngine engine,
      RewriteRequest request,
      Draft words,
      EditScript script,
      ToneTarget asked,
      ParsedText parsed,
      List<List<Match>> matches) {
    this.engine = engine;
    this.request = request;
    this.words = words;
    this.script = script;
    this.latest = parsed;
    this.draft = context(parsed, matches, asked);
    this.seen = draft;
  }

  private Contexts(Contexts other, EditScript script) {
    this.engine = other.engine;
    this.request = other.request;
    this.words = other.words;
    this.script = script;
    this.latest = other.draft.parsed();
    this.draft = other.draft;
    this.seen = draft;
  }

  /** Those of another rewrite of the same draft, with what is known of the draft. */
  Contexts again(EditScript other) {
    return new Contexts(this, other);
  }

  /** What rules see of the draft. */
  RuleContext ofDraft() {
    return draft;
  }

  /** What rules see of the script's text. */
  RuleContext of(ToneTarget target) {
    String text = script.text();
    if (text.equals(draft.text())) {
      return draft.under(target);
    }
    // Where notation stands depends on more than the text.
    if (!words.isPlain() || !text.equals(seen.text())) {
      ParsedText parsed = parsed(text);
      seen = context(parsed, engine.matcher().matches(parsed), target).behind(draft);
    }
    return seen.under(target);
  }

  /** A text as it is parsed. */
  ParsedText parsed(String text) {
    if (!latest.text().equals(text)) {
      latest = engine.parser().parse(text);
    }
    return latest;
  }

  private RuleContext context(ParsedText parsed, List<List<Match>> matches, ToneTarget target) {
    List<Span> notation = words.opaque().stream().map(script::place).toList();
    List<Integer> seams =
        words.seams().stream().map(at -> script.place(new Span(at, at)).start()).toList();
    ProtectedSpans kept = engine.kept(parsed, notation, request, target).withSeams(seams);
    return new RuleContext(
        request,
        parsed,
        matches,
        target,
        kept,
        engine.matcher().index(),
        engine.pack().cardLanguage().wordForms(),
        engine.meter().background(parsed));
  }
}
