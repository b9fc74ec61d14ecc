import type { Report } from '../model.js';
import { isNotice } from '../problems.js';
import type { ReportFormat } from './format.js';
import { loudness, ruleId } from './levels.js';
import { pin } from './outlier.js';
import { outletAndDay, seenFrom, why } from './phrase.js';
import { ruleIndex, rules } from './rules.js';
import { visible } from './text.js';
import { fileOf, findings, isWorthReading, type Finding, type Mention } from './view.js';

/**
 * SARIF 2.1.0, for code scanning and the tools that read it. The outlier is the location, the other mentions
 * are related ones.
 */

/** GitHub takes more, but shows the first 5,000 results of a run and the first 100 locations of a result. */
const MAX_RESULTS = 5000;
const MAX_PLACES = 100;
/** It takes no file of more than 10 MB of gzip; so many related places are less than half of that. */
const MAX_RELATED = 50_000;

const uri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function physicalLocation({ article, item }: Mention): object {
  const { file, member } = fileOf(article);
  const artifactLocation = { uri: uri(file), uriBaseId: '%SRCROOT%' };
  // Lines of a member count within its own text: they point nowhere in the file.
  if (member !== null) return { artifactLocation };
  const isOneLine = item.end - item.start === item.text.length && !item.text.includes('\n');
  return {
    artifactLocation,
    region: {
      startLine: item.line,
      startColumn: item.column,
      ...(isOneLine ? { endLine: item.line, endColumn: item.column + item.text.length } : {}),
      charOffset: item.start,
      charLength: item.end - item.start,
      snippet: { text: item.text },
    },
  };
}

function location(mention: Mention): object {
  const { member } = fileOf(mention.article);
  return {
    physicalLocation: physicalLocation(mention),
    ...(member === null ? {} : { logicalLocations: [{ fullyQualifiedName: member }] }),
  };
}

interface Result {
  readonly relatedLocations: readonly object[];
  readonly [property: string]: unknown;
}

/** The finding with as many of its related places as there is room for. */
function result(finding: Finding, room: number): Result[] {
  const { comparison } = finding;
  const pinned = pin(finding);
  if (pinned === null) return [];
  return [
    {
      ruleId: ruleId(comparison),
      ruleIndex: ruleIndex(comparison),
      level: loudness(comparison),
      message: { text: [seenFrom(finding, pinned.standpoint), ...why(comparison)].join('\n') },
      locations: [location(pinned.mention)],
      relatedLocations: pinned.others
        .slice(0, Math.min(MAX_PLACES - 1, room))
        .map(({ standpoint, mention }, id) => ({
          id,
          ...location(mention),
          message: { text: `${visible(standpoint.label)}: ${outletAndDay(mention)}` },
        })),
      partialFingerprints: { 'claimdiff/v1': comparison.id },
      rank: Math.round(comparison.confidence * 1000) / 10,
      properties: {
        severity: comparison.severity,
        ratio: comparison.ratio,
        origins: comparison.origins,
        outlets: finding.outlets,
      },
    },
  ];
}

/** The gravest findings, which come first, have their related places before the others. */
function results(found: readonly Finding[]): readonly Result[] {
  let room = MAX_RELATED;
  return found.slice(0, MAX_RESULTS).flatMap((finding) => {
    const made = result(finding, room);
    for (const { relatedLocations } of made) room -= relatedLocations.length;
    return made;
  });
}

function render(report: Report): string {
  const found = findings(report).filter(isWorthReading);
  const cut = found.length - MAX_RESULTS;
  const notifications = [
    ...report.problems.map(({ path, code, message }) => ({
      level: isNotice({ code }) ? 'note' : 'error',
      message: { text: `${path}: ${message}` },
      descriptor: { id: code },
    })),
    ...(cut > 0
      ? [
          {
            level: 'warning',
            message: { text: `${cut} findings of less weight were left out; the json format has them all.` },
          },
        ]
      : []),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules: rules.map(({ id, name, text }) => ({
              id,
              name,
              shortDescription: { text },
              fullDescription: { text },
              help: { text },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that claimdiff ran in.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results: results(found),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

export const sarif: ReportFormat = {
  id: 'sarif',
  extension: 'sarif',
  description: 'SARIF 2.1.0, for code scanning',
  fileMark: '',
  pieces: null,
  render,
};
