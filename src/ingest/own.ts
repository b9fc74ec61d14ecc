/**
 * What claimdiff itself writes: a report that stands among the articles is no article, and would bring each
 * of its figures in once more.
 */

/** As much of a file as is looked at. */
export const OWN_HEAD = 2048;

/** By how the file begins; each format has its pattern. */
const BEGINNINGS: readonly RegExp[] = [
  // table, and markdown below its heading
  /^(?:# Where the articles differ\s{1,4})?\d{1,9} articles?,\s\d{1,9} outlets?,[^.]{0,80}\sfigures?\s[^.]{0,40}quotes?\./,
  // explain
  /^[A-Z]{4,}[^\n]{0,160}\n(?:[^\n]{0,160}\n){0,9}? {2}id [fq][\w-]{1,40}\s{1,4}·\s{1,4}(?:measure\s{1,4}[\w -]{1,60}(?:\s{1,4}[\w -]{1,60})?\s{1,4}·\s{1,4})?confidence\s/,
  // line
  /^[^\n]{1,400}:\d{1,9}:\d{1,9}: (?:[a-z]{4,10} )?(?:figures|quotes)\/[a-z]{4,12} [^\n]{1,1500}/,
  // github
  /^::(?:error|warning|notice) file=[^\n]{1,400},title=[^\n]{1,200}::/,
  // json, and sarif
  /^\{\s{0,20}"schemaVersion":\s?"\d[^{}]{0,40}"tool":\s{0,20}\{\s{0,20}"name":\s?"claimdiff"/,
  /"driver":\s{0,20}\{\s{0,40}"name":\s?"claimdiff"/,
  // jsonl, and what `extract` writes
  /^\{"comparison":\{/,
  /^(?:\[\s{0,4})?\{"article":\{"id":"a[\w-]{1,40}","path":"/,
  // rdjsonl
  /"source":\{"name":"claimdiff"\}/,
  // claimreview
  /"@type":\s?"ClaimReview",\s{0,20}"@id":\s?"#f/,
  // csv
  /^finding,kind,verdict,severity,label,/,
  // junit, and html
  /^<\?xml[^>]{0,80}\?>\s{0,4}<testsuites name="claimdiff"/,
  /<meta name="generator" content="claimdiff /,
  // the baseline
  /^# Findings of claimdiff that were accepted/,
];

const CONFIGS: ReadonlySet<string> = new Set(['claimdiff.config.json', '.claimdiffrc.json']);

/** Whether claimdiff wrote this file, or it holds its settings. */
export function isOwnFile(path: string, bytes: Uint8Array): boolean {
  if (CONFIGS.has(path.slice(path.lastIndexOf('/') + 1))) return true;
  const head = new TextDecoder().decode(bytes.subarray(0, OWN_HEAD));
  return BEGINNINGS.some((pattern) => pattern.test(head));
}
