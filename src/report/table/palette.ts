import { Chalk } from 'chalk';
import type { Severity } from '../../model.js';
import type { ColorLevel } from '../format.js';

type Paint = (text: string) => string;

/**
 * What is said with colour. Nothing is said with colour alone: severities are words, marked figures carry
 * asterisks where there is no bold type, and differing words keep their marks in either case.
 */
export interface Palette {
  readonly heading: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly figure: Paint;
  /** The figure inside its sentence. */
  readonly marked: Paint;
  readonly removed: Paint;
  readonly added: Paint;
  /** Places, ids and other things to look up rather than to read. */
  readonly aside: Paint;
  readonly warning: Paint;
}

export function palette(level: ColorLevel): Palette {
  // An instance of our own: chalk's default one decides by itself and knows no NO_COLOR.
  const chalk = new Chalk({ level });
  return {
    heading: (text) => chalk.bold.underline(text),
    severity: {
      extreme: (text) => chalk.bold.red.inverse(text),
      major: (text) => chalk.bold.red(text),
      moderate: (text) => chalk.bold.yellow(text),
      minor: (text) => chalk.bold(text),
    },
    figure: (text) => chalk.bold.cyan(text),
    marked: level === 0 ? (text) => `**${text}**` : (text) => chalk.bold(text),
    removed: (text) => chalk.red.strikethrough(`~~${text}~~`),
    added: (text) => chalk.green.bold(`**${text}**`),
    aside: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
  };
}
