package dev.tonewright.server;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.RewriteRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Calls that a service answers to itself, so that the JVM has loaded and compiled what calls of
 * others need. Until then a call takes some twenty times as long. The drafts are the cards' own
 * examples, for every channel in turn; they go through all but the network, and of the metrics only
 * those of the caches count them.
 */
public final class WarmUp {

  /** How soon it is looked again whether nobody calls. */
  private static final long PAUSE_MILLIS = 10;

  private final ToneCalls calls;
  private final List<RewriteRequest> requests;
  private int next;

  private WarmUp(ToneCalls calls, List<RewriteRequest> requests) {
    this.calls = calls;
    this.requests = requests;
  }

  /** The drafts of an engine's languages. */
  public static WarmUp of(Engine engine, ProfileStore profiles, Limits limits) {
    ToneCalls calls =
        new ToneCalls(engine.silent(), profiles, Set.copyOf(engine.languages()), limits);
    List<String> channels = profiles.channels();
    List<RewriteRequest> requests = new ArrayList<>();
    Map<String, List<String>> drafts = engine.rehearsals();
    for (int i = 0; i < drafts.values().stream().mapToInt(List::size).max().orElse(0); i++) {
      for (Map.Entry<String, List<String>> language : drafts.entrySet()) {
        if (i < language.getValue().size()) {
          requests.add(
              RewriteRequest.newBuilder()
                  .setText(language.getValue().get(i))
                  .setLocale(language.getKey())
                  .setChannel(channels.get(i % channels.size()))
                  .build());
        }
      }
    }
    return new WarmUp(calls, requests);
  }

  /**
   * Answers calls while nobody else does, on this thread. Ends when the time is over, when each
   * draft was answered, when the service ends, or where the thread is interrupted.
   *
   * @param idle whether nobody calls
   * @param ended whether the service ends
   * @return how many were answered
   */
  int run(Duration time, BooleanSupplier idle, BooleanSupplier ended) {
    long end = System.nanoTime() + time.toNanos();
    int answered = 0;
    try {
      while (next < requests.size() && System.nanoTime() < end && !ended.getAsBoolean()) {
        if (idle.getAsBoolean()) {
          answer(requests.get(next++));
          answered++;
        } else {
          Thread.sleep(PAUSE_MILLIS);
        }
      }
    } catch (InterruptedException | CancellationException e) {
      Thread.currentThread().interrupt();
    }
    return answered;
  }

  private void answer(RewriteRequest request) {
    RewriteRequest read =
        JsonText.parse(JsonText.line(request), RewriteRequest.newBuilder()).build();
    JsonText.line(calls.rewriteOrError(read));
  }
}
