package dev.tonewright.server;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The path of a request, from its JSON to its answer: any input gets an answer, none a fault. */
class RequestFuzzTest {

  private static final int INTERNAL = 13;

  private static final ToneCalls CALLS =
      new ToneCalls(SharedEngine.get(), ProfileStore.bundled(), Set.of("en"), new Limits(500));

  /** The input is a whole request in JSON. */
  @FuzzTest(maxDuration = "10m")
  void json(byte[] input) {
    RewriteRequest.Builder request = RewriteRequest.newBuilder();
    try {
      JsonText.parse(new String(input, StandardCharsets.UTF_8), request);
    } catch (CallFailure refused) {
      return;
    }
    check(CALLS.rewriteOrError(request.build()));
  }

  static void check(RewriteResponse response) {
    if (response.getError().getCode() == INTERNAL) {
      throw new AssertionError("the engine failed on this request");
    }
  }
}
