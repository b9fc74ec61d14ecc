import type { AttributionFrame, SegmentedDocument, Span } from '../model.js';
import { Cast } from './cast.js';
import { HOUSE, hull, nestFrames, spanOf, stanceOf, type FrameDraft } from './frames.js';
import { findHearsay } from './hearsay.js';
import { headlineSource, nameLine } from './headlines.js';
import { houseSpeaker } from './house.js';
import { likenesses } from './likeness.js';
import { phraseAfter } from './phrase-after.js';
import { type Group, type Phrase, canSpeak } from './phrases.js';
import { Discourse, type Referent } from './discourse.js';
import { References } from './references.js';
import { cutAtNext } from './extents.js';
import type { Report } from './report.js';
import { findReports } from './reports.js';
import { subjectOf } from './subjects.js';
import { findSources } from './sources.js';
import {
  afterColon,
  displayed,
  displaySource,
  isBareSpeech,
  isNamed,
  lastDisplay,
  mayOwn,
  trailingQuotes,
  type Voice,
} from './speech.js';
import { readUnits, type Unit } from './units.js';
import { MEDIUM, NUM, PUNCT, QUOTE, has, type Word } from './words.js';

/**
 * Who answers for which stretch of the text, for figures and quotes alike. Frames are sorted by the start
 * of their scope, outer before inner; of those that hold a place, the innermost names its speaker. Linear
 * in the length of the text.
 */
export function attribute(doc: SegmentedDocument): AttributionFrame[] {
  return nestFrames(new Attributor(doc).run());
}

/** Who stands behind a unit's statements, for the units that go on from it. */
interface Answer {
  readonly draft: FrameDraft;
  readonly unit: number;
}

class Attributor {
  readonly #doc: SegmentedDocument;
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #reports: readonly Report[][];
  readonly #references: References;
  readonly #drafts: FrameDraft[] = [];
  /** Drafts whose speaker is a guess from the place of the quotation alone. */
  readonly #guesses: { readonly index: number; readonly quote: number }[] = [];
  /** Quotations of headlines and the like, whose speaker the same words elsewhere may tell. */
  readonly #unclaimed: { readonly quote: number; readonly unit: number }[] = [];
  #voice: Voice | null = null;
  /** Set by a unit that ends with a colon: whoever is about to speak. */
  #announced: Voice | null = null;
  #answer: Answer | null = null;

