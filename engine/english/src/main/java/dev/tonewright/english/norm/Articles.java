package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "a" before a consonant sound, "an" before a vowel sound. */
final class Articles extends SentenceRule {

  private static final Pattern VOWEL_SOUND =
      Pattern.compile(
          "(?:a|i|e(?!u|w)|o(?!ne(?:s|-.*|ness|self)?$|nce|ui)"
              + "|un(?!i)|unin|unim|unid|unint|up|ul|um|urg|ush|utm|utt|ug"
              + "|hour|hone(?:st)|hono(?:u)?r|heir).*");

  private static final Pattern CONSONANT_SOUND =
      Pattern.compile(
          "(?:[bcdfgjklmnpqrstvwyz]|eu|one$|one-|once|us(?:e|u|a)|uni(?!n|m|d)|unit|uti|ubi"
              + "|h(?:elp|ard|igh|ouse|ave|and|ome|uge|ug|olid|ost|ead|eav|ap|um(?:an|b)|un|old)).*");

  /** "Amazon", "iPhone": begins as it is written, whatever language it comes from. */
  private static final Pattern NAME =
      Pattern.compile("[AEIO]\\p{Ll}{2,20}|[ei]\\p{Lu}\\p{L}{2,20}");

  /** Eight, eighty, eleven, eighteen thousand; not "1,100", which is said in two ways. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\h[€£$]?(?:(?<vowel>8\\d*|1[18](?:,?\\d{3})?(?!,?\\d))|[2-79]\\d*|1(?![18])\\d*)"
              + "(?![\\d])");

  private final EnglishWordForms forms;

  Articles(EnglishWordForms forms) {
    super("repair.article", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
    this.forms = forms;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    for (int t = 0; t + 1 < s.size(); t++) {
      String article = s.lower(t);
      String next = s.word(t + 1);
      boolean clear =
          (article.equals("a") || article.equals("an"))
              && s.tag(t).equals("DT")
              && s.word(t).length() == article.length()
              && next.equals(s.lower(t + 1))
              && next.length() > 2
              && next.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')
              && Expressions.match(s.tag(t + 1), "NNS?|JJ[RS]?|RB|VBG|VBN")
              && !verb(s, t + 1)
              && !next.equals("other")
              && forms.known(next.replaceFirst("-.*", ""))
              && p.free(t)
              && !p.glued(t)
              && !p.glued(t + 1);
      boolean name =
          s.word(t).equals("a")
              && s.tag(t).equals("DT")
              && (t == 0 || !s.tag(t - 1).startsWith("NN")) // "Option a Amazon"
              && NAME.matcher(next).matches()
              && p.free(t)
              && !p.glued(t)
              && !p.glued(t + 1);
      int end = p.placed().token(t).end();
      boolean label = t > 0 && Expressions.match(s.tag(t - 1), "NN.*|CD|SYM"); // "option a 8"
      boolean small = t == 0 || s.word(t).equals(article);
      if (small && s.tag(t).equals("DT") && !label && p.free(t) && !p.glued(t) && !p.glued(t + 1)) {
        beforeFigure(p, t);
      }
      if ((name || clear && article.equals("a")) && VOWEL_SOUND.matcher(s.lower(t + 1)).matches()) {
        p.offer("Before a vowel sound the article is “an”.", p.change(end, end, "n"));
      } else if (clear && article.equals("an") && CONSONANT_SOUND.matcher(next).matches()) {
        p.offer("Before a consonant sound the article is “a”.", p.change(end - 1, end, ""));
      }
    }
  }

  /** "a €80 voucher", "an 6-digit code": what counts is how the figure is said. */
  private static void beforeFigure(Passage p, int t) {
    int end = p.placed().token(t).end();
    Matcher figure = FIGURE.matcher(p.text()).region(end, p.text().length());
    if (!figure.lookingAt()) {
      return;
    }
    boolean vowel = figure.group("vowel") != null;
    String article = p.lower(t);
    if (article.equals("a") && vowel) {
      p.offer("Before a vowel sound the article is “an”.", p.change(end, end, "n"));
    } else if (article.equals("an") && !vowel) {
      p.offer("Before a consonant sound the article is “a”.", p.change(end - 1, end, ""));
    }
  }

  /** "sign out an sign in": the article is a mistyped "and" before a second verb. */
  private static boolean verb(Sentence s, int next) {
    return next + 1 < s.size()
        && Expressions.match(s.lower(next + 1), "in|out|up|off|on|back|again|down")
        && s.tag(next).startsWith("NN");
  }
}
