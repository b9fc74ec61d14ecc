/**
 * The number grammar in the shapes of agencies, tabloids, broadcasters, local papers and press releases, British,
 * American and Indian. Written against the issue by a second reader who had not seen the rules; `notation.ts`
 * beside this says how a line is read.
 */
export const PRESS_NUMBERS = String.raw`
@ separators
The regulator handed Northmoor Water a £12,750,000 penalty for dumping sewage.
- £12,750,000 | 12750000 GBP | money

Emissions from the smelter came to 1 240 000 tonnes in 2024.
- 1 240 000 tonnes | 1240000 tonne | * | background

Nearly 4,75,000 students sat the entrance test across Bihar.
- Nearly 4,75,000 students | 475000 nearly | * | of student/people

Crews have cleared 6 800 cubic metres of mud from the streets of Olvena.
- 6 800 cubic metres | 6800 cubic metre | *

@ decimals and signs
The firm's pre-tax margin was -4.2 per cent in the second half.
- -4.2 per cent | -4.2 percent | *

Thermometers in Hibbing plunged to minus 31F before dawn.
- minus 31F | -31 degree Fahrenheit | temperature

Inflation slowed to 2.75% in the year to January.
- 2.75% | 2.75 percent | *

@ number words
Six hundred and fifty postal workers walked out in Cardiff.
- Six hundred and fifty postal workers | 650 | on-strike/* | of worker/people

Thirty-eight thousand ballots were sent to the wrong addresses.
- Thirty-eight thousand ballots | 38000 | * | of ballot/vote

Twelve hundred head of sheep were lost to the snow.
- Twelve hundred head of sheep | 1200 | * | of sheep

The debt stands at two trillion yen, the auditor said.
- two trillion yen | 2000000000000 JPY | money | says the auditor

One hundred one migrants were found in the trailer, a border agent said.
- One hundred one migrants | 101 | * | of migrant/people | says a border agent

@ mixed digits and words
Tabloid owner Redline sold the title for £3.4m.
- £3.4m | 3400000 GBP | money

The vaccine maker shipped 2.6 million doses to Ghana.
- 2.6 million doses | 2600000 | * | of dose

Half a million homes lost power across Ontario.
- Half a million homes | 500000 | without-power | of home/house

Fans queued for three and a half hours outside the arena.
- three and a half hours | 3.5 hour | duration

The walk takes 2½ hours.
- 2½ hours | 2.5 hour | duration

The bank set aside $1.85bn to cover bad loans.
- $1.85bn | 1850000000 USD | money

More than 3k pensioners have signed the petition.
- More than 3k pensioners | 3000 over | * | of pensioner/people

@ lakh and crore
The chief minister sanctioned ₹250 crore for the drought-hit districts.
- ₹250 crore | 2500000000 INR | money

Over 12 lakh voters will choose among 14 candidates in Nagpur.
- Over 12 lakh voters | 1200000 over | * | of voter/people | forecast
- 14 candidates | 14 | * | of candidate/people | forecast

! a payment whose noun is not known keeps no tense of its verb
The state will pay an ex gratia of Rs 5 lakh to the kin of each victim.
- Rs 5 lakh | 500000 INR | money | forecast

@ dozen, score, pair, couple, trio
Three dozen beehives were stolen from a farm near Modesto.
- Three dozen beehives | 36 | * | of beehive

Half a dozen tents were torched at the migrant camp.
- Half a dozen tents | 6 | * | of tent

A trio of sailors was rescued off Cape May.
- A trio of sailors | 3 | rescued | of people/sailor

A pair of hikers died of exposure on Ben Lawers.
- A pair of hikers | 2 | killed | of people/hiker

Two score villagers were treated for burns.
- Two score villagers | 40 | treated/hospitalised/injured/* | of villager/people

A couple of lorries overturned in the gale.
- A couple of lorries | 2 about | * | of lorry

@ vague numbers
Several hundred nurses rallied outside the ministry in Nairobi.
- Several hundred nurses | null vague | * | of nurse/people

Hundreds of thousands of hectares burned in Alberta.
- Hundreds of thousands of hectares | null vague ha | *

Tens of thousands of commuters were stranded by the walkout.
- Tens of thousands of commuters | null vague | stranded/* | of commuter/people

Twenty-odd boats were smashed in the harbour.
- Twenty-odd boats | 20 * | * | of boat

A few dozen protesters remained in the square on Sunday.
- A few dozen protesters | null vague | * | of protester/people

@ none and nobody
Nobody was killed when the roof of the rink fell in.
- Nobody | 0 | killed | of people

Not a single ambulance reached Deir Sawan, medics said.
- Not a single ambulance | 0 | * | of ambulance | says medics

None of the 88 passengers was hurt, the airline said.
- None | 0 | injured | of passenger/people
- 88 passengers | 88 | * | of passenger/people

No one has been charged over the leak.
- No one | 0 | charged/* | of people

No deaths were reported from the tornado.
- No deaths | 0 | killed | of people/death

@ fractions and shares
A quarter of the workforce has voted to strike.
- A quarter | 25 percent | *

Two-fifths of the reef is dead, the marine institute said.
- Two-fifths | 40 percent | * | says the marine institute

One in eight patients waited longer than a day.
- One in eight patients | 12.5 percent | * | of patient/people

! a trailing finder is no speaker
Seven out of ten tenants are behind on the rent, the charity found.
- Seven out of ten tenants | 70 percent | * | of tenant/people | says the charity

More than half of the beds on the ward are empty.
- More than half | 50 over percent | * | of bed

@ percent and points
Labour's lead has narrowed by four percentage points.
- four percentage points | 4 percentage point | * | rise

Sales fell 7 per cent to £64 million in the quarter.
- 7 per cent | 7 percent | *
- £64 million | 64000000 GBP | money/*

The central bank cut its benchmark rate by 75 basis points.
- 75 basis points | 75 basis point | * | rise

! who wins a share is taken for what it is a share of
The governor won 53.4 percent of the vote.
- 53.4 percent | 53.4 percent | * | of vote

@ multiples
Rents in the town have tripled since 2019.
- tripled | 3 * | *

Twice as many seals were counted this winter.
- Twice as many | 2 times | * | of seal

Diesel costs three times as much as before the war.
- three times as much | 3 times | *

! by how much a level rose that is told itself is shown among the rejected
The number of asylum claims doubled to 9,400 last year.
- 9,400 | 9400 | * | of claim
- doubled | 2 * | *

@ ranges
Between 60 and 80 whales beached themselves near Farewell Point.
- Between 60 and 80 whales | 60..80 range | stranded/* | of whale

The mine will close in five to seven years.
- five to seven years | 5..7 range year | duration/* | forecast

The repair bill is put at €20-25 million.
- €20-25 million | 20000000..25000000 range EUR | money

From 15 to 20 percent of the herd may have to be culled.
- From 15 to 20 percent | 15..20 range percent | * | forecast

Three or four men jumped over the fence.
- Three or four men | 3..4 range | * | of people/man

@ compounds
A 3,000-strong march wound through Cork.
- 3,000-strong march | 3000 | attendance/* | of people/march

The union announced a 72-hour walkout at the docks.
- 72-hour walkout | 72 hour | duration

The seven-year-old conflict has emptied whole districts.
- seven-year-old conflict | 7 year | duration

He was given a 14-year sentence for fraud.
- 14-year sentence | 14 year | *

@ units
The wildfire has charred 38,500 acres north of Redding.
- 38,500 acres | 38500 acre | *

Gusts of 92mph battered Lerwick.
- 92mph | 92 mph | speed

A 6.4-magnitude quake struck 12 miles off Sulu at a depth of 10 km.
- 6.4-magnitude | 6.4 * | magnitude
- 12 miles | 12 mile | distance
- 10 km | 10 km | depth/*

Some 140 mm of rain fell on Tauranga in six hours.
- Some 140 mm | 140 about mm | *

Officers seized 480kg of cocaine at Felixstowe.
- 480kg | 480 kg | *

It hit 46C in Jacobabad on Sunday.
- 46C | 46 degree Celsius | temperature

@ currencies
Tokyo pledged ¥30 billion for the typhoon-hit islands.
- ¥30 billion | 30000000000 JPY | money | forecast

The owner was fined 60,000 Swiss francs.
- 60,000 Swiss francs | 60000 CHF | money

Brazil's government freed R$90 million for shelters.
- R$90 million | 90000000 BRL | money

A minimum wage of 9.50 euros an hour was agreed.
- 9.50 euros | 9.5 EUR | *

@ bounds before
At least 27 pilgrims died in a crush at the temple in Puri.
- At least 27 pilgrims | 27 at_least | killed | of people/pilgrim | at Puri

No fewer than 14 bridges were washed away.
- No fewer than 14 bridges | 14 at_least | destroyed/* | of bridge

Upwards of 400 jobs are at risk in Corby, the GMB union warned.
- Upwards of 400 jobs | 400 over | * | of job | says the GMB union

As many as 250 refugees were aboard the dinghy.
- As many as 250 refugees | 250 up_to | aboard | of refugee/people | span ?..250

Fewer than 20 northern rhinos are left.
- Fewer than 20 northern rhinos | 20 under | * | of rhino | span ?..20

The crossing took just under nine hours.
- just under nine hours | 9 nearly/under hour | duration

No more than 60 mourners were let into the chapel.
- No more than 60 mourners | 60 up_to | * | of people/mourner

Getting on for 700 people had gathered on the quay.
- Getting on for 700 people | 700 nearly | * | of people

@ bounds after and around
The outbreak has made 130 people ill and counting.
- 130 people ill and counting | 130 at_least/over | infected/* | of people

Ninety minutes or so later the power came back.
- Ninety minutes or so | 90 about minute | duration/*

Forty or more inmates broke out of the jail in Mokolo.
- Forty or more inmates | 40 at_least | escaped | of inmate/people

Damage was put at $45 million at the very least.
- $45 million | 45000000 at_least USD | money

@ hedges on the saying
Six crew members are presumed dead after the trawler sank off Iceland.
- Six crew members | 6 | killed | of people/member/crew | hedged

Seventeen conscripts were allegedly beaten by their officers.
- Seventeen conscripts | 17 | * | of conscript/people | hedged

The raid apparently left nine fighters dead.
- nine fighters | 9 | killed | of people/fighter | hedged
`;
