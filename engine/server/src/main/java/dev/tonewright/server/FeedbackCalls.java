package dev.tonewright.server;

import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.Feedback;
import dev.tonewright.v1.RecordFeedbackRequest;
import dev.tonewright.v1.RecordFeedbackResponse;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks and counts feedback. All items of a request are counted or none is. */
final class FeedbackCalls {

  private static final Pattern RULE_ID = Pattern.compile("[A-Za-z0-9._/-]{1,120}");

  private final ProfileStore profiles;
  private final FeedbackCounters counters = new FeedbackCounters();

  FeedbackCalls(ProfileStore profiles) {
    this.profiles = profiles;
  }

  FeedbackCounters counters() {
    return counters;
  }

  RecordFeedbackResponse record(RecordFeedbackRequest request) {
    Violations violations = new Violations();
    FieldChecks check = new FieldChecks(violations, Limits.DEFAULT);
    check.between("feedback", request.getFeedbackCount(), 1, Limits.LIST_ITEMS);
    for (int i = 0; i < request.getFeedbackCount(); i++) {
      check(violations, "feedback[" + i + "]", request.getFeedback(i));
    }
    violations.raise();
    for (Feedback item : request.getFeedbackList()) {
      counters.count(item.getRuleId(), item.getOutcome(), item.getProfile());
    }
    return RecordFeedbackResponse.newBuilder().setRecorded(request.getFeedbackCount()).build();
  }

  private void check(Violations violations, String field, Feedback item) {
    if (!RULE_ID.matcher(item.getRuleId()).matches()) {
      violations.add(field + ".ruleId", field + ".ruleId is no rule id: expected the edit's own");
    }
    switch (item.getOutcome()) {
      case KEPT, REFUSED, CHANGED -> {}
      case OUTCOME_UNSPECIFIED, UNRECOGNIZED ->
          violations.add(
              field + ".outcome", field + ".outcome is not set: expected KEPT, REFUSED or CHANGED");
    }
    if (!isProfile(item.getProfile())) {
      violations.add(
          field + ".profile",
          field + ".profile names no profile: expected channel:locale or channel:locale:brand");
    }
  }

  private boolean isProfile(String profile) {
    String[] parts = profile.split(":", -1);
    if (parts.length < 2 || parts.length > 3 || !profiles.channels().contains(parts[0])) {
      return false;
    }
    try {
      new Locale.Builder().setLanguageTag(parts[1]);
    } catch (IllformedLocaleException e) {
      return false;
    }
    return !parts[1].isEmpty() && (parts.length == 2 || profiles.brands().contains(parts[2]));
  }
}
