package dev.tonewright.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change is shown between ⟦ and ⟧, and what no change may cross as |. */
class MarkupReaderTest {

  static Stream<Arguments> html() {
    return Stream.of(
        arguments("bold", "<p>Your <b>order</b> left.</p>", "Your |order| left."),
        arguments("a label", "Press <b>Save All</b> now", "Press |⟦Save All⟧| now"),
        arguments("bold never closed", "<p>Press <b>Save All</p>", "Press |Save All"),
        arguments("a link", "Go <a href=\"/?a>b\">here</a>", "Go |⟦here⟧"),
        arguments(
            "references", "It&#39;s Tom &amp; Dana, a & b, 3 < 4", "It's Tom & Dana, a & b, 3 < 4"),
        arguments(
            "translate=no",
            "Say <i translate=\"no\">Blue <b>Oak</b></i> to",
            "Say |⟦Blue |Oak⟧| to"),
        arguments("code", "Run <code>reset --now</code> again", "Run |⟦reset --now⟧| again"),
        arguments("comments", "a<!-- not <b> this -->b", "a|b"),
        arguments("paragraphs", "<p>a</p>\n <p>b<br/>c</p>", "a\n\nb\nc"),
        arguments("lines", "<div>a</div><div><br></div><div>b</div><div>c</div>", "a\n\nb\nc"),
        arguments("white space", "<p> a\n   b&nbsp; </p>", "a b"),
        arguments("a list", "<ol><li>a</li><li>b</li></ol>", "⟦1. ⟧a\n⟦2. ⟧b"),
        arguments("quoted mail", "a<blockquote>b<br>c</blockquote>", "a\n\n⟦> b\n> c⟧"),
        arguments(
            "Outlook's mail below its head",
            "<div>a</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">b</div>"
                + "<div><p>c</p></div>",
            "a\n\n⟦> b⟧\n\n⟦> c⟧"),
        arguments("Yahoo's", "<div>a</div><div id=\"x_yahoo_quoted\">b</div>", "a\n⟦> b⟧"),
        arguments("what is hidden", "<style>p {}</style><script>b</script>a", "a"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void html(String name, String source, String words) {
    assertThat(marked(source, Markup.HTML)).isEqualTo(words);
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        arguments("a heading", "## Your order", "⟦Your order⟧"),
        arguments("lists", "- first\n- [ ] third", "⟦- ⟧first\n⟦- [ ] ⟧third"),
        arguments("emphasis", "do **not** open, _really_", "do |not| open, |really"),
        arguments(
            "a link", "See [our page](https://example.com/a_(b)) now", "See |⟦our page⟧| now"),
        arguments("an image", "An image ![a cat](cat.png) here", "An image |here"),
        arguments("code", "Type `rm *` there", "Type ⟦`rm *`⟧ there"),
        arguments("fenced code", "```\nlet x = 1;\n```\ndone", "⟦```\nlet x = 1;\n```⟧\ndone"),
        arguments("no notation", "a snake_case_word and 2 * 3", "a snake_case_word and 2 * 3"),
        arguments("escapes", "stars\\* &amp; x", "stars|* ⟦&⟧ x"),
        arguments("a placeholder", "Hi *|FNAME|*, {{a_b_c}}", "Hi ⟦*|FNAME|*⟧, ⟦{{a_b_c}}⟧"),
        arguments("a quotation", "> said before\n\nyes", "⟦> said before⟧\n\nyes"),
        arguments("a hard break", "a  \nb\\\nc<br>d", "a\nb\nc⟦\n⟧d"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void markdown(String name, String source, String words) {
    assertThat(marked(source, Markup.MARKDOWN)).isEqualTo(words);
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        arguments(
            "a word in bold", Markup.HTML, "<p>a <b>b</b></p>", "b", "x<", "<p>a <b>x&lt;</b></p>"),
        arguments(
            "across a tag", Markup.HTML, "<p>a <b>b</b></p>", "a b", "x", "<p>a <b>b</b></p>"),
        arguments("a block before", Markup.HTML, "<p>a</p>", "^", "Hi\n\n", "<p>Hi</p><p>a</p>"),
        arguments(
            "a block behind", Markup.HTML, "<p>a</p>", "$", "\n\nB\nC", "<p>a</p><p>B<br>C</p>"),
        arguments(
            "lines behind",
            Markup.HTML,
            "<div>a</div><div>b</div>",
            "$",
            "\n\nB\nC",
            "<div>a</div><div>b</div><div><br></div><div>B</div><div>C</div>"),
        arguments(
            "a block behind lines",
            Markup.HTML,
            "<p>a<br>b<br>c</p>",
            "$",
            "\n\nB",
            "<p>a<br>b<br>c</p><p>B</p>"),
        arguments(
            "breaks with space between",
            Markup.HTML,
            "<p>a<br>\n<br>b</p>",
            "$",
            "\n\nB",
            "<p>a<br>\n<br>b<br><br>B</p>"),
        arguments("breaks", Markup.HTML, "a<br/><br/>b", "$", "\n\nB", "a<br/><br/>b<br/><br/>B"),
        arguments(
            "behind a list",
            Markup.HTML,
            "<p>a</p><ul><li>b</li></ul>",
            "$",
            "\n\nB",
            "<p>a</p><ul><li>b</li></ul><p>B</p>"),
        arguments(
            "before a list",
            Markup.HTML,
            "<ul><li>b</li></ul>",
            "^",
            "Hi\n\n",
            "Hi<ul><li>b</li></ul>"),
        arguments(
            "the last block goes",
            Markup.HTML,
            "<p>a</p>\n<p>b<br>c</p>",
            "\n\nb\nc",
            "",
            "<p>a</p>"),
        arguments(
            "the first block goes", Markup.HTML, "<p>a</p>\n<p>b</p>", "a\n\n", "", "<p>b</p>"),
        arguments(
            "two blocks join", Markup.HTML, "<p>a,</p>\n<p>b</p>", "\n\n", " ", "<p>a, b</p>"),
        arguments(
            "no image goes",
            Markup.HTML,
            "<p>a</p><p>b <img src=x></p>",
            "\n\nb",
            "",
            "<p>a</p><p> <img src=x></p>"),
        arguments("a paragraph", Markup.MARKDOWN, "**a**", "$", "\n\nB\nC*", "**a**\n\nB  \nC\\*"),
        arguments("no marker", Markup.MARKDOWN, "a", "$", "\n\n1. x", "a\n\n1\\. x"),
        arguments("before a heading", Markup.MARKDOWN, "# a", "^", "Hi\n\n", "Hi\n\n# a"));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource
  void edits(
      String name, Markup markup, String source, String part, String after, String expected) {
    Draft draft = MarkupReader.read(source, markup);
    String text = draft.text();
    int start = part.equals("^") ? 0 : part.equals("$") ? text.length() : text.indexOf(part);
    int end = part.equals("^") || part.equals("$") ? start : start + part.length();
    Edit edit =
        Edit.of(
            new Step("a.rule", Dimension.CHANNEL, "Why."),
            List.of(TextChange.of(text, start, end, after)));
    StringBuilder result = new StringBuilder(source);
    draft.inSource(List.of(edit)).stream()
        .flatMap(pair -> pair.source().changes().stream())
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(c -> result.replace(c.span().start(), c.span().end(), c.after()));
    assertThat(result).hasToString(expected);
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
        new String[] {
          "<a \"", "<", "[](", "`", "``` ", "*", "&a", "<code>", "\\", "> ", "<p>", "<br>",
          "*a **b "
        }) {
      String source = piece.repeat(20_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> MarkupReader.read(source, markup), piece);
    }
  }

  @Test
  void manyLinesAreWrittenAmongManyInTime() {
    Draft draft = MarkupReader.read("<div>a</div>".repeat(5_000), Markup.HTML);
    TextChange change = TextChange.of(draft.text(), 0, 1, "b\n".repeat(5_000) + "b");
    Edit edit = Edit.of(new Step("a.rule", Dimension.CHANNEL, "Why."), List.of(change));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(draft.inSource(List.of(edit)))
                .singleElement()
                .satisfies(
                    pair ->
                        assertThat(pair.source().changes().get(0).after())
                            .contains("b</div><div>b")));
  }

  private static String marked(String source, Markup markup) {
    Draft draft = MarkupReader.read(source, markup);
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at <= draft.text().length(); at++) {
      int place = at;
      shown.append(draft.opaque().stream().anyMatch(s -> s.end() == place) ? "⟧" : "");
      shown.append(draft.seams().contains(at) ? "|" : "");
      shown.append(draft.opaque().stream().anyMatch(s -> s.start() == place) ? "⟦" : "");
      shown.append(at < draft.text().length() ? draft.text().charAt(at) : "");
    }
    return shown.toString();
  }
}
