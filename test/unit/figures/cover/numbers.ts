import type { CoverItem } from '../cover.js';
import { readSentences } from '../notation.js';

/** Ways of writing a number: what is one, and what only looks like it. */
export const NUMBERS_COVERED = {
  separators: {
    holds: readSentences(`
Flash floods in Punjab have killed 1,204 cattle.
- 1,204 cattle | 1204 | killed | cattle | at Punjab

The survey counted 12 400 seals on the ice.
- 12 400 seals | 12400 | count:seal | seal | says The survey

The tax office mailed 1,10,25,000 forms.
- 1,10,25,000 forms | 11025000 | mail:form | form
`),
    holdsNot: readSentences(`
In 2019, 400 seals were counted.
- 400 seals | 400 | count:seal | seal | when In 2019 | background
x 2019 | date
`),
  },
  'decimals and signs': {
    holds: readSentences(`
Inflation fell to 3.4 percent in May.
- 3.4 percent | 3.4 percent | share | inflation | when in May

Nights in Yakutsk reach -48C.
- -48C | -48 degree Celsius | temperature | night | at Yakutsk

Frost of -5 to -10C is forecast.
- -5 to -10C | -10..-5 range degree Celsius | temperature | frost | forecast
`),
    holdsNot: readSentences(`
The A-10 and the T-72 were parked side by side.
x A-10 | name
x T-72 | name
`),
  },
  'words and mixtures': {
    holds: readSentences(`
Twenty-seven hikers were rescued from the ridge.
- Twenty-seven hikers | 27 | rescued | hiker

The port will cost $3.2bn, the minister said.
- $3.2bn | 3200000000 USD | money | cost | says the minister | forecast

Half a million people fled the delta.
- Half a million people | 500000 | displaced | people

The queue was two and a half miles long.
- two and a half miles | 2.5 mile | length | queue
`),
    holdsNot: readSentences(`
The twenty-second runner was cheered home.
x twenty-second | ordinal
`),
  },
  'lakh and crore': {
    holds: readSentences(`
Nearly 3 lakh people were evacuated in Odisha.
- Nearly 3 lakh people | 300000 nearly | evacuated | people | at Odisha

The state's budget for the year is Rs 45 crore.
- Rs 45 crore | 450000000 INR | money | budget | when for the year
`),
    fails: {
      'what money is for is told by the lexicon alone': readSentences(`
The state sanctioned Rs 45 crore for the bridge.
- Rs 45 crore | 450000000 INR | money | bridge
`),
    },
    holdsNot: readSentences(`
The lakh was once the coin of tax men.
`),
  },
  'dozen, score, pair': {
    holds: readSentences(`
Two dozen homes burned in Paradise Valley.
- Two dozen homes | 24 | destroyed | home | at Paradise Valley

A trio of climbers died on the north face.
- A trio of climbers | 3 | killed | climber
`),
    holdsNot: readSentences(`
Her test scores were the best in the valley.
x scores | score
`),
  },
  'vague words': {
    holds: readSentences(`
Tens of thousands of people marched in Tbilisi.
- Tens of thousands of people | 20000..100000 vague | attendance | people | at Tbilisi

Several hundred goats drowned.
- Several hundred goats | 200..1000 vague | killed | goat

Scores of miners are missing.
- Scores of miners | 40..100 vague | missing | miner
`),
    holdsNot: readSentences(`
She scores often and runs a few errands after.
x scores | score
x a few | loose
`),
  },
  none: {
    holds: readSentences(`
No one was hurt when the crane fell.
- No one | 0 | injured | people

Not a single voter was turned away, the clerk said.
- Not a single voter | 0 | turn:voter | voter | says the clerk

Neither of the two pilots survived.
- Neither of the two pilots | 0 | rescued | pilot
x two | reference
`),
    holdsNot: readSentences(`
Neither side gave ground, and nobody knows why.
x nobody | rhetoric
`),
  },
  'fractions and shares': {
    holds: readSentences(`
Two-thirds of the wards were closed.
- Two-thirds of the wards | 66.667 percent | share | ward

One in five nurses has quit since January.
- One in five nurses | 20 percent | share | nurse | when since January

Every second child in the camp is hungry.
- Every second child | 50 percent | share | child
`),
    holdsNot: readSentences(`
Every second week the market moves to Tarsin.
x second | ordinal

A third flood hit the valley.
x A third | ordinal
`),
  },
  'percent and points': {
    holds: readSentences(`
Turnout rose by 4 percentage points to 61 percent.
- 4 percentage points | 4 percentage point | rise | turnout
- 61 percent | 61 percent | share | turnout

Some 12 per cent of the crop was lost.
- Some 12 per cent of the crop | 12 about percent | share | crop
`),
    holdsNot: readSentences(`
The Hawks won by 12 points.
- 12 points | 12 | points | point
`),
  },
  multiples: {
    holds: readSentences(`
The army says 400 fell, and twice that number were hurt.
- 400 fell | 400 | fall:thing |  | says The army
- twice that number | 800 | injured | people

Police held 60 marchers on Friday and three times that on Sunday.
- 60 marchers | 60 | detained | marcher | when on Friday
- three times that | 180 | detained | marcher | when on Sunday
`),
    holdsNot: readSentences(`
Rents have doubled, she said, and she has moved twice.
x doubled | multiple
`),
    fails: {
      'what is said is not seen to begin with "twice"': readSentences(`
The army says 400 died; rebels say twice that number died.
- 400 | 400 | killed | people | says The army
- twice that number | 800 | killed | people | says rebels
`),
    },
  },
  ranges: {
    holds: readSentences(`
Between 10 and 15 people were trapped.
- Between 10 and 15 people | 10..15 range | trapped | people

The cull will take 40 to 50 percent of the herd.
- 40 to 50 percent of the herd | 40..50 range percent | share | herd | forecast
`),
    holdsNot: readSentences(`
The toll rose from 40 to 50.
- 40 | 40 | killed | people | previous
- 50 | 50 | killed | people
`),
  },
  compounds: {
    holds: readSentences(`
A 10,000-strong crowd filled the square.
- 10,000-strong crowd | 10000 | attendance | people

The five-year-old war has emptied the valley.
- five-year-old war | 5 year | duration | war
`),
    holdsNot: readSentences(`
The five-year-old girl was found in a 200-bed hospital.
x five-year-old | age
x 200-bed | capacity
`),
  },
  units: {
    holds: readSentences(`
The slick covers 30 square km of sea.
- 30 square km of sea | 30 square km | area | sea

Gusts of 140 km per hour tore off roofs.
- 140 km per hour | 140 km/h | speed | gust

The trail is 4 km 300 m long.
- 4 km 300 m | 4.3 km | length | trail

The gap was 3' 4" wide.
- 3' 4" | 3.3333 foot | width | gap

They spent three nights in the crater.
- three nights | 3 night | duration
`),
    holdsNot: readSentences(`
The team ran on 5G and met at Kilometre 40.
x 5 | name
x 40 | name
`),
  },
  currencies: {
    holds: readSentences(`
The grant is worth XAF 500 million.
- XAF 500 million | 500000000 XAF | money | value

He was fined 20,000 SDG.
- 20,000 SDG | 20000 SDG | money | fine

Milk now costs 95 pence a pint.
- 95 pence | 95 GBp | money | cost

The dam will cost CAD 2.4 billion.
- CAD 2.4 billion | 2400000000 CAD | money | cost | forecast
`),
    holdsNot: readSentences(`
SDG 3 and COP 28 were on the agenda.
x 3 | name
x 28 | name
`),
  },
  'bounds before': {
    holds: readSentences(`
No fewer than 19 priests were abducted.
- No fewer than 19 priests | 19 at_least | kidnapped | priest

Upwards of 70 yachts sank.
- Upwards of 70 yachts | 70 over | sink:yacht | yacht

Up to 300 jobs will go at the mill.
- Up to 300 jobs | 300 up_to | jobs-cut | job | forecast

Rebels killed ca. 40 porters.
- ca. 40 porters | 40 about | killed | porter

The barge, c. 40 metres long, ran aground.
- c. 40 metres | 40 about metre | length | barge
`),
    holdsNot: readSentences(`
The plane flew over 12 islands.
- 12 islands | 12 | fly:island | island
`),
  },
  'bounds after': {
    holds: readSentences(`
Ninety people or more were on the roof when it fell.
- Ninety people or more | 90 at_least | roof | people

There are 64 dead and counting.
- 64 dead | 64 at_least | killed | people
`),
    holdsNot: readSentences(`
Sixty guests came, or so she said.
- Sixty guests | 60 | come:guest | guest
`),
  },
  'hedges of the saying': {
    holds: readSentences(`
As many as 12 sailors are feared drowned.
- 12 sailors | 12 up_to | killed | sailor | hedged

Militants reportedly abducted 40 pupils.
- 40 pupils | 40 | kidnapped | pupil | hedged
`),
    fails: {
      'whoever seizes people is taken to detain them': readSentences(`
Militants reportedly seized 40 hostages.
- 40 hostages | 40 | kidnapped | hostage | hedged
`),
    },
    holdsNot: readSentences(`
Twelve sailors who feared the storm stayed ashore.
- Twelve sailors | 12 | present | sailor
`),
  },
  'a unit told before': {
    holds: readSentences(`
The barge carried 90 tonnes of sand. The permit was for fifty.
- 90 tonnes of sand | 90 tonne | weight | sand
- fifty | 50 tonne | weight | sand | background

The dam held 40 percent. The limit is 30.
- 40 percent | 40 percent | share | dam
- 30 | 30 percent | share | dam | background
`),
    holdsNot: readSentences(`
The barge carried 90 tonnes of sand. Fifty people watched.
- 90 tonnes of sand | 90 tonne | weight | sand
- Fifty people | 50 | attendance | people
`),
  },
  votes: {
    holds: readSentences(`
The motion passed by 24 to 21.
- 24 | 24 | votes | vote
- 21 | 21 | votes | vote

The senate rejected the bill by 58 votes to 40.
- 58 votes | 58 | votes | vote | says The senate
- 40 | 40 | votes | vote | says The senate
`),
    holdsNot: readSentences(`
Orvel beat Tarsin by 24 to 21.
x 24 to 21 | score
`),
  },
  averages: {
    holds: readSentences(`
Class sizes average 31.
- 31 | 31 | average:size | size

Household incomes averaged 900 in the district.
- 900 | 900 | average:income | income
`),
    holdsNot: readSentences(`
The average 31 pupils a class is too many.
- 31 pupils | 31 | pupils | pupil
`),
  },
} as const satisfies Readonly<Record<string, CoverItem>>;
