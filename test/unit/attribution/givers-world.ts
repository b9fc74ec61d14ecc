import { readPassages } from './check-givers.js';

/**
 * Passages in the manner of newspapers of several countries, written before their author had seen a rule. At
 * their first run 124 of 141 givers were found.
 */
export const WORLD_GIVERS = readPassages(`
@business, results with a quote and the house voice after it
# Harlow Brands cuts outlook as shoppers hold back
Harlow Brands said on Thursday that like-for-like sales fell 3.4 per cent in the 13 weeks to the end of June. “Customers are being careful,” said the chief executive, Dina Marsh.

Shares in the group fell 11 per cent in early trading to 142p, their lowest since 2020.
= 3.4 per cent | Harlow Brands
= 11 per cent | -

@business, filing
# Meridian Foods to shut two plants
In a filing with the Securities and Exchange Commission on Friday, Meridian Foods said it would take a charge of $48 million in the third quarter. The company employs about 6,200 people in Ohio and Kentucky.
= $48 million | Meridian Foods
= 6,200 people | -

@business, analyst after a filing
# Tarkwa Gold warns on output
Tarkwa Gold lowered its forecast for the year to 410,000 ounces on Wednesday. Analysts at Brevan Securities had expected 455,000. “It's the mill again,” Ruth Adeyemi, who follows the shares for the broker, wrote in a note, putting the cost of repairs at $30 million.
= 455,000 | Brevan Securities
= $30 million | Ruth Adeyemi

@business, spokesman of an organisation
# Port strike costs mount
A spokesman for the port authority, Neil Crossan, said 61 ships were waiting off the harbour on Monday. Each day at anchor costs a carrier up to $90,000.
= 61 ships | Neil Crossan
= $90,000 | -

@business, data
# Factory prices cool
Producer prices rose 1.1 per cent in May from a year earlier, data released by the statistics bureau showed on Tuesday. Economists polled by Reuters had forecast a rise of 1.6 per cent.
= 1.1 per cent | statistics bureau
= 1.6 per cent | economists

@business, background
# Airline orders jets
Sundar Airways has ordered 24 narrow-body jets, its chairman, Vikram Salvi, announced at the Bengaluru air show. The order is worth Rs 19,000 crore at list prices.

The carrier was founded in 2011 and flies to 38 cities.
= 24 narrow-body jets | Vikram Salvi
= 38 cities | -

@business, union against company
# Biscuit works to close
The owner, Pell & Lowe, says 214 jobs will go when the works closes in March. The union Unite puts the figure nearer 300 once agency staff are counted.

The works opened in 1926 and once employed 1,900.
= 214 jobs | Pell & Lowe
= nearer 300 | Unite
= 1,900 | -

@court, prosecutor in several sentences
# Surgeon in court over implants
Opening the case for the Crown, Fiona Dalgleish told the jury that Mr Reay had fitted 43 devices he knew to be faulty. He was paid £2,100 for each of them, she said. Mr Reay, 58, denies 12 charges.
= 43 devices | Fiona Dalgleish
= £2,100 | Fiona Dalgleish
= 12 charges | -

@court, charge sheet
# Former minister charged in Nairobi
According to the charge sheet, Mr Otieno received Sh67 million from a road contractor between 2018 and 2021. He was released on a bond of Sh5 million.
= Sh67 million | charge sheet
= Sh5 million | -

@court, judge
# Trawler owner fined
Fining the company $310,000, Magistrate Colin Weatherby said it had landed 14 tonnes of bluefin without a licence. The maximum penalty is $1.2 million.
= 14 tonnes | Colin Weatherby
= $1.2 million | -

@court, indictment that goes on
# Three held in crypto case
The indictment, unsealed on Monday in Newark, says the three men took in $75 million from investors. About $9 million of it went on cars and a boat, the document says. Lawyers for the men did not answer calls.
= $75 million | indictment
= $9 million | document

@court, lawyer for
# Families sue rail operator
A lawyer for the families, Teresa Quiroga, said 19 claims had been filed so far and 40 more would follow. The crash in February killed 31 people.
= 19 claims | Teresa Quiroga
= 31 people | -

@disaster, Philippines, agency and governor
# Landslide buries village in Leyte
At least 17 people were dead and 32 others missing after a landslide hit a village in Leyte at dawn, the civil defense office said. Governor Ramon Abalos told DZRH radio that 60 houses had been buried.

About 20 storms and typhoons hit the country each year.
= 17 people | civil defense office
= 32 others | civil defense office
= 60 houses | Ramon Abalos
= 20 storms | -

@disaster, India, official
# Nine killed as wall collapses in Indore
Nine labourers were killed and four injured when a wall of a godown collapsed in Indore on Sunday, police said. District collector Anita Deshmukh said an ex gratia of Rs 4 lakh would be paid to the kin of each of the dead.
= Nine labourers | police
= four injured | police
= Rs 4 lakh | Anita Deshmukh

@disaster, told ... that someone said
# Ferry sinks in Lake Victoria
A survivor told the Nation that the captain had said there were 120 people on board. The vessel is licensed to carry 65.
= 120 people | captain
= licensed to carry 65 | -

@disaster, eyewitness and then the house
# Grandstand gives way
“I counted six on stretchers before I looked away,” said Phil Drury, who was selling programmes. The stand was built in 1974 to hold 2,200.
= six on stretchers | Phil Drury
= 2,200 | -

@disaster, background paragraph with another place
# Bushfire jumps river near Orbost
The fire had burnt 18,000 hectares by Sunday night, incident controller Jo Haddad said, and was five kilometres from the town.

In the summer of 2019-20 fires in Victoria burnt 1.5 million hectares and killed five people.
= 18,000 hectares | Jo Haddad
= five kilometres | Jo Haddad
= 1.5 million hectares | -

@disaster, narration after an official
# Tornado flattens Kansas school
Sheriff Dale Putnam said all 210 pupils had been accounted for by four in the afternoon.

Parents stood three deep at the tape. Across the road the roof of a supermarket lay on 15 cars.
= 210 pupils | Dale Putnam
= 15 cars | -

@disaster, an official of
# Quake rattles Mindanao
Jun Alcala, an official of the provincial disaster office, said by telephone that 140 aftershocks had been felt. Some had thrown people out of their beds. The office has asked for 500 tents.
= 140 aftershocks | Jun Alcala
= 500 tents | office

@disaster, two officials
# Floods cut Garissa off
Red Cross county coordinator Halima Noor said 3,100 households had moved to higher ground. County commissioner Peter Mutua disputed that, saying 1,200 had been registered.
= 3,100 households | Halima Noor
= 1,200 | Peter Mutua

@disaster, officials then narration
# Bridge fails in Gujarat
Officials said 22 bodies had been pulled from the river by Thursday morning. The bridge, 900 metres long, was opened in 1985 and had been repaired twice.
= 22 bodies | officials
= 900 metres | -

@war, ministry of one side and of the other
# Strikes on the coast
Russia's defence ministry said its air defences had shot down 83 drones overnight. Ukraine's air force said it had launched no more than 30.
= 83 drones | defence ministry
= 30 | air force

@war, monitor, citing
# Shelling in Omdurman
The Emergency Lawyers, a monitoring group, said 54 civilians died when shells fell on a market in Omdurman. The army did not comment. Sudan's war, now in its third year, has driven 12 million people from their homes.
= 54 civilians | Emergency Lawyers
= 12 million people | -

@war, military spokeswoman relaying
# Raid on a convoy
Capt. Lior Ganz, a military spokeswoman, said commanders had told her that 11 gunmen were killed. Local doctors counted 16 bodies, four of them of women.
= 11 gunmen | commanders
= 16 bodies | doctors
= four of them | doctors

@war, resident and then the reporter
# Under the drones in Kherson
“Every day there are three or four of them over the street,” said Olha Marchenko, 67, who sells seeds by the bus stop.

Of the 280,000 people who lived in the city before the war, fewer than 60,000 remain.
= 280,000 people | -
= 60,000 remain | -

@war, a statement
# Ceasefire holds for a second day
In a statement on Telegram the group said it had freed 26 prisoners. They arrived in two buses at the crossing, where relatives had waited for nine hours.
= 26 prisoners | group
= nine hours | -

@war, official who asked not to be named
# Aid convoy turned back
A United Nations official, who asked not to be named, said 18 of 25 lorries had been turned back at the checkpoint. The town has had no delivery since 4 March.
= 18 of 25 lorries | United Nations official

@war, report of an organisation
# Mines take toll on Yemen's farmers
Landmines killed 240 people in three governorates last year, Save the Fields said in a report published on Monday. Half of the dead were children, the report said.
? 240 people | Save the Fields
= Half of the dead | report

@sport crowd, attendance
# Derby draws a record
A crowd of 71,318 saw Easton beat Southgate 2-1 on Saturday. “The noise was ridiculous,” said the captain, Luke Farrell. It was the biggest attendance in the league since 1958.

Police made 14 arrests.
= 71,318 | -

@sport crowd, organisers and police
# Fans throng victory parade
City officials estimated that 1.2 million people lined the route. Transit police said 700,000 had come by train. The parade was delayed 40 minutes when a float broke down.
= 1.2 million people | city officials
= 700,000 | transit police
= 40 minutes | -

@sport crowd, stewards' chief in reported speech over sentences
# Crush outside stadium in Kochi
The club's head of security, Biju Thomas, said the trouble began when a gate was forced. As many as 4,000 people without tickets pushed in behind, he said. Thirty-seven spectators were treated at a hospital near the ground.
= 4,000 people | Biju Thomas
= Thirty-seven spectators | -

@sport crowd, statement by club
# Supporters boycott cup tie
The club said in a statement that it had sold 9,400 tickets. A count by the supporters' trust at the turnstiles found 5,150.
= 9,400 tickets | club
= 5,150 | supporters' trust

@health, ministry and doctor
# Dengue surges in Manila
The Department of Health logged 6,041 dengue cases in the week to Saturday. Dr Liza Ong, who runs the fever ward at San Lazaro, said she had 90 children in 60 beds.
= 6,041 dengue cases | Department of Health
= 90 children | Liza Ong
= 60 beds | Liza Ong

@health, study
# Vitamin pills no help to heart, trial finds
A trial of 21,000 adults found that those who took the pills had 8 per cent fewer heart attacks, a gap small enough to be chance. Professor Alan Birtwistle, who was not involved, said a fall of 20 per cent would have been needed to change his mind.
? 8 per cent | trial
= 20 per cent | Alan Birtwistle

@health, trust spokeswoman
# Patients wait on trolleys
A spokeswoman for the trust said 48 patients waited more than 12 hours on Monday. She said 30 extra beds would open this week. Nationally, more than 54,000 patients waited that long in December.
= 48 patients | spokeswoman for the trust
= 30 extra beds | spokeswoman
= 54,000 patients | -

@health, figures
# Whooping cough back in Queensland
Queensland Health figures show 2,870 cases to the end of April, against 96 in the same months last year. One infant has died.
= 2,870 cases | Queensland Health
= 96 in | Queensland Health

@health, WHO and reporter
# Cholera in Lusaka
The World Health Organization said on Tuesday that 412 people had died since October. At the Heroes Stadium, turned into a ward of 1,000 beds, cleaners sprayed chlorine on the steps.
= 412 people | World Health Organization
= 1,000 beds | -

@health, county officer with colon
# Measles in the panhandle
The county's health officer, Dr. Amy Sandoval, gave the numbers: 34 cases, six of them in hospital. Twenty-nine of the patients had no shots.
= 34 cases | Amy Sandoval
= six of them | Amy Sandoval

@health, inquiry report
# Baby deaths inquiry
The inquiry's report, published on Wednesday, concludes that 45 babies might have lived with better care. It examined 202 births between 2009 and 2020. The trust's chief executive, Tracey Holt, apologised to the families.
? 45 babies | report
= 202 births | -

@strikes, union and employer
# Bin strike enters sixth week
Unite said 350 of its members would stay out until the council dropped its plan. The council says only 17 workers would lose the sum that the union names, £8,000 a year.
= 350 of its members | Unite
= 17 workers | council
? £8,000 | union

@strikes, leader and ministry
# Lecturers walk out in Kenya
Union secretary-general Grace Wafula told reporters that 30,000 lecturers had put down their tools. The strike has shut 38 public universities. The education ministry said it had released Sh2.7 billion last week.
= 30,000 lecturers | Grace Wafula
= 38 public universities | -
= Sh2.7 billion | education ministry

@strikes, house voice after he said
# Rail walkout strands commuters
“Nobody wants this,” said Mick Tranter, the union's regional organiser. “But after 14 rounds of talks we're where we started.” Only one train in five is expected to run on Thursday.
= 14 rounds | Mick Tranter
= one train in five | -

@strikes, dateline and poll
# Nurses vote to strike
Nurses at 61 hospitals have voted to strike from 12 May. The turnout was 68 per cent, the Nurses' Federation said, and 92 per cent of those voting were in favour.
= 61 hospitals | -
= 68 per cent | Nurses' Federation
= 92 per cent | Nurses' Federation

@strikes, company offer
# Miners reject offer
The company has offered 5.5 per cent over two years. Lindiwe Dube, a spokeswoman for the miners' union, said members wanted 12. Inflation is running at 4.9 per cent.
= 5.5 per cent | company
? members wanted 12 | Lindiwe Dube
= 4.9 per cent | -

@strikes, protest
# Farmers block the highway
Farm leader Gurnam Dhillon claimed that 40,000 tractors had joined the march. Police, who had put up 26 barricades, fired tear gas.
= 40,000 tractors | Gurnam Dhillon
= 26 barricades | -

@election, commission and party
# Count under way in Zambia
With votes in from 91 of 156 constituencies, the commission said, the incumbent had 1.4 million votes to his rival's 1.1 million. The rival's party said its own tally gave him 52 per cent.
= 1.4 million votes | commission
= 52 per cent | party

@crime, police with house voice
# Gold stolen at airport
Thieves made off with gold worth A$20 million from a cargo shed at Perth airport, detectives said. The shed is 400 metres from a police post. No one has been arrested.
= A$20 million | detectives
= 400 metres | -

@crime, arrest by named officer
# Ring broken up in Cebu
Police Brig. Gen. Noel Cruz said 47 people were arrested in raids on six buildings. Some of the suspects, he said, had worked there for three years. They face up to 20 years in prison.
= 47 people | Noel Cruz
= six buildings | Noel Cruz
= three years | Noel Cruz
= 20 years | -

@government, minister and auditor
# Metro bill climbs
The Comptroller and Auditor General, in a report tabled in Parliament, put the overrun at Rs 1,340 crore. Minister Harsh Patil said the true figure was Rs 600 crore. The line will have 22 stations.
= Rs 1,340 crore | Auditor General
= Rs 600 crore | Harsh Patil
= 22 stations | -

@government, according to someone familiar
# White House weighs cuts
The plan would cut 4,500 posts, according to two people familiar with it. The agency has 21,000 employees in 50 states. A White House spokesman declined to comment.
= 4,500 posts | two people familiar
= 21,000 employees | -

@government, a new paragraph, other actors
# Dam deal signed
Energy minister Abiy Lemma said the dam would generate 1,800 megawatts by 2030.

Farmers downstream have gathered 52,000 signatures against it.
= 1,800 megawatts | Abiy Lemma
= 52,000 signatures | -

@environment, scientist and survey
# Reef bleached again
A survey from the air found bleaching on 73 per cent of the reefs. Dr Kate Munro, who led it, said she had seen nothing like it in 25 years. The reef is 2,300 kilometres long.
= 73 per cent | survey
= 25 years | Kate Munro
= 2,300 kilometres | -

@environment, spill
# Pipeline leaks into Montana river
The company, Cascade Pipeline, estimated that 1,200 barrels had escaped. A state biologist, Erin Tate, said crews had picked up 340 dead fish. The pipeline carries 60,000 barrels a day.
= 1,200 barrels | Cascade Pipeline
= 340 dead fish | Erin Tate
= 60,000 barrels | -

@transport, investigators
# Cockpit voice recorder found
Investigators said the jet had come down at 240 knots, 70 knots too fast. It was carrying 132 passengers from Surabaya. The airline has not lost an aircraft before.
= 240 knots | investigators
= 132 passengers | -

@transport, mayor wrote
# Tunnel to stay shut
Mayor Alison Creed wrote on X that the tunnel would be closed for 10 weeks. Drivers face a detour of 23 miles.
= 10 weeks | Alison Creed
= 23 miles | -

@rescue, chief in two paragraphs
# Boys trapped in cave
The rescue chief, Somchai Intharat, said divers had reached a chamber two kilometres in. They had found the boys on a ledge.

“All 12 are alive,” he said. The boys, aged 11 to 16, had gone in after football practice nine days before.
= two kilometres | Somchai Intharat
= All 12 | Somchai Intharat

@migration, coastguard and charity
# Boat overturns off Lampedusa
The coastguard said it had taken 52 people from the water. Survivors told the charity Alarm Line that 87 had boarded at Sfax. More than 2,200 people died on that route last year, according to the International Organization for Migration.
= 52 people | coastguard
= 87 had boarded | survivors
= 2,200 people | International Organization for Migration

@housing, letter and reply
# Flats with no lifts
In a letter to tenants the council says repairs to the lifts will take 16 weeks. Pauline Igwe, 71, lives on the ninth floor. “That's 162 steps,” she said.
= 16 weeks | council
= 162 steps | Pauline Igwe

@education, report's author
# Schools lose a generation of teachers
The report says 40,000 teachers left last year. Its author, Simon Hale, said a third of them had taught for less than five years. The department said 44,000 had joined.
= 40,000 teachers | report
= a third of them | Simon Hale
= 44,000 | department

@technology, breach
# Hospital data stolen
The attackers say they hold 300 gigabytes of records. A person briefed on the inquiry told The Wall Street Journal that 1.3 million patients were affected. The hospital group runs 19 clinics in Arizona.
= 300 gigabytes | attackers
= 1.3 million patients | person
= 19 clinics | -
`);
