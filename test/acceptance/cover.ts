/**
 * The shapes of clauses in which newspapers put figures. Written against the issue by a reader who had not seen
 * the rules; `notation.ts` beside this says how a line is read. The articles are of 17 March 2025.
 */
export const COVER = String.raw`
@ active
A suicide bomber killed 14 recruits outside the barracks in Kunduz.
- 14 recruits | 14 | killed | of people/recruit | pop recruits | at Kunduz

The hurricane ripped the roofs off 600 houses.
- 600 houses | 600 | damaged/destroyed/* | of house

Militants abducted 52 schoolgirls.
- 52 schoolgirls | 52 | kidnapped | of people/schoolgirl

The typhoon forced 78,000 people to seek shelter.
- 78,000 people | 78000 | displaced/evacuated/* | of people

@ passive
Thirty-three people have been shot dead by the security forces.
- Thirty-three people | 33 | killed | of people

More than 40 shops were looted and burned.
- More than 40 shops | 40 over | * | of shop

Two nurses were stabbed at the hospital on Monday.
- Two nurses | 2 | injured/* | of people/nurse | when on Monday

A total of 1,046 prisoners are being exchanged.
- 1,046 prisoners | 1046 | * | of prisoner/people

@ reduced relatives
The 14 people killed in Sunday's bombing were buried on Monday.
- 14 people | 14 | killed | of people

Relatives of the 62 passengers missing since the sinking gathered at the pier.
- 62 passengers | 62 | missing | of passenger/people

Of the 210 homes destroyed by the fire, most were uninsured.
- 210 homes | 210 | destroyed | of home/house

The 45 workers laid off in January want compensation.
- 45 workers | 45 | jobs-cut | of worker/people

@ participles
A bus veered off a bridge near Oruro, killing 24.
- 24 | 24 | killed | of people | at Oruro

Gunmen opened fire in the market, leaving 11 dead and 40 injured.
- 11 dead | 11 | killed | of people
- 40 injured | 40 | injured | of people

The flood swept through Mtwara, destroying 320 houses and displacing 2,600 people.
- 320 houses | 320 | destroyed | of house
- 2,600 people | 2600 | displaced | of people

A gas leak spread through the school, sending 70 pupils to hospital.
- 70 pupils | 70 | hospitalised | of pupil/people

@ light verbs
The attack claimed the lives of 19 worshippers.
- 19 worshippers | 19 | killed | of people/worshipper

The death toll rose to 31 on Friday.
- 31 | 31 | killed | of people | when on Friday

The latest find took the number of dead to 54.
- 54 | 54 | killed | of people

The outbreak has cost 116 lives.
- 116 lives | 116 | killed | of people/life

Two more deaths brought the toll to 27.
- Two more deaths | 2 | killed | of people/death | rise
- 27 | 27 | killed | of people

@ nominals
The war has brought 1,000 deaths in a month.
- 1,000 deaths | 1000 | killed | of people/death

Hospitals reported a death toll of 73.
- 73 | 73 | killed | of people | says Hospitals

! admitting a thing is not always saying it
The rebels admitted 45 casualties.
- 45 casualties | 45 | casualties | of people/casualty | says The rebels

The province has seen 2,310 infections.
- 2,310 infections | 2310 | infected | of people/infection

Police announced the arrest of 16 people.
- 16 people | 16 | detained | of people | says Police

@ headlines
# 12 killed as bus plunges into ravine in Peru
- 12 killed | 12 | killed | of people | at Peru

# Factory fire leaves 7 dead, 22 hurt
- 7 dead | 7 | killed | of people
- 22 hurt | 22 | injured | of people

# Toll in mine blast climbs to 48
- 48 | 48 | killed | of people

# Airline to axe 1,500 jobs
- 1,500 jobs | 1500 | jobs-cut | of job | forecast

# Train derailment: 64 people/81 injured
- 64 people | 64 | *
- 81 injured | 81 | injured | of people

@ coordination and ellipsis
The quake left 200 killed and 500 wounded.
- 200 killed | 200 | killed | of people
- 500 wounded | 500 | injured | of people

The blast killed six soldiers and wounded nine.
- six soldiers | 6 | killed | of people/soldier | pop soldiers
- nine | 9 | injured | of people/soldier

Thirty died at the scene and another 12 in hospital.
- Thirty | 30 | killed | of people
- another 12 | 12 | killed | of people

Twenty-one people died in Homs, 14 in Hama and three in Idlib.
- Twenty-one people | 21 | killed | of people | at Homs
- 14 | 14 | killed | of people | at Hama
- three | 3 | killed | of people | at Idlib

At least four Israelis and over 60 Palestinians have died.
- four Israelis | 4 at_least | killed | of people/israeli | pop Israelis
- over 60 Palestinians | 60 over | killed | of people/palestinian | pop Palestinians

The fire destroyed 14 homes, five shops and a chapel.
- 14 homes | 14 | destroyed | of home/house
- five shops | 5 | destroyed | of shop

@ number alone
The government says 31 people died; the Observatory put it at 51.
- 31 people | 31 | killed | of people | says The government
- 51 | 51 | killed | of people | says the Observatory

The count of the dead was revised down from 19 to 17.
- 19 | 19 | killed | previous | of people
- 17 | 17 | killed | of people

The hospital put the number of dead at 55.
- 55 | 55 | killed | of people | says The hospital

"The number of dead is 55," the hospital's director said.
- 55 | 55 | killed | of people | says the hospital's director

The permit was for fifty people. More than 300 came.
- fifty people | 50 | * | of people
- More than 300 | 300 over | attendance/* | of people

The ministry had counted 83 missing fishermen. By Sunday it was 64.
- 83 missing fishermen | 83 | missing | of people/fisherman
- 64 | 64 | missing | of people/fisherman

@ pronouns
The boat carried 90 migrants. Sixty of them drowned.
- 90 migrants | 90 | aboard/* | of migrant/people
- Sixty of them | 60 | killed | of people/migrant | part of 90 migrants

Rescuers found the climbers. All six of them were alive.
- All six | 6 | * | of people/climber/*

Dozens of villagers gathered. Some 20 of these were later detained.
- Dozens of villagers | null vague | * | of villager/people
- Some 20 of these | 20 about | detained | of villager/people

Twelve trucks left the port. Four have been found burned out.
- Twelve trucks | 12 | * | of truck
- Four | 4 | * | of truck

@ parentheses
The worst-hit towns were Kemer (34 dead) and Olan (12).
- 34 dead | 34 | killed | of people | at Kemer
- 12 | 12 | killed | of people | at Olan

The fire (which killed 9 people) began in the kitchen.
- 9 people | 9 | killed | of people

Police arrested 23 people (18 men and five women).
- 23 people | 23 | detained | of people
- 18 men | 18 | detained | of people/man | pop men | part of 23 people
- five women | 5 | detained | of people/woman | pop women | part of 23 people

! what a list before its names counts is not carried into the parentheses
Several parties gained seats: the Greens (14), the Liberals (22).
- 14 | 14 | seats | of seat
- 22 | 22 | seats | of seat

@ lists
The ministry gave these figures:
- 38 dead
- 112 injured
- 9 missing
= 38 dead | 38 | killed | of people
= 112 injured | 112 | injured | of people
= 9 missing | 9 | missing | of people

The dead include 8 firefighters, 3 paramedics and a priest.
= 8 firefighters | 8 | killed | of people/firefighter | pop firefighters
= 3 paramedics | 3 | killed | of people/paramedic | pop paramedics

Damage so far:
* 410 houses destroyed
* 1,300 houses damaged
= 410 houses destroyed | 410 | destroyed | of house
= 1,300 houses damaged | 1300 | damaged | of house

Killed: 17. Wounded: 54. Missing: 3.
= 17 | 17 | killed | of people
= 54 | 54 | injured | of people
= 3 | 3 | missing | of people

@ tables of figures in text
Province: dead, injured
Aden: 14, 60
Taiz: 22, 91
= 14 | 14 | killed | of people | at Aden
= 60 | 60 | injured | of people | at Aden
= 22 | 22 | killed | of people | at Taiz
= 91 | 91 | injured | of people | at Taiz

Deaths by region: Oromia 41, Afar 17, Somali 6.
= 41 | 41 | killed | of people | at Oromia
= 17 | 17 | killed | of people | at Afar
= 6 | 6 | killed | of people | at Somali

@ apposition
The victims, 13 women and two boys, were sheltering in a barn.
- 13 women | 13 | * | of people/woman | pop women
- two boys | 2 | * | of people/boy | pop boys

Six people, all of them guards, were killed.
- Six people | 6 | killed | of people | pop guards

The prisoners, 38 in all, were flown to Ankara.
- 38 | 38 | * | of people/prisoner

Eighty-one people, the highest number in a decade, died on the roads in January.
- Eighty-one people | 81 | killed | of people | when in January

@ rises
The toll rose by 12 to 50.
- 12 | 12 | killed | rise | of people
- 50 | 50 | killed | of people

Cases jumped 40 percent to 2,800 last week.
- 40 percent | 40 percent | rise
- 2,800 | 2800 | infected | of people/case | when last week

The number of displaced grew from 8,000 to 21,000 in a week.
- 8,000 | 8000 | displaced | of people | previous
- 21,000 | 21000 | displaced | of people

Deaths were up by 7 on Tuesday, bringing the total to 132.
- 7 | 7 | killed | rise | of people/death
- 132 | 132 | killed | of people/death

@ denials
The mayor denied that 15 people had been beaten.
- 15 people | 15 | * | of people | denied | says The mayor

The claim that 300 people were detained is untrue, the ministry insisted.
- 300 people | 300 | detained | of people | denied

The firm rejected claims that it would cut 2,000 jobs.
- 2,000 jobs | 2000 | jobs-cut | of job | denied | says The firm

The general dismissed a report of 70 dead as a fabrication.
- 70 dead | 70 | killed | of people | denied

@ forecasts
The dam is expected to displace 45,000 people.
- 45,000 people | 45000 | displaced | of people | forecast

The UN warned that 3 million people will go hungry by June.
- 3 million people | 3000000 | * | of people | forecast | says The UN

The plant will employ 650 people when it opens.
- 650 people | 650 | employed | of people | forecast

Another 20,000 refugees are set to arrive this month.
- 20,000 refugees | 20000 | arrived | of refugee/people | forecast

@ conditionals
Unless aid arrives, 12,000 children could starve.
- 12,000 children | 12000 | * | of child/people | conditional/forecast/hedged

Were the wall to break, 900 homes would be flooded.
- 900 homes | 900 | * | of home/house | conditional

The deal would have created 400 jobs had it gone ahead.
- 400 jobs | 400 | jobs-created | of job | conditional

As many as 8,000 people would be cut off if the bridge closed.
- As many as 8,000 people | 8000 up_to | stranded | of people | conditional

@ background
A 2016 quake killed 600 people in the region.
- 600 people | 600 | killed | of people | background

In 2009 a fire at the same plant killed 37 workers.
- 37 workers | 37 | killed | of people/worker | background | dates 2009-01-01..2009-12-31

It was the worst crash since 1987, when 81 people died.
- 81 people | 81 | killed | of people | background | dates 1987-01-01..1987-12-31

Five years ago, floods here left 110 dead.
- 110 dead | 110 | killed | of people | background

More than 300,000 people have been killed since the war began in 2011.
- More than 300,000 people | 300000 over | killed | of people | dates 2011-01-01..2025-03-17

@ speakers over several sentences
Mayor Ana Petrova visited the site. "There are 17 dead," she said. She added that 40 houses had burned.
- 17 dead | 17 | killed | of people | says Ana Petrova
- 40 houses | 40 | destroyed/~burn | of house | says Ana Petrova

The health ministry published its count on Monday. Some 63 people had died, it said. Another 140 were in hospital, the ministry added.
- Some 63 people | 63 about | killed | of people | says The health ministry
- Another 140 | 140 | hospitalised | of people | says the ministry

"We pulled out nine bodies," said Omar Said, a volunteer. "There are four more under the slab."
- nine bodies | 9 | bodies | of body | says Omar Said
- four more | 4 | * | of body/people | says Omar Said

Colonel Jean Mbeki gave details of the raid. His men had freed 30 hostages, he told reporters.
- 30 hostages | 30 | released/rescued | of hostage/people | says Jean Mbeki

According to the union, 600 people marched. It said 12 had been arrested.
- 600 people | 600 | attendance/* | of people | says the union
- 12 | 12 | detained | of people | says the union

@ units and populations from the sentence before
The permit was for 50 tonnes of sand. The lorries carried 80.
- 50 tonnes | 50 tonne | *
- 80 | 80 tonne | *

Hunters may shoot 40 wolves this year. They shot 52 last year.
- 40 wolves | 40 | * | of wolf | hedged
- 52 | 52 | * | of wolf

The company paid €3 million in 2022. It paid €4.5 million a year later.
- €3 million | 3000000 EUR | money | background
- €4.5 million | 4500000 EUR | money

Twenty-six sailors were on board. Nine were rescued by a trawler.
- Twenty-six sailors | 26 | aboard | of sailor/people
- Nine | 9 | rescued | of people/sailor | pop sailors
`;
