import { readSentences } from '../notation.js';

/** Coordination, ellipsis, numbers alone, pronouns, and parts of a whole. */
export const ELLIPSIS = readSentences(`
At least 200 people were killed and 500 wounded in a week of fighting.
- At least 200 people | 200 at_least | killed | people | when a week
- 500 wounded | 500 | injured | people | when a week

The blast killed nine people and injured another 40.
- nine people | 9 | killed | people
- another 40 | 40 | injured | people

Eleven people died in Orvel and 12 more in Tarsin.
- Eleven people | 11 | killed | people | at Orvel
- 12 more | 12 | killed | people | at Tarsin

The army lost 30 men at Tarsin, the rebels about 50.
- 30 men | 30 | killed | man | at Tarsin
- about 50 | 50 about | killed | man | at Tarsin

Rescuers reached four of the villages on Friday and two on Saturday.
- four of the villages | 4 | reach:village | village | when on Friday
- two on Saturday | 2 | reach:village | village | when on Saturday

Six schools, two clinics and a mosque were shelled.
- Six schools | 6 | hit | school
- two clinics | 2 | hit | clinic

The bus carried 14 workers; three died.
- 14 workers | 14 | aboard | worker
- three died | 3 | killed | people: workers | part of 14 workers

Soldiers shot 14 protesters in the square.
- 14 protesters | 14 | shoot:protester | protester

The regional office put the dead at 120. The Observatory put it at 51.
- 120 | 120 | killed | people | says The regional office
- 51 | 51 | killed | people | says The Observatory

The city has counted 64 deaths. The region says 80.
- 64 deaths | 64 | killed | people | says The city
- 80 | 80 | killed | people | says The region

Officials first spoke of 19 dead, then of 24.
- 19 dead | 19 | killed | people | says Officials | previous
- 24 | 24 | killed | people | says Officials

How many were hurt is unclear. The mayor says 15, the hospital 40.
- 15 | 15 | injured | people | says The mayor
- 40 | 40 | injured | people | says the hospital

Some 700 farmers blocked the pass on Sunday. About 60 were arrested.
- Some 700 farmers | 700 about | block:farmer | farmer | when on Sunday
- About 60 | 60 about | detained | people

Ten workers were trapped by the fall. Two of them have been brought out alive.
- Ten workers | 10 | trapped | worker
- Two of them | 2 | rescued | worker | part of Ten workers

Shelling killed 31 people, including nine children.
- 31 people | 31 | killed | people
- nine children | 9 | killed | child | part of 31 people

The bus was carrying 44 pilgrims, of whom 17 died.
- 44 pilgrims | 44 | aboard | pilgrim
- 17 | 17 | killed | people: pilgrims | part of 44 pilgrims

Forty-one people drowned, 19 of them women.
- Forty-one people | 41 | killed | people
- 19 of them women | 19 | killed | people: women | part of Forty-one people

They pulled 27 people from the river, three of whom later died.
- 27 people | 27 | rescued | people
- three of whom | 3 | killed | people | part of 27 people

Half of the 60 patients on the ward are children.
- Half | 50 percent | share | patient: children
- 60 patients | 60 | present | patient

Two of the town's five bakeries have shut.
- Two of the town's five bakeries | 2 | closed | bakery | part
- five bakeries | 5 | present | bakery

The quake injured 900 people, 40 of them seriously.
- 900 people | 900 | injured | people
- 40 of them seriously | 40 | injured | people: seriously | part of 900 people

Some 3,000 people fled on Monday and as many again on Tuesday.
- Some 3,000 people | 3000 about | displaced | people | when on Monday

Twenty-two people were hurt, among them four police officers.
- Twenty-two people | 22 | injured | people
- four police officers | 4 | injured | people: police officers | part of Twenty-two people

A teacher and three pupils were stabbed.
- three pupils | 3 | injured | pupil

Of 83 patients tested on Friday, 11 had the virus.
- 83 patients | 83 | tested | patient | when on Friday
- 11 | 11 | infected | patient | part of 83 patients

The tanker lost 300 tonnes of oil on Monday and a further 120 on Tuesday.
- 300 tonnes of oil | 300 tonne | weight | oil | when on Monday
- 120 on Tuesday | 120 tonne | weight | oil | when on Tuesday

Among the 80 people treated were 15 firefighters.
- 80 people treated | 80 | treated | people
- 15 firefighters | 15 | treated | firefighter: firefighters | within 80 people treated

Among those killed were two teachers.
- two teachers | 2 | killed | teacher: teachers

The dead included nine women.
- nine women | 9 | killed | woman: women | part

The blast killed 17 people (12 men and five women).
- 17 people | 17 | killed | people
- 12 men | 12 | killed | people: men | part of 17 people
- five women | 5 | killed | people: women | part of 17 people

Killed 12; wounded 30; missing 4.
- Killed 12 | 12 | killed | people
- wounded 30 | 30 | injured | people
- missing 4 | 4 | missing | people

Injured: 210
- 210 | 210 | injured | people

Eighteen of the country's five thousand three hundred and twelve schools were damaged.
- Eighteen | 18 | damaged | school | part
- five thousand three hundred and twelve schools | 5312 | present | school
`);
