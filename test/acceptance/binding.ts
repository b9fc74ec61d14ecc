/**
 * The binding: what a figure counts, where, when and who says so. Written against the issue by a reader who had
 * not seen the rules; `notation.ts` beside this says how a line is read. The articles are of 17 March 2025.
 */
export const BINDING = String.raw`
@ measures: killed, injured, missing
The avalanche buried a lodge and killed eight skiers.
- eight skiers | 8 | killed | of people/skier | pop skiers

Thirteen patients needed hospital treatment for smoke inhalation.
- Thirteen patients | 13 | hospitalised/treated/injured | of people/patient

There is no trace of 26 passengers.
- 26 passengers | 26 | missing | of people/passenger

Doctors counted 17 bodies at the morgue.
- 17 bodies | 17 | bodies | of body | says Doctors

The illness has sickened 340 people, the county said.
- 340 people | 340 | infected | of people | says the county

The driver alone lost his life.
- alone | 1 | killed | of people/driver

A nine-year-old girl was the only person killed.
- only person | 1 | killed | of people/person

@ measures: displaced, evacuated, trapped, besieged
The fighting has driven 60,000 people from their homes.
- 60,000 people | 60000 | displaced | of people

Firefighters moved 85 residents out of the tower as a precaution.
- 85 residents | 85 | evacuated | of resident/people

Nine miners remain trapped 300 metres below ground.
- Nine miners | 9 | trapped | of miner/people
- 300 metres | 300 metre | depth/distance/*

An estimated 250,000 civilians are under siege in the east of the city.
- 250,000 civilians | 250000 about | besieged | of civilian/people | pop civilians

Snow cut off 14 villages in Abruzzo.
- 14 villages | 14 | stranded/* | of village | at Abruzzo

@ measures: detained, rescued, vaccinated
Riot police rounded up 130 protesters in Minsk on Sunday.
- 130 protesters | 130 | detained | of protester/people | at Minsk | when on Sunday

Lifeboats plucked 58 migrants from the sea off Lampedusa.
- 58 migrants | 58 | rescued | of migrant/people | at Lampedusa

Health workers have inoculated 2.1 million children against polio.
- 2.1 million children | 2100000 | vaccinated | of child

The court sent six men to prison.
- six men | 6 | convicted/detained/* | of man/people

@ measures: attacks and facilities
The air force carried out 42 sorties over the valley.
- 42 sorties | 42 | attacks | of sortie

Shells landed on three hospitals and a bakery.
- three hospitals | 3 | hit | of hospital

Vandals attacked 11 churches in one night.
- 11 churches | 11 | hit/attacks/* | of church

Four power stations were knocked out by drones.
- Four power stations | 4 | * | of station

@ measures: destroyed, remaining, working
The twister tore through Lenoir and levelled 70 homes.
- 70 homes | 70 | destroyed | of home/house | at Lenoir

Only 12 of the 40 wells still work.
- 12 | 12 | * | of well
- 40 wells | 40 | present/* | of well

Just 30 doctors are left in the enclave.
- Just 30 doctors | 30 | * | of doctor/people

Six ambulances remain in service.
- Six ambulances | 6 | open/* | of ambulance

@ measures: jobs, votes, money, share
The carmaker is axing 3,400 posts in Swindon.
- 3,400 posts | 3400 | jobs-cut | of job/post | at Swindon

Bell will make 220 workers redundant.
- 220 workers | 220 | jobs-cut | of people/worker | forecast

She won 48,210 votes, 1,100 more than her rival.
- 48,210 votes | 48210 | votes | of vote
- 1,100 more | 1100 | * | rise

The motion passed by 312 votes to 240.
- 312 votes | 312 | votes | of vote
- 240 | 240 | votes | of vote

The regulator fined the bank £37 million for late reports.
- £37 million | 37000000 GBP | money

Women hold 43 percent of the seats.
- 43 percent | 43 percent | share | of seat

@ measures: duration, distance, area, magnitude
The blackout lasted nine hours.
- nine hours | 9 hour | duration

The runner covered 212 kilometres in two days.
- 212 kilometres | 212 km | distance

The reserve covers 8,700 square kilometres.
- 8,700 square kilometres | 8700 square km | area

The tremor measured 5.9 on the Richter scale.
- 5.9 | 5.9 * | magnitude

@ measures outside any list
The orchestra has commissioned 14 symphonies.
- 14 symphonies | 14 | ~commission | of symphony

Archaeologists unearthed 230 coins near Trier.
- 230 coins | 230 | ~unearth | of coin | at Trier

Bees from 19 hives swarmed over the fairground.
- 19 hives | 19 | * | of hive

The zoo has bred seven pandas.
- seven pandas | 7 | ~breed/~bred | of panda

@ counted
Twenty-two head of cattle drowned.
- Twenty-two head of cattle | 22 | killed/* | of cattle

Some 300 mostly young protesters were teargassed.
- 300 mostly young protesters | 300 about | * | of protester/people

At least 15 Afghan national police officers died in the ambush.
- 15 Afghan national police officers | 15 at_least | killed | of people/officer

The blast wrecked 16 two-storey apartment buildings.
- 16 | 16 | destroyed | of building
- two-storey | 2 | storeys

@ population
The bombing killed 31 people, most of them pilgrims.
- 31 people | 31 | killed | of people

Eleven Turkish soldiers were killed near al-Bab.
- Eleven Turkish soldiers | 11 | killed | of people/soldier | pop soldiers

The landslide killed 24 members of one family.
- 24 members of one family | 24 | killed | of people/member

Nineteen people, all students, died in the dormitory fire.
- Nineteen people | 19 | killed | of people | pop students

Sixty children were among the wounded.
- Sixty children | 60 | injured | of people/child | pop children

@ place
Flash floods in Valparaíso killed 9 people.
- 9 people | 9 | killed | of people | at Valparaíso

In the village of Drenovo, 40 houses burned down.
- 40 houses | 40 | destroyed | of house | at Drenovo

Shelling of Horlivka's northern suburbs left 6 dead.
- 6 dead | 6 | killed | of people | at Horlivka

Fifteen people died in Mersin and four more in neighbouring Adana.
- Fifteen people | 15 | killed | of people | at Mersin
- four more | 4 | killed | of people | at Adana

A coach carrying schoolchildren overturned outside Zwolle, injuring 27.
- 27 | 27 | injured | of people | at Zwolle

@ window
In the past 48 hours, 77 people have drowned.
- 77 people | 77 | killed | of people | when In the past 48 hours

The clinic has treated 1,870 patients since 1 March.
- 1,870 patients | 1870 | treated | of patient/people | when since 1 March | dates 2025-03-01..2025-03-17

Last Thursday, gunmen killed 5 teachers.
- 5 teachers | 5 | killed | of people/teacher | when Last Thursday | dates 2025-03-13..2025-03-13

Between 3 and 9 March, 214 cases were recorded.
- 214 cases | 214 | infected/* | of case/people | dates 2025-03-03..2025-03-09

Police made 61 arrests over the weekend.
- 61 arrests | 61 | detained | of people/arrest | when over the weekend | dates 2025-03-15..2025-03-16

In February, rebels freed 112 hostages.
- 112 hostages | 112 | released | of hostage/people | dates 2025-02-01..2025-02-28

Six workers were crushed yesterday morning.
- Six workers | 6 | killed/injured | of worker/people | dates 2025-03-16..2025-03-16

The company last faced charges in 2021, when the firm paid a fine of $4 million.
- $4 million | 4000000 USD | money | dates 2021-01-01..2021-12-31 | background

@ attribution and chain
"We have 41 dead," said Dr Lena Okafor, who runs the clinic.
- 41 dead | 41 | killed | of people | says Lena Okafor

According to the coastguard, 12 sailors are missing.
- 12 sailors | 12 | missing | of sailor/people | says the coastguard

The ministry said, citing hospitals, that 93 people had been poisoned.
- 93 people | 93 | * | of people | says hospitals | chain The ministry < hospitals

! who relays a quoted source is left out of the chain
State television quoted the governor as saying 18 people had been killed.
- 18 people | 18 | killed | of people | says the governor | chain State television < the governor

Seven guards were taken hostage, local media reported, quoting a prison official.
- Seven guards | 7 | * | of guard/people | says a prison official | chain local media < a prison official

The figure, 55 dead, was given by the Red Crescent.
- 55 dead | 55 | killed | of people | says the Red Crescent

Rescue chief Ivan Petrenko put the toll at 36.
- 36 | 36 | killed | of people | says Ivan Petrenko

The union's general secretary, Ama Boateng, told reporters 450 nurses had resigned.
- 450 nurses | 450 | * | of nurse/people | says Ama Boateng

@ modality
Officials fear 50 people may have drowned.
- 50 people | 50 | killed | of people | hedged | says Officials

The army denied that its planes had killed 23 civilians.
- 23 civilians | 23 | killed | of civilian/people | denied | says The army

The bank expects to shed 900 jobs by 2027.
- 900 jobs | 900 | jobs-cut | of job | forecast | says The bank

If the dam fails, 30,000 people would have to leave.
- 30,000 people | 30000 | * | of people | conditional

It is not true that 400 people were arrested, the police chief said.
- 400 people | 400 | detained | of people | denied | says the police chief

@ part of
The crash killed 31, including 9 children.
- 31 | 31 | killed | of people
- 9 children | 9 | killed | of people/child | pop children | part of 31

Police held 70 people, of whom six were later charged.
- 70 people | 70 | detained | of people
- six | 6 | charged | of people | part of 70 people

Forty houses collapsed, 19 of them in Kural.
- Forty houses | 40 | destroyed | of house
- 19 of them | 19 | destroyed | of house | at Kural | part of Forty houses

Among the 88 dead were 14 tourists.
- 88 dead | 88 | killed | of people
- 14 tourists | 14 | killed | of people/tourist | pop tourists | part of 88 dead

Of 120 flights scheduled, 95 were cancelled.
- 120 flights | 120 | * | of flight
- 95 | 95 | closed/suspended/* | of flight | part of 120 flights
`;
