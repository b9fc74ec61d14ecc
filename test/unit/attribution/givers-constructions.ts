import { readPassages } from './check-givers.js';

/** Sixty ways in which newspapers say who gives a figure, written before the rules were looked at. */
export const CONSTRUCTION_GIVERS = readPassages(`
@role, name and place before the verb
# Glasshouse collapse at Verring
Nineteen pickers were cut by falling glass when the roof gave way on Friday, the farm's manager, Odile Brandt, said.
= Nineteen pickers | Odile Brandt

@name and role before the verb
# Glasshouse collapse at Verring
Nineteen pickers were cut by falling glass, Odile Brandt, who manages the farm, told the local radio.
= Nineteen pickers | Odile Brandt

@inverted after a long clause
# Glasshouse collapse at Verring
About 2,300 panes will have to be replaced before the winter, reckons Odile Brandt, the manager.
= 2,300 panes | Odile Brandt

@two clauses and one source at the end
# Storm over the islands
Three fishermen drowned and 17 houses lost their roofs when the storm crossed the islands on Tuesday night, the head of civil protection, Tomas Ilves, said.
= Three fishermen | Tomas Ilves
= 17 houses | Tomas Ilves

@two clauses and an organisation at the end
# Storm over the islands
Three fishermen drowned and 17 houses lost their roofs, the coast guard reported on Wednesday.
= Three fishermen | coast guard
= 17 houses | coast guard

@source in front of two clauses
# Storm over the islands
The coast guard said three fishermen had drowned and that 17 houses had lost their roofs, while the mayor spoke of 25.
= three fishermen | coast guard
= 17 houses | coast guard
= 25 | mayor

@goes on with a number
# Storm over the islands
Twelve boats were lost, the harbour master said. Another nine were found adrift.
= Twelve boats | harbour master
= nine | harbour master

@goes on with a pronoun
# Savings at the city theatre
The theatre lost 1.4 million euros last year, its director, Hanne Roos, told the council. It now owes 3 million to the banks.
= 1.4 million euros | Hanne Roos
? 3 million | Hanne Roos

@goes on in the past perfect
# Savings at the city theatre
Hanne Roos, the director, said 41 people would have to go. The orchestra had already given up eight posts.
= 41 people | Hanne Roos
= eight posts | Hanne Roos

@does not go on after a new paragraph
# Savings at the city theatre
Hanne Roos, the director, said 41 people would have to go.

The theatre was built in 1911 and has 640 seats.
= 41 people | Hanne Roos
= 640 seats | -

@history after a source
# Avalanche above Sankt Veit
Two skiers died, the mountain rescue service said. In 1999 an avalanche in the same valley killed 31 people.
= Two skiers | mountain rescue
= 31 people | -

@official data show
# Fewer babies
Some 61,200 children were born last year, official figures show.
= 61,200 children | official figures

@data from a body
# Fewer babies
Births fell by 4 percent, data from the statistics office showed.
= 4 percent | statistics office

@according to figures released by
# Fewer babies
According to figures released by the statistics office on Monday, 61,200 children were born last year.
= 61,200 children | statistics office

@a report, apposed
# Care homes short of nurses
A report by the audit court, published on Tuesday, found that 14 of 60 homes had no nurse at night.
= 14 of 60 homes | audit court

@a letter seen by the paper
# Care homes short of nurses
In a letter to the minister, seen by this newspaper, the homes' association warned that 3,000 beds could close.
= 3,000 beds | association

@minutes
# Care homes short of nurses
The minutes of the meeting, of which we have a copy, put the shortfall at 210 nurses.
= 210 nurses | minutes

@citing a register
# Landslip on the coast road
The road agency said 11 cars had been buried, citing pictures from a drone.
= 11 cars | road agency

@citing somebody else
# Landslip on the coast road
State radio, citing the road agency, said 11 cars had been buried.
= 11 cars | road agency

@quoting a spokesman
# Landslip on the coast road
The news site Kurs, quoting a police spokesman, put the number of buried cars at 11.
= 11 | police spokesman

@were told
# Landslip on the coast road
Relatives were told that six bodies had been found.
= six bodies | -

@were told by
# Landslip on the coast road
Relatives were told by the prosecutor that six bodies had been found.
= six bodies | prosecutor

@an outer source behind records
# Doping case
Laboratory records showed 22 positive samples in four years, the judge found.
= 22 positive samples | judge

@a body has counted and a person says so
# Flood camp
The Red Cross has registered 5,400 people in the two camps, its coordinator Paulo Dias said on Thursday.
= 5,400 people | Paulo Dias

@a body has told people to
# Flood camp
The school board has told 900 pupils to stay at home for ten days, its chairman wrote to parents.
= 900 pupils | chairman

@a body asks
# Flood camp
The governor has asked for 40 boats. The army has promised ten.
= 40 boats | governor
= ten | army

@appeal
# Flood camp
The World Children's Fund has appealed for $12 million.
? $12 million | World Children's Fund

@demands
# Tram drivers out
The union is demanding a rise of 7 per cent; the company offers 3.
= 7 per cent | union
= 3 | company

@an offer in a noun phrase
# Tram drivers out
The company's offer of 3 per cent has been called a joke by the union.
= 3 per cent | company

@the company by name
# Orvane Foods to close plant
Orvane Foods will close its plant in Lund in May. The company said 340 people would lose their jobs.
= 340 people | Orvane Foods

@the union by name
# Orvane Foods to close plant
The Food Workers' League called the closure a betrayal. The union said 340 jobs would go and not 280.
= 340 jobs | Food Workers' League

@labels
# Three counts of a march
Police: 8,000. Organisers: 25,000. Our own count: 12,500.
= 8,000 | police
= 25,000 | organisers

@colon headline
# Minister: 70 schools to shut
Nothing more was known on Monday night.
= 70 schools | minister

@dash headline
# 70 schools to shut - minister
Nothing more was known on Monday night.
= 70 schools | minister

@headline with say
# Seventy schools face closure, say teachers
Nothing more was known on Monday night.
= Seventy schools | teachers

@by the count of
# Three counts of a march
By the organisers' count 25,000 people walked to the square.
= 25,000 people | organisers

@in whose estimate
# Three counts of a march
Some 12,500 people walked to the square, by the reckoning of the university's traffic institute.
= 12,500 people | traffic institute

@puts the number
# Three counts of a march
The police put the crowd at 8,000, the organisers at three times as many.
= 8,000 | police

@a figure disputed
# Three counts of a march
That is far from the 25,000 claimed by the organisers.
= 25,000 | organisers

@a figure that somebody gave
# Three counts of a march
The figure of 25,000 that the organisers gave was met with laughter.
= 25,000 | organisers

@contrast in one sentence
# Three counts of a march
Where the police saw 8,000 people, the organisers counted 25,000.
? 8,000 people | police
= 25,000 | organisers

@for somebody
# A ward closes
For the doctors' council, 60 beds are the least that the valley needs.
? 60 beds | doctors' council

@in somebody's words
# A ward closes
The valley needs, in the words of the chief surgeon, "not one bed fewer than 60".
= 60 | surgeon

@parenthetic they say
# A ward closes
The ward costs, nurses say, 2 million crowns a year, and saves 30 lives.
= 2 million crowns | nurses
= 30 lives | nurses

@it says, behind the name
# A ward closes
The county wants to save. The ward, it says, has 12 patients on an average day.
= 12 patients | county

@interview answer
# "We can't go on like this"
How many of you are left?

"There are nine of us," said Rune Vik, the senior nurse.
= nine of us | Rune Vik

@quote goes on after the source
# "We can't go on like this"
"We were twenty," said Rune Vik, the senior nurse. "There are nine of us left."
= twenty | Rune Vik
= nine of us | Rune Vik

@quote after a colon
# "We can't go on like this"
Rune Vik, the senior nurse, put it simply: "There are nine of us left."
= nine of us | Rune Vik

@reported quote and a fresh speaker
# "We can't go on like this"
"There are nine of us left," said Rune Vik. County director Elna Moe said 14 posts were filled.
= nine of us | Rune Vik
= 14 posts | Elna Moe

@there
# Gas leak at school
Thirty-one pupils were treated for nausea, a doctor there said.
? Thirty-one pupils | doctor

@short inverted
# Gas leak at school
The fire brigade counted 28. Thirty-one, says the clinic.
= 28 | fire brigade
= Thirty-one | clinic

@its figures
# Gas leak at school
The gas board says its network is safe. It had 340 leaks last year, its figures show.
= 340 leaks | gas board

@survey
# Gas leak at school
A survey of 2,000 homes by the consumer council found that 12 per cent had a faulty pipe.
= 12 per cent | consumer council
= 2,000 homes | consumer council

@study in the journal
# Gas leak at school
Researchers at the University of Tarn estimate that leaks cost 90 lives a year, in a study published on Monday.
= 90 lives | researchers

@confirm in passive
# Gas leak at school
Five arrests were confirmed by the police in the evening.
= Five arrests | police

@seen by
# Gas leak at school
At least 60 pupils have been examined by the clinic, which expects more.
? 60 pupils | clinic

@denies
# Gas leak at school
The gas board denied that 200 people had complained, as the parents maintain.
? 200 people | parents

@bulletin with items
# Situation at six in the evening
The district commissioner gave these figures at six:

- Dead: 14
- Houses burnt: 230
= 14 | district commissioner
= 230 | district commissioner

@the same document
# Situation at six in the evening
The commissioner's bulletin lists 14 dead. The same bulletin mentions 230 burnt houses.
= 14 dead | commissioner
= 230 burnt houses | commissioner

@statement of a house about itself
# Orvane Foods: answers for our customers
We have recalled 48,000 jars, Orvane Foods said in a statement. It has set up a help line with 20 agents.
= 48,000 jars | Orvane Foods
= 20 agents | Orvane Foods
`);
