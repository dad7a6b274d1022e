package dev.tonewright.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Replies in markup, put together from parts by a seed. */
final class MarkedReplies {

  private static final List<String> HTML_SENTENCES =
      List.of(
          "we cant refund you until you send a <b>photo</b> of the item.",
          "You can do it at <a href=\"https://example.com/returns?a=1&amp;b=2\" title='A > B'>our page</a>.",
          "please open <strong>Settings</strong> &amp; click <b>Reset all</b>.",
          "It&#39;s on its way, thanks for waiting!!",
          "Your order <code>AB-1299 <i>x</i></code> left on 12 June.",
          "we will look into it asap, <em>dont worry</em>",
          "The part is called <span translate=\"no\">dont touch &lt;me&gt;</span> here.",
          "im sorry about this<br>\nwe are on it.",
          "<!-- note: cant --> We do not have it &nbsp;in stock, <u>but</u> it is ordered.",
          "<img src=\"cid:logo\" alt=\"we cant\"> This is the lamp you will get.",
          "<span style=\"color: #333\">u can reach {{agent.name}} at <a href=\"mailto:help@example.com\">help@example.com</a></span>",
          "Costs are 5 &lt; 7 &euro;, as we said.");

  private static final List<String> HTML_BLOCKS =
      List.of(
          "<ul>\n<li>go to <b>Account</b></li>\n<li>dont close the page</li>\n</ul>",
          "<ol><li>go there</li><li>wait 5 minutes</li></ol>",
          "<blockquote type=\"cite\"><p>why cant u refund me??</p></blockquote>",
          "<table border=\"1\"><tr><th>item</th><td>u get</td></tr></table>",
          "<pre>cant  touch\n this</pre>",
          "<h2>about ur order</h2>",
          "<hr/>");

  private static final List<String> MARKDOWN_SENTENCES =
      List.of(
          "we cant refund you until you send a **photo** of the item.",
          "You can do it at [our page](https://example.com/returns_a?b=*1* \"cant\").",
          "please open **Settings** & click __Reset all__.",
          "It&#39;s on its way, thanks for waiting!!",
          "Your order `AB-1299 *x*` left on 12 June.",
          "we will look into it asap, *dont worry*",
          "The file is my\\_own\\_file, dont touch <span translate=\"no\">it cant</span> there.",
          "im sorry about this  \nwe are on it.",
          "We do not have it in stock,<br>but it is ordered.",
          "![we cant](cid:logo) This is the lamp you will get.",
          "u can reach {{agent.first_name}} at <help@example.com>",
          "Costs are 5 &lt; 7 \\* 2, as we said in [the terms][1].");

  private static final List<String> MARKDOWN_BLOCKS =
      List.of(
          "- go to **Account**\n- dont close the page",
          "1. go there\n2. wait 5 minutes",
          "> why cant u refund me??",
          "| item | u get |\n| --- | ---: |\n| cant | 2 |",
          "```sh\ncant  touch *this*\n```",
          "    cant touch this",
          "## about ur order",
          "---");

  private static final List<String> GREETINGS =
      List.of("", "", "Hi Sam,", "hello {{ticket.requester.first_name}},", "Hey there!");

  private static final List<String> CLOSINGS =
      List.of("", "", "cheers\nDana", "Kind regards,\nDana");

  private final Random random;

  private MarkedReplies(long seed) {
    random = new Random(seed);
  }

  static String html(long seed) {
    return new MarkedReplies(seed).html();
  }

  static String markdown(long seed) {
    return new MarkedReplies(seed).markdown();
  }

  private String one(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }

  private List<String> paragraphs(List<String> sentences, List<String> blocks, String space) {
    List<String> paragraphs = new ArrayList<>();
    List<String> left = new ArrayList<>(sentences);
    Collections.shuffle(left, random);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String text = left.remove(0) + (random.nextBoolean() ? space + left.remove(0) : "");
      paragraphs.add(text);
      if (random.nextInt(3) == 0) {
        paragraphs.add(one(blocks));
      }
    }
    if (random.nextInt(4) == 0) {
      paragraphs.add(0, one(blocks));
    }
    return paragraphs;
  }

  private String html() {
    List<String> parts = new ArrayList<>(paragraphs(HTML_SENTENCES, HTML_BLOCKS, "\n"));
    String greeting = one(GREETINGS);
    String closing = one(CLOSINGS);
    if (!greeting.isEmpty()) {
      parts.add(0, greeting);
    }
    if (!closing.isEmpty()) {
      parts.add(closing.replace("\n", "<br>"));
    }
    return switch (random.nextInt(5)) {
      case 0 -> each(parts, "<p>", "</p>", "");
      case 1 ->
          "<div id=\"x\">\n" + each(parts, "<p class=\"a\" id=\"b\">", "</p>", "\n") + "</div>";
      case 2 -> each(parts, "<div>", "</div>", "<div><br></div>");
      case 3 -> each(parts, "<p><span style='x'>", "</span></p>", "\n\n");
      default -> String.join("<br /><br />", parts);
    };
  }

  private static String each(List<String> parts, String open, String close, String between) {
    StringBuilder out = new StringBuilder();
    for (String part : parts) {
      boolean block = HTML_BLOCKS.contains(part);
      out.append(out.length() > 0 ? between : "").append(block ? part : open + part + close);
    }
    return out.toString();
  }

  private String markdown() {
    List<String> parts = new ArrayList<>(paragraphs(MARKDOWN_SENTENCES, MARKDOWN_BLOCKS, " "));
    String greeting = one(GREETINGS);
    String closing = one(CLOSINGS);
    if (!greeting.isEmpty()) {
      parts.add(0, greeting);
    }
    if (!closing.isEmpty()) {
      parts.add(closing.replace("\n", random.nextBoolean() ? "  \n" : "\n"));
    }
    String text = String.join("\n\n", parts);
    return text.contains("[1]") ? text + "\n\n[1]: https://example.com/terms_a" : text;
  }
}
