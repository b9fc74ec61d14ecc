/**
 * The number grammar as papers of many countries print it, translated ones among them. Written against the issue
 * by a third reader before a rule was looked at; `notation.ts` beside this says how a line is read.
 */
export const WORLD_NUMBERS = String.raw`
@ separators
Health authorities in Antananarivo have logged 12 845 cases of malaria since the rains began.
- 12 845 cases | 12845 | infected/* | of case/people | when since the rains began

The land registry in Pune holds 3,45,67,890 records.
- 3,45,67,890 records | 34567890 | * | of record

The commune of Aïn Sefra has 62.480 inhabitants, according to the prefecture.
- 62.480 inhabitants | 62480 | inhabitants | of people/inhabitant | says the prefecture

Some KSh 1,450,000 went missing from the county's bursary fund.
- KSh 1,450,000 | 1450000 about KES | *

Around 1 750 000 pupils returned to class in KwaZulu-Natal on Wednesday.
- Around 1 750 000 pupils | 1750000 about | returned/* | of people/pupil

@ lakh and crore
The irrigation project will benefit 2.4 lakh farmers in Vidarbha.
- 2.4 lakh farmers | 240000 | * | of farmer/people | forecast

Vigilance sleuths recovered ₹1.75 crore in cash and 4 kg of gold from the engineer's house.
- ₹1.75 crore | 17500000 INR | *
- 4 kg | 4 kg | *

Nearly 40 lakh consumers across Bangladesh were without electricity, the power board said.
- Nearly 40 lakh consumers | 4000000 nearly | without-power | of consumer/people | says the power board

The stampede victims' families will each get Rs 10 lakh, the chief minister announced.
- Rs 10 lakh | 1000000 INR | money | forecast | says the chief minister

The crore-plus crowd that officials promised never came; barely 60,000 turned up.
- 60,000 | 60000 * | attendance/* | of people/*

@ mixed digits and words
Abuja owes the contractors ₦78.4bn.
- ₦78.4bn | 78400000000 NGN | money

Manila has set aside P2.3 billion for the families displaced by the eruption.
- P2.3 billion | 2300000000 PHP | money

Treasury will claw back R14,6 million from the municipality.
- R14,6 million | 14600000 ZAR | money | forecast

Half a dozen lorries and one and a half tonnes of sugar were burnt.
- Half a dozen lorries | 6 | destroyed/* | of lorry
- one and a half tonnes | 1.5 tonne | *

The A$640m upgrade of the Hume line is two years late.
- A$640m | 640000000 AUD | money
- two years | 2 year | *

@ number words
One hundred and forty-four worshippers were inside the mosque when its roof caved in.
- One hundred and forty-four worshippers | 144 | present/* | of worshipper/people

The ministry counts two hundred thousand stray dogs in the capital.
- two hundred thousand stray dogs | 200000 | * | of dog | says the ministry

! how many there are of a thing is a number of its own, and no whole of those that something happened to
Twenty-one of the twenty-nine wells in the district have run dry.
- Twenty-one | 21 | * | of well | part of twenty-nine wells
- twenty-nine wells | 29 | * | of well

@ dozen, score, pair, couple, trio
Scores of market women were trampled when the barrier gave way at Onitsha.
- Scores of market women | null vague | injured/killed/* | of woman/people

A trio of armed men held up the bank in Tumbes.
- A trio of armed men | 3 | * | of man/people

! who escapes is taken to flee
Another two dozen passengers escaped through the windows.
- Another two dozen passengers | 24 | escaped | of passenger/people

@ vague numbers
Thousands upon thousands of mourners lined the road to Touba.
- Thousands upon thousands of mourners | null vague | attendance/* | of mourner/people

Several thousand litres of diesel leaked into the Vaal.
- Several thousand litres | null vague litre | *

Only a handful of shops had reopened by noon.
- a handful of shops | null vague | open/* | of shop

Thirty-something detainees are still held at the barracks.
- Thirty-something detainees | null * | detained/* | of detainee/people

@ none and nobody
Not one of the 64 boreholes promised has been drilled.
- Not one | 0 | * | of borehole
- 64 boreholes | 64 | * | of borehole

There were no casualties, the Philippine Coast Guard said.
- no casualties | 0 | casualties | of people/casualty | says the Philippine Coast Guard

Neither of the two pilots survived.
- Neither | 0 | survived/rescued/* | of pilot/people

No fatalities have been recorded so far.
- No fatalities | 0 | killed | of people/fatality

@ fractions and shares
Three in four households in Turkana skip a meal every day.
- Three in four households | 75 percent | * | of household

Just over a fifth of Nairobi's matatus failed the inspection.
- Just over a fifth | 20 over percent | * | of matatu/matatus

Four out of every ten teachers in the province have never been trained.
- Four out of every ten teachers | 40 percent | * | of teacher/people

Two thirds of the harvest has been lost, the cooperative estimates.
- Two thirds | 66.67 percent | * | of harvest | says the cooperative

Almost nine-tenths of voters backed the charter.
- Almost nine-tenths | 90 nearly percent | votes/* | of voter/people

@ percent and points
Turnout stood at 38.7 p.c. by 4 p.m., the electoral body said.
- 38.7 p.c. | 38.7 percent | turnout/* | says the electoral body

The party's support fell 3.5 points to 28 per cent.
- 3.5 points | 3.5 exact * | *
- 28 per cent | 28 percent | *

The regulator raised the tariff by 12,5%.
- 12,5% | 12.5 percent | * | rise

@ multiples
The town has seven times as many bars as bakeries.
- seven times as many | 7 times | *

Cocoa now fetches four times what it did in 2022.
- four times | 4 times | *

@ ranges
Anywhere from 300 to 400 fishers were at sea when the cyclone struck.
- 300 to 400 fishers | 300..400 range | * | of fisher/people

Between 8,000 and 10,000 herders have crossed into Chad, the UNHCR said.
- Between 8,000 and 10,000 herders | 8000..10000 range | arrived/displaced/* | of herder/people | says the UNHCR

The clean-up will cost Sh40-Sh50 million, county engineers estimate.
- Sh40-Sh50 million | 40000000..50000000 range * | money | forecast | says county engineers

Eight to ten shacks burned down in Khayelitsha.
- Eight to ten shacks | 8..10 range | destroyed | of shack | at Khayelitsha

@ compounds
! how many members a body has is taken for what describes it
A 400-member delegation flew to Jeddah.
- 400-member delegation | 400 | * | of member/people/delegation

The 18-month-old strike has shut every campus.
- 18-month-old strike | 18 month | duration

A two-kilometre-long queue formed outside the depot.
- two-kilometre-long queue | 2 km | length/distance/*

@ units
The slick covers 14 square kilometres off Tema.
- 14 square kilometres | 14 exact * | area

Farmers in Benue lost 6,200ha of rice.
- 6,200ha | 6200 ha | *

Officers intercepted 1.3 tonnes of elephant tusks at Mombasa.
- 1.3 tonnes | 1.3 tonne | seized | at Mombasa

The Murray peaked at 8.92m at Renmark.
- 8.92m | 8.92 metre | *

The temblor had a magnitude of 5.8 and struck at a depth of 33 kilometers.
- 5.8 | 5.8 * | magnitude
- 33 kilometers | 33 km | depth

@ bounds before
Not fewer than 17 persons lost their lives in the boat mishap at Kebbi.
- Not fewer than 17 persons | 17 at_least | killed | of people | at Kebbi

In excess of R900 000 was stolen from the pension office.
- In excess of R900 000 | 900000 over ZAR | *

Well over 100 calves drowned in the Gippsland floods.
- Well over 100 calves | 100 over | killed | of calf

A minimum of 45 posts will go at the Dundee works.
- A minimum of 45 posts | 45 at_least | jobs-cut/* | of post | forecast

Some two million people risk hunger in the Grand Sud, the agency warns.
- Some two million people | 2000000 about | * | of people | says the agency

Up to a thousand homes may have been flooded in Lismore.
- Up to a thousand homes | 1000 up_to | *  | of home/house | hedged

Not more than 30 mourners will be let in.
- Not more than 30 mourners | 30 up_to | * | of mourner/people | forecast

Barely 200 delegates showed up.
- Barely 200 delegates | 200 * | attendance/* | of delegate/people

@ bounds after and around
Five hundred or so families have pitched tents along the highway.
- Five hundred or so families | 500 about | * | of family

! the number of a group that is only named behind it
At 38 and counting, the dead include the village priest.
- 38 and counting | 38 at_least/over | killed | of people

The death toll stands at a minimum of 61.
- 61 | 61 at_least | killed | of people

Twelve nurses, if not more, have been infected.
- Twelve nurses | 12 at_least | infected | of nurse/people

The herd numbered 900, give or take.
- 900 | 900 about | *

@ hedges on the saying
As many as 19 miners are feared trapped at the Carletonville shaft.
- As many as 19 miners | 19 up_to | trapped | of miner/people | hedged

An unconfirmed report said six soldiers had been abducted.
- six soldiers | 6 | kidnapped | of soldier/people | hedged

Fourteen herdsmen were said to have been killed in the reprisal.
- Fourteen herdsmen | 14 | killed | of herdsman/people | hedged
`;
