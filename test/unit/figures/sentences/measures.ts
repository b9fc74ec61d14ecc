import { readSentences } from '../notation.js';

/** Kinds of measures, those that the lexicon lacks among them. */
export const MEASURES_READ = readSentences(`
Police detained 40 students and charged eleven of them with arson.
- 40 students | 40 | detained | student
- eleven of them | 11 | charged | student | part of 40 students

The court convicted six officers and acquitted two.
- six officers | 6 | convicted | officer
- two | 2 | released | people

Gunmen kidnapped 18 road workers near Gorat.
- 18 road workers | 18 | kidnapped | worker: road workers | at Gorat

The junta has released 2,000 prisoners.
- 2,000 prisoners | 2000 | released | prisoner

A helicopter plucked five sailors from the rocks.
- five sailors | 5 | rescued | sailor

More than 11,000 villagers have been moved to higher ground.
- More than 11,000 villagers | 11000 over | evacuated | villager

Some 120,000 people have fled their homes since February.
- Some 120,000 people | 120000 about | displaced | people | when since February | dates 2025-02-01..2025-03-17

About 30,000 people remain besieged in Tal Remu.
- About 30,000 people | 30000 about | besieged | people | at Tal Remu

The disease has infected 940 people in Sorra, 61 of them nurses.
- 940 people | 940 | infected | people | at Sorra
- 61 of them nurses | 61 | infected | people: nurses | at Sorra | part of 940 people

Clinics had vaccinated 75,000 infants by Friday.
- 75,000 infants | 75000 | vaccinated | infant | when by Friday

There are 214 patients in hospital, 19 of them on ventilators.
- 214 patients in hospital | 214 | hospitalised | patient
- 19 of them | 19 | hospitalised | patient | part of 214 patients in hospital

Fifty-six patients have recovered.
- Fifty-six patients | 56 | recovered | patient

Doctors treated 130 marchers for the effects of tear gas.
- 130 marchers | 130 | treated | marcher

The agency has fed 45,000 people a day since the quake.
- 45,000 people | 45000 | helped | people | when a day

The drought affects 3.2 million people in the south.
- 3.2 million people | 3200000 | affected | people

Engineers say 60 bridges were damaged and 11 destroyed.
- 60 bridges | 60 | damaged | bridge | says Engineers
- 11 destroyed | 11 | destroyed | bridge | says Engineers

Only two of the region's hospitals still work.
- two of the region's hospitals | 2 | open | hospital

Fewer than 300 Yazidis remain in the town.
- Fewer than 300 Yazidis | 300 under | present | yazidi

The army took 17 villages in three days.
- 17 villages | 17 | captured | village | when in three days
x three | window

Customs officers seized 900 kg of ivory.
- 900 kg of ivory | 900 kg | seized | ivory

Nine lorries delivered 240 tonnes of flour to the camp.
- Nine lorries | 9 | deliver:lorry | lorry
- 240 tonnes of flour | 240 tonne | delivered | flour

Brewers will shed 2,400 jobs.
- 2,400 jobs | 2400 | jobs-cut | job | forecast

The plant, which employs 860 people, will take on 150 more.
- 860 people | 860 | employed | people
- 150 more | 150 | jobs-created | people | forecast

Some 25,000 teachers are on strike.
- Some 25,000 teachers | 25000 about | on-strike | teacher

Organisers said 60,000 people marched; the police counted 18,000.
- 60,000 people | 60000 | attendance | people | says Organisers
- 18,000 | 18000 | attendance | people | says the police

Ms Dahl won 41,200 votes, or 52 percent.
- 41,200 votes | 41200 | votes | vote
- 52 percent | 52 percent | share | vote

The petition has 80,000 signatures.
- 80,000 signatures | 80000 | signatures | signature

The fund pledged $40m in aid, and the bank lent a further $15m.
- $40m | 40000000 USD | money | aid | says The fund | forecast
- $15m | 15000000 USD | money | loan

The brewer made a profit of £12.5m last year.
- £12.5m | 12500000 GBP | money | profit | when last year

The court fined the ferry company €300,000.
- €300,000 | 300000 EUR | money | fine

Three in five pupils go hungry, the union says.
- Three in five pupils | 60 percent | share | pupil | says the union

Reservoirs are 38% full.
- 38% full | 38 percent | share | reservoir

The siege lasted 73 days.
- 73 days | 73 day | duration | siege

The 14-year-old conflict has ruined the north.
- 14-year-old conflict | 14 year | duration | conflict

The epicentre lay 40 km south of Gorat, at a depth of 9 km.
- 40 km | 40 km | distance | epicentre | at Gorat
- 9 km | 9 km | depth | epicentre | at Gorat

Fire has blackened 12,000 hectares of pine forest.
- 12,000 hectares of pine forest | 12000 ha | area | forest

A 5.8-magnitude tremor woke the town.
- 5.8-magnitude tremor | 5.8 | magnitude | tremor

The quake measured 7.1 on the Richter scale.
- 7.1 | 7.1 | magnitude | quake

Temperatures in Gorat reached 46 degrees Celsius on Sunday.
- 46 degrees Celsius | 46 degree Celsius | temperature | temperature | at Gorat | when on Sunday

Winds of 140 km/h uprooted 600 trees.
- 140 km/h | 140 km/h | speed | wind
- 600 trees | 600 | uproot:tree | tree

Waves four metres high broke over the wall.
- four metres high | 4 metre | height | wave

The ship carries 9,000 containers.
- 9,000 containers | 9000 | carry:container | container

Wardens counted 47 elephants in the valley.
- 47 elephants | 47 | count:elephant | elephant | says Wardens

The ministry has approved 12 dams.
- 12 dams | 12 | approve:dam | dam

Twenty-six carriages were repainted.
- Twenty-six carriages | 26 | repaint:carriage | carriage

The library lent 310,000 books last year.
- 310,000 books | 310000 | lend:book | book | when last year

Eighteen rebels surrendered on Friday.
- Eighteen rebels | 18 | surrender:rebel | rebel | when on Friday
`);
