import { CAPITAL_WEEKDAY, MONTH_NAMES, capital } from '../calendar.js';
/** What the rules for page furniture share: their shape, zones, and pieces of patterns. */

export type FurnitureZone = 'top' | 'body' | 'tail';

export interface FurnitureRule {
  /** Why the line is no evidence, as printed in reports. */
  readonly reason: string;
  /** A caption says something about the event, but of a picture; everything else is plain furniture. */
  readonly kind: 'furniture' | 'caption';
  readonly pattern: RegExp;
  /** What every line that fits has in it, in small letters, one of these: looked for before the pattern is tried. */
  readonly holds?: readonly string[];
  /** Longest text, in UTF-16 code units, that the rule looks at. */
  readonly max: number;
  /** Zones in which it applies. */
  readonly where: readonly FurnitureZone[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const ANYWHERE = ['top', 'body', 'tail'] as const;
export const EDGES = ['top', 'tail'] as const;
export const TAIL = ['tail'] as const;
export const TOP = ['top'] as const;

/** News agencies and picture agencies, as credits name them. */
export const AGENCY =
  '(?:AFP|AP|Reuters|AAP|ANI|ANSA|APA|Anadolu(?: Agency)?|Associated Press|Agence France-Presse|Bloomberg|CP|dpa|DPA|EFE|EPA|IANS|Interfax|KUNA|Kyodo(?: News)?|NNA|PA(?: Media| Wire)?|Press Association|PTI|RIA(?: Novosti)?|SANA|SPA|TASS|UPI|Xinhua|Getty(?: Images)?|iStock|Shutterstock|Alamy|Rex|Corbis|AA|UNIAN|Ukrinform|WAM|IRNA)';

const WORD = "\\p{Lu}[\\p{L}’'.-]{0,30}";
/** Months that nobody is called by; "May" somebody is. */
const NO_NAMES = [...MONTH_NAMES]
  .filter((name) => name !== 'may')
  .map(capital)
  .join('|');
/** A person's name: two to four capitalised words, particles between them. Not one that opens with a day or month. */
export const NAME = `(?!${CAPITAL_WEEKDAY}\\b|(?:${NO_NAMES}|The|Then|Now|Late|Early|Mid|Noon|Last|Next|This)\\b)${WORD}(?: (?:(?:de|da|di|van|von|der|den|al|el|bin|ibn|le|la|du|dos|ter|y) ){0,2}${WORD}){1,3}`;

/** Case counts: capitals tell names. */
export const u = (pattern: string): RegExp => new RegExp(pattern, 'u');
/** Case does not count. */
export const iu = (pattern: string): RegExp => new RegExp(pattern, 'iu');
