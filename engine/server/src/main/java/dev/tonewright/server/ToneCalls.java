package dev.tonewright.server;

import com.google.rpc.Status;
import dev.tonewright.Tonewright;
import dev.tonewright.card.CardException;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.profile.UnknownProfileException;
import dev.tonewright.request.Measurement;
import dev.tonewright.v1.GetProfileRequest;
import dev.tonewright.v1.GetProfileResponse;
import dev.tonewright.v1.ListProfilesRequest;
import dev.tonewright.v1.ListProfilesResponse;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.Notice;
import dev.tonewright.v1.PreviewProfileRequest;
import dev.tonewright.v1.PreviewProfileResponse;
import dev.tonewright.v1.RecordFeedbackRequest;
import dev.tonewright.v1.RecordFeedbackResponse;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods of {@code tonewright.v1.ToneService} as plain calls: what the network service and the
 * command line share. Safe for use by many threads.
 *
 * <p>Every method throws {@link CallFailure}, and nothing else but {@link CancellationException}
 * where the calling thread was interrupted, and {@link CardException} where the engine loads a
 * language with its first text and a card file of that language is broken.
 */
public final class ToneCalls {

  private static final Logger LOG = LoggerFactory.getLogger(ToneCalls.class);

  private final Tonewright engine;
  private final RequestReader reader;
  private final ProfileCalls profiles;
  private final FeedbackCalls feedback;

  /**
   * @param profiles the profiles that {@code engine} runs under
   * @param languages ISO 639 codes of the language packs that {@code engine} holds
   */
  public ToneCalls(Tonewright engine, ProfileStore profiles, Set<String> languages, Limits limits) {
    this.engine = engine;
    this.reader = new RequestReader(languages, limits);
    this.profiles = new ProfileCalls(engine, profiles, languages, reader);
    this.feedback = new FeedbackCalls(profiles);
  }

  /** Rewrites one draft. The answer is whole: {@link #wanted} leaves out what nobody reads. */
  public RewriteResponse rewrite(RewriteRequest request) {
    return rewriteUnder(engine, request);
  }

  /** As {@link #rewrite}; a failure is the answer's {@code error}. */
  public RewriteResponse rewriteOrError(RewriteRequest request) {
    return rewriteUnderOrError(engine, request);
  }

  /** An answer as its request's read mask wants it, once everything has been counted in it. */
  public static RewriteResponse wanted(RewriteRequest request, RewriteResponse whole) {
    return ReadMask.trimmed(whole, request.getReadMask());
  }

  /** Measures one text. */
  public MeasureResponse measure(MeasureRequest request) {
    RequestReader.MeasuredText read = reader.read(request);
    Measurement measurement =
        guarded(() -> engine.measure(read.text(), read.markup(), read.locale()));
    return ResponseWriter.write(
        request.getRequestId(), request.getText(), request.getOffsets(), measurement);
  }

  /** Measures one text; a failure is the answer's {@code error}. */
  public MeasureResponse measureOrError(MeasureRequest request) {
    try {
      return measure(request);
    } catch (CallFailure e) {
      return MeasureResponse.newBuilder()
          .setRequestId(echo(request.getRequestId()))
          .setError(e.status())
          .build();
    }
  }

  /** Which profiles exist. */
  public ListProfilesResponse listProfiles(ListProfilesRequest request) {
    return guarded(profiles::list);
  }

  /** The effective profile of one combination. */
  public GetProfileResponse getProfile(GetProfileRequest request) {
    return guarded(() -> profiles.get(request));
  }

  /** Samples under changed profiles, beside today's result. */
  public PreviewProfileResponse previewProfile(PreviewProfileRequest request) {
    return guarded(() -> profiles.preview(request, this::rewriteUnderOrError));
  }

  /** Counts what agents did. */
  public RecordFeedbackResponse recordFeedback(RecordFeedbackRequest request) {
    return guarded(() -> feedback.record(request));
  }

  /** What was counted so far. */
  FeedbackCounters feedback() {
    return feedback.counters();
  }

  /** An answer that is an error. */
  public static RewriteResponse refusal(String requestId, Status status) {
    return RewriteResponse.newBuilder().setRequestId(echo(requestId)).setError(status).build();
  }

  private RewriteResponse rewriteUnderOrError(Tonewright under, RewriteRequest request) {
    try {
      return rewriteUnder(under, request);
    } catch (CallFailure e) {
      return refusal(request.getRequestId(), e.status());
    }
  }

  private RewriteResponse rewriteUnder(Tonewright under, RewriteRequest request) {
    dev.tonewright.request.RewriteRequest read = reader.read(request);
    dev.tonewright.request.Rewrite rewrite = guarded(() -> under.rewrite(read));
    RewriteResponse response =
        ResponseWriter.write(
            request.getRequestId(), request.getText(), request.getOffsets(), rewrite);
    return LanguageCheck.otherThan(read.locale().getLanguage(), read.text())
        .map(other -> response.toBuilder().addNotices(0, mismatch(read.locale(), other)).build())
        .orElse(response);
  }

  /** {@code und} is a language in another script, whichever it is. */
  private static Notice mismatch(Locale asked, String found) {
    String other =
        found.equals("und")
            ? "a language in another script"
            : Locale.forLanguageTag(found).getDisplayLanguage(Locale.ENGLISH);
    return Notice.newBuilder()
        .setCode("LANGUAGE_MISMATCH")
        .setSeverity(Notice.Severity.WARNING)
        .setMessage(
            "The draft seems to be in "
                + other
                + ", and the request says "
                + asked.getDisplayLanguage(Locale.ENGLISH)
                + ".")
        .build();
  }

  /**
   * The locale that a tag names, checked as a request's is.
   *
   * @throws CallFailure INVALID_ARGUMENT where it is malformed or names no language or region
   */
  public static Locale locale(String tag) {
    Violations violations = new Violations();
    Locale locale = new FieldChecks(violations, Limits.DEFAULT).locale("locale", tag);
    violations.raise();
    return locale;
  }

  /** An id that was refused itself is not sent back. */
  public static String echo(String requestId) {
    return requestId.length() <= Limits.REQUEST_ID_CHARACTERS && FieldChecks.isUnicode(requestId)
        ? requestId
        : "";
  }

  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (UnknownProfileException e) {
      throw CallFailure.unknown(e.kind(), e.id(), e.known());
    } catch (CancellationException | CallFailure | CardException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      // The log leaves out the message of an exception, which may hold text of a draft.
      LOG.error("the engine failed", e);
      throw CallFailure.internal();
    }
  }
}
