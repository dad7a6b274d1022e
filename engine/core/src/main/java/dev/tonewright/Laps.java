package dev.tonewright;

/** Times the stages of one rewrite, which follow each other without a gap. */
final class Laps {

  private final EngineListener listener;
  private final String language;
  private long lastNanos = System.nanoTime();

  Laps(EngineListener listener, String language) {
    this.listener = listener;
    this.language = language;
  }

  /** A stage ends here and the next begins. */
  void end(EngineListener.Stage stage) {
    long now = System.nanoTime();
    listener.finished(language, stage, now - lastNanos);
    lastNanos = now;
  }
}
