import { describe, expect, it } from 'vitest';
import type { QuoteVerdict, Severity } from '../../../src/model.js';
import { compareArticles, rendered, type QuoteSpec } from './quotes-records.js';

/** Two printings of one utterance, the fuller first, with what the comparison must say of them. */
interface Row {
  readonly first: QuoteSpec | string;
  readonly second: QuoteSpec | string;
  readonly verdict: QuoteVerdict;
  readonly severity: Severity | null;
  /** The difference as `rendered` shows it. */
  readonly diff?: string;
}

const row = (
  verdict: QuoteVerdict,
  severity: Severity | null,
  first: QuoteSpec | string,
  second: QuoteSpec | string,
  diff?: string,
): Row => ({ first, second, verdict, severity, ...(diff === undefined ? {} : { diff }) });

const fragment = (says: string, by?: string | null): QuoteSpec => ({
  says,
  kind: 'fragment',
  ...(by === undefined ? {} : { by }),
});
const by = (name: string | null, says: string | readonly string[]): QuoteSpec => ({ says, by: name });

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'the same words': [
    row(
      'identical',
      null,
      'The dam held through the night.',
      'The dam held through the night,',
      'The dam held through the night.',
    ),
    row('identical', null, 'the dam held through the night', 'The dam held through the night.'),
    row('identical', null, 'It’s the tenants who’ll pay for this.', "It's the tenants who'll pay for this."),
    row('identical', null, 'We honour the labour of our neighbours.', 'We honor the labor of our neighbors.'),
    row(
      'identical',
      null,
      'They organised the programme at the centre.',
      'They organized the program at the center.',
    ),
    row(
      'identical',
      null,
      'The travellers cancelled their defence.',
      'The travelers canceled their defense.',
    ),
    row('identical', null, 'We lost twenty-six sheep in the flood.', 'We lost 26 sheep in the flood.'),
    row('identical', null, 'Five hundred people slept in the hall.', '500 people slept in the hall.'),
    row('identical', null, 'It cost two thousand and forty crowns.', 'It cost 2,040 crowns.'),
    row('identical', null, 'Some 40 per cent of the grid is down.', 'Some 40% of the grid is down.'),
    row(
      'identical',
      null,
      'The cease-fire broke within the hour.',
      'The ceasefire broke within the hour.',
      'The cease-fire broke within the hour.',
    ),
    row(
      'identical',
      null,
      'The U.S. pledge is not worth the paper.',
      'The US pledge is not worth the paper.',
    ),
    row('identical', null, ['The bridge is closed,', 'and it will stay closed until May.'].join(' '), {
      says: ['The bridge is closed,', 'and it will stay closed until May.'],
    }),
    row('identical', null, 'The ferry listed. Then the lights went out.', {
      says: ['The ferry listed,', 'Then the lights went out.'],
    }),
    row(
      'identical',
      null,
      'The roof went first. Then the walls fell in.',
      'The roof went first... Then the walls fell in.',
    ),
    row('identical', null, 'He [the harbour master] never raised the alarm.', 'He never raised the alarm.'),
    row(
      'identical',
      null,
      'The pilots (two of them new) did what they could.',
      'The pilots did what they could.',
    ),
    row(
      'identical',
      null,
      'They [the owners] told us nothing about the leak.',
      'They told us nothing about the leak.',
    ),
    row(
      'identical',
      null,
      'The vote was stolen – and everybody knows it.',
      'The vote was stolen, and everybody knows it.',
    ),
    row('identical', null, 'No one came for us that night.', 'No-one came for us that night.'),
  ],
  'a fragment of a longer quotation': [
    row(
      'identical',
      null,
      'The court has made a mockery of the victims.',
      fragment('a mockery of the victims'),
      '[-The court has made-] a mockery of the victims.',
    ),
    row(
      'identical',
      null,
      'This is a betrayal of every village on the coast.',
      fragment('betrayal of every village'),
    ),
    row('identical', null, 'What we saw was a rigged auction, start to finish.', fragment('rigged auction')),
    row('identical', null, fragment('deeply irresponsible conduct'), fragment('irresponsible conduct')),
    row(
      'identical',
      null,
      'We pulled nine children out of the mud. Nobody helped us.',
      fragment('pulled nine children out of the mud'),
    ),
    row(
      'identical',
      null,
      'The water came to the second floor and we climbed on to the roof.',
      'The water came to the second floor,',
    ),
    row('identical', null, fragment('criminally slow'), fragment('criminally slow.')),
    row('identical', null, fragment('shameful'), fragment('shameful')),
  ],
  'whole sentences left out at an end': [
    row(
      'truncated',
      'minor',
      'The kiln has been cold since Monday. Nobody has told us why.',
      'The kiln has been cold since Monday.',
      'The kiln has been cold since Monday. [-Nobody has told us why.-]',
    ),
    row(
      'truncated',
      'minor',
      'I heard the glass go. I took my daughter and I ran.',
      'I took my daughter and I ran.',
      '[-I heard the glass go.-] I took my daughter and I ran.',
    ),
    row(
      'truncated',
      'minor',
      'The tunnel was sound. We inspected it in May. We shall inspect it again.',
      'We inspected it in May.',
    ),
    row(
      'truncated',
      'minor',
      { says: ['The mine was safe,', 'We had every paper. We had every stamp.'] },
      { says: ['The mine was safe,', 'We had every paper.'] },
    ),
    row('truncated', 'minor', 'The wolves came down in January. They took forty ewes. We kept the dogs in.', {
      says: ['The wolves came down in January,', 'We kept the dogs in.'],
    }),
    row(
      'truncated',
      'minor',
      'The orchard burnt first. The barn went up after it.',
      'The barn went up after it. We saved the tractor.',
    ),
  ],
  'words left out and marked': [
    row(
      'elided',
      'minor',
      'The council, after months of talks, has signed the lease.',
      'The council ... has signed the lease.',
      'The council, [-after months of talks,-] has signed the lease.',
    ),
    row(
      'elided',
      'minor',
      'The council, after months of talks, has signed the lease.',
      'The council … has signed the lease.',
    ),
    row(
      'elided',
      'minor',
      'The council, after months of talks, has signed the lease.',
      'The council [...] has signed the lease.',
    ),
    row(
      'elided',
      'minor',
      'The council, after months of talks, has signed the lease.',
      'The council . . . has signed the lease.',
    ),
    row(
      'elided',
      'minor',
      'The old harbour crane fell across two boats.',
      'The [machine] fell across two boats.',
      'The [-old harbour crane-] {+[machine]+} fell across two boats.',
    ),
    row(
      'elided',
      'moderate',
      'We will pay, but not before the winter, for every broken window.',
      'We will pay … for every broken window.',
    ),
    row(
      'elided',
      'moderate',
      'The pumps, if they are repaired in time, will drain the quarter.',
      'The pumps ... will drain the quarter.',
    ),
    row(
      'elided',
      'minor',
      'The seals came back. The herring came back. The boats did not come back.',
      'The seals came back … The boats did not come back.',
    ),
  ],
  'a negation changed': [
    row(
      'altered',
      'major',
      'We did not authorise the demolition of the mill.',
      'We did authorise the demolition of the mill.',
      'We did [-not-] authorise the demolition of the mill.',
    ),
    row(
      'altered',
      'major',
      'The reservoir was never tested for lead.',
      'The reservoir was tested for lead.',
      'The reservoir was [-never-] tested for lead.',
    ),
    row(
      'altered',
      'major',
      'There is no danger to bathers on the north beach.',
      'There is a danger to bathers on the north beach.',
      'There is [-a-] {+no+} danger to bathers on the north beach.',
    ),
    row(
      'altered',
      'major',
      "The inspectors didn't see the crack in the hull.",
      'The inspectors did see the crack in the hull.',
      "The inspectors [-didn't-] {+did+} see the crack in the hull.",
    ),
    row(
      'altered',
      'major',
      'We signed without reading the second annex.',
      'We signed after reading the second annex.',
    ),
    row(
      'altered',
      'major',
      'Nobody on the board knew of the second contract.',
      'Everybody on the board knew of the second contract.',
    ),
  ],
  'a number changed': [
    row(
      'altered',
      'major',
      'We counted forty bodies behind the school.',
      'We counted fourteen bodies behind the school.',
      'We counted [-fourteen-] {+forty+} bodies behind the school.',
    ),
    row(
      'altered',
      'major',
      'The company owes us three million crowns in wages.',
      'The company owes us 3 billion crowns in wages.',
    ),
    row(
      'altered',
      'major',
      'It took the brigade 45 minutes to find the right street.',
      'It took the brigade 54 minutes to find the right street.',
    ),
    row(
      'altered',
      'major',
      'Half the ward was evacuated before dawn.',
      'A third of the ward was evacuated before dawn.',
    ),
    row(
      'altered',
      'major',
      'We have lost dozens of seasoned volunteers.',
      'We have lost hundreds of seasoned volunteers.',
    ),
  ],
  'a modal or a condition changed': [
    row(
      'altered',
      'major',
      'The regulator may withdraw the licence this summer.',
      'The regulator will withdraw the licence this summer.',
      'The regulator [-may-] {+will+} withdraw the licence this summer.',
    ),
    row(
      'altered',
      'major',
      'The minister should resign over the tunnel contract.',
      'The minister could resign over the tunnel contract.',
    ),
    row(
      'altered',
      'major',
      'Every family must leave the valley tonight.',
      'Every family should leave the valley tonight.',
    ),
    row(
      'altered',
      'major',
      'Only the children were moved before the fire.',
      'The children were moved before the fire.',
      '[-Only-] the children were moved before the fire.',
    ),
    row(
      'altered',
      'major',
      'If the shelling stops, we will open the gate to the convoy.',
      'We will open the gate to the convoy.',
    ),
    row(
      'identical',
      null,
      'Whether they like it or not, the bridge stays shut until May.',
      fragment('the bridge stays shut until May'),
    ),
    row(
      'altered',
      'major',
      'The strike must end before the harvest begins.',
      'The strike might end before the harvest begins.',
    ),
    row(
      'altered',
      'major',
      'We will reopen the school only after the second inspection.',
      'We will reopen the school after the second inspection.',
      'We will reopen the school [-only-] after the second inspection.',
    ),
    row(
      'altered',
      'major',
      'We will leave the coalition if the budget passes on Friday.',
      'We will leave the coalition.',
      'We will leave the coalition [-if the budget passes on Friday.-]',
    ),
    row(
      'altered',
      'major',
      'The border stays shut unless the envoy returns with a treaty.',
      'The border stays shut,',
    ),
    row(
      'altered',
      'minor',
      'The depot will close next spring, come what may.',
      'The depot would close next spring, come what may.',
      'The depot [-will-] {+would+} close next spring, come what may.',
    ),
  ],
  'a word of meaning changed': [
    row(
      'altered',
      'moderate',
      'The mayor lied to the whole valley about the spill.',
      'The mayor misled the whole valley about the spill.',
      'The mayor [-lied to-] {+misled+} the whole valley about the spill.',
    ),
    row(
      'altered',
      'moderate',
      'It was a planned attack on the market traders.',
      'It was an organised attack on the market traders.',
      'It was [-a planned-] {+an organised+} attack on the market traders.',
    ),
    row(
      'altered',
      'moderate',
      'The shelter was clearly built on sand and promises.',
      'The shelter was built on sand and promises.',
      'The shelter was [-clearly-] built on sand and promises.',
    ),
    row(
      'altered',
      'moderate',
      'The bank sold us worthless paper for ten years.',
      'The bank sold us paper for ten years.',
    ),
    row(
      'altered',
      'moderate',
      'Those terrorists will be hunted to the last valley.',
      'Those insurgents will be hunted to the last valley.',
      'Those [-insurgents-] {+terrorists+} will be hunted to the last valley.',
    ),
    row(
      'altered',
      'moderate',
      fragment('a catastrophic failure'),
      fragment('a systemic failure'),
      'a [-catastrophic-] {+systemic+} failure',
    ),
    row(
      'altered',
      'moderate',
      'The turbines were switched off at noon, the crews went home, and the valley was dark by six.',
      'The turbines were switched off at noon and the valley was dark by six.',
    ),
    row(
      'altered',
      'moderate',
      'The archive smelt of smoke. The keys were gone. The guard was asleep.',
      'The archive smelt of smoke. The guard was asleep.',
      'The archive smelt of smoke. [-The keys were gone.-] The guard was asleep.',
    ),
  ],
  'a small word changed': [
    row(
      'altered',
      'minor',
      'We carried the piano down to the boat.',
      'We carried a piano down to the boat.',
      'We carried [-a-] {+the+} piano down to the boat.',
    ),
    row(
      'altered',
      'minor',
      'You cannot heat a hospital with good intentions.',
      "You can't heat a hospital with good intentions.",
      "You [-can't-] {+cannot+} heat a hospital with good intentions.",
    ),
    row(
      'altered',
      'minor',
      'They have emptied the granaries of three provinces.',
      "They've emptied the granaries of three provinces.",
    ),
    row(
      'altered',
      'minor',
      'I am going to rebuild the chapel stone by stone.',
      "I'm going to rebuild the chapel stone by stone.",
    ),
    row(
      'altered',
      'minor',
      'The lighthouse was dark for that whole week.',
      'The lighthouse was dark for the whole week.',
    ),
    row(
      'altered',
      'minor',
      'Somebody opened the sluice gates by hand.',
      'Someone opened the sluice gates by hand.',
    ),
  ],
  'the same words, another speaker': [
    row(
      'speaker',
      'major',
      by('Petra Lindqvist', 'The evidence was in the boathouse all along.'),
      by('Tomas Oduya', 'The evidence was in the boathouse all along.'),
      'The evidence was in the boathouse all along.',
    ),
    row(
      'speaker',
      'major',
      by('Dr Ines Duarte', 'Every ward was full by Tuesday morning. We turned ambulances away.'),
      by('Karel Novak', 'Every ward was full by Tuesday morning.'),
    ),
    row(
      'speaker',
      'major',
      by('General Osei Mensah', 'The column never crossed the river.'),
      by('Captain Leila Haddad', 'The column never crossed the river.'),
    ),
    row(
      'speaker',
      'major',
      by('Amnesty International', 'Prisoners were held in shipping containers.'),
      by('Human Rights Watch', 'Prisoners were held in shipping containers.'),
    ),
    row(
      'identical',
      null,
      by('Commander Arne Vik', 'The second trawler answered our flares.'),
      by('Vik', 'The second trawler answered our flares.'),
    ),
    row(
      'identical',
      null,
      by('Arne Vik', 'The second trawler answered our flares.'),
      by('the commander', 'The second trawler answered our flares.'),
    ),
    row(
      'identical',
      null,
      by('Arne Vik', 'The second trawler answered our flares.'),
      by(null, 'The second trawler answered our flares.'),
    ),
    row(
      'identical',
      null,
      by('Jana Kolar', 'The subsidy ends in the spring.'),
      by('the farm ministry', 'The subsidy ends in the spring.'),
    ),
    row(
      'identical',
      null,
      by('the World Health Organization', 'The outbreak has crossed the lake.'),
      by('WHO', 'The outbreak has crossed the lake.'),
    ),
    row(
      'identical',
      null,
      by('Mohamed El-Sayed', 'The bakery was hit at seven.'),
      by('Mohammed El-Sayed', 'The bakery was hit at seven.'),
    ),
    row(
      'identical',
      null,
      by('a local fisherman', 'The nets were full of oil.'),
      by('a fisherman', 'The nets were full of oil.'),
    ),
  ],
};

describe('two printings of an utterance', () => {
  const asSpec = (spec: QuoteSpec | string): QuoteSpec => (typeof spec === 'string' ? { says: spec } : spec);
  for (const [heading, rows] of Object.entries(TABLE)) {
    describe(heading, () => {
      for (const { first, second, verdict, severity, diff } of rows) {
        const [a, b] = [asSpec(first), asSpec(second)];
        it(`${[a.says].flat().join(' / ')} | ${[b.says].flat().join(' / ')}`, () => {
          const found = compareArticles([[a], [b]]);
          expect(found.map((comparison) => [comparison.verdict, comparison.severity])).toEqual([
            [verdict, severity],
          ]);
          if (diff !== undefined) expect(rendered(found[0]?.diff ?? [])).toBe(diff);
          const swapped = compareArticles([[b], [a]]);
          expect(swapped.map((comparison) => [comparison.verdict, comparison.severity])).toEqual([
            [verdict, severity],
          ]);
        });
      }
    });
  }

  it('covers at least eighty pairs', () => {
    expect(Object.values(TABLE).flat().length).toBeGreaterThanOrEqual(80);
  });
});
