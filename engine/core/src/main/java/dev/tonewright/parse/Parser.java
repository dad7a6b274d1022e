package dev.tonewright.parse;

/** Splits a text into sentences and tags them; dependencies follow on demand. */
public interface Parser {

  /** Splits and tags; sentences met before come from the cache. */
  ParsedText parse(String text);
}
