package dev.tonewright.server;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.v1.RewriteRequest;
import java.nio.charset.StandardCharsets;

/** The path of a request, from its JSON to its answer. */
class RequestFuzzTest {

  /** The input is a whole request in JSON. */
  @FuzzTest(maxDuration = "10m")
  void json(byte[] input) {
    RewriteRequest.Builder request = RewriteRequest.newBuilder();
    try {
      JsonText.parse(new String(input, StandardCharsets.UTF_8), request);
    } catch (CallFailure refused) {
      return;
    }
    FuzzedCalls.check(request.build());
  }
}
