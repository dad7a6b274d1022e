package dev.tonewright.text;

/** The notation a draft is written in. */
public enum Markup {
  PLAIN_TEXT,
  MARKDOWN,
  HTML
}
