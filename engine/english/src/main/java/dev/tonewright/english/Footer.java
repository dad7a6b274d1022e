package dev.tonewright.english;

import dev.tonewright.text.Span;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail program sets below a reply, which nobody wrote for it: the lines of a signature below
 * the name, a notice of confidentiality, a device's line.
 */
final class Footer {

  /** A paragraph that no reply says of itself. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?m)^(?:(?:(?<=\\n\\n)|(?<=\\n[ \\t]\\n)|(?<=\\n[-_=*]{2,40} ?\\n))"
              + FooterNotice.BEGIN
              + "|"
              + FooterNotice.RULE
              + ")");

  private static final Pattern CLOSING = Pattern.compile(ClosingFormulas.LINE);

  private Footer() {}

  /** The footer of a text, up to its end. */
  static Optional<Span> in(String text) {
    int end = text.length();
    int head = AnsweredMail.head(text);
    int start =
        NOTICE
            .matcher(text)
            .results()
            .mapToInt(MatchResult::start)
            .filter(
                at -> !text.substring(0, at).isBlank() && FooterNotice.standsLast(text, at, head))
            .findFirst()
            .orElse(end);
    int signature = signature(text.substring(0, Math.min(start, LetterBody.end(text))));
    int from = Math.min(start, signature < 0 ? end : signature);
    return from < end ? Optional.of(new Span(from, end)) : Optional.empty();
  }

  /** Where the lines below a name begin that ends a reply; -1 where there are none. */
  private static int signature(String body) {
    Matcher closing = CLOSING.matcher(body);
    int below = -1;
    while (closing.find()) {
      below = closing.end();
    }
    int block = below < 0 ? Signature.start(body) : below;
    String lines = body.substring(block);
    if (!Signature.isBlock(lines)) {
      return -1;
    }
    int name = block + lines.length() - lines.stripLeading().length();
    return body.indexOf('\n', name) + 1;
  }
}
