import type { CoverItem } from '../cover.js';
import { readSentences } from '../notation.js';

/** Numbers that are no figures by their type; `holdsNot` has numbers that look like it and are figures. */
export const REJECTED_COVERED = {
  dates: {
    holds: readSentences(`
The hearing is set for Monday 12 May.
x 12 May | date

The lease ran out on 31/12/2024.
x 31/12/2024 | date
`),
    holdsNot: readSentences(`
In May 2,012 wells ran dry.
- 2,012 wells | 2012 | run:well | well | when In May
`),
    fails: {
      'a month and a number behind it are a date to the reader of times': readSentences(`
In May 12 wells ran dry.
- 12 wells | 12 | run:well | well | when In May
`),
    },
  },
  years: {
    holds: readSentences(`
She has led the choir since 1997.
x 1997 | date

The 2011 drought ruined the herders.
x 2011 | date
`),
    holdsNot: readSentences(`
The dam spilled 2,011 tonnes of silt.
- 2,011 tonnes of silt | 2011 tonne | weight | silt
`),
  },
  times: {
    holds: readSentences(`
The siren sounded at 6.15pm.
x 6.15pm | time

Curfew falls at half past eight.
x half past eight | time
`),
    holdsNot: readSentences(`
The siren sounded at eight schools.
- eight schools | 8 | sound:school | school
`),
  },
  ages: {
    holds: readSentences(`
Farida Njoroge, 63, runs the kiosk.
x 63 | age

The jet, a 32-year-old Boeing, was sold for scrap.
x 32-year-old | age
`),
    holdsNot: readSentences(`
In Nakuru, 63 kiosks were razed.
- 63 kiosks | 63 | destroyed | kiosk | at Nakuru

The hospital put the number of dead at 55.
- 55 | 55 | killed | people | says The hospital
`),
  },
  addresses: {
    holds: readSentences(`
The shop stood at 48 Marine Parade.
x 48 | address

He lived at 14b Station Road.
x 14b | address
`),
    holdsNot: readSentences(`
Crews cleared 48 roads.
- 48 roads | 48 | clear:road | road
`),
  },
  phones: {
    holds: readSentences(`
Witnesses should ring 0131 496 0221.
x 0131 496 0221 | phone

The helpline of the ministry is +27 21 555 0199.
x +27 21 555 0199 | phone
`),
    holdsNot: readSentences(`
The helpline took 1 300 calls.
- 1 300 calls | 1300 | take:call | call
`),
  },
  scores: {
    holds: readSentences(`
Leopards beat Gor Mahia 3-1 on Sunday.
x 3-1 | score

England were 214 for 6 at tea.
x 214 for 6 | score
`),
    holdsNot: readSentences(`
The party won 21 to 24 seats.
- 21 to 24 seats | 21..24 range | seats | seat
`),
  },
  ordinals: {
    holds: readSentences(`
It is the third closure this winter.
x third | ordinal

She came fourth on her 100th start.
x fourth | ordinal
x 100 | ordinal
`),
    holdsNot: readSentences(`
A third of the shops closed.
- A third of the shops | 33.333 percent | share | shop
`),
  },
  'names with numbers': {
    holds: readSentences(`
A Su-24 and Flight 302 were both on the list of Resolution 2254.
x Su-24 | name
x 302 | name
x both | pronoun
x 2254 | name

The G20 cited Article 5, and Highway 61 was shut.
x G20 | name
x 5 | name
x 61 | name
`),
    holdsNot: readSentences(`
On that flight 302 passengers fell ill.
- 302 passengers | 302 | infected | passenger
`),
  },
  'page furniture': {
    holds: readSentences(`
6 min read
x 6 min | furniture

Comments (136)
x 136 | furniture
`),
    holdsNot: readSentences(`
The fund sold 412 shares in the mill.
- 412 shares | 412 | sell:share | share
`),
  },
  'list numbers': {
    holds: readSentences(`
3) Drain the beans.
x 3) | list

The charter lists: (1) bread, (2) salt and (3) oil.
x 1 | list
x 2 | list
x 3 | list
`),
    holdsNot: readSentences(`
Orvel (12 dead) and Tarsin (3) were hit.
- 12 dead | 12 | killed | people
- 3 | 3 | killed | people
`),
  },
  idioms: {
    holds: readSentences(`
It was one of the worst nights of her life.
x one | idiom

The cabinet is at sixes and sevens.
x sixes and sevens | idiom
`),
    holdsNot: readSentences(`
Three of the dead were teachers.
- Three of the dead | 3 | killed | people: teachers

One of the dead was a nurse.
- One of the dead | 1 | killed | people: nurse
`),
  },
  'capacities and ratings': {
    holds: readSentences(`
The 300-bed clinic lost its roof.
x 300-bed | capacity

Critics gave it three stars out of five.
x three | rating
x five | rating
`),
    holdsNot: readSentences(`
The clinic lost 300 beds.
- 300 beds | 300 | lose:bed | bed
`),
  },
} as const satisfies Readonly<Record<string, CoverItem>>;
