package dev.tonewright.server;

import dev.tonewright.Tonewright;
import dev.tonewright.profile.EffectiveProfile;
import dev.tonewright.profile.InvalidProfilesException;
import dev.tonewright.profile.Origin;
import dev.tonewright.profile.ProfileProblem;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.profile.UnknownProfileException;
import dev.tonewright.v1.GetProfileRequest;
import dev.tonewright.v1.GetProfileResponse;
import dev.tonewright.v1.ListProfilesResponse;
import dev.tonewright.v1.PreviewProfileRequest;
import dev.tonewright.v1.PreviewProfileResponse;
import dev.tonewright.v1.PreviewedSample;
import dev.tonewright.v1.ProfileFile;
import dev.tonewright.v1.ProfileOrigin;
import dev.tonewright.v1.ProfileValue;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import dev.tonewright.v1.RuleCount;
import dev.tonewright.v1.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The methods that read and try out profiles. */
final class ProfileCalls {

  private static final int CHANGES = 20;
  private static final int SAMPLES = 100;
  private static final int YAML_CHARACTERS = 100_000;
  private static final int PATH_CHARACTERS = 100;

  private final Tonewright engine;
  private final ProfileStore profiles;
  private final Set<String> languages;
  private final RequestReader reader;

  ProfileCalls(
      Tonewright engine, ProfileStore profiles, Set<String> languages, RequestReader reader) {
    this.engine = engine;
    this.profiles = profiles;
    this.languages = new TreeSet<>(languages);
    this.reader = reader;
  }

  ListProfilesResponse list() {
    ListProfilesResponse.Builder response =
        ListProfilesResponse.newBuilder()
            .addAllChannels(profiles.channels())
            .addAllLanguages(profiles.languages())
            .addAllCultures(profiles.cultures())
            .addAllBrands(profiles.brands())
            .addAllInstalledLanguages(languages)
            .setRevision(profiles.revision());
    profiles.problems().forEach(problem -> response.addProblems(problem(problem)));
    return response.build();
  }

  GetProfileResponse get(GetProfileRequest request) {
    Violations violations = new Violations();
    if (request.getChannel().isEmpty()) {
      violations.add("channel", "channel is empty: expected the id of a channel, such as email");
    }
    violations.raise();
    Locale locale = reader.locale(request.getLocale());
    Optional<String> brand =
        request.getBrand().isEmpty() ? Optional.empty() : Optional.of(request.getBrand());
    EffectiveProfile effective;
    try {
      effective = profiles.effective(request.getChannel(), locale, brand);
    } catch (UnknownProfileException e) {
      throw CallFailure.unknown(e.kind(), e.id(), e.known());
    }
    GetProfileResponse.Builder response =
        GetProfileResponse.newBuilder()
            .setChannel(effective.channel())
            .setLocale(locale.toLanguageTag())
            .setBrand(effective.brand().orElse(""))
            .setRevision(effective.revision());
    effective.settings().forEach(setting -> response.addValues(value(setting)));
    return response.build();
  }

  /**
   * @param rewrite answers a sample under an engine, failures inside the answer
   */
  PreviewProfileResponse preview(
      PreviewProfileRequest request,
      BiFunction<Tonewright, RewriteRequest, RewriteResponse> rewrite) {
    checkPreview(request);
    ProfileStore changed = profiles;
    try {
      for (ProfileFile file : request.getChangesList()) {
        changed = changed.with(file.getPath(), file.getYaml());
      }
    } catch (InvalidProfilesException e) {
      PreviewProfileResponse.Builder refused = PreviewProfileResponse.newBuilder();
      e.problems().forEach(problem -> refused.addProblems(problem(problem)));
      return refused.build();
    }
    Tonewright preview = engine.under(changed);
    PreviewProfileResponse.Builder response =
        PreviewProfileResponse.newBuilder().setPreviewRevision(changed.revision());
    Map<String, RuleCount.Builder> counts = new TreeMap<>();
    for (RewriteRequest sample : request.getSamplesList()) {
      RewriteResponse before = rewrite.apply(engine, sample);
      RewriteResponse after = rewrite.apply(preview, sample);
      response.addSamples(
          PreviewedSample.newBuilder()
              .setCurrent(ToneCalls.wanted(sample, before))
              .setPreview(ToneCalls.wanted(sample, after)));
      steps(before).forEach(id -> count(counts, id, 1, 0));
      steps(after).forEach(id -> count(counts, id, 0, 1));
    }
    counts.values().forEach(response::addRuleCounts);
    return response.build();
  }

  private static void checkPreview(PreviewProfileRequest request) {
    Violations violations = new Violations();
    FieldChecks check = new FieldChecks(violations, Limits.DEFAULT);
    check.between("changes", request.getChangesCount(), 1, CHANGES);
    check.between("samples", request.getSamplesCount(), 1, SAMPLES);
    for (int i = 0; i < request.getChangesCount(); i++) {
      ProfileFile file = request.getChanges(i);
      check.present("changes[" + i + "].path", file.getPath(), "a path such as brands/acme.yml");
      check.phrase("changes[" + i + "].path", file.getPath(), PATH_CHARACTERS);
      check.phrase("changes[" + i + "].yaml", file.getYaml(), YAML_CHARACTERS);
    }
    violations.raise();
  }

  private static List<String> steps(RewriteResponse response) {
    return response.getEditsList().stream()
        .flatMap(edit -> edit.getStepsList().stream())
        .map(Step::getRuleId)
        .toList();
  }

  private static void count(
      Map<String, RuleCount.Builder> counts, String ruleId, int before, int after) {
    RuleCount.Builder count =
        counts.computeIfAbsent(ruleId, id -> RuleCount.newBuilder().setRuleId(id));
    count.setCurrent(count.getCurrent() + before).setPreview(count.getPreview() + after);
  }

  private static ProfileValue value(EffectiveProfile.Setting setting) {
    ProfileValue.Builder value =
        ProfileValue.newBuilder()
            .setKey(setting.key())
            .setValue(setting.value())
            .setFile(setting.file())
            .setLine(setting.line());
    for (Origin origin : setting.origins()) {
      value.addOrigins(
          ProfileOrigin.newBuilder()
              .setFile(origin.file())
              .setLine(origin.line())
              .setColumn(origin.column())
              .setWritten(origin.written()));
    }
    return value.build();
  }

  private static dev.tonewright.v1.ProfileProblem problem(ProfileProblem problem) {
    return dev.tonewright.v1.ProfileProblem.newBuilder()
        .setPath(problem.path())
        .setLine(problem.line())
        .setColumn(problem.column())
        .setMessage(problem.message())
        .build();
  }
}
