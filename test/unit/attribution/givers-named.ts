import { readPassages } from './check-givers.js';

/** Passages for the rules that find the name behind an office, a role or a text. */
export const NAMED_GIVERS = readPassages(`
@office in capitals, with its field
# Sugar crop
The Minister of Agriculture, Paul Sarre, rejected the union's account. The crop was down by 12 per cent, the Minister told the Senate.
= 12 per cent | Paul Sarre

@a role that no list has, of something
# Storm on the spit
Twenty-nine fishermen were missing, Oria Tamm, wharfinger of Port Lanza, said by telephone.
= Twenty-nine fishermen | Oria Tamm

@name set beside an office, after a body with a name like a person's
# Lights out
Norte do Mar confirmed that 14,000 homes were dark.

The governor, Ilda Sorense, flew over the valley on Saturday. She announced 30 million for repairs.
= 14,000 homes | Norte do Mar
= 30 million | Ilda Sorense

@judge for justice
# Recount
The panel's chair, Justice Maren Holt, announced the result. Some 4,100 ballots had been set aside, the judge said.
= 4,100 ballots | Maren Holt

@counsel for one who signs KC
# Fraud trial
For the defence, Ruth Amory KC said her client was sorry. He had paid back £40,000, counsel said.
= £40,000 | Ruth Amory

@former office and a name
# Observers
Nine stations had no seals, said the head of mission, former senator Ivo Brandt.
= Nine stations | Ivo Brandt

@statement line
# UNION OF LANZA FERRYMEN
Statement on the sinking of the Aurora

One of us is dead. We had warned of 12 faults in the hull.
= 12 faults | Union of Lanza Ferrymen

@no statement line, and no house
# UNION OF OLD AND NEW
A play in three acts opened at the Rex. The hall holds 400.
= 400 | -

@tally that somebody released
# After the storm
By the tally that the provincial government released last night, 14 people lost their lives in Lanza and nine in Orm.
= 14 people | provincial government
= nine | provincial government

@named a figure
# Lorries
The minister, Paul Sarre, named a figure: 40 lorries.
= 40 lorries | Paul Sarre

@charges are nobody's figure
# In court
Mr Reeve, 61, denies 14 counts of fraud. Prosecutors say he took £90,000.
= 14 counts | -
= £90,000 | prosecutors

@where it was said
# New ships
Orm Lines has ordered six ferries, its chairwoman, Dina Falk, announced at the boat show.
= six ferries | Dina Falk

@a body that calls
# Hunger
Two in five children are hungry, Save the Young said in a report.
= Two in five | Save the Young

@a paragraph of others
# Under the drones
“Every night there are four,” said Lena Marek, who sells seeds.

Of the 20,000 people who lived here, some 3,000 remain.
= four | Lena Marek
= 20,000 people | -
`);
