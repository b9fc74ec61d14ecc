import { readSentences } from '../notation.js';

/** Headlines, lists, tables of figures in text, parentheses and appositions. */
export const PRINT = readSentences(`
# Twelve killed as coach plunges into gorge
- Twelve killed | 12 | killed | people

# 40 feared dead in mine blast
- 40 feared dead | 40 | killed | people | hedged

# Quake toll tops 2,300
- tops 2,300 | 2300 over | killed | people

# Floods: 3 dead, 17 missing, thousands flee
- 3 dead | 3 | killed | people
- 17 missing | 17 | missing | people
- thousands flee | 1000..19999 vague | displaced | people

# Carmaker to axe 1,200 jobs
- 1,200 jobs | 1200 | jobs-cut | job | forecast

# Prison siege ends: 9 hostages freed
- 9 hostages freed | 9 | released | hostage

# Hundreds march against dam
- Hundreds march | 100..1999 vague | attendance | people

# Ferry with 130 on board sinks off Calo
- 130 on board | 130 | aboard | people | at Calo

# Rail fares to rise 4.9%
- 4.9% | 4.9 percent | rise | fare | forecast

# Man, 34, jailed for five years over warehouse fire
- five years | 5 year | duration | man
x 34 | age

Dead: 14. Injured: 52. Missing: 3.
- 14 | 14 | killed | people
- 52 | 52 | injured | people
- 3 | 3 | missing | people

Casualties so far: 6 killed, 41 injured, 2 unaccounted for.
- 6 killed | 6 | killed | people | when so far
- 41 injured | 41 | injured | people | when so far
- 2 unaccounted for | 2 | missing | people | when so far

Confirmed deaths by district: Orvel 31, Tarsin 12, Upper Dray 4.
- Orvel 31 | 31 | killed | people | at Orvel
- Tarsin 12 | 12 | killed | people | at Tarsin
- Upper Dray 4 | 4 | killed | people | at Upper Dray

Three ships (two tankers and a ferry) were damaged.
- Three ships | 3 | damaged | ship
- two tankers | 2 | damaged | tanker | part of Three ships

The storm killed 28 people (nine of them children) on the island of Sorra.
- 28 people | 28 | killed | people | at Sorra
- nine of them children | 9 | killed | people: children | at Sorra | part of 28 people

Thirty-two firefighters (out of 40 on the shift) needed treatment.
- Thirty-two firefighters | 32 | injured | firefighter
- 40 on the shift | 40 | present | firefighter

The bridge will cost €1.2bn ($1.3bn).
- €1.2bn | 1200000000 EUR | money | cost | forecast
- $1.3bn | 1300000000 USD | money | cost | forecast

The road is closed for 60 miles (97 km).
- 60 miles | 60 mile | distance | road
- 97 km | 97 km | distance | road

The four brothers, all of them carpenters, were found dead in Tarsin.
- four brothers | 4 | killed | brother | at Tarsin

Two nurses, Ana Ruiz and Leo Marsh, were killed in the raid.
- Two nurses | 2 | killed | nurse

The victims, 23 men and six women, were colleagues.
- 23 men | 23 | casualties | man
- six women | 6 | casualties | woman

Among the dead were five pilgrims from Sorra.
- five pilgrims | 5 | killed | pilgrim | at Sorra

The refugees, some 6,000 in all, spent the night in the open.
- some 6,000 in all | 6000 about | displaced | people

The bill passed by 212 votes to 198, with nine abstentions.
- 212 votes | 212 | votes | vote
- 198 | 198 | votes | vote
- nine abstentions | 9 | votes | abstention
`);
