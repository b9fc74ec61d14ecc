/**
 * The binding in the shapes of agencies, tabloids, broadcasters, local papers and press releases, British,
 * American and Indian. Written against the issue by a second reader who had not seen the rules; `notation.ts`
 * beside this says how a line is read. The articles are of 17 March 2025.
 */
export const PRESS_BINDING = String.raw`
@ active
A wall of mud killed 33 farm hands in Chuadanga on Saturday.
- 33 farm hands | 33 | killed | of people/hand | at Chuadanga | when Saturday

Raiders carried off 61 goats.
- 61 goats | 61 | * | of goat

The supermarket chain is shutting 42 stores.
- 42 stores | 42 | * | of store

Soldiers took 18 villagers away at gunpoint.
- 18 villagers | 18 | * | of people/villager

@ passive
Nine paramedics were wounded by shrapnel, the hospital in Sumy said.
- Nine paramedics | 9 | injured | of people/paramedic | says the hospital

Some 2,300 residents were told to leave their homes in Guerneville.
- Some 2,300 residents | 2300 about | evacuated/displaced/* | of people/resident | at Guerneville

Three councillors have been expelled from the party.
- Three councillors | 3 | * | of people/councillor

@ reduced relatives
The families of the 19 soldiers killed at the outpost have been told.
- 19 soldiers | 19 | killed | of people/soldier

Of the 480 samples tested, 36 contained lead.
- 480 samples | 480 | * | of sample
- 36 | 36 | * | of sample | part of 480 samples

The 27 people still trapped in the tunnel have been given food.
- 27 people | 27 | trapped | of people

@ participles
A gas cylinder exploded at a wedding in Multan, killing six and maiming 14 others.
- six | 6 | killed | of people
- 14 others | 14 | injured | of people

The storm tore through Biloxi, leaving 9,000 customers in the dark.
- 9,000 customers | 9000 | without-power | of people/customer

The ferry capsized, throwing 55 passengers into the river.
- 55 passengers | 55 | * | of passenger/people

@ light verbs
Cholera has claimed 77 lives in Zambezia since February.
- 77 lives | 77 | killed | of people/life | at Zambezia | when since February

Another body was found on Monday, bringing the death toll to 16.
- 16 | 16 | killed | of people

The latest layoffs took the number of jobs lost to 1,150.
- 1,150 | 1150 | jobs-cut | of job

The crash cost 11 firefighters their lives.
- 11 firefighters | 11 | killed | of people/firefighter

@ nominals
The clashes have caused 140 casualties, the mission said.
- 140 casualties | 140 | casualties | of people/casualty | says the mission

There were 23 arrests at the derby, police in Leeds said.
- 23 arrests | 23 | detained | of people/arrest | says police

The insurgents acknowledged the loss of 30 fighters.
- 30 fighters | 30 | killed/lost/* | of people/fighter | says The insurgents

The army conceded 12 deaths in the ambush.
- 12 deaths | 12 | killed | of people/death | says The army

@ one person
The pilot was the only person on board.
- only person | 1 | aboard | of people/person

The sole survivor was a cook from Manila.
- sole survivor | 1 | survived/rescued | of people/survivor

The blaze left only one survivor, a mother of three.
- one survivor | 1 | survived/rescued/* | of people/survivor

@ headlines
# Nine hurt as coach overturns near Perth
- Nine | 9 | injured | of people | at Perth

# Steelmaker to slash 800 jobs in Wales
- 800 jobs | 800 | jobs-cut | of job | forecast

# 200 flee homes as dam wall cracks
- 200 | 200 | displaced/evacuated/escaped | of people

# Mine blast toll rises to 29; 14 still missing
- 29 | 29 | killed | of people
- 14 | 14 | missing | of people

# Heatwave: 62 die, 300 in hospital
- 62 | 62 | killed | of people
- 300 | 300 | hospitalised | of people

@ coordination and ellipsis
The shelling killed four people in Toretsk and two in Bakhmut.
- four people | 4 | killed | of people | at Toretsk
- two | 2 | killed | of people | at Bakhmut

Police fired tear gas, arrested 70 and injured 12.
- 70 | 70 | detained | of people
- 12 | 12 | injured | of people

Eight lifeguards were hurt; another six were treated for shock.
- Eight lifeguards | 8 | injured | of people/lifeguard
- another six | 6 | treated/* | of people/lifeguard

! both is read as a pronoun
The quake damaged 1,400 homes, 30 schools and both bridges.
- 1,400 homes | 1400 | damaged | of home/house
- 30 schools | 30 | damaged | of school
- both bridges | 2 | damaged | of bridge

@ number alone
Officials say 40 miners died; the union put the figure at 57.
- 40 miners | 40 | killed | of people/miner | says Officials
- 57 | 57 | killed | of people/miner | says the union

The number of missing was revised up from 12 to 15.
- 12 | 12 | missing | previous | of people
- 15 | 15 | missing | of people

Organisers said 8,000 people marched. Police counted 3,500.
- 8,000 people | 8000 | attendance/* | of people | says Organisers
- 3,500 | 3500 | attendance/* | of people | says Police

@ pronouns
The boat carried 70 migrants. Twelve of them drowned.
- 70 migrants | 70 | aboard/* | of migrant/people
- Twelve of them | 12 | killed | of people/migrant | part of 70 migrants

@ carried units
The ship was cleared for 900 tonnes of grain. It loaded 1,200.
- 900 tonnes | 900 tonne | *
- 1,200 | 1200 tonne | *

The inspectors allowed 30 kilos of fish a day. The trawler landed 45.
- 30 kilos | 30 kg | *
- 45 | 45 kg/kilo | *

@ parentheses
Party of Labour (42 seats) and the Greens (17 seats) agreed on a coalition.
- 42 seats | 42 | seats | of seat
- 17 seats | 17 | seats | of seat

The clubs with the most members (Ajax: 120,000) will be asked first.
- 120,000 | 120000 | * | of member/people

The blast wounded passers-by (eight) and damaged shops (11).
- eight | 8 | injured | of people/passer-by
- 11 | 11 | damaged | of shop

@ lists
By district: Arua, 12 dead; Gulu, 7 dead; Lira, 3 dead.
- 12 dead | 12 | killed | of people | at Arua
- 7 dead | 7 | killed | of people | at Gulu
- 3 dead | 3 | killed | of people | at Lira

@ tables
Dead: 14
Injured: 60
Missing: 3
- 14 | 14 | killed | of people
- 60 | 60 | injured | of people
- 3 | 3 | missing | of people

| District | Dead | Injured |
|---|---|---|
| Arua | 12 | 40 |
| Gulu | 7 | 19 |
- 12 | 12 | killed | of people | at Arua
- 40 | 40 | injured | of people | at Arua
- 7 | 7 | killed | of people | at Gulu
- 19 | 19 | injured | of people | at Gulu

@ apposition
The toll, 84 dead and 200 hurt, is the worst since independence.
- 84 dead | 84 | killed | of people
- 200 hurt | 200 | injured | of people

@ rises
The number of confirmed cases rose by 45 to 612 on Thursday.
- 45 | 45 | infected | rise
- 612 | 612 | infected | of people/case

The fund's assets shrank by $3 billion to $19 billion.
- $3 billion | 3000000000 USD | * | rise
- $19 billion | 19000000000 USD | *

@ denials
The ministry denied reports that 50 prisoners had been executed.
- 50 prisoners | 50 | killed/executed | of people/prisoner | denied | says The ministry

"We did not lay off 300 people," the chief executive, Paula Reyes, said.
- 300 people | 300 | jobs-cut | of people | denied | says Paula Reyes

@ forecasts and conditionals
The retailer plans to open 25 shops in Pune by 2026.
- 25 shops | 25 | * | of shop | forecast

If the levee breaks, 12,000 homes would be flooded.
- 12,000 homes | 12000 | flooded/* | of home/house | conditional

The agency expects 60,000 refugees to cross into Chad this month.
- 60,000 refugees | 60000 | * | of refugee/people | forecast | says The agency

@ background
A 2009 fire at the same mill killed 31 workers.
- 31 workers | 31 | killed | of people/worker | background

The last such flood, in 1987, left 240 dead.
- 240 dead | 240 | killed | of people | background

@ attribution and chain
! who relays a quoted source is left out of the chain
State radio quoted the mayor as saying 14 families had been buried.
- 14 families | 14 | * | of family | says the mayor | chain State radio < the mayor

The coastguard said, citing survivors, that 30 people were lost.
- 30 people | 30 | * | of people | says survivors | chain The coastguard < survivors

The hospital has received 44 bodies, its director, Dr Amal Haddad, told AFP.
- 44 bodies | 44 | bodies | of body | says Amal Haddad

A spokesperson for the airline said: "All 143 people on board are safe."
- All 143 people | 143 | * | of people | says spokesperson for the airline

The Interior Ministry said the bus was speeding. It added that nine passengers had died.
- nine passengers | 9 | killed | of people/passenger | says The Interior Ministry

@ part of
The bombing killed 52 people, seven of them children.
- 52 people | 52 | killed | of people
- seven of them | 7 | killed | of people/child | pop children | part of 52 people

The airline cut 600 posts, of which 450 were in Frankfurt.
- 600 posts | 600 | jobs-cut | of post/job
- 450 | 450 | jobs-cut | of post/job | at Frankfurt | part of 600 posts

@ measures
The court jailed four bankers for rigging the rate.
- four bankers | 4 | * | of people/banker

Doctors vaccinated 6,400 children against measles in Kismayo.
- 6,400 children | 6400 | vaccinated | of people/child | at Kismayo

Rebels still hold 15 aid workers.
- 15 aid workers | 15 | * | of people/worker

The warlord's men besieged 4,000 civilians in the citadel.
- 4,000 civilians | 4000 | besieged | of people/civilian

Artillery hit two clinics and a school in Kupiansk.
- two clinics | 2 | hit | of clinic

Only five of the 12 dialysis machines work.
- five | 5 | * | of machine
- 12 dialysis machines | 12 | * | of machine

The reservoir covers 410 square miles.
- 410 square miles | 410 square mile | area

The curfew will last 10 days.
- 10 days | 10 day | duration | forecast

Sculptors carved 90 gargoyles for the nave.
- 90 gargoyles | 90 | ~carv | of gargoyle
`;
