import { readPassages } from './check-givers.js';

/** More of the same. */
export const MORE_GIVERS = readPassages(`
@outlet itself, bare narration
# Market day after the flood
Forty stalls opened in the square yesterday, half of the usual number. Mud lay ten centimetres deep in the arcade.
= Forty stalls | -
= ten centimetres | -

@NGO statement
# Aid for All: fighting in Bor must stop
MEDIA STATEMENT

Aid for All is appalled by the shelling of Bor. Our clinic treated 73 wounded people in one night, nine of them children.

We have two surgeons left and supplies for a week.
= 73 wounded people | Aid for All
= nine of them children | Aid for All
= two surgeons | Aid for All

@NGO situation update
# Flood response: situation update no. 4
Sunrise Relief, 14 March

- 3,200 families reached with food
- 18 water points repaired
- Funding gap: $1.3m

Our teams need boats.
= 3,200 families | Sunrise Relief
= 18 water points | Sunrise Relief
= $1.3m | Sunrise Relief

@company release
# Velden Motors announces results for the third quarter
Velden Motors today reported revenue of €4.2bn for the third quarter. We delivered 61,000 cars, our best quarter yet.

About Velden Motors: Velden Motors builds cars in four countries.

Media contact: press@velden.example
= €4.2bn | Velden Motors
= 61,000 cars | Velden Motors

@union leaflet
# Why we are striking
Statement by the Dockers' Federation

Real wages on the quay have fallen by 14 per cent in five years. Last winter three of our members died. The port made a profit of 90 million.
= 14 per cent | Dockers' Federation
= three of our members | Dockers' Federation
= 90 million | Dockers' Federation

@police appeal
# Appeal after robbery in Mill Lane
Police are appealing for witnesses after a robbery in Mill Lane. Two men in dark clothes took cash and 30 phones from the shop at 9pm.

Officers want to hear from anyone who saw the pair. “This was a frightening ordeal,” said Det Sgt Rhona Blake.
= Two men | -
= 30 phones | -

@live blog
# Earthquake live: rescue teams race against time
10:42
The mayor of Teplin has just told reporters that 35 people are trapped under the school.

10:15
Interior minister Adel Karam: “We have 1,200 soldiers on the ground.”

09:50
The death toll has reached 61, civil protection says.
= 35 people | mayor of Teplin
= 1,200 soldiers | Adel Karam
= 61 | civil protection

@live blog, bare entries
# Election night: as it happened
23:10 - Electoral commission: turnout 58.3 per cent.

22:45 - Exit poll gives Mera 47 per cent and Dolan 44.

22:05 - Long queues at six polling stations in the south, our correspondent says.
= 58.3 per cent | electoral commission
= 47 per cent | exit poll
? six polling stations | correspondent

@background event
# Chemical plant explosion kills nine
Nine workers died in an explosion at a chemical plant in Orlan on Tuesday, the labour inspectorate said. In 2008 a blast at the same plant killed 31 people and levelled 40 houses.
= Nine workers | labour inspectorate
= 31 people | -
= 40 houses | -

@background event attributed
# Second landslide in a month
A landslide buried a hamlet near Upar on Monday. Last month a slide across the river killed 52 people, according to the provincial government.
= 52 people | provincial government

@denial
# Army rejects claims over raid
The army denied that 30 civilians had died in the raid and said its drones had hit two fuel trucks. Villagers showed reporters 27 graves.
= two fuel trucks | army
? 27 graves | villagers

@forecast
# Budget watchdog warns on debt
Debt will reach 98 per cent of output by 2030, the budget office forecast. The treasury expects 91.
= 98 per cent | budget office
= 91 | treasury

@accusation
# Opposition cries foul
The opposition accuses the government of hiding 4,000 deaths. The prime minister, Ana Rojas, called the number absurd.
= 4,000 deaths | opposition

@admission
# Rail firm admits blunder
TransAlp admitted selling 23,000 tickets for trains that did not exist and promised refunds within ten days.
= 23,000 tickets | TransAlp
? ten days | TransAlp

@promise and plan
# New hospital for the islands
The government plans to spend £210m on a hospital for the islands. It will have 180 beds, the health secretary, Morag Innes, told parliament.
= £210m | government
= 180 beds | Morag Innes

@warns
# Famine warning
Aid agencies warn that a million people could go hungry by spring. Only a fifth of the $600m they have asked for has been paid.
= a million people | aid agencies

@belief
# Lost climbers
Rescuers believe five climbers are on the north face. Temperatures fell to minus 24 overnight.
= five climbers | rescuers

@knowledge of witness
# Shooting at mall
Witnesses spoke of two gunmen. Shop worker Leila Amari heard “maybe 20 shots”.
= two gunmen | witnesses
= 20 shots | Leila Amari

@evidence given to a body
# Toxic water inquiry
Giving evidence to the committee, the chief executive, Piers Rowan, said 5,600 homes had been supplied with the water for nine days.
= 5,600 homes | Piers Rowan
= nine days | Piers Rowan

@spokesman for
# Prison escape
A spokesman for the prison service said 17 inmates had got out through a drain. Five were back behind bars by evening.
= 17 inmates | prison service
? Five were back | -

@spokeswoman named, body known
# Bees in decline
The beekeepers' union lost patience this week. Spokeswoman Carla Weiss said 40 per cent of hives had died over the winter.
= 40 per cent | Carla Weiss

@place metonym
# Sanctions
Washington puts the value of the seized cargo at $75m. Moscow says it is worth less than $20m.
= $75m | Washington
= $20m | Moscow

@vague sources
# Palace coup
Two people familiar with the talks said the general had the backing of six of the nine regional commanders.
= six of | people familiar

@unnamed official
# Drone strike
A senior defence official, speaking on condition of anonymity, said the strike had killed eight men.
= eight men | senior defence official

@medics
# Protest turns deadly
Medics at two hospitals said they had received 16 bodies, most with gunshot wounds. Police reported 40 officers hurt.
= 16 bodies | medics
= 40 officers | police

@hospital gave
# Food poisoning at wedding
The clinic in Darsi gave the number of sick as 140. By Monday 25 of them were still on drips, a doctor there, Vikram Sood, said.
= 140 | clinic
= 25 of them | Vikram Sood

@has recorded
# Measles returns
The public health board has recorded 88 cases since May, most of them in children under four.
= 88 cases | public health board

@has registered / logged
# Complaints about airline
Consumer body FairSeat has logged 12,000 complaints about the airline this year. The regulator has received 3,100.
= 12,000 complaints | FairSeat
? 3,100 | regulator

@has confirmed
# Ebola in the capital
The ministry of health has confirmed four cases in the capital. Seven contacts are being watched.
= four cases | ministry of health

@announced
# Tech layoffs
Chief executive Dana Whitlock announced 2,200 job cuts in an email to staff, blaming “a tougher year than we planned for”.
= 2,200 job cuts | Dana Whitlock

@revised
# Train crash toll revised
The railway ministry lowered its toll from 19 to 16, saying three people had been counted twice.
= 19 | railway ministry
= 16 | railway ministry
= three people | railway ministry

@raised
# Mudslide toll climbs
Civil protection raised the number of dead to 44 on Wednesday. Eleven people are still missing.
= 44 on | civil protection

@for its part
# Pay dispute
The union wants 8 per cent. The employers, for their part, have offered 3.5 per cent and a one-off payment of €500.
= 8 per cent | union
= 3.5 per cent | employers
= €500 | employers

@speaking of
# Harbour project
Port director Lars Holm speaks of 600 new jobs; critics say there will be fewer than 100.
= 600 new jobs | Lars Holm
= fewer than 100 | critics

@as X put it
# Coach drivers
As depot manager Ruth Sayer put it, “we have 50 coaches and 31 people to drive them”.
= 50 coaches | Ruth Sayer
= 31 people | Ruth Sayer

@for X
# Tax plan
For the think tank Civic Sum, the plan would cost the average household £340 a year. The Treasury gives no figure.
? £340 | Civic Sum

@list of claims
# What each side says
- The ministry: 12 dead, 40 wounded
- The rebels: 55 dead
- Residents' committee: “at least 30”
= 12 dead | ministry
= 55 dead | rebels
= 30 | residents' committee

@number alone
# How many were on board?
The operator has 84 names. The port authority gives 91. Survivors think it was well over 100.
= 84 names | operator
= 91 | port authority
= 100 | survivors

@two sentences back
# Forest fire
The fire has crossed the motorway, regional fire commander Teo Salas said at midday. The wind had changed without warning. Flames 30 metres high drove back his crews, and 140 men were pulled out.
? 30 metres | Teo Salas
? 140 men | Teo Salas

@attribution and then the paper's own narration
# Village cut off
The road will be closed for three weeks, the highways office said. Of the village's 70 inhabitants, 50 have left. The shop opens two hours a day.
= three weeks | highways office
= two hours | -

@reported speech in past tense, next paragraph
# Submarine search
Commodore Elio Branca said the submarine had not answered since Tuesday.

There were 44 sailors aboard, he added, and oxygen for seven days.
= 44 sailors | Elio Branca
= seven days | Elio Branca

@first person
# My week in the tents
I counted 60 tents in the first field. A boy told me his family of seven had come on one bicycle.
= 60 tents | -
? seven | a boy

@letters and columns
# Opinion: the numbers that shame us
By Marta Quill

One child in five in this city is hungry. The council spends 4 per cent of its budget on them.
= One child in five | -
= 4 per cent | -

@thanks to record holders
# Rain
The weather service measured 212 millimetres in Calder between Friday and Sunday, the most since records began. Gusts reached 130 km/h.
= 212 millimetres | weather service

@insurer
# Hail damage
Insurers expect claims of €700m. Agra Mutual alone has had 19,000 calls, its chairman, Bo Rask, said.
= €700m | insurers
= 19,000 calls | Bo Rask

@prosecutor
# Bribery in the customs house
Prosecutor Alba Reyes is seeking eight years for the director. He took €1.1m in bribes, she told the court, from 13 importers.
= eight years | Alba Reyes
= €1.1m | Alba Reyes
= 13 importers | Alba Reyes

@police chief by role
# Gang raid
Forty people were arrested in raids across the city on Thursday. Police chief Omar Diallo said 300 officers had taken part. “We found 25 kilos of cocaine,” he said.
= Forty people | -
= 300 officers | Omar Diallo
= 25 kilos | Omar Diallo

@scientists' calculation
# Glacier
Glaciologists at the polar institute calculate that the glacier has lost 3.4 billion tonnes of ice since 2000. It has retreated by 900 metres.
= 3.4 billion tonnes | glaciologists

@correction in the paper
# Corrections
An article on Monday said 300 people had been evacuated from Torby. The council's figure was 130.
= 130 | council

@the figure itself speaks
# Road deaths
Road deaths fell to 412 last year from 455, official figures showed on Friday. Police credited new cameras.
= 412 last | official figures

@a text with a date
# Old plans
A 1994 survey by the geological office had listed 26 unstable slopes above the town. Nobody had looked at them since.
= 26 unstable slopes | geological office

@two-source agreement
# Coal mine
Both the company and the union said 29 miners were underground at the time of the blast.
= 29 miners | company

@speaker of relative clause
# Ship fire
The captain, who said 22 of his crew had jumped, was the last to leave the ship. It carried 3,000 cars.
= 22 of his crew | captain
= 3,000 cars | -

@participle saying
# Cholera
The charity appealed for help on Friday, saying its wards held 190 patients and it had run out of drips for 40 of them.
= 190 patients | charity
= 40 of them | charity

@adding that
# Tax raid
Inspectors raided nine offices, the tax agency said, adding that $14m in cash had been seized.
= nine offices | tax agency
= $14m | tax agency

@nominal claim
# Steel tariffs
The industry's claim that 6,000 jobs are at risk has been repeated so often that few ask where it comes from.
= 6,000 jobs | industry

@hearing
# Flooded tunnel
The inquest heard that three pumps had failed. Pathologist Kit Amory told the coroner the men had lived for up to 20 minutes.
= three pumps | -
= 20 minutes | Kit Amory

@tabloid
# TERROR ON THE BIG DIPPER
Screaming riders hung upside down for 40 MINUTES last night. “My legs went blue,” sobbed mum-of-two Kelly Marsden, who was with her daughter. Park bosses insisted only 16 people were on board.
= 16 people | park bosses

@radio transcript
# Interview: the water minister
PRESENTER: How many villages have no water today?

MINISTER: Fourteen villages, as of this morning, and we have sent 30 tankers.

PRESENTER: You promised it would be none by June.
? Fourteen villages | minister
? 30 tankers | minister

@outlet counts, named
# Deaths at work
The Lantern has counted 88 deaths on building sites since January, from court files and obituaries. The labour ministry's total is 51.
= 88 deaths | Lantern
= 51 | labour ministry
`);
