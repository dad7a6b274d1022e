package dev.tonewright.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The manifests against the schemas that Kubernetes publishes, as its own client has them: no
 * unknown field, no required one missing, every value of its type.
 */
class ManifestSchemaTest {

  private static final Path MANIFESTS = Path.of("deploy/kubernetes");

  /** Times are the cluster's to write: a manifest that has one is refused. */
  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(
              OffsetDateTime.class,
              (JsonDeserializer<OffsetDateTime>)
                  (value, type, context) -> {
                    throw new JsonParseException("a time: expected none");
                  })
          .create();

  /** What a schema says of a document. */
  private interface Schema {
    void validate(JsonElement document) throws IOException;
  }

  /** A kind of object with its model, which reads values by their types. */
  private record Kind(Class<?> model, Schema schema) {}

  private static final Map<String, Kind> KINDS =
      Map.of(
          "v1 ConfigMap",
          new Kind(V1ConfigMap.class, V1ConfigMap::validateJsonElement),
          "v1 Service",
          new Kind(V1Service.class, V1Service::validateJsonElement),
          "apps/v1 Deployment",
          new Kind(V1Deployment.class, V1Deployment::validateJsonElement),
          "autoscaling/v2 HorizontalPodAutoscaler",
          new Kind(V2HorizontalPodAutoscaler.class, V2HorizontalPodAutoscaler::validateJsonElement),
          "policy/v1 PodDisruptionBudget",
          new Kind(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement));

  static Stream<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.list(MANIFESTS)) {
      return files.sorted().toList().stream();
    }
  }

  private static List<JsonElement> documents(String yaml) {
    Iterable<Object> documents = new Load(LoadSettings.builder().build()).loadAllFromString(yaml);
    return StreamSupport.stream(documents.spliterator(), false).map(GSON::toJsonTree).toList();
  }

  private static void check(JsonElement document) throws IOException {
    String kind =
        document.getAsJsonObject().get("apiVersion").getAsString()
            + " "
            + document.getAsJsonObject().get("kind").getAsString();
    assertThat(KINDS).as("kinds with a schema").containsKey(kind);
    KINDS.get(kind).schema().validate(document);
    GSON.fromJson(document, KINDS.get(kind).model());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manifests")
  void aManifestFitsItsSchemas(Path file) throws IOException {
    List<JsonElement> documents = documents(Files.readString(file));

    assertThat(documents).isNotEmpty();
    for (JsonElement document : documents) {
      check(document);
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "deployment.yml | enableServiceLinks: false | enableServiceLink: false | enableServiceLink",
        "deployment.yml | containerPort: 8080 | port: 8080 | port",
        "deployment.yml | containerPort: 8080 | containerPort: api | api",
        "deployment.yml | {name: tonewright-settings} | tonewright-settings | Not a JSON Object",
        "deployment.yml | PeriodSeconds: 60 | PeriodSeconds: 60s | 60s",
        "service.yml | targetPort: api | targetsPort: api | targetsPort",
        "scaling.yml | maxReplicas: 20 | mostReplicas: 20 | mostReplicas",
        "scaling.yml | averageUtilization: 75 | averageUtilization: most | most",
        "settings.yml | data: | datum: | datum",
      })
  void aMistakeIsFound(String file, String right, String wrong, String told) throws IOException {
    String yaml = Files.readString(MANIFESTS.resolve(file));
    assertThat(yaml).contains(right);

    assertThatThrownBy(
            () -> {
              for (JsonElement document : documents(yaml.replace(right, wrong))) {
                check(document);
              }
            })
        .hasMessageContaining(told);
  }

  @Test
  void theDeploymentRunsTheServiceAsTheOthersExpect() throws IOException {
    V1Deployment deployment = only("deployment.yml", V1Deployment.class);
    V1Service service = only("service.yml", V1Service.class);
    Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
    List<String> ports =
        deployment.getSpec().getTemplate().getSpec().getContainers().get(0).getPorts().stream()
            .map(port -> port.getName())
            .toList();

    assertThat(labels).containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
    assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
    assertThat(service.getSpec().getPorts())
        .allSatisfy(port -> assertThat(ports).contains(port.getTargetPort().getStrValue()));
  }

  private static <T> T only(String file, Class<T> model) throws IOException {
    return GSON.fromJson(documents(Files.readString(MANIFESTS.resolve(file))).get(0), model);
  }
}
