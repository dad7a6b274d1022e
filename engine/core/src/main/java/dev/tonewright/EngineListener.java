package dev.tonewright;

/**
 * Is told how long things took, for metrics. Called by the thread that did the work, so it must be
 * quick and safe for use by many threads.
 */
public interface EngineListener {

  /** Does nothing. */
  EngineListener NONE = new EngineListener() {};

  /** Part of a rewrite. */
  enum Stage {
    /** The draft was split, tagged, and parsed where a card asks for it, and the cards found. */
    PARSE,
    /** It was measured, and its target found. */
    MEASURE,
    /** It was found out what the buttons can do. */
    ROOM,
    /** Rules proposed, edits were planned and verified, round by round. */
    REWRITE,
    /** The result was read, measured and cut into segments. */
    DELIVER
  }

  /**
   * A language pack was loaded.
   *
   * @param language ISO 639 code
   */
  default void loaded(String language, long nanos) {}

  /** A stage of a rewrite is over. */
  default void finished(String language, Stage stage, long nanos) {}
}
