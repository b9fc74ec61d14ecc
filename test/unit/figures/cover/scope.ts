import type { CoverItem } from '../cover.js';
import { readSentences } from '../notation.js';

/** Whether, when, where, of whom, by whose word, and of what a part. */
export const SCOPE_COVERED = {
  rise: {
    holds: readSentences(`
The death toll rose by 12 to 50.
- 12 | 12 | killed | people | rise
- 50 | 50 | killed | people

Confirmed infections jumped from 310 to 460 in a week, the health service said.
- 310 | 310 | infected | people | when in a week | previous | says the health service
- 460 | 460 | infected | people | when in a week | says the health service
`),
    holdsNot: readSentences(`
The river rose by 12 metres and drowned 50 cattle.
- 12 metres | 12 metre | distance | river | rise
- 50 cattle | 50 | killed | cattle
`),
  },
  denial: {
    holds: readSentences(`
The army denied that its jets had killed 30 civilians.
- 30 civilians | 30 | killed | civilian | says The army | denied

It is not true that 400 jobs will go, the company said.
- 400 jobs | 400 | jobs-cut | job | says the company | denied
`),
    holdsNot: readSentences(`
The army did not deny that 30 civilians had died.
- 30 civilians | 30 | killed | civilian | says The army
`),
  },
  forecast: {
    holds: readSentences(`
The strike will ground 600 flights on Thursday, the airline said.
- 600 flights | 600 | ground:flight | flight | says the airline | when on Thursday | forecast

Officials expect the storm to displace 20,000 people.
- 20,000 people | 20000 | displaced | people | says Officials | forecast
`),
    holdsNot: readSentences(`
The storm displaced 20,000 people, more than forecasters had expected.
- 20,000 people | 20000 | displaced | people
`),
  },
  conditional: {
    holds: readSentences(`
If the dam fails, 9,000 people would have to be evacuated.
- 9,000 people | 9000 | evacuated | people | conditional

Unless aid arrives, 200 children could die, the agency warned.
- 200 children | 200 | killed | child | says the agency | conditional
`),
    holdsNot: readSentences(`
Police asked if anyone knew the 12 men who were arrested.
- 12 men | 12 | detained | man | says Police
`),
  },
  'background event': {
    holds: readSentences(`
A 2016 quake in the same valley killed 600 people.
- 600 people | 600 | killed | people | when A 2016 | background
x 2016 | date

Nine people died on Sunday. In 1998, a similar blaze killed 41.
- Nine people | 9 | killed | people | when on Sunday
- 41 | 41 | killed | people | when In 1998 | background
`),
    holdsNot: readSentences(`
The bridge, built in 1998, fell and killed 41 people.
- 41 people | 41 | killed | people
x 1998 | date
`),
  },
  window: {
    holds: readSentences(`
Snakebites have killed 16 farmers in the last three months.
- 16 farmers | 16 | killed | farmer | when in the last three months | dates 2024-12-17..2025-03-17

Between Friday and Sunday the navy rescued 188 migrants.
- 188 migrants | 188 | rescued | migrant | when Between Friday and Sunday | dates 2025-03-14..2025-03-16
`),
    holdsNot: readSentences(`
Sixteen farmers have been held, the minister said on Sunday.
- Sixteen farmers | 16 | detained | farmer | says the minister
`),
    fails: {
      '"leave" is a verb more often than a noun, and read as one': readSentences(`
Nurses get three months of leave.
- three months | 3 month | duration | leave
`),
    },
  },
  population: {
    holds: readSentences(`
Nineteen Rohingya refugees drowned when their boat sank.
- Nineteen Rohingya refugees | 19 | killed | refugee: Rohingya refugees

Some 70 percent of women over 50 have been screened.
- Some 70 percent of women over 50 | 70 percent about | share | woman: women over 50
x 50 | age
`),
    holdsNot: readSentences(`
Nineteen people drowned when a refugee boat sank.
- Nineteen people | 19 | killed | people
`),
  },
  place: {
    holds: readSentences(`
In Mopti, insurgents burned 60 granaries.
- 60 granaries | 60 | destroyed | granary | at Mopti

Police in Penang arrested 14 touts.
- 14 touts | 14 | detained | tout | at Penang
`),
    holdsNot: readSentences(`
Fourteen touts were arrested, a Penang-born officer said.
- Fourteen touts | 14 | detained | tout | says officer

The raid killed 14 fighters of the US-led alliance.
- 14 fighters | 14 | killed | fighter
`),
  },
  'attribution chain': {
    holds: readSentences(`
Forty people were wounded, the ministry said, citing hospitals.
- Forty people | 40 | injured | people | says hospitals | chain the ministry < hospitals

The governor told state television that 25 fighters had surrendered.
- 25 fighters | 25 | surrendered | fighter | says The governor

Six children died of cold, according to the camp doctor. He said 90 others were in hospital.
- Six children | 6 | killed | child | says the camp doctor
- 90 others | 90 | hospitalised | people | says the camp doctor
`),
    holdsNot: readSentences(`
Forty people were wounded; the ministry said it was citing nobody.
- Forty people | 40 | injured | people
`),
  },
  'part of': {
    holds: readSentences(`
The raid killed 31 people, including nine children.
- 31 people | 31 | killed | people
- nine children | 9 | killed | child | part of 31 people

Police arrested 80 protesters, of whom six were charged.
- 80 protesters | 80 | detained | protester
- six were charged | 6 | charged | people | part of 80 protesters

Forty-two miners were trapped, 19 of them foreigners.
- Forty-two miners | 42 | trapped | miner
- 19 of them | 19 | trapped | miner: foreigners | part of Forty-two miners

The maker recalled 48,000 bikes in 11 countries, 6,200 of them in Kenya.
- 48,000 bikes | 48000 | recall:bike | bike | at Kenya
- 11 countries | 11 | recall:country | country | at Kenya
- 6,200 of them | 6200 | recall:bike | bike | at Kenya | part of 48,000 bikes
`),
    holdsNot: readSentences(`
The raid killed 31 people and injured nine children.
- 31 people | 31 | killed | people
- nine children | 9 | injured | child
`),
  },
} as const satisfies Readonly<Record<string, CoverItem>>;
