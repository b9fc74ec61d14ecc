import { readSentences } from '../notation.js';

/** Rises, revisions, denials, hedges, forecasts, conditionals and events of the past. */
export const MODES = readSentences(`
The death toll rose by 12 to 50.
- 12 | 12 | killed | people | rise
- 50 | 50 | killed | people

The number of missing has fallen from 46 to 31.
- from 46 | 46 | missing | people | previous
- 31 | 31 | missing | people

Officials revised the toll down to 14 from 19.
- 14 | 14 | killed | people | says Officials
- from 19 | 19 | killed | people | says Officials | previous

Sales climbed 7% to $310m.
- 7% | 7 percent | rise | sale
- $310m | 310000000 USD | money | revenue

Arrests for theft were up by 18 percent last year.
- 18 percent | 18 percent | rise | arrest | when last year

Hospital admissions dropped by a third in February.
- a third | 33.3 percent | fall | admission | when in February | dates 2025-02-01..2025-02-28

The school has 30 pupils fewer than in 2019.
- 30 pupils | 30 | present | pupil | rise

Prices have doubled since the blockade began, to $4 a loaf.
- $4 | 4 USD | money | price

The army denied killing 80 civilians in Tal Remu.
- 80 civilians | 80 | killed | civilian | at Tal Remu | says The army | denied

The airline rejected claims that 600 pilots had resigned.
- 600 pilots | 600 | resign:pilot | pilot | says The airline | denied

It is not true that 20 ballot boxes were burned, the commission said.
- 20 ballot boxes | 20 | destroyed | box | says the commission | denied

The governor dismissed reports of 300 deaths as rumour.
- 300 deaths | 300 | killed | people | says The governor | denied

Up to 90 people are feared drowned.
- Up to 90 people | 90 up_to | killed | people | hedged

Around 2,000 fighters are believed to be holed up in the old city.
- Around 2,000 fighters | 2000 about | hole:fighter | fighter | hedged

Unconfirmed reports put the dead at 70.
- 70 | 70 | killed | people | hedged

As many as 400 people may be buried under the mud.
- As many as 400 people | 400 up_to | trapped | people | hedged

Reportedly 15 guards were taken captive.
- 15 guards | 15 | kidnapped | guard | hedged

The council will close six libraries by June.
- six libraries | 6 | closed | library | when by June | forecast

Forecasters expect 80 mm of rain by Wednesday.
- 80 mm of rain | 80 mm | rainfall | rain | when by Wednesday | says Forecasters | forecast

The line is expected to carry 40,000 passengers a day.
- 40,000 passengers | 40000 | aboard | passenger | when a day | forecast

About 500 turbines are to be built off Sorra.
- About 500 turbines | 500 about | build:turbine | turbine | at Sorra | forecast

If the levee fails, 9,000 homes will be flooded.
- 9,000 homes | 9000 | damaged | home | conditional

Unless rain comes, 70,000 cattle could starve.
- 70,000 cattle | 70000 | starve:cattle | cattle | conditional

Should the plant close, 350 people would lose their jobs.
- 350 people | 350 | jobs-cut | people | conditional

Had the alarm not sounded, 60 children might have died.
- 60 children | 60 | killed | child | conditional

A fire at the same hostel killed 18 people in 2009.
- 18 people | 18 | killed | people | when in 2009 | dates 2009-01-01..2009-12-31 | background

In 1988 an earthquake killed 25,000 people there.
- 25,000 people | 25000 | killed | people | when In 1988 | background

It was the worst crash in the country since 2003, when 71 people died.
- 71 people | 71 | killed | people | when 2003 | dates 2003-01-01..2003-12-31 | background

The 2016 quake left 300 dead.
- 300 dead | 300 | killed | people | when The 2016 | background

The ministry did not deny that 40 conscripts had died.
- 40 conscripts | 40 | killed | conscript | says The ministry

The plant will not lay off 640 workers, the owner insisted.
- 640 workers | 640 | jobs-cut | worker | says the owner | denied

In a similar crash at Dorn, 31 people died.
- 31 people died | 31 | killed | people | at Dorn | background

The toll was revised to 23, down from an earlier 30.
- 23 | 23 | killed | people
- 30 | 30 | killed | people | previous

More people could be injured than the 31 treated so far.
- 31 treated | 31 | treated | people | when so far

The storm recorded 90 more deaths than could be explained.
- 90 more deaths | 90 | killed | people

The flood will kill more than 90 people.
- kill more than 90 people | 90 over | killed | people | forecast

Two aid workers told reporters that 140 families had fled.
- 140 families | 140 | displaced | family: families | says two aid workers
x Two | speakers

The minister said there was no truth in the figure of 60 dead.
- 60 dead | 60 | killed | people | says The minister | denied

There was some truth in the figure of 60 dead, the minister said.
- 60 dead | 60 | killed | people | says the minister

The sergeant had hard words for the rumour, shared in the town all night, that 12 people had been killed.
- 12 people | 12 | killed | people | denied

The rumour that 12 people had been killed reached the camp at dawn.
- 12 people | 12 | killed | people | hedged
`);
