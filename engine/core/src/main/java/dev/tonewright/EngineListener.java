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
    /** The draft was split and tagged. */
    PARSE,
    /** Cards were found, and the sentences parsed for which one of them asks. */
    CARDS,
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

  /** Tells another listener as well, after this one. */
  default EngineListener and(EngineListener other) {
    EngineListener first = this;
    return new EngineListener() {
      @Override
      public void loaded(String language, long nanos) {
        first.loaded(language, nanos);
        other.loaded(language, nanos);
      }

      @Override
      public void finished(String language, Stage stage, long nanos) {
        first.finished(language, stage, nanos);
        other.finished(language, stage, nanos);
      }
    };
  }
}
