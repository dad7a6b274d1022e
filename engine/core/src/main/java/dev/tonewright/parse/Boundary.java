package dev.tonewright.parse;

/** What parts a sentence from the one after it. */
public enum Boundary {
  /** Its own stop, question or exclamation mark; the next sentence is on the same line. */
  STOP,
  /** Nothing, though the next sentence certainly starts here: a stop is missing. */
  MISSING_STOP,
  /** A salutation or its comma; what follows is a sentence of its own, on the same line. */
  SALUTATION,
  /** The next sentence is an item of a list on the same line ("1 Go to … 2 Tap …"). */
  LIST_ITEM,
  /** A line break, after a stop or without one. */
  LINE_BREAK,
  /** The end of the text. */
  END
}
