package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.FieldMask;
import com.google.protobuf.util.FieldMaskUtil;
import dev.tonewright.v1.Customer;
import dev.tonewright.v1.Feedback;
import dev.tonewright.v1.GetProfileRequest;
import dev.tonewright.v1.GetProfileResponse;
import dev.tonewright.v1.ListProfilesRequest;
import dev.tonewright.v1.ListProfilesResponse;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.PreviewProfileRequest;
import dev.tonewright.v1.PreviewProfileResponse;
import dev.tonewright.v1.ProfileFile;
import dev.tonewright.v1.ProfileValue;
import dev.tonewright.v1.Reading;
import dev.tonewright.v1.RecordFeedbackRequest;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.StreamObserver;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ToneServerTest {

  private static final String DRAFT = "Hey Sam, we cant refund this yet. Thank you.";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.of(SharedEngine.get());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RewriteRequest.Builder request() {
    return RewriteRequest.newBuilder()
        .setRequestId("r-1")
        .setText(DRAFT)
        .setChannel("email")
        .setLocale("en-GB");
  }

  @Test
  void grpcRewritesADraft() {
    RewriteResponse response = server.stub().rewrite(request().build());

    assertThat(response.getRequestId()).isEqualTo("r-1");
    assertThat(response.hasError()).isFalse();
    assertThat(response.getText()).contains("refund this").isNotEqualTo(DRAFT);
    assertThat(response.getEditsList())
        .isNotEmpty()
        .allSatisfy(
            edit -> {
              assertThat(edit.getRuleId()).isEqualTo(edit.getSteps(0).getRuleId());
              assertThat(edit.getDimension()).isEqualTo(edit.getSteps(0).getDimension());
              assertThat(edit.getExplanation()).isNotBlank();
            });
    assertThat(response.getTarget().getFormality()).isEqualTo(72);
    assertThat(response.getSegmentsCount()).isPositive();
    assertThat(response.getProfileRevision()).isNotBlank();
    assertThat(response.getEngineVersion()).isNotBlank();
    assertThat(response.getRoom().getWarmth().hasUp()).isTrue();
  }

  @Test
  void aReadMaskLeavesOutWhatIsNotWanted() {
    RewriteResponse whole = server.stub().rewrite(request().build());
    FieldMask mask = FieldMask.newBuilder().addPaths("text").addPaths("before.tone").build();
    RewriteResponse some = server.stub().rewrite(request().setReadMask(mask).build());

    assertThat(some)
        .isEqualTo(
            RewriteResponse.newBuilder()
                .setRequestId("r-1")
                .setText(whole.getText())
                .setBefore(Reading.newBuilder().setTone(whole.getBefore().getTone()))
                .build());
    FieldMask room = FieldMask.newBuilder().addPaths("room.warmth").build();
    assertThat(server.stub().rewrite(request().setReadMask(room).build()).getRoom().getWarmth())
        .isEqualTo(whole.getRoom().getWarmth());
    for (String all : List.of("", "*")) {
      FieldMask everything = FieldMaskUtil.fromString(all);
      assertThat(server.stub().rewrite(request().setReadMask(everything).build())).isEqualTo(whole);
    }
  }

  @Test
  void aReadMaskIsATextInJson() {
    HttpResponse<String> response =
        server.postJson(
            "/v1/rewrite",
            "{\"text\": \""
                + DRAFT
                + "\", \"channel\": \"email\", \"locale\": \"en-GB\","
                + " \"readMask\": \"text, profileRevision\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    JsonObject json = JsonParser.parseString(response.body()).getAsJsonObject();
    assertThat(json.get("text").getAsString())
        .isEqualTo(server.stub().rewrite(request().build()).getText());
    assertThat(json.get("profileRevision").getAsString()).isNotBlank();
    assertThat(json.keySet()).containsExactlyInAnyOrder("text", "profileRevision");
  }

  @Test
  void aFirstReplyTakesUpWhatTheCustomerWrote() {
    RewriteRequest.Builder asked =
        RewriteRequest.newBuilder()
            .setText("I have refunded the second payment.")
            .setChannel("email")
            .setLocale("en-GB")
            .setTurn(RewriteRequest.Turn.FIRST)
            .setCustomer(Customer.newBuilder().setMessage("I was charged twice!"));
    assertThat(server.stub().rewrite(asked.build()).getText())
        .contains("I am sorry to hear about the double charge. I have refunded");
    assertThat(
            server.stub().rewrite(asked.setTurn(RewriteRequest.Turn.FOLLOW_UP).build()).getText())
        .doesNotContain("sorry");
  }

  @Test
  void theSameRequestGivesTheSameBytes() {
    assertThat(server.stub().rewrite(request().build()).toByteString())
        .isEqualTo(server.stub().rewrite(request().build()).toByteString());
  }

  @Test
  void aStreamAnswersInOrderAndSurvivesABadRequest() throws Exception {
    List<RewriteResponse> answers = new ArrayList<>();
    CompletableFuture<Void> done = new CompletableFuture<>();
    StreamObserver<RewriteRequest> requests =
        ToneServiceGrpc.newStub(server.channel())
            .rewriteStream(
                new StreamObserver<>() {
                  @Override
                  public void onNext(RewriteResponse answer) {
                    answers.add(answer);
                  }

                  @Override
                  public void onError(Throwable fault) {
                    done.completeExceptionally(fault);
                  }

                  @Override
                  public void onCompleted() {
                    done.complete(null);
                  }
                });
    for (int i = 0; i < 60; i++) {
      RewriteRequest.Builder request = request().setRequestId("r-" + i);
      if (i % 7 == 3) {
        request.setText("");
      } else {
        request.setText(DRAFT.repeat(1 + i % 5));
      }
      requests.onNext(request.build());
    }
    requests.onCompleted();
    done.get(60, TimeUnit.SECONDS);

    assertThat(answers).hasSize(60);
    for (int i = 0; i < 60; i++) {
      assertThat(answers.get(i).getRequestId()).isEqualTo("r-" + i);
      assertThat(answers.get(i).hasError()).as("answer %d", i).isEqualTo(i % 7 == 3);
      assertThat(answers.get(i).getError().getCode()).isEqualTo(i % 7 == 3 ? 3 : 0);
    }
  }

  @Test
  void anEmptyStreamEnds() throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    ToneServiceGrpc.newStub(server.channel())
        .rewriteStream(
            new StreamObserver<>() {
              @Override
              public void onNext(RewriteResponse answer) {
                done.completeExceptionally(new AssertionError("an answer to nothing"));
              }

              @Override
              public void onError(Throwable fault) {
                done.completeExceptionally(fault);
              }

              @Override
              public void onCompleted() {
                done.complete(null);
              }
            })
        .onCompleted();

    assertThat(done).succeedsWithin(10, TimeUnit.SECONDS);
  }

  @Test
  void measuringGivesTheEvidence() {
    MeasureResponse response =
        server
            .stub()
            .measure(MeasureRequest.newBuilder().setText(DRAFT).setLocale("en-GB").build());

    assertThat(response.getTone().getFormality()).isBetween(0.0, 100.0);
    assertThat(response.getEvidenceList())
        .isNotEmpty()
        .allSatisfy(
            evidence -> {
              assertThat(evidence.getEnd()).isBetween(evidence.getStart(), DRAFT.length());
              assertThat(evidence.getRuleId()).isNotBlank();
            });
  }

  @Test
  void profilesAreListed() {
    ListProfilesResponse response =
        server.stub().listProfiles(ListProfilesRequest.getDefaultInstance());

    assertThat(response.getChannelsList()).contains("email", "chat", "as-is").isSorted();
    assertThat(response.getLanguagesList()).contains("en");
    assertThat(response.getCulturesList()).contains("GB");
    assertThat(response.getInstalledLanguagesList()).containsExactly("en");
    assertThat(response.getProblemsList()).isEmpty();
  }

  @Test
  void anEffectiveProfileSaysWhereItsValuesCameFrom() {
    GetProfileResponse response =
        server
            .stub()
            .getProfile(
                GetProfileRequest.newBuilder().setChannel("email").setLocale("en-gb").build());

    assertThat(response.getLocale()).isEqualTo("en-GB");
    ProfileValue directness =
        response.getValuesList().stream()
            .filter(value -> value.getKey().equals("dials.directness"))
            .findFirst()
            .orElseThrow();
    assertThat(directness.getLine()).isPositive();
    assertThat(directness.getFile()).endsWith("GB.yml");
    assertThat(directness.getOriginsList())
        .hasSize(2)
        .allSatisfy(origin -> assertThat(origin.getWritten()).isNotBlank());
  }

  @Test
  void aPreviewStandsBesideTodaysResult() {
    PreviewProfileResponse response =
        server
            .stub()
            .previewProfile(
                PreviewProfileRequest.newBuilder()
                    .addChanges(
                        ProfileFile.newBuilder()
                            .setPath("channels/email.yml")
                            .setYaml("dials:\n  formality: 30\n"))
                    .addSamples(request())
                    .addSamples(request().setText(""))
                    .build());

    assertThat(response.getSamplesCount() + response.getProblemsCount()).isPositive();
    if (response.getProblemsCount() == 0) {
      assertThat(response.getSamples(0).getCurrent().getTarget().getFormality()).isEqualTo(68);
      assertThat(response.getSamples(1).getCurrent().hasError()).isTrue();
      assertThat(response.getSamples(1).getPreview().hasError()).isTrue();
      assertThat(response.getRuleCountsList()).isNotEmpty();
    }
  }

  @Test
  void aPreviewCountsTheRulesOfSamplesThatAreNotSentWhole() {
    PreviewProfileRequest.Builder preview =
        PreviewProfileRequest.newBuilder()
            .addChanges(
                ProfileFile.newBuilder()
                    .setPath("brands/acme.yml")
                    .setYaml("owner: Acme\nsource: ours\ndials: {warmth: 70}\n"));
    PreviewProfileResponse whole =
        server.stub().previewProfile(preview.clone().addSamples(request()).build());
    FieldMask text = FieldMaskUtil.fromString("text");
    PreviewProfileResponse masked =
        server.stub().previewProfile(preview.addSamples(request().setReadMask(text)).build());

    assertThat(masked.getProblemsList()).isEmpty();
    assertThat(masked.getSamples(0).getCurrent().getEditsList()).isEmpty();
    assertThat(masked.getRuleCountsList()).isNotEmpty().isEqualTo(whole.getRuleCountsList());
  }

  @Test
  void aPreviewOfABrokenFileSaysWhatIsWrongWithIt() {
    PreviewProfileResponse response =
        server
            .stub()
            .previewProfile(
                PreviewProfileRequest.newBuilder()
                    .addChanges(
                        ProfileFile.newBuilder()
                            .setPath("channels/email.yml")
                            .setYaml("dails:\n  formality: 30\n"))
                    .addSamples(request())
                    .build());

    assertThat(response.getSamplesList()).isEmpty();
    assertThat(response.getProblemsList())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.getLine()).isPositive());
    assertThat(response.getProblems(0).getMessage()).contains("dails");
  }

  @Test
  void feedbackIsCounted() {
    Feedback kept =
        Feedback.newBuilder()
            .setRuleId("repair.apostrophe")
            .setOutcome(Feedback.Outcome.KEPT)
            .setProfile("email:en-GB")
            .build();

    assertThat(
            server
                .stub()
                .recordFeedback(
                    RecordFeedbackRequest.newBuilder()
                        .addFeedback(kept)
                        .addFeedback(kept.toBuilder().setOutcome(Feedback.Outcome.CHANGED))
                        .build())
                .getRecorded())
        .isEqualTo(2);
  }

  @Test
  void jsonOverHttpIsTheSameContract() {
    HttpResponse<String> response =
        server.postJson(
            "/v1/rewrite",
            "{\"requestId\": \"j\", \"text\": \""
                + DRAFT
                + "\", \"channel\": \"email\", \"locale\": \"en-GB\", \"maxCharacters\": 4000}");

    assertThat(response.statusCode()).isEqualTo(200);
    JsonObject json = JsonParser.parseString(response.body()).getAsJsonObject();
    assertThat(json.get("requestId").getAsString()).isEqualTo("j");
    assertThat(json.get("text").getAsString())
        .isEqualTo(server.stub().rewrite(request().setMaxCharacters(4000).build()).getText());
    JsonObject change =
        json.getAsJsonArray("edits")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("changes")
            .get(0)
            .getAsJsonObject();
    assertThat(change.get("start").getAsJsonPrimitive().isNumber()).isTrue();
    assertThat(json.getAsJsonObject("before").getAsJsonObject("tone").keySet())
        .containsExactlyInAnyOrder("formality", "length", "directness", "warmth");
  }

  @Test
  void jsonErrorsCarryTheirDetails() {
    HttpResponse<String> response =
        server.postJson(
            "/v1/rewrite", "{\"text\": \"Hi.\", \"channel\": \"fax\", \"locale\": \"en\"}");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body())
        .contains("\"code\":5", "CHANNEL_NOT_FOUND", "fax", "email", "google.rpc.ErrorInfo");
  }

  @Test
  void anUnknownJsonFieldIsRefusedByName() {
    HttpResponse<String> response =
        server.postJson(
            "/v1/rewrite",
            "{\"text\": \"Secret draft.\", \"chanel\": \"email\", \"locale\": \"en\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("chanel").doesNotContain("Secret");
  }

  @Test
  void profilesAreReadByGet() {
    assertThat(server.get("/v1/profiles").body()).contains("\"email\"", "installedLanguages");
    assertThat(server.get("/v1/profiles/email/en-GB").body()).contains("dials.directness");
    assertThat(server.get("/v1/profiles/email/en-GB?brand=none").statusCode()).isEqualTo(404);
  }

  @Test
  void grpcWebMeasures() throws Exception {
    GrpcWeb.Answer answer =
        GrpcWeb.read(
            server.post(
                "/tonewright.v1.ToneService/Measure",
                GrpcWeb.frame(
                    MeasureRequest.newBuilder()
                        .setText(DRAFT)
                        .setLocale("en")
                        .build()
                        .toByteArray()),
                "content-type",
                "application/grpc-web+proto"));

    assertThat(answer.trailers()).containsEntry("grpc-status", "0");
    assertThat(MeasureResponse.parseFrom(answer.message()).hasTone()).isTrue();
  }

  @Test
  void healthIsServing() {
    HealthGrpc.HealthBlockingStub health = HealthGrpc.newBlockingStub(server.channel());

    assertThat(health.check(HealthCheckRequest.getDefaultInstance()).getStatus())
        .isEqualTo(ServingStatus.SERVING);
    assertThat(
            health
                .check(
                    HealthCheckRequest.newBuilder().setService("tonewright.v1.ToneService").build())
                .getStatus())
        .isEqualTo(ServingStatus.SERVING);
  }

  @Test
  void reflectionNamesTheService() throws Exception {
    CompletableFuture<ServerReflectionResponse> answer = new CompletableFuture<>();
    StreamObserver<ServerReflectionRequest> ask =
        ServerReflectionGrpc.newStub(server.channel())
            .serverReflectionInfo(
                new StreamObserver<>() {
                  @Override
                  public void onNext(ServerReflectionResponse response) {
                    answer.complete(response);
                  }

                  @Override
                  public void onError(Throwable fault) {
                    answer.completeExceptionally(fault);
                  }

                  @Override
                  public void onCompleted() {}
                });
    ask.onNext(ServerReflectionRequest.newBuilder().setListServices("").build());

    assertThat(
            answer.get(10, TimeUnit.SECONDS).getListServicesResponse().getServiceList().stream()
                .map(ServiceResponse::getName))
        .contains("tonewright.v1.ToneService", "grpc.health.v1.Health");
    ask.onCompleted();
  }

  @Test
  void theDocumentationPageDescribesEveryMethod() {
    assertThat(server.get("/docs/").statusCode()).isEqualTo(200);
    assertThat(server.get("/docs/").headers().firstValue("content-security-policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("font-src 'self'"));
    assertThat(server.get("/docs/").body()).contains("<script").doesNotContain("//");
    assertThat(server.get("/docs/").headers().firstValue("content-encoding")).isEmpty();
    String specification = server.get("/docs/specification.json").body();

    ToneServiceGrpc.getServiceDescriptor()
        .getMethods()
        .forEach(
            method -> assertThat(specification).contains("\"" + method.getBareMethodName() + "\""));
    assertThat(specification).contains("How ceremonious the text is");
  }
}