  constructor(doc: SegmentedDocument) {
    this.#doc = doc;
    this.#text = doc.document.text;
    this.#units = readUnits(doc);
    this.#reports = this.#units.map((unit) => {
      const reports = findReports(unit);
      const sources = findSources(unit, reports);
      const all = [...reports, ...sources].sort((a, b) => a.lead - b.lead || a.cue.from - b.cue.from);
      cutAtNext(unit.words, all);
      return all;
    });
    const cast = new Cast(this.#units, this.#text, doc.document.publisher);
    this.#references = new References(cast, new Discourse(cast), this.#text);
  }

  run(): FrameDraft[] {
    for (const unit of this.#units) this.#readUnit(unit);
    this.#matchElsewhere();
    this.#addHouse();
    return this.#drafts;
  }

  #readUnit(unit: Unit): void {
    const references = this.#references;
    references.discourse.enter(unit);
    const first = this.#drafts.length;
    const reports = this.#reports[unit.index] ?? [];
    const subject = subjectOf(unit);
    if (subject && canSpeak(unit.words, subject.head))
      references.discourse.noteSubject(references.group(unit, subject));
    const resolved = new Map<Report, Referent | null>();
    for (const report of reports) {
      const referent = this.#resolve(unit, report, resolved);
      resolved.set(report, referent);
      if (referent) references.discourse.noteSpeaker(referent);
      this.#frame(unit, report, referent);
    }
    this.#hearsay(unit, reports);
    if (unit.kind === 'headline' || unit.kind === 'subheading' || unit.kind === 'standfirst')
      this.#headline(unit, first);
    this.#blockQuote(unit);
    this.#speech(unit, first, subject);
    if (this.#drafts.length === first) this.#goOn(unit);
    this.#announce(unit, reports, resolved, subject);
    const last = this.#drafts.slice(first).findLast(({ source, hearsay }) => source !== null && !hearsay);
    if (last) this.#answer = { draft: last, unit: unit.index };
  }

  #resolve(unit: Unit, report: Report, resolved: ReadonlyMap<Report, Referent | null>): Referent | null {
    const { source } = report;
    switch (source.kind) {
      case 'nobody':
        return null;
      case 'same':
        return source.as === null ? null : (resolved.get(source.as) ?? null);
      case 'group': {
        const head = unit.words[source.group.head.from];
        if (report.lemma === 'read' && /^(?:one|another|it)$/.test(head?.norm ?? '')) {
          const display = lastDisplay(unit, this.#references) ?? this.#lastDisplayBefore(unit);
          if (display) return { speaker: display, gender: null };
        }
        const display = report.lemma === 'read' ? displaySource(unit, source.group, this.#references) : null;
        if (display) return { speaker: display, gender: null };
        return this.#references.group(unit, source.group) ?? this.#introducedNext(unit, source.group);
      }
    }
  }

  /** "'My father,' he said. Elias Roth lit a cigarette.": a pronoun whose name follows in the paragraph. */
  #introducedNext(unit: Unit, { head }: Group): Referent | null {
    const pronoun = unit.words[head.from];
    const next = this.#units[unit.index + 1];
    if (!/^s?he$/.test(pronoun?.norm ?? '') || next?.block !== unit.block) return null;
    const referent = this.#references.discourse.namedFirst(next);
    return referent?.speaker.kind === 'person' ? referent : null;
  }

  #lastDisplayBefore(unit: Unit): Referent['speaker'] | null {
    for (let i = unit.index - 1; i >= Math.max(0, unit.index - 3); i--) {
      const before = this.#units[i];
      const display = before && lastDisplay(before, this.#references);
      if (display) return display;
    }
    return null;
  }

  #frame(unit: Unit, report: Report, source: Referent | null): void {
    const { words } = unit;
    const left = report.left && spanOf(words, report.left);
    const right = report.right && spanOf(words, report.right);
    const cueSpan = spanOf(words, report.cue);
    const hearer = report.addressee ?? hearerBefore(words, report.lead);
    const addressee = hearer && this.#addressee(unit, hearer);
    const part = report.right ?? report.left;
    const stance = stanceOf(report.stance, report.lemma, unit, part);
    const rank = report.lemma === 'citing' || report.lemma === 'quoting' ? 1 : 0;
    const draft = (scope: Span): FrameDraft => ({
      unit: unit.index,
      scope,
      source,
      cue: cueSpan ? this.#slice(cueSpan) : null,
      cueSpan,
      addressee,
      stance,
      hearsay: report.source.kind === 'nobody',
      rank,
    });
    const scope = hull(left, right);
    if (scope) this.#drafts.push(draft(scope));
    else if (report.dangling && report.lead <= 3) {
      // "Why me?" Smith asked.
      const before = this.#units[unit.index - 1];
      if (before?.block !== unit.block) return;
      const quotes = trailingQuotes(before);
      const span = hull(quotes[0] ?? null, quotes.at(-1) ?? null);
      if (span) this.#drafts.push({ ...draft({ start: span.start, end: span.end }), unit: before.index });
      if (span)
        this.#voice = {
          source,
          cue: cueSpan ? this.#slice(cueSpan) : null,
          cueSpan,
          addressee,
          unit: unit.index,
          block: unit.block,
        };
    }
  }

  #addressee(unit: Unit, phrase: Phrase): string | null {
    const span = spanOf(unit.words, phrase);
    return (
      this.#references.known(unit, phrase)?.speaker.name ?? (span && this.#slice(span).replace(/\s+/g, ' '))
    );
  }

  #hearsay(unit: Unit, reports: readonly Report[]): void {
    for (const { cue, scope, stance } of findHearsay(unit)) {
      // Inside what somebody reports, no further than that.
      const around = reports.findLast(
        ({ right }) => right !== null && right.from <= cue.from && cue.from < right.to,
      )?.right;
      const clamped: Phrase = around
        ? { from: Math.max(scope.from, around.from), to: Math.min(scope.to, around.to) }
        : scope;
      const span = spanOf(unit.words, clamped);
      const cueSpan = spanOf(unit.words, cue);
      if (span === null || cueSpan === null) continue;
      if (reports.some((report) => report.cue.from === cue.from)) continue;
      this.#drafts.push({
        unit: unit.index,
        scope: span,
        source: null,
        cue: this.#slice(cueSpan),
        cueSpan,
        addressee: null,
        stance,
        hearsay: true,
        rank: 2,
      });
    }
  }

  #headline(unit: Unit, first: number): void {
    const found = headlineSource(unit, this.#references);
    if (found === null || this.#drafts.length > first) return;
    const scope = spanOf(unit.words, found.scope);
    if (scope)
      this.#drafts.push({
        unit: unit.index,
        scope,
        source: found.source,
        cue: null,
        cueSpan: null,
        addressee: null,
        stance: stanceOf('asserted', '', unit, found.scope),
        hearsay: false,
        rank: 0,
      });
  }

  /** Quotations that no reporting clause of the unit covers. */
  #speech(unit: Unit, first: number, subject: Group | null): void {
    const { words } = unit;
    const bare = isBareSpeech(unit);
    for (const [at, word] of words.entries()) {
      if (!has(word, QUOTE)) continue;
      const covering = this.#drafts
        .slice(first)
        .findLast(({ scope }) => scope.start <= word.start && scope.end >= word.end);
      if (covering) {
        this.#voice = {
          source: covering.source,
          cue: covering.cue,
          cueSpan: covering.cueSpan,
          addressee: covering.addressee,
          unit: unit.index,
          block: unit.block,
        };
        continue;
      }
      const voice = bare ? this.#bareSpeech(unit, word) : this.#loneQuote(unit, at, subject);
      if (voice === null) {
        this.#unclaimed.push({ quote: word.quote, unit: unit.index });
        continue;
      }
      if (voice.source) this.#references.discourse.noteSpeaker(voice.source);
      this.#push(unit, word, voice);
      if (voice.cueSpan === null) this.#guesses.push({ index: this.#drafts.length - 1, quote: word.quote });
      this.#voice = { ...voice, unit: unit.index, block: unit.block };
    }
  }

  /** A block quote without marks: the speech of whoever was announced before it, or is named below it. */
  #blockQuote(unit: Unit): void {
    if (
      unit.kind !== 'blockquote' ||
      this.#units[unit.index - 1]?.block === unit.block ||
      unit.words.some((word) => has(word, QUOTE))
    )
      return;
    const after = this.#units.slice(unit.index, unit.index + 40).find(({ block }) => block !== unit.block);
    const below = after && after.block <= unit.block + 1 ? nameLine(after, this.#references) : null;
    const voice =
      this.#announced ??
      (below && {
        source: below,
        cue: null,
        cueSpan: null,
        addressee: null,
        unit: unit.index,
        block: unit.block,
      });
    const block = this.#doc.document.blocks[unit.block];
    if (voice && block) this.#push(unit, block, voice);
  }

  #push(unit: Unit, { start, end }: Span, voice: Voice): void {
    this.#drafts.push({
      unit: unit.index,
      scope: { start, end },
      source: voice.source,
      cue: voice.cue,
      cueSpan: voice.cueSpan,
      addressee: voice.addressee,
      stance: 'asserted',
      hearsay: false,
      rank: 3,
    });
  }

  /** A sentence or paragraph that is nothing but speech. */
  #bareSpeech(unit: Unit, quote: Word): Voice | null {
    const voice = this.#voice;
    const before = this.#doc.quoted[this.#outermostBefore(quote.quote)];
    if (voice && before?.continues === true && voice.block >= unit.block - 2) return voice;
    if (this.#announced && this.#announced.block >= unit.block - 1) return this.#announced;
    const next = this.#units[unit.index + 1];
    if (
      next?.block === unit.block &&
      (this.#reports[next.index] ?? []).some(({ dangling, lead }) => dangling && lead <= 3)
    )
      return null;
    if (unit.kind === 'headline') return null;
    if (voice?.block === unit.block) return voice;
    if (next?.block === unit.block + 1) {
      const below = nameLine(next, this.#references);
      if (below)
        return {
          source: below,
          cue: null,
          cueSpan: null,
          addressee: null,
          unit: unit.index,
          block: unit.block,
        };
    }
    if (unit.kind === 'subheading' || unit.kind === 'standfirst') return null;
    // The speech of the paragraph before goes on, headings aside.
    const previous = this.#previousText(unit);
    if (previous && voice?.unit === previous.index) return { ...voice, cue: null, cueSpan: null };
    const topic = previous === null ? null : this.#references.discourse.lastTopic(unit);
    return topic
      ? { source: topic, cue: null, cueSpan: null, addressee: null, unit: unit.index, block: unit.block }
      : null;
  }

  /** The last unit before this one that is no heading. */
  #previousText(unit: Unit): Unit | null {
    for (let i = unit.index - 1; i >= Math.max(0, unit.index - 3); i--) {
      const before = this.#units[i];
      if (before && before.kind !== 'subheading' && before.kind !== 'headline') return before;
    }
    return null;
  }

  #outermostBefore(quote: number): number {
    let i = quote - 1;
    while (i > 0 && (this.#doc.quoted[i]?.depth ?? 0) > 0) i--;
    return i;
  }

  /** A quotation among the reporter's words, without a cue. */
  #loneQuote(unit: Unit, at: number, subject: Group | null): Voice | null {
    const { words } = unit;
    const quote = words[at];
    if (quote === undefined) return null;
    const voice = (source: Referent, cue: Span | null = null): Voice => ({
      source,
      cue: cue ? this.#slice(cue) : null,
      cueSpan: cue && { start: cue.start, end: cue.end },
      addressee: null,
      unit: unit.index,
      block: unit.block,
    });
    const shown = displayed(unit, at, this.#references);
    if (shown) return voice({ speaker: shown.speaker, gender: null }, shown.cue);
    if (isNamed(words, at)) return null;
    const owner = subject && mayOwn(words, subject, at) ? this.#references.group(unit, subject) : null;
    if (at === 0 && this.#text.slice(quote.end, words[1]?.start ?? quote.end).includes('\n')) {
      const below = nameLine({ ...unit, words: words.slice(1) }, this.#references);
      if (below) return voice(below);
    }
    if (afterColon(words, at)) {
      const source =
        owner ?? headlineSource(unit, this.#references)?.source ?? this.#references.discourse.lastTopic(unit);
      return source && voice(source);
    }
    if (unit.kind !== 'paragraph' && unit.kind !== 'item' && unit.kind !== 'blockquote') return null;
    const size = quote.text.split(/\s+/).length;
    if (at === 0 && isSentence(quote.text) && this.#voice?.block === unit.block) return this.#voice;
    return owner && size >= 3 ? voice(owner) : null;
  }

  /** "Of these, ..." goes on with the count of the sentence before. */
  #goOn(unit: Unit): void {
    const answer = this.#answer;
    const [first, second] = unit.words;
    if (answer?.unit !== unit.index - 1 || !first || !second) return;
    const partitive =
      /^(?:of|among)$/.test(first.norm) && /^(?:these|those|them|whom|the)$/.test(second.norm);
    if (!partitive || (second.norm === 'the' && !has(unit.words[2], NUM))) return;
    const scope = spanOf(unit.words, { from: 0, to: unit.words.length });
    if (scope) this.#drafts.push({ ...answer.draft, unit: unit.index, scope, addressee: null });
  }

  /** A unit that ends with a colon lets somebody speak in the next one. */
  #announce(
    unit: Unit,
    reports: readonly Report[],
    resolved: ReadonlyMap<Report, Referent | null>,
    subject: Group | null,
  ): void {
    this.#announced = null;
    const last = unit.words.at(-1);
    if (last?.text !== ':') return;
    const report = reports.at(-1);
    const source =
      (report && resolved.get(report)) ??
      (subject && this.#references.group(unit, subject)) ??
      nameLine({ ...unit, words: unit.words.slice(0, -1) }, this.#references);
    if (!source) return;
    const cueSpan = report ? spanOf(unit.words, report.cue) : null;
    const hearer = report ? (report.addressee ?? hearerBefore(unit.words, report.lead)) : null;
    this.#announced = {
      source,
      cue: cueSpan ? this.#slice(cueSpan) : null,
      cueSpan,
      addressee: hearer && this.#addressee(unit, hearer),
      unit: unit.index,
      block: unit.block,
    };
  }

  /** Headline and pull quotes: whoever says the same words elsewhere in the article. */
  #matchElsewhere(): void {
    const { quoted } = this.#doc;
    const unclaimed = new Set(this.#unclaimed.map(({ quote }) => quote));
    const guessed = new Map(this.#guesses.map(({ index, quote }) => [quote, index]));
    if (unclaimed.size + guessed.size === 0) return;
    const byStart = new Map<number, FrameDraft>();
    const spoken: number[] = [];
    for (const unit of this.#units) {
      for (const word of unit.words) {
        if (!has(word, QUOTE) || unclaimed.has(word.quote) || guessed.has(word.quote)) continue;
        const draft = this.#innermost(word);
        if (!draft?.source) continue;
        byStart.set(word.quote, draft);
        spoken.push(word.quote);
      }
    }
    const slice = (index: number): string => {
      const span = quoted[index];
      return span ? this.#slice(span) : '';
    };
    const wanted = [...unclaimed, ...guessed.keys()];
    for (const { index, match, share } of likenesses(wanted.map(slice), spoken.map(slice))) {
      const quote = wanted[index];
      const twin = spoken[match];
      const draft = twin === undefined ? undefined : byStart.get(twin);
      const span = quote === undefined ? undefined : quoted[quote]?.outer;
      if (quote === undefined || draft === undefined || span === undefined) continue;
      const guess = guessed.get(quote);
      if (guess === undefined) {
        const unit = this.#unclaimed.find((entry) => entry.quote === quote)?.unit ?? draft.unit;
        this.#drafts.push({
          ...draft,
          unit,
          scope: { start: span.start, end: span.end },
          cue: null,
          cueSpan: null,
          addressee: null,
          rank: 3,
        });
      } else if (share >= 0.9) {
        const old = this.#drafts[guess];
        if (old) this.#drafts[guess] = { ...old, source: draft.source };
      }
    }
  }

  #innermost({ start, end }: Span): FrameDraft | undefined {
    let found: FrameDraft | undefined;
    for (const draft of this.#near(start)) {
      if (draft.scope.start > start || draft.scope.end < end) continue;
      if (!found || draft.scope.end - draft.scope.start <= found.scope.end - found.scope.start) found = draft;
    }
    return found;
  }

  #nearIndex: Map<number, FrameDraft[]> | null = null;

  /** Drafts of the unit that holds an offset. */
  #near(start: number): readonly FrameDraft[] {
    if (this.#nearIndex === null) {
      this.#nearIndex = new Map();
      for (const draft of this.#drafts) {
        const list = this.#nearIndex.get(draft.unit) ?? [];
        list.push(draft);
        this.#nearIndex.set(draft.unit, list);
      }
    }
    return this.#nearIndex.get(this.#unitAt(start)) ?? [];
  }

  #unitAt(offset: number): number {
    let low = 0;
    let high = this.#units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#units[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** What a publisher that is no newspaper says in its own name. */
  #addHouse(): void {
    const speaker = houseSpeaker(this.#doc, this.#units);
    if (speaker === null) return;
    for (const unit of this.#units) {
      if (unit.words.every((word) => has(word, QUOTE | PUNCT))) continue;
      this.#drafts.push({
        unit: HOUSE,
        scope: { start: unit.start, end: unit.end },
        source: { speaker, gender: null },
        cue: null,
        cueSpan: null,
        addressee: null,
        stance: 'asserted',
        hearsay: false,
        rank: -1,
      });
    }
  }

  #slice({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }
}

/** "In a letter to parents, the head wrote": to whom the text goes that is spoken in. */
function hearerBefore(words: readonly Word[], lead: number): Phrase | null {
  for (let i = 1; i < Math.min(lead, 8); i++) {
    if (words[i]?.norm !== 'to' || !has(words[i - 1], MEDIUM) || !/^(?:in|on)$/.test(words[0]?.norm ?? ''))
      continue;
    return phraseAfter(words, i + 1, lead);
  }
  return null;
}

const isSentence = (quoted: string): boolean =>
  /^\P{L}{0,2}\p{Lu}/u.test(quoted) && /[.!?,…]\P{L}{0,2}$/u.test(quoted);
