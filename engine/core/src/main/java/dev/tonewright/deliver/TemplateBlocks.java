package dev.tonewright.deliver;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Blocks of a template, which mean nothing without their beginning and end: Liquid's and Jinja's
 * "{% if x %} … {% endif %}", Handlebars' "{{#if x}} … {{/if}}", Smarty's "{if $x} … {/if}",
 * Mailchimp's "*|IF:X|* … *|END:IF|*".
 */
final class TemplateBlocks {

  /** Groups: an end's name, a beginning's name, once per notation. */
  private static final Pattern TAG =
      Pattern.compile(
          "\\{%-?\\s*(?:end(\\w+)|(if|unless|for|case|capture|comment|raw|tablerow|with|block))\\b[^%\\n]*%\\}"
              + "|\\{\\{~?(?:/\\s*([\\w.-]+)|[#^]\\s*([\\w.-]+))[^{}\\n]*\\}\\}"
              + "|\\{(?:/(if|foreach|section)|(if|foreach|section)\\s[^{}\\n]*)\\}"
              + "|\\*\\|(?:END:(IF|INTERESTED)|(IF|INTERESTED)(?:NOT)?:[^|\\n]*)\\|\\*");

  /** What is open at a place of the text. */
  private record Opening(String name, int start) {}

  private TemplateBlocks() {}

  /** The outermost blocks in order, from the beginning's first code unit to the end's last. */
  static List<Span> in(String text) {
    List<Span> blocks = new ArrayList<>();
    Deque<Opening> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String end = group(tag, 1);
      if (end == null) {
        open.push(new Opening(group(tag, 2), tag.start()));
      } else if (open.stream().anyMatch(o -> o.name().equals(end))) {
        Opening opening = open.pop();
        while (!opening.name().equals(end)) {
          opening = open.pop(); // an "else" of its own, or never closed
        }
        Span block = new Span(opening.start(), tag.end());
        blocks.removeIf(block::contains);
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static String group(Matcher tag, int first) {
    for (int group = first; group <= tag.groupCount(); group += 2) {
      if (tag.group(group) != null) {
        return tag.group(group);
      }
    }
    return null;
  }
}
