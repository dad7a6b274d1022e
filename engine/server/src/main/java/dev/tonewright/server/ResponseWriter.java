package dev.tonewright.server;

import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite;
import dev.tonewright.text.Dial;
import dev.tonewright.v1.Counts;
import dev.tonewright.v1.Dimension;
import dev.tonewright.v1.Edit;
import dev.tonewright.v1.Evidence;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.Notice;
import dev.tonewright.v1.Reading;
import dev.tonewright.v1.RewriteRequest.Offsets;
import dev.tonewright.v1.RewriteResponse;
import dev.tonewright.v1.Room;
import dev.tonewright.v1.RoomPerDial;
import dev.tonewright.v1.Segment;
import dev.tonewright.v1.Step;
import dev.tonewright.v1.Target;
import dev.tonewright.v1.TextChange;
import dev.tonewright.v1.Tone;

/** Maps the library's answers to those of the contract, offsets in the caller's unit. */
final class ResponseWriter {

  private static final Rewrite.Room NO_ROOM = new Rewrite.Room(0, 0);

  private ResponseWriter() {}

  static RewriteResponse write(String requestId, String draft, Offsets unit, Rewrite rewrite) {
    OffsetMap inDraft = OffsetMap.of(draft, unit);
    OffsetMap inText = OffsetMap.of(rewrite.text(), unit);
    RewriteResponse.Builder response =
        RewriteResponse.newBuilder()
            .setRequestId(requestId)
            .setText(rewrite.text())
            .setBefore(reading(rewrite.before()))
            .setAfter(reading(rewrite.after()))
            .setTarget(target(rewrite.target()))
            .setRoom(room(rewrite))
            .setProfileRevision(rewrite.profileRevision())
            .setEngineVersion(rewrite.engineVersion());
    rewrite.edits().forEach(edit -> response.addEdits(edit(edit, inDraft)));
    rewrite.segments().forEach(segment -> response.addSegments(segment(segment, inText)));
    rewrite.notices().forEach(notice -> response.addNotices(notice(notice, inDraft)));
    return response.build();
  }

  static MeasureResponse write(
      String requestId, String text, Offsets unit, Measurement measurement) {
    OffsetMap map = OffsetMap.of(text, unit);
    MeasureResponse.Builder response =
        MeasureResponse.newBuilder().setRequestId(requestId).setTone(tone(measurement.tone()));
    for (Measurement.Evidence evidence : measurement.evidence()) {
      response.addEvidence(
          Evidence.newBuilder()
              .setDimension(Dimension.Name.valueOf(evidence.dial().name()))
              .setRuleId(evidence.ruleId())
              .setStart(map.at(evidence.span().start()))
              .setEnd(map.at(evidence.span().end()))
              .setContribution(evidence.contribution()));
    }
    return response.build();
  }

  private static Edit edit(dev.tonewright.text.Edit edit, OffsetMap map) {
    dev.tonewright.text.Step first = edit.steps().get(0);
    Edit.Builder written =
        Edit.newBuilder()
            .setId(edit.id())
            .setRuleId(first.ruleId())
            .setDimension(dimension(first.dimension()))
            .setExplanation(first.explanation())
            .addAllNeeds(edit.needs());
    for (dev.tonewright.text.TextChange change : edit.changes()) {
      written.addChanges(
          TextChange.newBuilder()
              .setStart(map.at(change.span().start()))
              .setEnd(map.at(change.span().end()))
              .setBefore(change.before())
              .setAfter(change.after()));
    }
    for (dev.tonewright.text.Step step : edit.steps()) {
      written.addSteps(
          Step.newBuilder()
              .setRuleId(step.ruleId())
              .setDimension(dimension(step.dimension()))
              .setExplanation(step.explanation()));
    }
    return written.build();
  }

  private static Dimension.Name dimension(dev.tonewright.text.Dimension dimension) {
    return Dimension.Name.valueOf(dimension.name());
  }

  private static Segment segment(Rewrite.Segment segment, OffsetMap map) {
    return Segment.newBuilder()
        .setText(segment.text())
        .setStart(map.at(segment.start()))
        .setEnd(map.at(segment.end()))
        .setUnits(segment.units())
        .setSsml(segment.ssml().orElse(""))
        .build();
  }

  private static Notice notice(dev.tonewright.text.Notice notice, OffsetMap map) {
    Notice.Builder written =
        Notice.newBuilder()
            .setCode(notice.code())
            .setSeverity(Notice.Severity.valueOf(notice.severity().name()))
            .setMessage(notice.message());
    notice
        .span()
        .ifPresent(span -> written.setStart(map.at(span.start())).setEnd(map.at(span.end())));
    return written.build();
  }

  private static Reading reading(Rewrite.Reading reading) {
    Rewrite.Counts counts = reading.counts();
    return Reading.newBuilder()
        .setTone(tone(reading.tone()))
        .setCounts(
            Counts.newBuilder()
                .setWords(counts.words())
                .setSentences(counts.sentences())
                .setCodePoints(counts.codePoints())
                .setChannelUnits(counts.channelUnits()))
        .build();
  }

  private static Tone tone(dev.tonewright.text.Tone tone) {
    return Tone.newBuilder()
        .setFormality(tone.formality())
        .setLength(tone.length())
        .setDirectness(tone.directness())
        .setWarmth(tone.warmth())
        .build();
  }

  private static Target target(Rewrite.Target target) {
    Target.Builder written =
        Target.newBuilder().setTolerance(target.tolerance()).setUnit(target.unit());
    target.formality().ifPresent(written::setFormality);
    target.length().ifPresent(written::setLength);
    target.directness().ifPresent(written::setDirectness);
    target.warmth().ifPresent(written::setWarmth);
    target.maxUnits().ifPresent(written::setMaxUnits);
    return written.build();
  }

  private static RoomPerDial room(Rewrite rewrite) {
    return RoomPerDial.newBuilder()
        .setFormality(room(rewrite, Dial.FORMALITY))
        .setLength(room(rewrite, Dial.LENGTH))
        .setDirectness(room(rewrite, Dial.DIRECTNESS))
        .setWarmth(room(rewrite, Dial.WARMTH))
        .build();
  }

  private static Room room(Rewrite rewrite, Dial dial) {
    Rewrite.Room room = rewrite.room().getOrDefault(dial, NO_ROOM);
    return Room.newBuilder().setDown(tenths(room.down())).setUp(tenths(room.up())).build();
  }

  /** To a tenth of a point, upward: what is left is never told to be nothing. */
  private static double tenths(double points) {
    return Math.ceil(points * 10 - 1e-6) / 10 + 0.0; // never −0
  }
}
