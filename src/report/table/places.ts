import { list, visible } from '../text.js';
import { location, type Witness } from '../view.js';
import type { Palette } from './palette.js';

/** Where a witness says so: "a.txt:12:4", "a.txt:12:4, also 1:26". */
export function places({ main, others }: Witness, paint: Palette): string {
  const again = others.map(({ item }) => `${item.line}:${item.column}`);
  return paint.aside(`${visible(location(main))}${again.length === 0 ? '' : `, also ${list(again)}`}`);
}
