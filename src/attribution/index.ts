import { CUES, type CueIndex } from '../lexicon/cues.js';
import type { AttributionFrame, SegmentedDocument } from '../model.js';
import { Attributor } from './attributor.js';
import { fillBetween } from './between.js';
import { Cast } from './cast.js';
import { Discourse } from './discourse.js';
import { matchElsewhere } from './elsewhere.js';
import { cutAtNext } from './extents.js';
import { nestFrames } from './frames.js';
import { findGapped } from './gapped.js';
import { houseFrames, houseSpeaker } from './house.js';
import { interviewOf } from './interview.js';
import type { Reading } from './reading.js';
import { References } from './references.js';
import { ofTheFighting, sideSpeaker } from './sides.js';
import type { Report } from './report.js';
import { findReports } from './reports.js';
import { findSources } from './sources.js';
import { readUnits, type Unit } from './units.js';
import { Voices } from './voices.js';

/**
 * Who answers for which stretch of the text, for figures and quotes alike. Frames are sorted by the start
 * of their scope, outer before inner; of those that hold a place, the innermost names its speaker. Linear
 * in the length of the text. `units`: the article's, when they are read already.
 */
export function attribute(
  doc: SegmentedDocument,
  cues: CueIndex = CUES,
  units: readonly Unit[] = readUnits(doc, cues),
): AttributionFrame[] {
  const { text, publisher } = doc.document;
  const cast = new Cast(units, text, publisher);
  const house = houseSpeaker(doc, units);
  const references = new References(cast, new Discourse(cast, house), text);
  const interview = house === null ? interviewOf(doc, units, cast) : null;
  const reports: (readonly Report[])[] = [];
  for (const unit of units) reports.push(reportsOf(unit));
  const reading: Reading = { doc, units, reports, references, interview, drafts: [] };
  const voices = new Voices(reading);
  const attributor = new Attributor(reading, voices);
  for (const unit of units) attributor.read(unit);
  fillBetween(reading);
  matchElsewhere(reading, voices);
  const side = house === null ? sideSpeaker(doc.document, units, reading.drafts) : null;
  const told =
    side === null ? houseFrames(house, units) : houseFrames(side, ofTheFighting(doc.document, units));
  const answered =
    interview === null
      ? []
      : houseFrames(
          interview.referent.speaker,
          units.filter(({ block }) => interview.answers.has(block)),
        );
  return nestFrames([...reading.drafts, ...told, ...answered]);
}

/** Reporting clauses and source phrases in the order of the text, each ending where the next begins. */
function reportsOf(unit: Unit): readonly Report[] {
  const reports = findReports(unit);
  const gapped = findGapped(unit.words, reports);
  const sources = findSources(unit, reports);
  if (reports.length + sources.length < 2 && gapped.length === 0)
    return reports.length > 0 ? reports : sources;
  const all = [...reports, ...gapped, ...sources];
  all.sort((a, b) => a.lead - b.lead || a.cue.from - b.cue.from);
  cutAtNext(unit.words, all);
  return all;
}
