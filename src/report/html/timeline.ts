import { caveats, whoSaysSo } from '../phrase.js';
import { visible } from '../text.js';
import { outletName, type ClaimMention, type Finding } from '../view.js';
import { join, markup, NOTHING, type Markup } from './markup.js';
import type { Origin } from './origins.js';
import { percent, scaleOf, tickLabel, type Scale } from './scale.js';
import { marker, originClass, shape } from './shapes.js';

/** How a running toll grew: figures by the time at which their articles came out, and the same as a table. */

interface Report {
  readonly mention: ClaimMention;
  readonly label: string;
  readonly value: number;
  /** Minutes of an era of our own; null when the article gives no day. */
  readonly time: number | null;
}

const HEIGHT = 170;
const TOP = 24;
/** In percent: room for the labels of the figures at the left, for half a label at the right. */
const LEFT = 12;
const RIGHT = 92;

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?/u;

/** ISO time in minutes, the same on every machine: a time without a zone is taken for UTC. */
export function minutesOf(iso: string): number | null {
  const found = TIME.exec(iso);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found
    .slice(1, 6)
    .map((part) => Number(part || 0));
  const offset = (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0)) * (found[7] === '-' ? -1 : 1);
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  return days * 1440 + hour * 60 + minute - offset;
}

function reportsOf(finding: Finding): readonly Report[] {
  const all = finding.standpoints.flatMap(({ label, mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'claim') return [];
      const { best, low, high } = mention.item.quantity;
      const value = best ?? low ?? high;
      const { published } = mention.article;
      const told = mention.item.told ?? published;
      const time = told === null ? null : minutesOf(told);
      return value === null ? [] : [{ mention, label: visible(label), value, time }];
    }),
  );
  // An article that repeats its figure is one point.
  const seen = new Set<string>();
  return all
    .filter(({ mention, label }) => {
      const key = JSON.stringify([mention.article.id, label, mention.item.role, whoSaysSo(mention)]);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || a.value - b.value);
}

/** A running count: one that a later report may raise, told at more than one time. */
function isRunning({ comparison }: Finding, reports: readonly Report[]): boolean {
  const tried = [
    ...comparison.reasons.map(({ code }) => code),
    ...comparison.attempts.map(({ rule }) => rule),
  ];
  const times = new Set(reports.flatMap(({ time }) => time ?? []));
  const values = new Set(reports.map(({ value }) => value));
  return comparison.kind === 'quantity' && tried.includes('update') && times.size > 1 && values.size > 1;
}

