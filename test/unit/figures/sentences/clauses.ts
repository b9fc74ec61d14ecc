import { readSentences } from '../notation.js';

/** Verbs in all voices, participles, light verbs and nominals. */
export const CLAUSES = readSentences(`
A gas explosion killed seven bakers in Delvin on Thursday.
- killed seven bakers | 7 | killed | baker | at Delvin | when on Thursday | dates 2025-03-13..2025-03-13

Seven bakers were killed by a gas explosion in Delvin.
- Seven bakers | 7 | killed | baker | at Delvin

Snipers have shot dead five ambulance drivers since the truce ended.
- five ambulance drivers | 5 | killed | driver: ambulance drivers | when since the truce ended

As many as 40 miners are being pulled out of the flooded shaft alive.
- As many as 40 miners | 40 up_to | rescued | miner

Three trawlermen drowned when their boat turned over off Skarn Point.
- Three trawlermen | 3 | killed | trawlerman | at Skarn Point

Police say 14 of those wounded by the nail bomb have been allowed home.
- 14 of those wounded | 14 | discharged | people | says Police | part

The villagers buried under the mudslide numbered 85.
- numbered 85 | 85 | trapped | villager

Of the houses flattened by the cyclone, 112 were made of brick.
- 112 were made of brick | 112 | destroyed | house | part

The guards beat 200 students, eight of them badly.
- 200 students | 200 | injured | student
- eight of them badly | 8 | injured | student: badly | part of 200 students

A roof caved in at a carpet mill in Orvel, leaving 16 weavers dead.
- 16 weavers dead | 16 | killed | weaver | at Orvel

The convoy was ambushed outside Tal Remu, killing six soldiers and wounding more than 20.
- killing six soldiers | 6 | killed | soldier | at Tal Remu
- more than 20 | 20 over | injured | people | at Tal Remu

Fire swept through the market, destroying some 450 stalls and displacing 90 families.
- some 450 stalls | 450 about | destroyed | stall
- 90 families | 90 | displaced | family

A landslip buried the road, cutting off four hamlets.
- four hamlets | 4 | stranded | hamlet

Heavy snow has cut the power to 27,000 homes in the uplands.
- 27,000 homes | 27000 | without-power | home

The epidemic has claimed the lives of 312 children.
- 312 children | 312 | killed | child

A heatwave has cost at least 54 farm labourers their lives in Gorat this month.
- at least 54 farm labourers | 54 at_least | killed | labourer: farm labourers | at Gorat | when this month

The fifth avalanche of the season took 11 lives.
- 11 lives | 11 | killed | people
x fifth | ordinal

The collision left two dead and 31 hurt.
- two dead | 2 | killed | people
- 31 hurt | 31 | injured | people

The bodies pulled from the lake take the number of dead to 19.
- number of dead to 19 | 19 | killed | people

A third bombing brought the week's toll to 88.
- toll to 88 | 88 | killed | people
x third | ordinal

Overnight shelling caused 23 casualties in the harbour district.
- 23 casualties | 23 | casualties | people

The ministry has recorded more than 1,000 deaths from heatstroke since June.
- more than 1,000 deaths | 1000 over | killed | people | when since June | dates 2024-06-01..2025-03-17 | says The ministry

The accident resulted in the deaths of four apprentices.
- four apprentices | 4 | killed | apprentice

Monday's strike led to the cancellation of 220 trains.
- 220 trains | 220 | closed | train | when Monday

The closure of nine post offices has left Upper Dray without a bank.
- nine post offices | 9 | closed | office

The company announced the loss of 700 jobs at its yard in Port Eller.
- 700 jobs | 700 | jobs-cut | job | at Port Eller | says The company

The arrest of 12 councillors in Bresk has stalled the inquiry.
- 12 councillors | 12 | detained | councillor | at Bresk

Air strikes on three clinics wounded a dozen nurses.
- three clinics | 3 | hit | clinic
- a dozen nurses | 12 | injured | nurse

Rebels hit the airfield with 60 rockets on Saturday night.
- 60 rockets | 60 | attacks | rocket | when on Saturday night

There were 18 attacks on clinics in the province last year.
- 18 attacks | 18 | attacks | strike | when last year

Nobody was killed when the crane fell.
- Nobody was killed | 0 | killed | people

No one in the crowd of 3,000 was hurt.
- No one | 0 | injured | people
- crowd of 3,000 | 3000 | attendance | people

Not a single house in Karo escaped damage, and none has been rebuilt.
- Not a single house | 0 | escape:house | house | at Karo
- none has been rebuilt | 0 | rebuild:house | house | at Karo
`);
