import { readPassages } from './check-givers.js';

/** Who gives figures in clauses of many kinds, each with one that looks like it and is none. */
export const UNREAD_GIVERS = readPassages(`
@"as X told us"
# A week in the towns of the coast
At the mill 14 men were hurt, as the fire brigade told us on Monday. It burned for 3 days, as mills do.
= 14 men | the fire brigade
= 3 days | -

@"as the note shows"
# A week in the towns of the coast
The barge carried 900 tonnes, as the delivery note shows. The shed held 40 drums, as the picture on page 2 shows.
= 900 tonnes | the delivery note

@per records
# A week in the towns of the coast
Around 210 flats are empty, per municipal records. The tax is $40 per flat.
= 210 flats | municipal records
= $40 | -

@a fact that somebody has set down
# A week in the towns of the coast
Two in five wells are dry, a fact the ministry has set down in its own review. Some 40 pumps are broken, a figure the company disputes.
= Two in five wells | the ministry
= 40 pumps | -

@a figure somebody has given
# A week in the towns of the coast
The strike cost 4,100 jobs, a figure that the union confirmed on Friday.
= 4,100 jobs | the union

@a hospital admits patients
# A week in the towns of the coast
The tent hospital that the charity opened in Harn on 2 May has admitted 214 patients. The clinic admitted 90 children.
= 214 patients | -
= 90 children | -

@admitting what went wrong
# A week in the towns of the coast
The ministry admitted 214 deaths.
= 214 deaths | the ministry

@an inverted figure
# A week in the towns of the coast
The rebels claim ten. Six, say the monitors, who had to look from the air.
= Six | the monitors

@the ones somebody found
# A week in the towns of the coast
Of the 29 whom the Relief Mission found in the school, most were asleep.
= 29 | the Relief Mission


@a spokeswoman there
# A week in the towns of the coast
Thirty-three people have been treated at Harn hospital, a spokeswoman there said, after the smoke spread.
? Thirty-three people | spokeswoman

@after a clause with a body of its own
# A week in the towns of the coast
HARN, March 12 (Wire) - Shares in Velden fell 11 percent on Thursday after divers found a wreck and insurers put the cost of the disaster at between 40 million and 55 million pounds.
= between 40 million and 55 million | insurers

@not six as the company reported
# A week in the towns of the coast
The union said nine of its members had been hurt, not six as the company reported.
= nine of its members | the union
= six | the company

@a survey of households by a charity
# A week in the towns of the coast
In Harn, a survey of more than 1,200 households by Lantern Relief found that 31 per cent had no water.
= 31 per cent | Lantern Relief
= 1,200 households | Lantern Relief

@the log of a brigade
# A week in the towns of the coast
In all the mill burned for 19 hours, the brigade’s incident log shows.
= 19 hours | brigade

@its figures show
# A week in the towns of the coast
The World Grain Council says that 95 farms in the delta are dry. In Harn 44 percent of wells are, its figures show, among the highest rates in the region.
= 44 percent | World Grain Council

@citing its own returns
# A week in the towns of the coast
The Harn Health Service, citing returns from its clinics, said 88 children were under treatment, and that a third of them had come from the hills.
= 88 children | Harn Health Service
= a third of them | Harn Health Service

@what a company announced
# A week in the towns of the coast
Velden, the tram operator, said that 560 posts would go, down from the 640 it announced a week ago.
= 560 posts | Velden
= 640 | Velden

@a rank beside a number it lists
# A week in the towns of the coast
The Tram Workers Union (TWU), which organised the march, said 14,000 had taken part.
= 14,000 | Tram Workers Union

@a crowd that somebody numbered
# A week in the towns of the coast
The march drew a crowd that the Tram Workers Union, TWU, numbered at 14,000.
= 14,000 | Tram Workers Union

@strong
# A week in the towns of the coast
It ended in a march that the municipality, which backs the strike, said was 20,000-strong.
= 20,000-strong | the municipality

@how many police saw
# A week in the towns of the coast
To the police, who saw fewer than 6,000 people, it was a quiet day. The town saw 6,000 arrivals.
? fewer than 6,000 | police
= 6,000 arrivals | -

@in polls
# A week in the towns of the coast
The war goes on, and in polls only a fifth of Harnians expect it to end this year.
= a fifth | polls

@a name before a role in capitals
# A week in the towns of the coast
Ines Caldeira, Managing Director, said: “We lost 12 ovens.”
= 12 ovens | Ines Caldeira

@a head of mission
# A week in the towns of the coast
“We counted 40 boats,” said the Head of Mission, Ambassador Ines Caldeira.
= 40 boats | Ines Caldeira

@hoarse
# A week in the towns of the coast
The union’s Anselmo Prado, hoarse by the end, told the square: “We are 14,000.”
= 14,000 | Anselmo Prado

@it found, it counted
# A week in the towns of the coast
The Mission saw the barracks. It found nothing to support the claim of the Ministry of Defence that 140 soldiers were killed. It counted three burnt-out vehicles.
= 140 soldiers | Ministry of Defence
= three burnt-out vehicles | the Mission

@a register
# A week in the towns of the coast
Father Dominic Prado’s burial register has become a national argument. It held 41 names a week ago; he now has 52.
? 41 names | Dominic Prado
? 52 | Dominic Prado

@documents seen by a paper
# A week in the towns of the coast
Documents lodged with the council and seen by Albion show a stock of 1,100 tonnes.
? 1,100 tonnes | Documents

@reports on a network
# A week in the towns of the coast
Reports on social media that 40 tonnes of acid have entered the river are false.
= 40 tonnes | Reports on social media
`);
