import { readPassages } from './check-givers.js';

/** Who gives figures in clauses whose edges are hard to see, each with one that looks like it and is none. */
export const CLAUSE_GIVERS = readPassages(`
@a name that ends like a possessive
# A week in the towns of the coast
St Aldan’s says it has treated 17 people since noon: four are still there. St Aldan’s car park has 40 bays.
= 17 people | St Aldan
= four | St Aldan
= 40 bays | -

@a pronoun with its verb in it
# A week in the towns of the coast
Harbour Minister Ines Caldeira says it's 14. The pilots say they'd lost 9 boats.
= 14 | Ines Caldeira
= 9 boats | pilots

@a pronoun after says is a subject
# A week in the towns of the coast
The clinic on the quay says it now feeds 340 children a day.
= 340 children | clinic

@counted reports are no verb
# A week in the towns of the coast
Thirty-one reports of leaks had come in by dusk, nine of them from tenants, its manager, Dario Orsini, told a briefing.
= Thirty-one | Dario Orsini
= nine | Dario Orsini

@an adverbial before a subject with a name beside it
# A week in the towns of the coast
Without a deal, its finance director, Rune Vik, warned, the loss could grow to 300 jobs.
= 300 jobs | Rune Vik

@what is counted is nobody's description
# A week in the towns of the coast
According to the Ministry of Rivers, 4,000 people in Harn, Ossa and Brod need boats.
= 4,000 people | Ministry of Rivers

@where according to somebody
# A week in the towns of the coast
She was at the pier, where according to the coastguard 37 swimmers were pulled out. He sat where 12 boats lay.
= 37 swimmers | coastguard
= 12 boats | -

@which according to somebody has
# A week in the towns of the coast
She spoke of the frost, which according to the growers' union has killed 22 calves.
= 22 calves | union

@in an order dated
# A week in the towns of the coast
Two of the beams were sawn through, prosecutors say in a search order dated 11 October.
= Two of the beams | prosecutors

@a month between a subject and its verb
# A week in the towns of the coast
A review by the state auditor in March put the gap at $48 million.
= $48 million | state auditor

@who reads a text aloud is not he
# A week in the towns of the coast
Mayor Dario Orsini says the till is empty. A review by the state auditor put the gap at $48 million. The strike costs $3 million a week, he said.
= $3 million | Dario Orsini

@a paper that has seen logs
# A week in the towns of the coast
Radio logs reviewed by the Courier show that the pilot called after 12 minutes. Radio logs kept by the Harbour League show that the tug came after 40 minutes.
= 12 minutes | logs
= 40 minutes | Harbour League

@a hospital admits the injured
# A week in the towns of the coast
Harn Hospital admitted 12 of the injured, its director, Ines Caldeira, said.
= 12 of | Ines Caldeira

@owning up
# A week in the towns of the coast
The navy has owned up to 31 collisions. The 14 that the firm owned up to a day earlier, in a letter, were old.
= 31 collisions | navy
= 14 | firm

@whispered to somebody
# A week in the towns of the coast
Two bombs went off, a police source whispered to the Courier. Nine dogs barked, and the crowd whispered.
= Two bombs | police source
= Nine dogs | -

@the company is no campaign group
# A week in the towns of the coast
The dam, according to a note published by a campaign group, held 50 tonnes of sand. The company admits to 180 tonnes.
= 50 tonnes | campaign group
= 180 tonnes | company

@the wounded give no figures
# A week in the towns of the coast
Chief Ines Caldeira put the dead at nine and the wounded at 16.
= nine | Ines Caldeira
= 16 | Ines Caldeira

@by an estimate, afresh
# A week in the towns of the coast
The hall holds 300; by the fire brigade's own estimate 410 got in. It opened by 9 o'clock with 40 staff.
= 410 | fire brigade
= 40 staff | -

@a figure by an account
# A week in the towns of the coast
The fare was €212, and even the price for pupils, €96 by the ferry company's account, has risen.
= €96 | ferry company
= €212 | -

@in somebody's reckoning it was
# A week in the towns of the coast
On paper 58 lived there. In Ms Caldeira's reckoning it was 71.
= 71 | Caldeira
= 58 | -

@the body before the count
# A week in the towns of the coast
Sunday's crowd was 4,000, by the police count; the dockers claimed 9,000.
= 4,000 | police
= 9,000 | dockers

@wanting a figure further on
# A week in the towns of the coast
The pilots want raises totalling 12 per cent over two years. The valley has the Greens. They want the mine closed in five years.
= 12 per cent | pilots
= five years | Greens

@standing by a figure
# A week in the towns of the coast
The head of the league, Rune Vik, stands by 41,000. The chapel stands by 40 graves.
= 41,000 | Rune Vik

@as certified by
# A week in the towns of the coast
The gap is still $48 million, as certified by the state auditor. The bells rang 12 times, as ordered by the bishop.
= $48 million | auditor
= 12 times | -

@as somebody likes to point out
# A week in the towns of the coast
The city keeps $61 million in reserve, as the pilots' union likes to point out.
= $61 million | union

@in a survey by somebody
# A week in the towns of the coast
In a survey by the Pilots’ League last spring, four in ten nurses said that they slept badly. In a hall by the League, 40 beds were set up.
= four in ten | Pilots’ League
= 40 beds | -

@in a survey of somebody's
# A week in the towns of the coast
In a poll of our readers in May, one in four owners said they had had a leak. In the polling hall that day, 12 lamps were out.
= one in four | poll
= 12 lamps | -

@when somebody polled its members
# A week in the towns of the coast
When the Ferry Circle surveyed its members in June, 43 per cent said they had been late. When the ferry sailed in June, 300 were late.
= 43 per cent | Ferry Circle
= 300 | -

@a book further left
# A week in the towns of the coast
The log of the harbour mission, of which we have a copy, has 84 blasts for the day. The log of the Brod has 60 pages. A copy of the duty roster lists 19 guards.
= 84 blasts | log
= 19 guards | roster

@names that somebody keeps
# A week in the towns of the coast
Lawyers have a list of 112 people who were held. The union holds the names of 30 sailors. Its head, Ines Caldeira, came late, and she has 34 names in a book. The town has 40 wells.
= 112 people | lawyers
= 30 sailors | union
= 34 names | Ines Caldeira
= 40 wells | -

@who gave the figures of the sentence before
# A week in the towns of the coast
Fourteen people are now known to have drowned, and 12 others were hurt. The Ministry of Rivers gave the figures this morning.
= Fourteen | Ministry of Rivers
= 12 others | Ministry of Rivers

@who gave them and went on
# A week in the towns of the coast
Eleven have been found dead. Mayor Ines Caldeira, who gave the new figures at noon, said 22 were missing.
= Eleven | Ines Caldeira
= 22 | Ines Caldeira

@a figure given that is another one
# A week in the towns of the coast
Some 16 barns burned. The mayor, Ines Caldeira, gave the figure of 40 wells to the press.
= 16 barns | -

@only before that
# A week in the towns of the coast
Dredging officials have said only that 25 barges were lost. Fleet managers said only 14 had run aground.
= 25 barges | Dredging officials
= only 14 | Fleet managers

@who somebody is by a participle
# A week in the towns of the coast
At least 82 nets were cut, the cooperative, known as Redes Novas, said in a notice. Another 40 were taken, the guild, led by Ana Prates, said.
= At least 82 nets | cooperative
= Another 40 | guild

@and at the head of a sentence
# A week in the towns of the coast
And the pilots' guild, which speaks for 400 crews at Orle, says 31 boats will be laid up. And the mayor, Ines Caldeira, said 12 had sunk.
= 31 boats | pilots' guild
= 12 | Ines Caldeira
`);
