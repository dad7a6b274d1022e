package dev.tonewright.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notation is shown between ⟦ and ⟧. */
class MarkupReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦<p>⟧Your ⟦<b>⟧order⟦</b>⟧ left.⟦</p>⟧",
        "⟦<a href=\"https://example.com/?a>b\">⟧here⟦</a>⟧",
        "It⟦&#39;⟧s Tom ⟦&amp;⟧ Dana, a & b, 3 < 4",
        "Say ⟦<span translate=\"no\">Blue <i>Oak</i></span>⟧ to us",
        "Run ⟦<code>reset --now</code>⟧ again",
        "a⟦<!-- not <b> this -->⟧b",
        "⟦<br/>⟧⟦<img src='x.png'>⟧done",
        "An open < bracket, and I <3 you"
      })
  void findsTheNotationOfHtml(String marked) {
    assertThat(marked(marked, Markup.HTML)).isEqualTo(marked.replace("⟧⟦", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦## ⟧Your order",
        "⟦- ⟧first\n⟦2. ⟧second\n⟦* [ ] ⟧third",
        "Please ⟦**⟧do not⟦**⟧ open it, ⟦_⟧really⟦_⟧",
        "See ⟦[⟧our page⟦](https://example.com/a_(b))⟧ now",
        "An image ⟦![a cat](cat.png)⟧ here",
        "Type ⟦`rm *`⟧ there",
        "⟦```\nlet x = 1;\n```⟧\ndone",
        "a snake_case_word and 2 * 3",
        "stars⟦\\*⟧ and ⟦<b>⟧tags⟦</b>⟧",
        "⟦> ⟧said before",
        "⟦---⟧\nafter"
      })
  void findsTheNotationOfMarkdown(String marked) {
    assertThat(marked(marked, Markup.MARKDOWN)).isEqualTo(marked);
  }

  @Test
  void plainTextHasNone() {
    Draft draft = MarkupReader.read("**a** <b>", Markup.PLAIN_TEXT);
    assertThat(draft.opaque()).isEmpty();
    assertThat(draft.toSource(new Span(2, 3))).isEqualTo(new Span(2, 3));
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void hostileTextsAreReadInTime(Markup markup) {
    for (String piece :
        new String[] {"<a \"", "<", "[](", "`", "``` ", "*", "&a", "<code>", "\\"}) {
      String source = piece.repeat(20_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> MarkupReader.read(source, markup), piece);
    }
  }

  private static String marked(String marked, Markup markup) {
    Draft draft = MarkupReader.read(marked.replace("⟦", "").replace("⟧", ""), markup);
    StringBuilder shown = new StringBuilder(draft.source());
    for (int i = draft.opaque().size() - 1; i >= 0; i--) {
      shown.insert(draft.opaque().get(i).end(), '⟧').insert(draft.opaque().get(i).start(), '⟦');
    }
    return shown.toString();
  }
}
