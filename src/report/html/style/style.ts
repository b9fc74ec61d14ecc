import { BASE } from './base.js';
import { CARDS } from './cards.js';
import { CHARTS } from './charts.js';
import { PAGE } from './page.js';

/** The style sheet of the page, as it is printed into it. Its colours are those of a printed page. */
export const STYLE = [BASE, CARDS, CHARTS, PAGE].join('').trimStart();
