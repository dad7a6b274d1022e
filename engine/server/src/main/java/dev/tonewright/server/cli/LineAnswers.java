package dev.tonewright.server.cli;

import com.google.protobuf.Message;
import com.google.rpc.Status;
import dev.tonewright.server.CallFailure;
import dev.tonewright.server.JsonText;
import dev.tonewright.server.ToneCalls;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import java.nio.charset.CharacterCodingException;

/** Answers single lines of a JSON-lines file. */
final class LineAnswers {

  private final ToneCalls calls;

  LineAnswers(ToneCalls calls) {
    this.calls = calls;
  }

  JsonLines.Answer rewrite(int number, byte[] line) {
    RewriteResponse response;
    try {
      RewriteRequest request = parse(number, line, RewriteRequest.newBuilder()).build();
      response = ToneCalls.wanted(request, calls.rewriteOrError(request));
    } catch (CallFailure e) {
      response = ToneCalls.refusal(requestId(line), e.status());
    }
    if (response.hasError()) {
      response = response.toBuilder().setError(in(number, response.getError())).build();
    }
    return new JsonLines.Answer(JsonText.line(response), response.hasError());
  }

  JsonLines.Answer measure(int number, byte[] line) {
    MeasureResponse response;
    try {
      response = calls.measureOrError(parse(number, line, MeasureRequest.newBuilder()).build());
    } catch (CallFailure e) {
      response =
          MeasureResponse.newBuilder()
              .setRequestId(ToneCalls.echo(requestId(line)))
              .setError(e.status())
              .build();
    }
    if (response.hasError()) {
      response = response.toBuilder().setError(in(number, response.getError())).build();
    }
    return new JsonLines.Answer(JsonText.line(response), response.hasError());
  }

  /** An error with the line that it is about, which whoever greps for errors loses sight of. */
  private static Status in(int number, Status error) {
    return error.toBuilder().setMessage("line " + number + ": " + error.getMessage()).build();
  }

  /** Of a line that is no request; empty where nobody can tell. */
  private static String requestId(byte[] line) {
    try {
      return JsonText.requestId(Drafts.decode(line));
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static <B extends Message.Builder> B parse(int number, byte[] line, B builder) {
    try {
      String json = Drafts.decode(line);
      if (json.isBlank()) {
        throw CallFailure.malformed("the line is empty: expected a request in JSON");
      }
      return JsonText.parse(json, number, builder);
    } catch (CharacterCodingException e) {
      throw CallFailure.malformed("the line is not UTF-8");
    }
  }
}
