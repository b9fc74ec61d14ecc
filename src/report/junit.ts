import type { Report } from '../model.js';
import { isNotice } from '../problems.js';
import type { RenderOptions, ReportFormat } from './format.js';
import { reaches, ruleId } from './levels.js';
import { outletAndDay, verdictText, whoSaysSo, why } from './phrase.js';
import { visible } from './text.js';
import { findings, location, type Finding } from './view.js';

/**
 * JUnit XML: a suite a story, a test case a comparison that has something to compare. Those at or above
 * `--fail-on` fail. Inputs that could not be read are errors.
 */

// eslint-disable-next-line no-control-regex -- XML 1.0 has no way to write these
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

const xml = (text: string): string =>
  text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

function details(finding: Finding): string {
  const mentions = finding.standpoints.flatMap((standpoint) =>
    standpoint.mentions.map(
      (mention) =>
        `${visible(standpoint.label)}: ${outletAndDay(mention)}, ${whoSaysSo(mention)} (${visible(location(mention))})`,
    ),
  );
  return [...mentions, ...why(finding.comparison)].join('\n');
}

function testCase(finding: Finding, { failOn }: RenderOptions): string[] {
  const { comparison } = finding;
  const opening = `    <testcase classname="${xml(ruleId(comparison))}" name="${xml(`${visible(comparison.label)} [${comparison.id}]`)}"`;
  if (!reaches(comparison, failOn)) return [`${opening}/>`];
  const positions = finding.standpoints.map(({ label }) => visible(label)).join(' · ');
  return [
    `${opening}>`,
    `      <failure type="${xml(verdictText(comparison))}" message="${xml(positions)}">${xml(details(finding))}</failure>`,
    '    </testcase>',
  ];
}

function suite(name: string, found: readonly Finding[], options: RenderOptions): string[] {
  const failures = found.filter(({ comparison }) => reaches(comparison, options.failOn)).length;
  return [
    `  <testsuite name="${xml(name)}" tests="${found.length}" failures="${failures}" errors="0" skipped="0">`,
    ...found.flatMap((finding) => testCase(finding, options)),
    '  </testsuite>',
  ];
}

const errorsOf = ({ problems }: Report): number => problems.filter((problem) => !isNotice(problem)).length;

function inputs(report: Report): string[] {
  const { problems } = report;
  if (problems.length === 0) return [];
  return [
    `  <testsuite name="inputs" tests="${problems.length}" failures="0" errors="${errorsOf(report)}" skipped="${problems.length - errorsOf(report)}">`,
    ...problems.flatMap(({ path, code, message }) => [
      `    <testcase classname="inputs" name="${xml(path)}">`,
      isNotice({ code })
        ? `      <skipped message="${xml(message)}"/>`
        : `      <error type="${xml(code)}" message="${xml(message)}"/>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ];
}

function render(report: Report, options: RenderOptions): string {
  const compared = findings(report).filter(({ section }) => section !== 'single');
  const byStory = new Map<string, Finding[]>();
  for (const finding of compared) {
    const story = byStory.get(finding.comparison.story) ?? [];
    story.push(finding);
    byStory.set(finding.comparison.story, story);
  }
  const titleOf = (story: string): string =>
    report.articles.find((article) => article.story === story && article.title !== null)?.title ?? story;
  const failures = compared.filter(({ comparison }) => reaches(comparison, options.failOn)).length;
  const errors = errorsOf(report);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="claimdiff" tests="${compared.length + report.problems.length}" failures="${failures}" errors="${errors}">`,
    ...[...byStory].flatMap(([story, found]) => suite(visible(titleOf(story)), found, options)),
    ...inputs(report),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

export const junit: ReportFormat = {
  id: 'junit',
  extension: 'xml',
  description: 'JUnit XML, a test case a comparison',
  fileMark: '',
  pieces: null,
  render,
};
