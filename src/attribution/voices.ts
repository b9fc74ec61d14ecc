import type { Span } from '../model.js';
import { piecesIn } from '../segment/letters.js';
import { referentOf, type Referent } from './discourse.js';
import { draftOf, hull, spanOf, type FrameDraft } from './frames.js';
import { headlineSource, nameLine } from './headlines.js';
import type { Group } from './phrases.js';
import { addresseeOf, slice, type Reading } from './reading.js';
import {
  afterColon,
  displayed,
  isBareSpeech,
  isNamed,
  mayOwn,
  subjectBeforeColon,
  trailingQuotes,
  type Voice,
} from './speech.js';
import { unitOf, type Unit } from './units.js';
import { QUOTE, has, type Word } from './words.js';

/**
 * Speech without a reporting clause of its own: a paragraph that goes on with the one before, a quotation
 * after a colon, a chant, a block quote. Remembers who spoke last, and who was announced.
 */
export class Voices {
  readonly #reading: Reading;
  #voice: Voice | null = null;
  /** Set by a unit that ends with a colon: whoever is about to speak. */
  #announced: Voice | null = null;
  /** Quotations whose speaker is a guess from their place alone, with the index of their draft. */
  readonly guesses: { readonly draft: number; readonly quote: number }[] = [];
  /** Quotations of headlines and the like that nobody was found for. */
  readonly unclaimed: { readonly quote: number; readonly unit: number }[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Attributes the quotations of a unit that no reporting clause covers. `first`: the index of its first draft. */
  read(unit: Unit, first: number, subject: Group | null): void {
    this.#blockQuote(unit);
    if ((unit.flags & QUOTE) === 0) return;
    const bare = isBareSpeech(unit);
    for (const [at, word] of unit.words.entries()) {
      if (!has(word, QUOTE)) continue;
      const covering = this.#covering(word, first);
      if (covering) {
        const { source, cue, cueSpan, addressee } = covering;
        this.#voice = { source, cue, cueSpan, addressee, unit: unit.index, block: unit.block };
        continue;
      }
      const voice = bare ? this.#bareSpeech(unit, word) : this.#loneQuote(unit, at, subject);
      if (voice === null) {
        this.unclaimed.push({ quote: word.quote, unit: unit.index });
        continue;
      }
      if (voice.source) this.#reading.references.discourse.noteSpeaker(voice.source);
      if (voice.cueSpan === null)
        this.guesses.push({ draft: this.#reading.drafts.length, quote: word.quote });
      this.#push(unit, word, voice);
      const { source, cue, cueSpan, addressee } = voice;
      this.#voice = { source, cue, cueSpan, addressee, unit: unit.index, block: unit.block };
    }
  }

  /** "Why me?" Smith asked.: a report that says nothing itself speaks the quotation before it. */
  adopt(unit: Unit, draftFor: (scope: Span) => FrameDraft): void {
    const before = this.#reading.units[unit.index - 1];
    if (before?.block !== unit.block) return;
    // Only speech that ends in its own mark can wait for its clause in a sentence of its own.
    if (!/[?!…,–—-]\P{L}{1,2}$/u.test(before.words.at(-1)?.text ?? '')) return;
    const quotes = trailingQuotes(before);
    const span = hull(quotes[0] ?? null, quotes.at(-1) ?? null);
    if (span === null) return;
    const draft = draftFor({ start: span.start, end: span.end });
    this.#reading.drafts.push(draftOf({ ...draft, unit: before.index }));
    const { source, cue, cueSpan, addressee } = draft;
    this.#voice = { source, cue, cueSpan, addressee, unit: unit.index, block: unit.block };
  }

  /** A unit that ends with a colon lets somebody speak in the next one. */
  announce(unit: Unit, subject: Group | null): void {
    this.#announced = null;
    if (unit.words.at(-1)?.text !== ':') return;
    const { references, reports } = this.#reading;
    const report = reports[unit.index]?.at(-1);
    const source =
      report?.referent ??
      (subject && references.group(unit, subject)) ??
      nameLine(unitOf(unit, unit.words.slice(0, -1)), references);
    if (!source) return;
    const cueSpan = report ? spanOf(unit.words, report.cue) : null;
    this.#announced = this.#voiceOf(
      unit,
      source,
      cueSpan,
      report ? addresseeOf(this.#reading, unit, report) : null,
    );
  }

  #voiceOf(unit: Unit, source: Referent, cue: Span | null = null, addressee: string | null = null): Voice {
    return {
      source,
      cue: cue && slice(this.#reading, cue),
      cueSpan: cue && { start: cue.start, end: cue.end },
      addressee,
      unit: unit.index,
      block: unit.block,
    };
  }

  #covering({ start, end }: Span, first: number): FrameDraft | null {
    const { drafts } = this.#reading;
    for (let i = drafts.length - 1; i >= first; i--) {
      const draft = drafts[i];
      if (draft && draft.scope.start <= start && draft.scope.end >= end) return draft;
    }
    return null;
  }

  /** A block quote without marks: the speech of whoever was announced before it, or is named below it. */
  #blockQuote(unit: Unit): void {
    const { units, references, doc } = this.#reading;
    const goesOn = units[unit.index - 1]?.block === unit.block;
    if (unit.kind !== 'blockquote' || goesOn || (unit.flags & QUOTE) !== 0) return;
    const after = units.slice(unit.index, unit.index + 40).find(({ block }) => block !== unit.block);
    const below = after && after.block <= unit.block + 1 ? nameLine(after, references) : null;
    const voice = this.#announced ?? (below && this.#voiceOf(unit, below));
    const block = doc.document.blocks[unit.block];
    if (voice && block) this.#push(unit, block, voice);
  }

  #push(unit: Unit, { start, end }: Span, { source, cue, cueSpan, addressee }: Voice): void {
    this.#reading.drafts.push({
      unit: unit.index,
      scope: { start, end },
      source,
      cue,
      cueSpan,
      addressee,
      stance: 'asserted',
      hearsay: false,
      rank: 3,
    });
  }

  /** A sentence or paragraph that is nothing but speech. */
  #bareSpeech(unit: Unit, quote: Word): Voice | null {
    const { units, reports, references } = this.#reading;
    const voice = this.#voice;
    if (voice && this.#continues(quote.quote) && voice.block >= unit.block - 2) return voice;
    if (this.#announced && this.#announced.block >= unit.block - 1) return this.#announced;
    const next = units[unit.index + 1];
    const adopted =
      next?.block === unit.block && (reports[next.index] ?? []).some(({ dangling }) => dangling);
    if (adopted || unit.kind === 'headline') return null;
    if (voice?.block === unit.block) return voice;
    const below = next?.block === unit.block + 1 ? nameLine(next, references) : null;
    if (below) return this.#voiceOf(unit, below);
    if (unit.kind === 'subheading' || unit.kind === 'standfirst') return null;
    // The speech of the paragraph before goes on, headings aside.
    const previous = this.#previousText(unit);
    if (previous && voice?.unit === previous.index) {
      const { source, addressee, unit, block } = voice;
      return { source, cue: null, cueSpan: null, addressee, unit, block };
    }
    const topic = previous && references.discourse.lastTopic(unit);
    return topic && this.#voiceOf(unit, topic);
  }

  /** The last unit before this one that is no heading. */
  #previousText(unit: Unit): Unit | null {
    for (let i = unit.index - 1; i >= Math.max(0, unit.index - 3); i--) {
      const before = this.#reading.units[i];
      if (before && before.kind !== 'subheading' && before.kind !== 'headline') return before;
    }
    return null;
  }

  /** Whether the quotation before this one is the same speech, left open at its paragraph's end. */
  #continues(quote: number): boolean {
    const { quoted } = this.#reading.doc;
    let i = quote - 1;
    while (i > 0 && (quoted[i]?.depth ?? 0) > 0) i--;
    return quoted[i]?.continues === true;
  }

  /** A quotation among the reporter's words, without a cue. */
  #loneQuote(unit: Unit, at: number, subject: Group | null): Voice | null {
    const { doc, references } = this.#reading;
    const { words } = unit;
    const quote = words[at];
    if (quote === undefined) return null;
    const shown = displayed(unit, at, references);
    if (shown) return this.#voiceOf(unit, referentOf(shown.speaker), shown.cue);
    if (isNamed(words, at)) return null;
    // A pull quote and its name in one block: the name stands on a line of its own.
    const line = doc.document.text.slice(quote.end, words[at + 1]?.start ?? quote.end);
    const below = at === 0 && line.includes('\n') ? nameLine(unitOf(unit, words.slice(1)), references) : null;
    if (below) return this.#voiceOf(unit, below);
    const owner = subject && mayOwn(words, subject, at) ? references.group(unit, subject) : null;
    if (afterColon(words, at)) {
      const near = subjectBeforeColon(words, at - 1);
      const source =
        nameLine(unitOf(unit, words.slice(0, at - 1)), references, true) ??
        (near && references.group(unit, near)) ??
        owner ??
        headlineSource(unit, references)?.source ??
        references.discourse.lastTopic(unit);
      return source && this.#voiceOf(unit, source);
    }
    if (unit.kind !== 'paragraph' && unit.kind !== 'item' && unit.kind !== 'blockquote') return null;
    if (at === 0 && isSentence(quote.text) && this.#voice?.block === unit.block) return this.#voice;
    return owner && piecesIn(quote.text) >= 3 ? this.#voiceOf(unit, owner) : null;
  }
}

const isSentence = (quoted: string): boolean =>
  /^\P{L}{0,2}\p{Lu}/u.test(quoted) && /[.!?,…]\P{L}{0,2}$/u.test(quoted);
