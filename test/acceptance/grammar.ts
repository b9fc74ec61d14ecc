/**
 * The number grammar and the bounds: expressions as newspapers print them. Written against the issue by a
 * reader who had not seen the rules; `notation.ts` beside this says how a line is read.
 */
export const GRAMMAR = String.raw`
@ separators
The council spent £1,250,000 on the bridge last year.
- £1,250,000 | 1250000 GBP | money

Some 14 300 households lost power in Norrland overnight.
- Some 14 300 households | 14300 about | without-power | of household

The region counted 102 417 inhabitants at the last census.
- 102 417 inhabitants | 102417 | inhabitants | of people/inhabitant | span 102417..102417

The fire destroyed 2 450 hectares of forest in the Landes.
- 2 450 hectares | 2450 ha | destroyed/area | span 2450..2450

Der Kurier reported that the port handled 1.250.000 containers in 2023.
- 1.250.000 containers | 1250000 | * | of container | background

The state paid relief to 1,25,000 farmers, the agriculture minister said.
- 1,25,000 farmers | 125000 | * | of farmer/people | says the agriculture minister

At Tuesday's rate the fund was worth 12,345,678.90 euros.
- 12,345,678.90 euros | 12345678.9 EUR | money

@ decimals and signs
The river rose to 7.85 metres at Passau, its highest since records began.
- 7.85 metres | 7.85 metre | * | span 7.85..7.85

Temperatures fell to -12.5C in Tampere on Sunday night.
- -12.5C | -12.5 degree Celsius | temperature

Growth came in at −0.3 percent for the quarter, the statistics office said.
- −0.3 percent | -0.3 percent | * | says the statistics office

The mountain road was closed as the mercury sank to minus 18 degrees Celsius.
- minus 18 degrees Celsius | -18 degree Celsius | temperature

A temperature of -5 to -10C is forecast for the night.
- -5 to -10C | -10..-5 range degree Celsius | temperature | forecast

Unemployment edged up to 4.25% in February.
- 4.25% | 4.25 percent | *

@ number words
Forty-seven miners were brought to the surface alive.
- Forty-seven miners | 47 | rescued/survived/* | of miner/people | span 47..47

Two hundred and thirty-one passengers were on board the ferry.
- Two hundred and thirty-one passengers | 231 | aboard | of passenger/people | span 231..231

Twenty three villagers drowned when the boat capsized on Lake Volta.
- Twenty three villagers | 23 | killed | of people/villager | pop villagers

The reconstruction will cost one trillion two hundred billion rupees, the planning minister said.
- one trillion two hundred billion rupees | 1200000000000 INR | money | forecast

A hundred and twelve houses were flattened in Ghor district.
- A hundred and twelve houses | 112 | destroyed | of house

Nineteen hundred workers will lose their jobs at the Tilbury plant.
- Nineteen hundred workers | 1900 | jobs-cut | of worker/people | forecast

Fifteen thousand four hundred ballots were declared invalid.
- Fifteen thousand four hundred ballots | 15400 | * | of ballot/vote

Three quarters of a million people fled the coast before the storm.
- Three quarters of a million people | 750000 | displaced/evacuated/escaped | of people

@ mixed digits and words
The agency has fed 1.2 million people since January.
- 1.2 million people | 1200000 | helped | of people

The grid operator put the damage at £3.2bn.
- £3.2bn | 3200000000 GBP | money | says the grid operator

Thieves made off with $2m in cash from the depot in Durban.
- $2m | 2000000 USD | money/stolen/*

About 2k people turned up for the vigil, organisers said.
- About 2k people | 2000 about | attendance/* | of people | says organisers

Half a million pilgrims are expected in Karbala this week.
- Half a million pilgrims | 500000 | * | of pilgrim/people | forecast

The convoy waited two and a half hours at the crossing.
- two and a half hours | 2.5 hour | duration

The vessel had been stuck for 1½ days.
- 1½ days | 1.5 day | duration

Rates on the 3.5bn-euro loan were cut.
- 3.5bn-euro | 3500000000 EUR | money

The company lost nearly US$1.4bn on the deal.
- nearly US$1.4bn | 1400000000 nearly USD | money | span ?..1400000000

Over 1.5 mn tonnes of wheat left Odesa in March.
- Over 1.5 mn tonnes | 1500000 over tonne | *

@ lakh and crore
The flood damaged crops on 3.5 lakh hectares in Assam.
- 3.5 lakh hectares | 350000 ha | *

The state government announced Rs 1,200 crore for repairs.
- Rs 1,200 crore | 12000000000 INR | money

More than two lakh devotees took a dip in the river at dawn.
- More than two lakh devotees | 200000 over | * | of devotee/people

Police seized Rs 50 lakh in cash from a car near Nagpur.
- Rs 50 lakh | 5000000 INR | *

@ dozen, score, pair, couple, trio
Two dozen prisoners escaped from the jail at Kpalimé.
- Two dozen prisoners | 24 | escaped | of prisoner/people

A dozen homes were gutted by the blaze.
- A dozen homes | 12 | destroyed | of home/house

Half a dozen officers were injured in the clashes.
- Half a dozen officers | 6 | injured | of officer/people | pop officers

A couple of shops were looted on Saturday night.
- couple of shops | 2 about | * | of shop

A trio of climbers died on the north face, mountain rescue said.
- A trio of climbers | 3 | killed | of climber/people | says mountain rescue

A pair of bombs exploded outside the ministry.
- A pair of bombs | 2 | * | of bomb/strike

Three score whales stranded themselves on the beach at Opoutere.
- Three score whales | 60 | stranded/~strand | of whale

A hundred people were arrested in the raids.
- A hundred people | 100 | detained | of people

@ vague numbers
Hundreds of thousands of people marched through Belgrade on Saturday.
- Hundreds of thousands of people | null vague | attendance/* | of people

Several hundred tractors blocked the motorway outside Lyon.
- Several hundred tractors | null vague | * | of tractor

Only a few families have returned to the village.
- a few families | null vague | returned | of family

Twenty-odd fishermen are still unaccounted for.
- Twenty-odd fishermen | 20 * | missing | of fisherman/people

Tens of thousands of homes were left without electricity.
- Tens of thousands of homes | null vague | without-power | of home/house

Dozens were wounded when the stand collapsed.
- Dozens | null vague | injured | of people

Scores of cars were torched in the suburbs.
- Scores of cars | null vague | * | of car

Tens of millions of dollars have gone missing from the fund.
- Tens of millions of dollars | null vague USD | *

@ none and nobody
No one was killed in the blast, the fire brigade said.
- No one | 0 | killed | of people | says the fire brigade

Nobody was hurt when the crane fell.
- Nobody | 0 | injured | of people

Not a single house in the village was left standing.
- Not a single house | 0 | * | of house

None of the 43 passengers was injured.
- None | 0 | injured | of passenger/people
- 43 passengers | 43 | * | of passenger/people

Of the twelve crew, none survived.
- twelve crew | 12 | * | of crew/people
- none | 0 | survived/rescued | of crew/people

No arrests have been made.
- No arrests | 0 | detained | of people/arrest

@ fractions and shares
A third of the dead were children, the charity said.
- A third | 33.33 percent | * | says the charity

Two-thirds of the island's homes lost their roofs.
- Two-thirds | 66.67 percent | * | of home/house

One in five hospitals has no running water.
- One in five hospitals | 20 percent | * | of hospital

Nine out of 10 villagers voted to leave.
- Nine out of 10 villagers | 90 percent | * | of villager/people

Half of the city's bridges have been destroyed.
- Half | 50 percent | destroyed/share | of bridge

Perhaps a third of the herd has died.
- a third | 33.33 percent | * | hedged

Every second child in the camp is malnourished, doctors say.
- Every second child | 50 percent | * | of child | says doctors

Three-quarters of patients had been vaccinated.
- Three-quarters | 75 percent | * | of patient/people

@ percent and points
Turnout was 61.4 percent, three points down on 2019.
- 61.4 percent | 61.4 percent | share/turnout/*
- three points | 3 percentage point | *

The bank raised its key rate by 0.25 percentage points to 4.5 percent.
- 0.25 percentage points | 0.25 percentage point | * | rise
- 4.5 percent | 4.5 percent | *

Some 40 per cent of beds are occupied by cholera patients.
- Some 40 per cent | 40 about percent | * | of bed

The party's support has fallen 12 percentage points since the scandal broke.
- 12 percentage points | 12 percentage point | *

The ECB lifted its deposit rate 50 basis points.
- 50 basis points | 50 basis point | *

@ multiples
Rice prices have doubled since the siege began.
- doubled | 2 * | *

Three times as many people died as in the previous outbreak.
- Three times as many | 3 times | *

! by how much a level rose that is told itself is shown among the rejected
The number of complaints trebled to 1,860 last year.
- 1,860 | 1860 | * | of complaint
- trebled | 3 * | *

Hospital admissions were four times higher than in May.
- four times higher | 4 times | * | rise

@ ranges
Between 10 and 15 gunmen stormed the hotel.
- Between 10 and 15 gunmen | 10..15 range | * | of gunman/people

Rescuers believe 30-35 people are under the rubble.
- 30-35 people | 30..35 range | trapped | of people | says Rescuers

From 40 to 50 percent of the crop has been lost.
- From 40 to 50 percent | 40..50 range percent | *

The trip takes 10 to 12 hours by truck.
- 10 to 12 hours | 10..12 range hour | duration

Analysts expect a loss of $3-4 billion.
- $3-4 billion | 3000000000..4000000000 range USD | money | forecast

Anywhere from 200 to 400 migrants were aboard the trawler, the coastguard said.
- Anywhere from 200 to 400 migrants | 200..400 range | aboard | of migrant/people | says the coastguard

Two or three shots were fired.
- Two or three shots | 2..3 range | attacks/* | of shot

A crowd estimated at between 8,000 and 10,000 gathered outside parliament.
- between 8,000 and 10,000 | 8000..10000 range | attendance/* | of people/crowd

@ compounds
A 10,000-strong crowd gathered in the square.
- 10,000-strong crowd | 10000 | attendance/* | of people/crowd

The five-year-old war has emptied the town.
- five-year-old war | 5 year | duration

A 300-strong rescue team is on its way to Van.
- 300-strong rescue team | 300 | * | of people/team/rescuer

The union called a 48-hour strike from Monday.
- 48-hour strike | 48 hour | duration

@ units
The tanker ran aground 4 km 300 m off the coast.
- 4 km 300 m | 4.3 km | distance

The fire has burnt 12,000 acres near Paradise.
- 12,000 acres | 12000 acre | *

It was 41°C in Seville on Friday.
- 41°C | 41 degree Celsius | temperature

Phoenix hit 118 °F, a record.
- 118 °F | 118 degree Fahrenheit | temperature

The slick is 15 miles long.
- 15 miles | 15 mile | *

A 7.1-magnitude quake struck 30 kilometres south of Pisco at a depth of 18 km.
- 7.1-magnitude | 7.1 * | magnitude
- 30 kilometres | 30 km | distance
- 18 km | 18 km | depth/*

Some 3,500 tonnes of oil leaked from the hull.
- Some 3,500 tonnes | 3500 about tonne | *

Winds of 185km/h tore off roofs.
- 185km/h | 185 km/h | speed

Customs found 1.3 tons of cocaine in a banana container.
- 1.3 tons | 1.3 ton | *

@ currencies
The clean-up cost taxpayers €740m.
- €740m | 740000000 EUR | money

The bail was set at CHF 20,000 in Geneva.
- CHF 20,000 | 20000 CHF | money

Zambia's finance ministry said it had set aside K26 million for the flood victims.
- K26 million | 26000000 ZMW | money

Papua New Guinea's government promised K26 million for the villages under the landslide.
- K26 million | 26000000 PGK | money

The mill made a loss of 90 million marks in 1994.
- 90 million marks | 90000000 DEM/mark | money | background

Canberra will give A$35 million in aid.
- A$35 million | 35000000 AUD | money | forecast

Ottawa said on Monday that Canada would spend $80 million on the wells.
- $80 million | 80000000 CAD | money | forecast

Norway's government granted 400 million kroner to the island.
- 400 million kroner | 400000000 NOK | money

A loaf now costs 1,500 Syrian pounds.
- 1,500 Syrian pounds | 1500 SYP | money

@ at least
At least 43 people were killed when a lorry ploughed into a market in Kisii.
- At least 43 people | 43 at_least | killed | of people | span 43..

No fewer than 17 schools were shelled in May.
- No fewer than 17 schools | 17 at_least | * | of school | span 17..

A minimum of 60 flights were cancelled at Gatwick.
- A minimum of 60 flights | 60 at_least | * | of flight | span 60..

Not less than 25 traders lost their stalls to the fire.
- Not less than 25 traders | 25 at_least | * | of trader/people | span 25..

@ over
More than 200 homes were flooded in Hereford.
- More than 200 homes | 200 over | * | of home/house | span 200..300

In excess of 5,000 people are sleeping in the stadium.
- In excess of 5,000 people | 5000 over | * | of people | span 5000..6250

Upwards of 30,000 mourners filled the streets of Qom.
- Upwards of 30,000 mourners | 30000 over | attendance/* | of mourner/people

The number of cases has topped 900, the health board said.
- topped 900 | 900 over | infected | of people/case | says the health board

Well over 100 cattle perished in the fire.
- Well over 100 cattle | 100 over | * | of cattle

@ after the number
Repairs will take 18 months or more.
- 18 months or more | 18 at_least month | duration | forecast

The storm has claimed 62 lives and counting.
- 62 lives and counting | 62 at_least/over | killed | of people/life

Five hundred or so residents attended the funeral.
- Five hundred or so residents | 500 about | attendance/* | of resident/people

Forty people, perhaps more, were on the pier.
- Forty people, perhaps more | 40 at_least | * | of people

Some 90 people at least were on the bus.
- 90 people | 90 at_least/about | * | of people

@ about
Roughly 1,200 workers walked out at the Gdansk yard.
- Roughly 1,200 workers | 1200 about | on-strike/* | of worker/people | span 1150..1250

An estimated 40,000 people crossed into Chad.
- An estimated 40,000 people | 40000 about | * | of people | span 35000..45000

Approximately 75 containers fell overboard.
- Approximately 75 containers | 75 about | * | of container

Around 500 demonstrators gathered at the embassy.
- Around 500 demonstrators | 500 about | attendance/* | of people/demonstrator | span 450..550

@ nearly
Nearly 300 pupils fell ill after lunch.
- Nearly 300 pupils | 300 nearly | infected/* | of pupil/people | span ?..300

Close to 1,000 refugees were stranded at Röszke.
- Close to 1,000 refugees | 1000 nearly | stranded | of refugee/people | span ?..1000

The mine employed just under 2,000 people.
- just under 2,000 people | 2000 nearly/under | employed | of people | span ?..2000

Just over 600 candidates are standing.
- Just over 600 candidates | 600 over | * | of candidate/people

Almost half of the reservoir is empty.
- Almost half | 50 nearly percent | *

@ up to
Up to 70 people may be trapped, the mayor said.
- Up to 70 people | 70 up_to | trapped | of people | hedged | says the mayor | span ?..70

As many as 400 villagers could be under the mud.
- As many as 400 villagers | 400 up_to | trapped/* | of villager/people | hedged | span ?..400

At most 15 people were in the cinema.
- At most 15 people | 15 up_to | * | of people | span ?..15

No more than 30 visitors are let in at a time.
- No more than 30 visitors | 30 up_to | * | of visitor/people

@ under
Fewer than 50 beds remain in the city.
- Fewer than 50 beds | 50 under | * | of bed | span ?..50

The quake lasted less than 20 seconds.
- less than 20 seconds | 20 under second | duration

Under 100 people came to the rally, police said.
- Under 100 people | 100 under | attendance/* | of people | says police

Barely 30 percent of voters turned out.
- Barely 30 percent | 30 * percent | *

@ hedges are modality
At least 20 people were reportedly killed in the strike on Saada.
- At least 20 people | 20 at_least | killed | of people | hedged

Fourteen fishermen are feared drowned off Tartus.
- Fourteen fishermen | 14 | killed | of people/fisherman | hedged

Unconfirmed reports said 8 soldiers had been captured.
- 8 soldiers | 8 | captured/detained | of soldier/people | hedged

Five hostages are believed to be held in the bank.
- Five hostages | 5 | * | of hostage/people | hedged
`;
