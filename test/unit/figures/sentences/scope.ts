import { readSentences } from '../notation.js';

/** Windows, places and populations. */
export const SCOPE = readSentences(`
In the past eight days 377 people have been killed in Tal Remu.
- 377 people | 377 | killed | people | at Tal Remu | when In the past eight days | dates 2025-03-09..2025-03-17
x eight | window

The raids killed 500 people in the week to Sunday.
- 500 people | 500 | killed | people | when in the week to Sunday

Between 3 and 9 March police arrested 61 smugglers.
- 61 smugglers | 61 | detained | smuggler | when Between 3 and 9 March | dates 2025-03-03..2025-03-09
x 3 and 9 March | date

Since the siege began on 2 February, 90 children have died of hunger.
- 90 children | 90 | killed | child | when Since the siege began on 2 February | dates 2025-02-02..2025-03-17

On Wednesday 14 people died in Orvel; on Thursday nine died in Tarsin.
- 14 people | 14 | killed | people | at Orvel | when On Wednesday | dates 2025-03-12..2025-03-12
- nine died | 9 | killed | people | at Tarsin | when on Thursday | dates 2025-03-13..2025-03-13

Two people drowned yesterday.
- Two people | 2 | killed | people | when yesterday | dates 2025-03-16..2025-03-16

So far this year 212 migrants have drowned in the strait.
- 212 migrants | 212 | killed | migrant | when So far this year | dates 2025-01-01..2025-03-17

The clinic treats 90 patients a day.
- 90 patients | 90 | treated | patient | when a day

Police made 40 arrests in the last 24 hours.
- 40 arrests | 40 | detained | people | when in the last 24 hours | dates 2025-03-16..2025-03-17
x 24 | window

As of noon, 33 roads were closed.
- 33 roads | 33 | closed | road | when As of noon

In 2023 the port handled 4.1 million containers.
- 4.1 million containers | 4100000 | handle:container | container | when In 2023 | background

Twelve people were killed in Sorra, the fisheries ministry said on Friday.
- Twelve people | 12 | killed | people | at Sorra | says the fisheries ministry

The coroner said on Monday that six cyclists had died.
- six cyclists | 6 | killed | cyclist | says The coroner

In Orvel 12 shops were looted, while in Upper Dray a mob burned three.
- 12 shops | 12 | hit | shop | at Orvel
- three | 3 | destroyed | shop | at Upper Dray

Thirty elderly residents of a home near Port Eller were evacuated.
- Thirty elderly residents | 30 | evacuated | resident: elderly residents | at Port Eller

Nine off-duty soldiers were killed at a bar in Bresk.
- Nine off-duty soldiers | 9 | killed | soldier: off-duty soldiers | at Bresk

Four hundred children under five have measles.
- Four hundred children | 400 | infected | child: children under five
x five | age

Half of people aged 65 and over live alone.
- Half of people aged 65 and over | 50 percent | share | people: people aged 65 and over
x 65 | age

The attack killed 11 civilians and 26 fighters.
- 11 civilians | 11 | killed | civilian
- 26 fighters | 26 | killed | fighter

Of the 38 dead, 21 were civilians.
- 38 dead | 38 | killed | people
- 21 were civilians | 21 | killed | people: civilians | part of 38 dead

There were 96 confirmed and 40 suspected cases of cholera.
- 96 confirmed | 96 | infected | people: confirmed
- 40 suspected cases | 40 | infected | people: suspected

The toll climbed to 19 after three more bodies were found in the silt.
- 19 | 19 | killed | people
- three more bodies | 3 | bodies | body | rise

Three more bodies were found in the silt.
- Three more bodies | 3 | bodies | body

Twenty-two people drowned. Five were under 12.
- Twenty-two people | 22 | killed | people
- Five | 5 | killed | people: under 12 | part of Twenty-two people
x 12 | age

Six of the dead were aged over 70.
- Six of the dead | 6 | killed | people: aged over 70
x 70 | age

Of the 48 on shift at the mill, nine were hurt.
- 48 on shift | 48 | deployed | people
- nine | 9 | injured | people

Forty workers were on shift at the time.
- Forty workers were on shift | 40 | deployed | worker

Seventeen nurses have been infected, against 14 in the previous report.
- Seventeen nurses | 17 | infected | nurse
- 14 | 14 | infected | nurse | previous

Observers counted 41 breaches, compared with 57 in the week before.
- 41 breaches | 41 | | breach | says observers
- 57 | 57 | | breach | when in the week | says observers | previous

Workers will be offered 400 shares, against the 150 proposed originally.
- 400 shares | 400 | | share | forecast
- 150 | 150 | | share | previous

Residents remember the strike of 2012, which dragged on for 26 days.
- 26 days | 26 day | duration | strike | when of 2012 | background
x 2012 | date

The last big strike at the yard lasted 19 days.
- 19 days | 19 day | duration | strike

The crowd walked in a march that the city said was 20,000-strong.
- 20,000-strong | 20000 | attendance | people | says the city

It counted three burnt-out armoured vehicles.
- three burnt-out armoured vehicles | 3 | | vehicle

Some 300 marchers were there and will not be named.
- Some 300 marchers were there | 300 about | attendance | marcher

More than 20 of those drowned were cadets.
- More than 20 of those drowned | 20 over | killed | people: cadets

Nine of those who died were children.
- Nine of those who died | 9 | killed | people: children

Twenty of those killed were in the kitchen.
- Twenty of those killed | 20 | killed | people | part

Nine passengers walked away unharmed, and the other 14 were unhurt.
- Nine passengers walked away | 9 | rescued | passenger: passengers
- 14 were unhurt | 14 | rescued | people: unhurt

A crowd of 70,000 was let into a ground which holds 30,000. The stewards say it was 41,000.
- crowd of 70,000 | 70000 | attendance | people
- holds 30,000 | 30000 | capacity
- 41,000 | 41000 | attendance | people | says stewards

The clerk said 40 posts would go. The guild, which represents 90 porters, says the true number is 62.
- 40 posts would go | 40 | jobs-cut | post | forecast | says clerk
- represents 90 porters | 90 | members | porter: porters
- 62 | 62 | jobs-cut | post | says guild

Budget clerk Ane Roth puts the hole at £21m.
- £21m | 21000000 GBP | money | deficit | says Ane Roth

The wait has gone from 3.1 hours to 4.6.
- 3.1 hours | 3.1 hour | duration | | previous
- 4.6 | 4.6 hour | duration

The train was doing 74 km/h, not the 58 claimed by the operator.
- 74 km/h | 74 km/h | speed | doing
- 58 | 58 km/h | speed | doing | says operator

Some 190 people had sought treatment.
- Some 190 people had sought treatment | 190 about | treated | people
`);
