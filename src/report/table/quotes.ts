import type { QuoteComparison } from '../../model.js';
import { visible } from '../text.js';
import { witnesses, type Finding, type Standpoint } from '../view.js';
import { paragraph } from './lines.js';
import type { Palette } from './palette.js';
import { places } from './places.js';
import { backing } from './positions.js';

/** The fuller wording with what changed in it: "We will ~~not~~ open the gate". */
export function wordDiff(comparison: QuoteComparison, paint: Palette): string {
  return comparison.diff
    .map(({ op, text }) => {
      const words = visible(text);
      if (words === '') return '';
      return op === 'same' ? words : op === 'removed' ? paint.removed(words) : paint.added(words);
    })
    .filter((words) => words !== '')
    .join(' ');
}

/** Who prints this wording, and where. */
function printedBy(standpoint: Standpoint, width: number, paint: Palette): string[] {
  const label = visible(standpoint.label);
  const printers = witnesses(standpoint).map((witness) => {
    const { publisher } = witness.main.article;
    return publisher === null ? places(witness, paint) : `${visible(publisher)} ${places(witness, paint)}`;
  });
  const behind = backing(standpoint);
  return [
    ...paragraph(`– ${paint.figure(label)}`, width, 4, 2),
    ...paragraph(`${behind === null ? '' : `${behind}: `}${printers.join(' · ')}`, width, 6),
  ];
}

/** A quote that varies: the difference in place, then each wording with who prints it. */
export function quoteBody(finding: Finding, width: number, paint: Palette): string[] {
  const { comparison } = finding;
  const diff = comparison.kind === 'quote' ? wordDiff(comparison, paint) : '';
  return [
    ...(diff === '' ? [] : paragraph(`“${diff}”`, width, 4)),
    ...finding.standpoints.flatMap((standpoint) => printedBy(standpoint, width, paint)),
  ];
}