interface Frame {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

function frameOf(dated: readonly Report[], scale: Scale): Frame {
  const times = dated.map(({ time }) => time ?? 0);
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  return {
    x: (time) => LEFT + 4 + ((time - first) / (last - first)) * (RIGHT - LEFT - 4),
    y: (value) => Math.round((TOP + (1 - scale.place(value) / 100) * (HEIGHT - TOP)) * 10) / 10,
  };
}

/** A step from each highest figure so far to the next. */
function steps(dated: readonly Report[], { x, y }: Frame): Markup {
  const pieces: Markup[] = [];
  let top: Report | undefined;
  for (const report of dated.filter(({ mention }) => mention.item.role !== 'previous')) {
    if (top !== undefined && report.value <= top.value) continue;
    if (top !== undefined) {
      const [from, to] = [percent(x(top.time ?? 0)), percent(x(report.time ?? 0))];
      pieces.push(
        markup`<line class="step" x1="${from}" x2="${to}" y1="${y(top.value)}" y2="${y(top.value)}"/>`,
        markup`<line class="step" x1="${to}" x2="${to}" y1="${y(top.value)}" y2="${y(report.value)}"/>`,
      );
    }
    top = report;
  }
  return join(pieces);
}

/** Where a label that is `chars` long takes room, on a chart of the least width. */
function overlaps(a: readonly number[], b: readonly number[]): boolean {
  const [ax = 0, ay = 0, aw = 0] = a;
  const [bx = 0, by = 0, bw = 0] = b;
  return Math.abs(ax - bx) < (aw + bw) / 2 && Math.abs(ay - by) < 13;
}

/** Each figure where it first turns up, as far as there is room; the table below has all of them. */
function labels(dated: readonly Report[], { x, y }: Frame): Markup {
  const placed: (readonly number[])[] = [];
  const known = new Set<string>();
  return join(
    dated.flatMap(({ label, value, time }) => {
      if (known.has(label) || label.length > 16) return [];
      for (const shift of [-10, 19]) {
        const box = [x(time ?? 0), y(value) + shift, label.length * 2.4 + 1];
        if (placed.some((other) => overlaps(box, other))) continue;
        placed.push(box);
        known.add(label);
        return [
          markup`<text class="value" text-anchor="middle" x="${percent(x(time ?? 0))}" y="${y(value) + shift}">${label}</text>`,
        ];
      }
      return [];
    }),
  );
}

function days(dated: readonly Report[], { x }: Frame): Markup {
  let free = -Infinity;
  const seen = new Set<string>();
  return join(
    dated.flatMap(({ time, mention }) => {
      const day = visible(mention.article.published?.slice(0, 10) ?? '');
      if (time === null || seen.has(day) || x(time) < free) return [];
      seen.add(day);
      free = x(time) + 24;
      const anchor = x(time) > 80 ? 'end' : 'middle';
      const place = percent(anchor === 'end' ? x(time) + 4 : x(time));
      return [
        markup`<text class="tick-label" text-anchor="${anchor}" x="${place}" y="${HEIGHT + 20}">${day}</text>`,
      ];
    }),
  );
}

function chart(
  finding: Finding,
  reports: readonly Report[],
  origins: ReadonlyMap<string, Origin>,
  id: string,
): Markup {
  const dated = reports.filter(({ time }) => time !== null);
  const scale = scaleOf(
    dated.map(({ value }) => value),
    dated.every(({ value }) => Number.isInteger(value)),
  );
  if (scale === null) return NOTHING;
  const frame = frameOf(dated, scale);
  const grid = scale.ticks.map((tick) => {
    const y = frame.y(tick);
    return markup`<line class="tick" x1="${LEFT}%" x2="100%" y1="${y}" y2="${y}"/><text class="tick-label" x="0" y="${y + 4}">${tickLabel(tick)}</text>`;
  });
  const points = dated.flatMap(({ mention, time, value }) => {
    const origin = origins.get(mention.item.id);
    if (origin === undefined) return [];
    const { role, modality, quantity } = mention.item;
    const isHollow = role === 'previous' || modality === 'denied' || quantity.best === null;
    return [
      markup`<svg class="${originClass(origin)}" x="${percent(frame.x(time ?? 0))}" y="${frame.y(value)}" overflow="visible">${shape(origin, isHollow)}</svg>`,
    ];
  });
  return markup`<svg class="plot" role="img" width="100%" height="${HEIGHT + 28}" aria-labelledby="${id}-tt ${id}-td">
<title id="${id}-tt">Timeline: ${visible(finding.comparison.label)}</title>
<desc id="${id}-td">The figures by the time at which their articles came out${scale.kind === 'log' ? ', on a logarithmic scale' : ''}. The table after this has all of them.</desc>
${grid}<line class="axis" x1="${LEFT}%" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>${steps(dated, frame)}${points}${labels(dated, frame)}${days(dated, frame)}
</svg>
`;
}

function row({ mention, label }: Report, origin: Origin | undefined): Markup {
  const { published } = mention.article;
  const when = published === null ? 'no date given' : visible(published.replace('T', ' '));
  const notes = caveats(mention);
  return markup`<tr><td class="when">${when}</td><th scope="row">${origin === undefined ? NOTHING : marker(origin)} ${label}</th><td><bdi>${visible(outletName(mention.article))}</bdi></td><td><bdi>${whoSaysSo(mention)}</bdi>${notes.length === 0 ? '' : ` (${notes.join(', ')})`}</td></tr>
`;
}

/** The timeline of a running toll; nothing for figures that do not run. */
export function timeline(
  finding: Finding,
  origins: ReadonlyMap<string, Origin>,
  id: string,
  heading: (text: string) => Markup,
): Markup {
  const reports = reportsOf(finding);
  if (!isRunning(finding, reports)) return NOTHING;
  return markup`<section class="timeline">
${heading('Over time')}
<figure>${chart(finding, reports, origins, id)}
<div class="scroll" role="region" aria-label="Table of the timeline: ${visible(finding.comparison.label)}" tabindex="0"><table>
<thead><tr><th scope="col">Published</th><th scope="col">Figure</th><th scope="col">Outlet</th><th scope="col">Who says so</th></tr></thead>
<tbody>
${reports.map((report) => row(report, origins.get(report.mention.item.id)))}</tbody></table></div>
<figcaption>By the time at which the articles came out. Hollow marks are figures without a number of their own (at their low end), earlier states that a later article recalls, and figures that it denies.</figcaption></figure>
</section>
`;
}
