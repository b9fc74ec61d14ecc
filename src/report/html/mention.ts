import { caveats, outletAndDay, overWhatTime, whoSaysSo } from '../phrase.js';
import { spanText } from '../readings.js';
import { markedSentence } from '../sentence.js';
import { count, visible } from '../text.js';
import { location, outletName, witnesses, type Mention, type Standpoint, type Witness } from '../view.js';
import { join, markup, NOTHING, spoken, when, type Markup } from './markup.js';
import { whole } from './number-line.js';
import type { Origin } from './origins.js';
import { marker } from './shapes.js';

/** Who stands where: the positions of a finding, and for each the sentences with the figure marked. */

/** Witnesses of one position that are shown at once; the rest unfold. */
const SHOWN = 6;

function sentence(mention: Mention): Markup {
  const { before, marked, after } = markedSentence(mention);
  // A sentence that has marks of its own gets no others.
  const isQuoted = mention.kind === 'quote' || /^["“„«‘']/u.test(before + marked);
  const [open, close] = isQuoted ? ['', ''] : ['“', '”'];
  return markup`${open}${before}<mark>${marked}</mark>${after}${close}`;
}

/** "read as 41 to 50": what a reader takes from the words, unless they are a plain number. */
function readAs(mention: Mention): string | null {
  if (mention.kind === 'quote') return null;
  const { quantity, strict } = mention.item;
  if (quantity.bound === 'exact' && quantity.low === quantity.high) return null;
  const taken = spanText(whole(quantity, quantity.unit), quantity.unit);
  const entailed = spanText(whole(strict, quantity.unit), quantity.unit);
  return `read as ${taken}${entailed === taken ? '' : `; strictly, ${entailed}`}`;
}

function published(mention: Mention): Markup {
  const { published } = mention.article;
  if (published === null) return markup`no date given`;
  const day = visible(published.slice(0, 10));
  return markup`<time datetime="${day}">${day}</time>`;
}

function cueOf(mention: Mention): string | null {
  return mention.kind === 'claim' ? mention.item.attribution.cue : mention.item.cue;
}

function facts(mention: Mention): Markup {
  const cue = cueOf(mention);
  const time = overWhatTime(mention);
  const read = readAs(mention);
  const notes = caveats(mention).join(', ');
  const items = [
    markup`<cite><bdi>${visible(outletName(mention.article))}</bdi></cite>, ${published(mention)}`,
    markup`${spoken('source: ')}<bdi>${whoSaysSo(mention)}</bdi>${cue === null ? NOTHING : markup` <span class="cue">(“${visible(cue)}”)</span>`}`,
    ...(time === null ? [] : [markup`${spoken('over what time: ')}${time}`]),
    ...(read === null ? [] : [markup`${read}`]),
    ...(notes === '' ? [] : [markup`<em>${notes}</em>`]),
  ];
  return join(items.map((item) => markup`<li>${item}</li>`));
}

/** Where it comes from: the origin as the chart draws it, and the place in the file. */
function trace(mention: Mention, origin: Origin | undefined): Markup {
  const items = [
    ...(origin === undefined
      ? []
      : [
          markup`<span class="origin">${marker(origin)}\u00a0${spoken('origin: ')}<bdi>${origin.name}</bdi></span>`,
        ]),
    markup`<code>${visible(location(mention))}</code>`,
  ];
  return join(items.map((item) => markup`<li>${item}</li>`));
}

/** The same figure once more in the same article. */
function again(mention: Mention): Markup {
  return markup`<li><code>${`${mention.item.line}:${mention.item.column}`}</code> <q dir="auto">${sentence(mention)}</q></li>`;
}

function witness({ main, others }: Witness, origins: ReadonlyMap<string, Origin>): Markup {
  return markup`<li class="witness">
<blockquote dir="auto">${sentence(main)}</blockquote>
<ul class="facts">${facts(main)}</ul>
<ul class="facts trace">${trace(main, origins.get(main.item.id))}</ul>
${when(
  others.length > 0,
  () =>
    markup`<details class="again"><summary>${count(others.length, 'more mention')} in ${outletAndDay(main)}</summary><ul>${others.map(again)}</ul></details>`,
)}</li>
`;
}

function witnessList(all: readonly Witness[], origins: ReadonlyMap<string, Origin>): Markup {
  const shown = all.slice(0, SHOWN).map((w) => witness(w, origins));
  const rest = all.slice(SHOWN);
  return markup`<ul class="witnesses">
${shown}</ul>
${when(
  rest.length > 0,
  () => markup`<details class="rest"><summary>${count(rest.length, 'more source')}</summary><ul class="witnesses">
${rest.map((w) => witness(w, origins))}</ul></details>
`,
)}`;
}

/** The distinct markers of a position, for beside its label. */
function markers(standpoint: Standpoint, origins: ReadonlyMap<string, Origin>): Markup {
  const own = new Map(
    standpoint.mentions.flatMap(({ item }) => {
      const origin = origins.get(item.id);
      return origin === undefined ? [] : [[origin.index, origin] as const];
    }),
  );
  return join([...own.values()].slice(0, SHOWN).map(marker));
}

/** The positions as a list, low figures first; `label` shows what each position says. */
export function positions(
  standpoints: readonly Standpoint[],
  origins: ReadonlyMap<string, Origin>,
  label: (standpoint: Standpoint) => Markup,
): Markup {
  const items = standpoints.map((standpoint) => {
    const backing = `${count(standpoint.outlets, 'outlet')}, ${count(standpoint.origins, 'origin')}`;
    return markup`<li class="position">
<div class="stand"><p class="figure">${label(standpoint)}</p><p class="backing">${markers(standpoint, origins)} ${backing}</p></div>
${witnessList(witnesses(standpoint), origins)}</li>
`;
  });
  return markup`<ol class="positions">
${items}</ol>
`;
}
