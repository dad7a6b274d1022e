package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.plan.EditScript;
import dev.tonewright.request.Customer;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replies in markup as e-mails, between people with hostile names: what is no text and no whole
 * block stays byte for byte, and nothing that is written becomes notation.
 */
class MarkupRoundTripTest {

  private static final int REPLIES = 150;

  private static final List<String> HOSTILE =
      List.of(
          "<img src=x onerror=1>",
          "](javascript:1)",
          "[a](javascript:1)",
          "*b* _c_ `d` ~~e~~",
          "</p><script>x</script>",
          "&lt;b&gt; &#60;",
          "<<svg onload=1>>",
          "# 1. > x\\");

  private static final Pattern TAG = Pattern.compile("<[!/a-zA-Z][^<>]*(?:>|$)");

  static LongStream seeds() {
    return LongStream.range(0, REPLIES);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void htmlKeepsItsNotation(long seed) {
    String draft = MarkedReplies.html(seed);
    RewriteRequest request = request(draft, Markup.HTML, seed);
    Rewrite rewrite = held(request);
    Document before = Jsoup.parse(draft);
    Document after = Jsoup.parse(rewrite.text());
    for (String kept :
        List.of("a", "img", "code", "table", "blockquote", "pre", "[translate=no]")) {
      assertThat(after.select(kept).outerHtml()).isEqualTo(before.select(kept).outerHtml());
    }
    for (String counted : List.of("b", "strong", "em", "u", "li", "h2", "hr")) {
      assertThat(after.select(counted)).hasSameSizeAs(before.select(counted));
    }
    assertThat(after.select("script, svg, iframe, [onerror], [onload]")).isEmpty();
    assertThat(isSubsequence(tags(draft), tags(rewrite.text())))
        .as(draft + " → " + rewrite.text())
        .isTrue();
    for (Edit edit : rewrite.edits()) {
      edit.changes().forEach(c -> assertThat(tags(c.before())).as(c.toString()).isEmpty());
    }
    if (rewrite.text().contains("Hello ")
        && !draft.toLowerCase(Locale.ROOT).matches("(?s).*(hi sam|hello|hey).*")) {
      assertThat(after.text()).contains("Hello " + named(request).replaceAll("\\s+", " "));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void markdownKeepsItsNotation(long seed) {
    String draft = MarkedReplies.markdown(seed);
    Rewrite rewrite = held(request(draft, Markup.MARKDOWN, seed));
    assertThat(notation(rewrite.text()))
        .as(draft + " → " + rewrite.text())
        .isEqualTo(notation(draft));
  }

  /** The address is not spoken where a link shows it, and it goes on ending its sentence as one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "HTML | <p>You can reach us at <a href=\"mailto:a@example.com\">a@example.com</a></p>",
        "MARKDOWN | You can reach us at <a@example.com>",
      })
  void addsNothingToWordsThatHaveNoPlace(Markup markup, String draft) {
    RewriteRequest request = RewriteRequest.of(draft, "voice-tts", Locale.UK).withMarkup(markup);
    assertThat(held(request).text()).isEqualTo(draft);
  }

  /** The mail that is answered stays byte for byte, and what closes the letter stands above it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Outlook | <div>we cant send it.</div><div>it is late.</div> | <div><br></div>"
            + "<div>Kind regards,</div><div>Ian</div> | <div id=\"appendonsend\"></div><hr>"
            + "<div id=\"divRplyFwdMsg\"><b>From:</b> Sam<br></div><div>u cant say that</div>",
        "Word | <p class=\"M\">we cant send it.</p> | <p class=\"M\">Kind regards,<br>Ian</p>"
            + " | <div style=\"border-top:solid\"><p class=\"M\"><b>From:</b> Sam<br><b>Sent:</b>"
            + " 3 May</p></div><p class=\"M\">u cant say that</p>",
        "Gmail | <div>we cant send it.<br></div> | | <br><div class=\"gmail_quote\">On 3 May Sam"
            + " wrote:<blockquote>u cant say that</blockquote></div>",
        "Thunderbird | <p>we cant send it.</p> | <p>Kind regards,<br>Ian</p> | <div"
            + " class=\"moz-cite-prefix\">On 3 May Sam wrote:</div><blockquote>u cant</blockquote>",
        "Yahoo | <div>we cant send it.</div><div>it is late.</div> | <div><br></div><div>Kind"
            + " regards,</div><div>Ian</div> | <div id=\"yahoo_quoted\"><div>u cant</div></div>",
        "a help desk | <p>we cant send it.</p> | <p>Kind regards,<br>Ian</p> | <p>##- Please type"
            + " your reply above this line -##</p><p>u cant say that</p>",
      })
  void leavesTheMailBelow(String program, String reply, String closing, String mail) {
    RewriteRequest request =
        RewriteRequest.of(reply + mail, "email", Locale.UK)
            .withMarkup(Markup.HTML)
            .withPeople(Customer.UNKNOWN, Optional.of("Ian"));
    String text = held(request).text();
    assertThat(text).endsWith((closing == null ? "" : closing) + mail);
    assertThat(Jsoup.parse(text.substring(0, text.length() - mail.length())).text())
        .endsWith("Kind regards, Ian");
  }

  /** The rewrite, which is what its edits make of the draft and stays as it is. */
  private static Rewrite held(RewriteRequest request) {
    Rewrite rewrite = English.engine().rewrite(request);
    assertThat(EditScript.apply(request.text(), rewrite.edits())).isEqualTo(rewrite.text());
    for (Edit edit : rewrite.edits()) {
      edit.changes().forEach(c -> assertThat(c.span().of(request.text())).isEqualTo(c.before()));
    }
    Rewrite again = English.engine().rewrite(request.withText(rewrite.text()));
    assertThat(again.text()).isEqualTo(rewrite.text());
    return rewrite;
  }

  private static RewriteRequest request(String draft, Markup markup, long seed) {
    Random random = new Random(seed);
    String name = HOSTILE.get(random.nextInt(HOSTILE.size()));
    String agent = HOSTILE.get(random.nextInt(HOSTILE.size()));
    Customer customer =
        new Customer(
            Optional.empty(),
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return RewriteRequest.of(draft, "email", Locale.UK)
        .withMarkup(markup)
        .withPeople(customer, Optional.of(agent));
  }

  private static String named(RewriteRequest request) {
    return request.customer().givenName().orElseThrow();
  }

  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      tags.add(tag.group());
    }
    return tags;
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int at = 0;
    for (String item : whole) {
      at += at < part.size() && part.get(at).equals(item) ? 1 : 0;
    }
    return at == part.size();
  }

  /** All that is no text in a Markdown source, in order. */
  private static List<String> notation(String markdown) {
    List<String> found = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                boolean counted =
                    !parent
                        .getClass()
                        .getSimpleName()
                        .matches("Paragraph|Document|HardLineBreak|SoftLineBreak|Text");
                if (counted) {
                  found.add(parent.getClass().getSimpleName());
                }
                super.visitChildren(parent);
              }

              @Override
              public void visit(Code code) {
                found.add(code.getLiteral());
              }

              @Override
              public void visit(FencedCodeBlock code) {
                found.add(code.getLiteral());
              }

              @Override
              public void visit(HtmlInline html) {
                found.add(html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
              }

              @Override
              public void visit(Link link) {
                found.add(link.getDestination() + " " + link.getTitle());
                super.visit(link);
              }

              @Override
              public void visit(Image image) {
                found.add(image.getDestination());
                super.visit(image);
              }
            });
    return found;
  }
}
