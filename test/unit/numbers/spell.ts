/** Ways to print a number, for reading it back. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function below100(n: number): string {
  if (n < 20) return SMALL[n] ?? '';
  const unit = n % 10;
  return `${TENS[Math.floor(n / 10)] ?? ''}${unit === 0 ? '' : `-${SMALL[unit] ?? ''}`}`;
}

function below1000(n: number, and: boolean): string {
  if (n < 100) return below100(n);
  const rest = n % 100;
  const hundreds = `${SMALL[Math.floor(n / 100)] ?? ''} hundred`;
  return rest === 0 ? hundreds : `${hundreds} ${and ? 'and ' : ''}${below100(rest)}`;
}

/** British ("one hundred and two thousand and six") or American ("one hundred two thousand six"). */
export function spell(n: number, and = true): string {
  if (n === 0) return 'zero';
  const parts: string[] = [];
  let rest = n;
  for (const [scale, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    const count = Math.floor(rest / scale);
    if (count > 0) parts.push(`${below1000(count, and)} ${word}`);
    rest %= scale;
  }
  if (rest > 0)
    parts.push(and && rest < 100 && parts.length > 0 ? `and ${below100(rest)}` : below1000(rest, and));
  return parts.join(' ');
}

/** Digits in threes with `mark` between. */
export function group(n: number, mark: string): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** 12,34,567 */
export function groupIndian(n: number): string {
  const digits = String(n);
  if (digits.length <= 3) return digits;
  const head = digits.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/g, ',');
  return `${head},${digits.slice(-3)}`;
}
