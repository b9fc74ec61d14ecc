import { readPassages } from './check-givers.js';

/** Who gives a figure, in many voices: written before anybody saw what the rules made of them. */
export const FIRST_GIVERS = readPassages(`
@explicit before
# Pension delays
The pensions regulator said on Monday that 312 schemes had missed the deadline for filing accounts. In 2019 the figure was 190.
= 312 schemes | pensions regulator
= 190 | -

@explicit before, title and name
# Avalanche closes pass
Rescue chief Hanna Lindqvist told local radio that seven skiers were still unaccounted for and that 40 volunteers were digging by hand. The pass was closed at noon.
= seven skiers | Hanna Lindqvist
= 40 volunteers | Hanna Lindqvist

@explicit after
# School meals
Nearly 4,000 pupils went without a hot lunch last week, catering firm Harvest Table admitted. The council pays it £6.1m a year.
= Nearly 4,000 pupils | Harvest Table
= £6.1m | -

@explicit after, inverted
# Bus strike bites
About two in three services were cancelled on Friday morning, said Ola Brandt, who runs the depot at Kirkvik. Some passengers had waited 90 minutes.
= two in three | Ola Brandt
= 90 minutes | -

@explicit middle
# Salmon deaths
At least 1.2 million fish, the company acknowledged, died in the pens between June and August. The pens held five million in May.
= 1.2 million fish | the company
= five million | -

@explicit middle, person
# Bridge repair over budget
The new deck, according to chief engineer Paolo Renzi, will need 900 tonnes of steel and take 14 months. The old one lasted half a century.
= 900 tonnes | Paolo Renzi
= 14 months | Paolo Renzi

@explicit, two in one sentence
# Clashes at the border post
The army says it killed 23 fighters; the rebels admit to the loss of six. Neither account could be checked.
= 23 fighters | the army
= six | the rebels

@explicit, two in one sentence
# Turnout row
Organisers claimed 60,000 people had marched, while police estimated the crowd at 18,000.
= 60,000 people | organisers
= 18,000 | police

@explicit with a comma clause
# Hospital flood
Water rose to 80 centimetres in the basement of St Agnes, the hospital's director, Dr Ines Moreau, said, and 112 patients had to be moved. The nearest other hospital is 30 kilometres away.
= 80 centimetres | Ines Moreau
= 112 patients | Ines Moreau
= 30 kilometres | -

@carried over: same paragraph
# Refugees cross river
The district commissioner said the first families arrived on Sunday. Some 2,300 people had crossed by Tuesday night, and a further 400 were waiting on the far bank. Most were women and children.
= 2,300 people | district commissioner
= 400 were waiting | district commissioner

@carried over: he said in the next sentence
# Factory fire
Fire chief Aron Weil said the blaze began in a drying room. It took 65 firefighters five hours to put out, he said. Two of them were treated for smoke inhalation.
= 65 firefighters | Aron Weil
= five hours | Aron Weil

@carried over: pronoun in next paragraph
# Mine water
The environment agency has tested 48 wells since the leak.

It found arsenic above the legal limit in 17 of them and advised 600 households to use bottled water.
= 48 wells | -
? 17 of them | environment agency
? 600 households | environment agency

@carried over: "they also"
# Locusts
Officials from the farm ministry said the swarm covered 70 square kilometres. They also reported that 9,000 hectares of millet had been stripped.
= 70 square kilometres | farm ministry
= 9,000 hectares | farm ministry

@carried over: indirect question then figure
# Ferry inquiry
Asked how many life jackets the ferry carried, the captain said 150. The certificate required 320.
= 150 | the captain
= 320 | -

@carried over: free indirect speech
# Nurses on the wards
Ward sister Moira Tull describes the nights as a lottery. There are 34 beds and two nurses. On a good night there is an assistant as well, she says.
? 34 beds | Moira Tull
? two nurses | Moira Tull

@headline figure attributed in the body
# 14 dead after coach leaves mountain road
A coach carrying pilgrims left the road near Alto Serrado early on Saturday, killing 14 people, the highway police said.

Another 22 were taken to hospital in Pedras, according to the state health department.
= 14 dead | -
= 14 people | highway police
= 22 were taken | state health department

@lead figure attributed later
# Storm leaves thousands in the dark
More than 50,000 homes were without power on Sunday after a winter storm swept the coast.

By nightfall crews had reconnected 30,000 of the 50,000, the network operator NordKraft said.
= 30,000 of the | NordKraft

@headline attribution by dash
# Heatwave killed 480 in a week - health institute
The heat that settled over the country in July cost 480 lives in a single week, the national health institute said in a report on Thursday.
= killed 480 | health institute
= 480 lives | national health institute

@headline attribution by colon
# Minister: 200 schools to close
Two hundred village schools will shut by 2027, Education Minister Karel Dvorny announced. Parents in Lhota called the plan a disgrace.
= 200 schools | Karel Dvorny
= Two hundred village schools | Karel Dvorny

@headline with a says
# Zoo says 12 penguins missing
Twelve Humboldt penguins have vanished from Marlow Zoo, its keepers said. A gate had been left open for at least three hours.
= 12 penguins | zoo
= Twelve Humboldt penguins | keepers

@quote, speaker after
# Widow of the quarry
“They told me nine men were under there, and they brought out four,” said Elena Farkas, whose husband worked the night shift.
= nine men | Elena Farkas
= four | Elena Farkas

@quote, speaker before, colon
# Striking teachers
Union leader Tomas Bergh was blunt: “We have lost 1,100 teachers in three years and hired 200.”
= 1,100 teachers | Tomas Bergh
? three years | Tomas Bergh
= 200 | Tomas Bergh

@quote split
# Reservoir at record low
“We have water for 40 days,” said utility head Farid Nouri, “and we need 90 to reach the rains.” The reservoir is 11 per cent full.
= 40 days | Farid Nouri
= 90 to reach | Farid Nouri
= 11 per cent | -

@quote over two paragraphs
# Whistleblower at the bank
“I signed 300 of those letters,” Greta Almond, a former clerk, said.

“By the end we were sending 70 a day. Nobody read a single reply.”
= 300 of those letters | Greta Almond
= 70 a day | Greta Almond

@quote fragment
# Judge criticises prison
The inspector described “120 men in a hall built for 50” and floors “wet for weeks”. The governor did not reply.
= 120 men | the inspector
= for 50 | the inspector

@quote by pronoun
# Trapped in the lift
Nadia Osei, 34, was on her way to work. “There were eleven of us in there for six hours,” she said. The lift is rated for eight.
= eleven of us | Nadia Osei
= six hours | Nadia Osei

@quote inside a quote
# Testimony on the pitch collapse
“The steward said to us, ‘There's only 200 in there,’ but I counted rows and it was more like 900,” fan Joe Pickard told the inquiry.
= 900 | Joe Pickard

@document: according to
# Overcrowded trains
Commuters on the eastern line stood for an average of 38 minutes last year, according to a report by the passenger watchdog. Only 61 per cent of trains ran on time.
? 38 minutes | report
? 61 per cent | report

@document: report found
# Care homes
An audit published on Wednesday found that 27 of the county's 90 care homes had no fire plan. It also counted 340 falls that were never recorded.
= 27 of | audit
= 340 falls | audit

@document: figures released by
# Burglary up
Burglaries rose by 9 per cent to 14,200 last year, figures released by the interior ministry show.
= 9 per cent | interior ministry
= 14,200 | interior ministry

@document: data from
# Rents
Data from the Housing Observatory put the average rent at €1,140 a month, a rise of 7.5 per cent. Wages grew by half that.
= €1,140 | Housing Observatory
= 7.5 per cent | Housing Observatory

@document: a statement
# Jobs go at steelworks
In a statement on Thursday evening, Ruhlan Steel said 850 posts would go at its Dornbach works and 120 at head office.
= 850 posts | Ruhlan Steel
= 120 at | Ruhlan Steel

@document: leaked memo
# Leaked memo
A memo seen by this newspaper puts the cost of the delay at $310m. It says 40 contractors are still on the site.
? $310m | memo
? 40 contractors | memo

@document: court papers
# Fraud trial
Court papers show that the pair moved £2.4m through 16 accounts. Their lawyers dispute the sum.
= £2.4m | court papers
= 16 accounts | court papers

@document: the indictment alleges
# Trafficking case
The indictment alleges that the ring smuggled 5,000 people over four years, charging each of them €3,000.
= 5,000 people | indictment
= €3,000 | indictment

@document: study of authors
# Sleep study
Researchers at the University of Tarn followed 2,600 adults for a decade. Those who slept under six hours were 20 per cent more likely to fall ill, they report in a paper published on Tuesday.
= 20 per cent | researchers

@document: poll
# Poll
A poll by Sondex for the Daily Current gives the Greens 24 per cent, up three points. The governing party is on 19.
= 24 per cent | Sondex
? 19 | Sondex

@document: survey says
# Remote work
Half of managers want staff back in the office five days a week, a survey of 1,500 firms suggests.
= Half of managers | survey

@passive: were reported by
# Tornado in the plains
Three deaths were reported by the county coroner, and 60 houses were listed as destroyed by the emergency agency.
= Three deaths | county coroner
? 60 houses | emergency agency

@passive: is put at by
# Oil slick
The slick is put at 45 square kilometres by the coastguard and at twice that by Clean Gulf, an environmental group.
= 45 square kilometres | coastguard

@passive: is estimated by
# Counterfeit pills
The trade is estimated by customs officers to be worth €400m a year. Seizures reached 11 million pills in 2024.
= €400m | customs officers
= 11 million pills | -

@passive: was told by
# Council hears of potholes
Councillors were told by the roads department that 7,300 potholes had been filled since January. A backlog of 2,100 remains.
= 7,300 potholes | roads department

@passive: without agent
# Night of shelling
At least 15 people were reported killed in shelling of the old town overnight. The market was burning at dawn.
= 15 people | -

@put the toll at
# Cyclone toll
The Red Crescent put the toll at 230 on Friday, with 1,400 injured. The government's own count stood at 175.
= 230 | Red Crescent
= 1,400 injured | Red Crescent
= 175 | government

@X counted
# Whales on the beach
Wardens counted 58 pilot whales on the sand at first light, of which 31 were alive.
= 58 pilot whales | wardens
= 31 were alive | wardens

@X's count
# Stolen paintings
By the museum's count, 212 works are missing. The insurers' list runs to 190.
= 212 works | the museum
? 190 | the insurers

@by X's tally
# Executions
It was the 37th hanging this year, and by Rights Monitor's tally the 400th since the law was changed. The justice ministry does not publish figures.
? 400th | Rights Monitor

@X's figures
# Deforestation
The institute's satellite figures show 1,830 square kilometres cleared in May alone. Ranchers say the true area is a third of that.
= 1,830 square kilometres | institute
= a third of that | ranchers

@in X's words
# Derailed tram
In the driver's words there were “perhaps 70 people on board and nobody could breathe”.
= 70 people | driver

@X's estimate of
# Festival crowd
The mayor's estimate of 30,000 visitors struck many stallholders as generous. The stallholders' association thinks 12,000 came.
= 30,000 visitors | mayor
= 12,000 | stallholders' association

@role with a name given before
# Gas leak in Pavlova
Governor Irina Stepanova arrived at the scene before dawn. She spoke briefly to residents.

The governor said 19 people had been poisoned and 230 moved to a sports hall.
= 19 people | Irina Stepanova
= 230 moved | Irina Stepanova

@surname after full name
# Airport queues
Samuel Oduya has run the airport for six years. Last summer was the worst he has seen.

Oduya says 45,000 bags were lost in August, three times as many as the year before.
= six years | -
= 45,000 bags | Oduya

@role after name, two people
# Dam meeting
Engineer Lucia Ferro and mayor Giulio Sarti met residents on Monday. The mayor promised 80 new homes. The engineer said the dam would last another 25 years.
= 80 new homes | Giulio Sarti
= 25 years | Lucia Ferro

@organisation by acronym
# Vaccines spoiled
The Global Vaccine Trust (GVT) runs the cold store at Belen. The GVT said 64,000 doses had been thrown away after a power cut that lasted two days.
= 64,000 doses | GVT
= two days | GVT

@chain: citing
# Bomb at bus station
At least 26 people were killed when a bomb went off at a bus station in Qaram, the state news agency reported, citing hospital officials.
? 26 people | state news agency

@chain: quoted by
# Fuel shortage
“We have fuel for three days,” the head of the refinery, Anwar Siddik, was quoted as saying by the news site Al Sabah.
= three days | Anwar Siddik

@chain: told by
# Fishermen missing
A relative told Radio Costa that 11 men were on the boat. The navy believes there were 13.
= 11 men | relative
= 13 | the navy

@chain: said police had told
# Nightclub stampede
The owner said police had told him that 900 people were inside. His licence allows 600.
= 900 people | police

@outlet itself
# Who pays for the stadium
An analysis by the Post of 4,000 invoices found that £18m had gone to three firms. The club declined to comment.
= £18m | Post

@outlet itself, our count
# Empty homes
Our reporters walked the 12 streets of the old port last week. We counted 88 empty houses.
= 88 empty houses | -
`);
