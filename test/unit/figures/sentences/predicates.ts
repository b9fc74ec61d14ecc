import { readSentences } from '../notation.js';

/** The same thing in other words: predicates that have to name one measure, and their doubles that must not. */
export const PREDICATES = readSentences(`
The hill was taken for the loss of eight troopers of the staff.
- eight troopers | 8 | killed | trooper

The garrison put its own losses at 17.
- own losses at 17 | 17 | killed | people

Four conscripts fell on the first night.
- Four conscripts | 4 | killed | conscript

Four climbers fell on the first night.
- Four climbers | 4 | fall:climber | climber

Two sledges and a flag were found at her home, in addition to the five she kept in the yard.
- Two sledges | 2 | find:sledge | sledge
- the five | 5 | find:sledge | sledge

The number of walkers killed since the pass above the village of Orle was opened has climbed to 19.
- 19 | 19 | killed | people | at Orle

Some 700 residents were asked by the fire chief to leave their homes.
- Some 700 residents | 700 about | evacuated | resident

Some 700 residents gave blood.
- Some 700 residents | 700 about | give:resident | resident

The hamlet has 700 residents.
- 700 residents | 700 | inhabitants | resident

Four members of a household were killed.
- Four members | 4 | killed | member: members of a household

Two pupils have since died.
- Two pupils have since died | 2 | killed | pupil

The baptism was attended by 90 guests.
- 90 guests | 90 | attendance | guest

Divers recovered one lamp and 60 spent casings.
- 60 spent casings | 60 | recover:case | case

At the end of the strike 14 depots were closed.
- 14 depots were closed | 14 | closed | depot

Eight of our own sailors have given their lives.
- Eight of our own sailors | 8 | killed | sailor

Rescuers recovered the bodies of 12 climbers and brought 31 hikers out alive.
- bodies of 12 climbers | 12 | bodies | climber
- 31 hikers out alive | 31 | rescued | hiker

By May that number could reach 90,000.
- 90,000 | 90000 | reach:thing | number | when By May | forecast

The charity reached 90,000 children.
- reached 90,000 children | 90000 | helped | child

Nine thousand take to streets in Orle
- Nine thousand take to streets | 9000 | attendance | people | at Orle

The lawyer has the names of 88 people held since the vote.
- 88 people held | 88 | detained | people | says the lawyer

Hackers leaked the names of 88 people.
- names of 88 people | 88 | exposed | people

The mayor's plan to axe 60 park jobs goes to the board on Friday.
- axe 60 park jobs | 60 | jobs-cut | job | when on Friday | says The mayor

Thirty-one sailors died. Seven cadets are among them.
- Thirty-one sailors died | 31 | killed | sailor
- Seven cadets | 7 | killed | sailor: cadets | part of Thirty-one sailors died

By Friday 26 had been killed, and 41,000 are on the road.
- 26 had been killed | 26 | killed | people | when By Friday
- 41,000 | 41000 | be:people | people | when By Friday

Six valves out of eleven were shut.
- Six valves | 6 | shut:valve | valve
- eleven | 11 | present | valve

It comes 20 years after a slide on the same slope killed 16 people.
- killed 16 people | 16 | killed | people | background

Detectives said two boys were picked up at the quay in the night.
- two boys were picked up | 2 | detained | boy | says Detectives

The lifeboat came late, and two boys were picked up off the quay.
- two boys were picked up | 2 | rescued | boy

The clinic said that 12 patients had been sent home.
- 12 patients | 12 | discharged | patient | says The clinic

The board is with us: 61 percent of tenants back the plan.
- 61 percent of tenants | 61 percent | share | tenant

Crowds 9,000-strong filled the square.
- 9,000-strong | 9000 | attendance | people

The staff mourned the loss of eight cadets.
- eight cadets | 8 | mourn:cadet | cadet

The firm has a staff of 80.
- staff of 80 | 80 | employed | people: staff
`);
