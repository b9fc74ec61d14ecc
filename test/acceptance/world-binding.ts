/**
 * The binding as papers of many countries print it, translated ones among them. Written against the issue by a
 * third reader before a rule was looked at; `notation.ts` beside this says how a line is read. The articles are
 * of 17 March 2025.
 */
export const WORLD_BINDING = String.raw`
@ active
Bandits on motorcycles abducted 26 wedding guests along the Funtua road on Saturday night.
- 26 wedding guests | 26 | kidnapped | of guest/people | when on Saturday night

Lightning killed 16 cows and injured a herder in Amhara.
- 16 cows | 16 | killed | of cow

The landslide swallowed 38 houses in Compostela.
- 38 houses | 38 | destroyed/* | of house | at Compostela

Police in Kisumu impounded 72 boda bodas.
- 72 boda bodas | 72 | seized/* | of boda

@ passive
Some 1,300 inmates had been moved to Kuje by dawn.
- Some 1,300 inmates | 1300 about | * | of inmate/people

Forty-four persons were arraigned before an Ikeja magistrate over the riot.
- Forty-four persons | 44 | charged | of people

More than 9,000 hectares of maize were submerged in Zambezia.
- More than 9,000 hectares | 9000 over ha | *

@ reduced relatives
The 23 fishermen picked up by the frigate were landed at Cebu.
- 23 fishermen | 23 | rescued/* | of fisherman/people

Parents of the 276 girls taken from the dormitory marched on parliament.
- 276 girls | 276 | kidnapped/* | of girl/people

The 1,100 families made homeless by the blaze are sleeping in a gym.
- 1,100 families | 1100 | displaced | of family/people

Thirteen of the 41 people rescued from the trawler are minors.
- Thirteen | 13 | * | of people/minor | part of 41 people
- 41 people | 41 | rescued | of people

@ participles
A tanker overturned and exploded near Suleja, claiming 86 lives and leaving 55 with burns.
- 86 lives | 86 | killed | of people/life
- 55 | 55 | injured | of people

A magnitude 6.1 quake rattled Cotabato, toppling 214 homes.
- 6.1 | 6.1 * | magnitude
- 214 homes | 214 | destroyed | of home/house

The coach skidded into a ravine, throwing out 19 pilgrims, nine of whom died.
- 19 pilgrims | 19 | * | of pilgrim/people
- nine | 9 | killed | of pilgrim/people | part of 19 pilgrims

@ light verbs
The collapse of the storey building has so far claimed five lives.
- five lives | 5 | killed | of people/life

Eleven persons met their deaths when the lorry's brakes failed.
- Eleven persons | 11 | killed | of people

That brought to 92 the number of journalists slain since the coup.
- 92 | 92 | killed | of journalist/people | when since the coup

The count of the dead has climbed past 300, the civil defence said.
- 300 | 300 over | killed | of people | says the civil defence

Two further fatalities pushed the tally to 48.
- Two further fatalities | 2 | killed | rise
- 48 | 48 | killed | of people

Another 15 policemen sustained injuries.
- Another 15 policemen | 15 | injured | of policeman/people

@ nominals
A preliminary toll of 21 dead and 73 injured was given by the prefect.
- 21 dead | 21 | killed | of people | says the prefect
- 73 injured | 73 | injured | of people

The raid ended with the arrest of 18 suspected smugglers.
- 18 suspected smugglers | 18 | detained | of smuggler/people

The deaths of seven infants at the clinic are being investigated.
- seven infants | 7 | killed | of infant/people

The loss of 2,400 jobs at the car plant has stunned Gqeberha.
- 2,400 jobs | 2400 | jobs-cut | of job

The kidnapping of nine priests prompted a protest.
- nine priests | 9 | kidnapped | of priest/people

@ headlines
# Boat mishap: 28 feared dead in Niger
- 28 | 28 | killed | of people | hedged

# Three cops hurt in Durban taxi rank shoot-out
- Three cops | 3 | injured | of cop/people

# 7 dead, 19 injured in Batangas bus-truck smash
- 7 dead | 7 | killed | of people
- 19 injured | 19 | injured | of people

# Kaduna: troops neutralise 21 bandits, rescue 12
- 21 bandits | 21 | killed | of bandit/people
- 12 | 12 | rescued | of people

# Flood death count hits 44 as rain eases
- 44 | 44 | killed | of people

# Airline axes 1,200 staff
- 1,200 staff | 1200 | jobs-cut | of staff/people

# Sh2 billion lost in maize scandal, MPs told
- Sh2 billion | 2000000000 exact * | *

# 15,000 march against pension reform
- 15,000 | 15000 | attendance/* | of people

@ coordination and ellipsis
Police arrested 33 demonstrators in Lyon, 12 in Nantes and four in Rennes.
- 33 demonstrators | 33 | detained | of demonstrator/people | at Lyon
- 12 | 12 | detained | of demonstrator/people | at Nantes
- four | 4 | detained | of demonstrator/people | at Rennes

At least 14 civilians and six gendarmes were killed, and a further 31 hurt.
- At least 14 civilians | 14 at_least | killed | of civilian/people
- six gendarmes | 6 | killed | of gendarme/people
- a further 31 | 31 | injured | of people/*

Eighteen of the dead were students, five teachers and two cooks.
- Eighteen | 18 | killed | of people/student
- five teachers | 5 | killed | of teacher/people
- two cooks | 2 | killed | of cook/people

Seven villages were cut off on Friday, eleven by Sunday.
- Seven villages | 7 | stranded | of village | when on Friday
- eleven | 11 | stranded | of village | when by Sunday

In Oaxaca 40 schools were damaged; in Chiapas, 65.
- 40 schools | 40 | damaged | of school | at Oaxaca
- 65 | 65 | damaged | of school | at Chiapas

@ number alone
Residents spoke of 100 dead. The governor's office said 31.
- 100 dead | 100 | killed | of people | says Residents
- 31 | 31 | killed | of people | says The governor's office

The army says 12 of its soldiers died; the rebels claim 70.
- 12 | 12 | killed | of soldier/people | says The army
- 70 | 70 | killed | of people/soldier | says the rebels

The bishop put the number of burnt churches at 17.
- 17 | 17 | destroyed/* | of church | says The bishop

An earlier toll of 34 was revised to 29 after double counting.
- 34 | 34 | killed | previous
- 29 | 29 | killed

@ pronouns
A minibus carrying 22 people plunged into the Tana river. Only five of them swam to safety.
- 22 people | 22 | aboard/* | of people
- five of them | 5 | rescued/escaped/* | of people | part of 22 people

Eight miners were pulled out on Sunday. Three of these later died in hospital.
- Eight miners | 8 | rescued/* | of miner/people | when on Sunday
- Three of these | 3 | killed | of miner/people | part of Eight miners

The 36 hostages were freed. All 36 were in good health.
- 36 hostages | 36 | released | of hostage/people
- All 36 | 36 | * | of hostage/people

Hundreds of farmers blocked the motorway; some 50 were fined.
- Hundreds of farmers | null vague | * | of farmer/people
- some 50 | 50 about | * | of farmer/people

@ parentheses
The worst-hit provinces are Albay (31 dead), Sorsogon (12) and Catanduanes (4).
- 31 dead | 31 | killed | of people | at Albay
- 12 | 12 | killed | of people | at Sorsogon
- 4 | 4 | killed | of people | at Catanduanes

Of the 54 wounded (20 of them women), six are in a critical condition.
- 54 wounded | 54 | injured | of people
- 20 of them | 20 | injured/* | of people/woman | part of 54 wounded
- six | 6 | * | of people | part of 54 wounded

The storm left 3,400 homes (a quarter of the town) uninhabitable.
- 3,400 homes | 3400 | * | of home/house
- a quarter | 25 percent | * | of town/home

@ lists
Confirmed cases so far:
- Freetown: 118
- Bo: 43
- Kenema: 9
= 118 | 118 | infected | at Freetown
= 43 | 43 | infected | at Bo
= 9 | 9 | infected | at Kenema

The dead comprise 14 Malians, nine Ivorians and a Guinean.
- 14 Malians | 14 | killed | of people/malian
- nine Ivorians | 9 | killed | of people/ivorian

@ tables
| State | Dead | Displaced |
| --- | --- | --- |
| Jigawa | 37 | 41,000 |
| Yobe | 12 | 9,500 |
= 37 | 37 | killed | at Jigawa
= 41,000 | 41000 | displaced | at Jigawa
= 12 | 12 | killed | at Yobe
= 9,500 | 9500 | displaced | at Yobe

@ apposition
The victims, four women and seven children, were asleep.
- four women | 4 | * | of woman/people
- seven children | 7 | * | of child/people

All the passengers, 61 in total, were accounted for.
- 61 | 61 | * | of passenger/people

The mill, one of the region's largest employers with 780 workers, will close.
- 780 workers | 780 | employed | of worker/people

@ part of a whole
The crash killed 18 people, among them five pupils.
- 18 people | 18 | killed | of people
- five pupils | 5 | killed | of pupil/people | part of 18 people

Of 1,200 samples, 88 tested positive for cholera.
- 1,200 samples | 1200 | * | of sample
- 88 | 88 | * | of sample | part of 1,200 samples

Nine people were detained, including two councillors and a priest.
- Nine people | 9 | detained | of people
- two councillors | 2 | detained | of councillor/people | part of Nine people

Fifty-two died, 30 of them in the first hour.
- Fifty-two | 52 | killed | of people
- 30 of them | 30 | killed | of people | part of Fifty-two

@ rises
The number of cholera deaths rose by nine to 143 over the weekend.
- nine | 9 | killed | rise
- 143 | 143 | killed | when over the weekend

Admissions jumped from 210 to 340 in a fortnight.
- 210 | 210 | hospitalised/* | previous
- 340 | 340 | hospitalised/*

Seven new cases were confirmed in Gulu, taking the total to 66.
- Seven new cases | 7 | infected | rise | at Gulu
- 66 | 66 | infected

Maize output dropped 18 per cent to 2.1 million tonnes.
- 18 per cent | 18 percent | *
- 2.1 million tonnes | 2100000 tonne | *

@ denials
The junta rejected claims that 63 villagers had been massacred.
- 63 villagers | 63 | killed | of villager/people | denied

It is not true that 200 students were expelled, the vice-chancellor said.
- 200 students | 200 | * | of student/people | denied | says the vice-chancellor

The company dismissed as false a report that it would cut 900 posts.
- 900 posts | 900 | jobs-cut/* | of post | denied

@ forecasts
The utility expects to reconnect 30,000 customers by Thursday.
- 30,000 customers | 30000 | * | of customer/people | forecast | when by Thursday

Experts fear that the drought will kill 5,000 head of cattle.
- 5,000 head of cattle | 5000 | killed | of cattle/head | forecast | says Experts

About 70 settlers are due to be evicted next week.
- About 70 settlers | 70 about | evacuated/displaced/* | of settler/people | forecast | when next week

@ conditionals
Unless the dam is opened, 14 villages risk being flooded.
- 14 villages | 14 | * | of village | conditional/hedged/forecast

Had the wall held, 40 lives would have been saved.
- 40 lives | 40 | * | of people/life | conditional

Up to 500 workers could be laid off if the smelter closes.
- Up to 500 workers | 500 up_to | jobs-cut | of worker/people | conditional

@ background events
A similar fire at the market in 2019 left 24 traders dead.
- 24 traders | 24 | killed | of trader/people | background

In June last year, 13 schoolchildren drowned at the same crossing.
- 13 schoolchildren | 13 | killed | of schoolchild/people | background

Cyclone Idai killed more than 1,000 people across southern Africa in 2019.
- more than 1,000 people | 1000 over | killed | of people | background

The 1976 earthquake claimed some 8,000 lives in the same valley.
- some 8,000 lives | 8000 about | killed | of people/life | background

@ speakers
"We have buried 19 of our people," Chief Tanimu Garba told reporters on Sunday.
- 19 of our people | 19 | * | of people | says Chief Tanimu Garba

The bodies of 11 sailors were found, the provincial disaster chief, Maria Lourdes Abad, said.
- 11 sailors | 11 | bodies/killed | of sailor/people | says Maria Lourdes Abad

! whom a paper cites in a clause of its own is left out of the chain
According to Le Phare, which cites a hospital source, 26 people have died.
- 26 people | 26 | killed | of people | says a hospital source

At least 90 houses burned down, said Ernst Kuhn, the head of the fire brigade. Some 300 people are homeless, he added.
- At least 90 houses | 90 at_least | destroyed | of house | says Ernst Kuhn
- Some 300 people | 300 about | displaced | of people | says Ernst Kuhn

Per the police statement, the gunmen killed four vigilantes and made away with 31 cattle.
- four vigilantes | 4 | killed | of vigilante/people | says the police statement
- 31 cattle | 31 | * | of cattle

@ translated prose
The provisional balance is nine dead and around forty wounded, among them three in serious condition.
- nine dead | 9 | killed | of people
- around forty wounded | 40 about | injured | of people
- three | 3 | * | of people | part of around forty wounded

Around a hundred firefighters were mobilised.
- Around a hundred firefighters | 100 about | deployed/* | of firefighter/people

Fifteen martyrs and more than 80 wounded arrived at the hospital since dawn.
- Fifteen martyrs | 15 | killed/* | of people/martyr
- more than 80 wounded | 80 over | injured/* | of people/wounded

In the Alps, three persons lost their lives in avalanches, among these two Germans.
- three persons | 3 | killed | of people
- two Germans | 2 | killed | of people/german | part of three persons

@ windows
In the past 48 hours, 27 migrants have died off Zarzis.
- 27 migrants | 27 | killed | of migrant/people | when In the past 48 hours

Between 1 and 15 March, 412 people were treated for heatstroke.
- 412 people | 412 | treated | of people | when Between 1 and 15 March | dates 2025-03-01..2025-03-15
`;
