import type { CoverItem } from '../cover.js';
import { readSentences } from '../notation.js';

/** Constructions of the clause: where the number stands to its predicate. */
export const CLAUSES_COVERED = {
  active: {
    holds: readSentences(`
A lorry ploughed into a bus stop in Kaduna on Sunday and killed nine schoolchildren.
- nine schoolchildren | 9 | killed | schoolchild | at Kaduna | when on Sunday

Landslides have displaced 4,300 villagers in Rolpa, relief officials say.
- 4,300 villagers | 4300 | displaced | villager | at Rolpa | says relief officials
`),
    holdsNot: readSentences(`
Lawmakers killed six bills before the recess.
- six bills | 6 | kill:bill | bill
`),
  },
  passive: {
    holds: readSentences(`
Thirteen fishermen were rescued off Mindoro after their boat capsized.
- Thirteen fishermen | 13 | rescued | fisherman | at Mindoro

About 700 homes have been destroyed by the bushfire, the premier said.
- About 700 homes | 700 about | destroyed | home | says the premier
`),
    holdsNot: readSentences(`
The sergeant was hit by three bullets.
- three bullets | 3 | hit:bullet | bullet
`),
  },
  'reduced relative': {
    holds: readSentences(`
Families of 18 workers killed in the collapse marched through the city.
- 18 workers | 18 | killed | worker

Police have named four men shot dead outside a nightclub in Leeds.
- four men | 4 | killed | man | at Leeds
`),
    holdsNot: readSentences(`
Four men shot dead a guard outside a nightclub in Leeds.
- Four men | 4 | shoot:man | man | at Leeds
`),
    fails: {
      'what opens a sentence with a place is taken to be there with all that follows': readSentences(`
Two nurses trained in Accra treated 35 burns patients.
- Two nurses | 2 | train:nurse | nurse | at Accra
- 35 burns patients | 35 | treated | patient
`),
    },
  },
  participle: {
    holds: readSentences(`
A fuel tanker overturned near Voi, leaving 23 people dead and six in hospital.
- 23 people | 23 | killed | people | at Voi
- six | 6 | hospitalised | people | at Voi

Gunmen stormed a barracks at dawn, killing seven recruits and abducting three more.
- seven recruits | 7 | killed | recruit
- three more | 3 | kidnapped | people
`),
    holdsNot: readSentences(`
The ferry left at noon, leaving 12 minutes for the return.
- 12 minutes | 12 minute | duration | ferry
`),
  },
  'light verb': {
    holds: readSentences(`
The stampede claimed the lives of 21 worshippers.
- 21 worshippers | 21 | killed | worshipper

The dengue outbreak's toll rose to 64 on Tuesday.
- 64 | 64 | killed | people | when on Tuesday

Two further deaths took the number of dead to 17.
- Two further deaths | 2 | killed | people | rise
- 17 | 17 | killed | people
`),
    holdsNot: readSentences(`
The bus took 40 pupils to the number of a house by the lake.
- 40 pupils | 40 | take:pupil | pupil
`),
    fails: {
      '"claimed" with a plain object is taken for a saying': readSentences(`
The airline claimed the attention of 12 regulators.
- 12 regulators | 12 | attention | regulator
`),
    },
  },
  nominal: {
    holds: readSentences(`
The clinic has recorded 1,120 deaths from cholera since January.
- 1,120 deaths | 1120 | killed | people | when since January | says The clinic

The army gave a death toll of 38 and spoke of 90 casualties.
- 38 | 38 | killed | people | says The army
- 90 casualties | 90 | casualties | people | says The army
`),
    fails: {
      '"put out" and other phrasal verbs of telling are no cue with a noun behind': readSentences(`
The navy put out a death toll of 16.
- 16 | 16 | killed | people | says The navy
`),
    },
    holdsNot: readSentences(`
The road toll of 250 rupees is collected at the bridge.
- 250 rupees | 250 INR | money | toll
`),
  },
  headline: {
    holds: readSentences(`
# 12 killed as bus plunges into Beas gorge
- 12 killed | 12 | killed | people

# Quake toll climbs to 340, thousands homeless
- 340 | 340 | killed | people
- thousands homeless | 2000..10000 vague | displaced | people

# Storm leaves 45,000 without power in Queensland
- 45,000 | 45000 | without-power | people | at Queensland
`),
    holdsNot: readSentences(`
# Five things to know before you vote
x Five | furniture

# Kohli's 82 not out seals the chase
x 82 | score
`),
  },
  coordination: {
    holds: readSentences(`
The shelling killed 200 people and wounded 500.
- 200 people | 200 | killed | people
- 500 | 500 | injured | people

Eleven soldiers and 30 rebels were killed in the fighting.
- Eleven soldiers | 11 | killed | soldier
- 30 rebels | 30 | killed | rebel
`),
    holdsNot: readSentences(`
Four people were killed and two bridges collapsed.
- Four people | 4 | killed | people
- two bridges | 2 | destroyed | bridge
`),
  },
  ellipsis: {
    holds: readSentences(`
Nine people drowned in Beira, and 12 more in Quelimane.
- Nine people | 9 | killed | people | at Beira
- 12 more | 12 | killed | people | at Quelimane

The blast killed six people; another 40 were hurt.
- six people | 6 | killed | people
- another 40 | 40 | injured | people
`),
    holdsNot: readSentences(`
Eight people drowned, and 14 boats were lost.
- Eight people | 8 | killed | people
- 14 boats | 14 | destroyed | boat
`),
  },
  'number alone': {
    holds: readSentences(`
Seventy people were killed, the governor said. The Red Crescent put it at 51.
- Seventy people | 70 | killed | people | says the governor
- 51 | 51 | killed | people | says The Red Crescent

The death toll was revised down from 19 to 16.
- 19 | 19 | killed | people | previous
- 16 | 16 | killed | people

The hospital put the number of dead at 55.
- 55 | 55 | killed | people | says The hospital

Displacement has risen to 6,800.
- 6,800 | 6800 | displaced | people
`),
    holdsNot: readSentences(`
Twenty people were killed. The train was the 51 to Krasno.
- Twenty people | 20 | killed | people
x 51 | name

The council put the bin out at 55 homes.
- 55 homes | 55 | home | home
`),
  },
  pronoun: {
    holds: readSentences(`
The blast hurt 25 passengers. Three of them later died.
- 25 passengers | 25 | injured | passenger
- Three of them | 3 | killed | passenger | part of 25 passengers

The court freed 18 men on Friday. Seven of them are lawyers.
- 18 men | 18 | released | man | when on Friday
- Seven of them | 7 | released | man: lawyers | part of 18 men
`),
    fails: {
      'what a pronoun stands for is looked for among figures, and here there is none': readSentences(`
Rescuers found the climbers on Friday. Four of them were dead.
- Four of them | 4 | killed | climber

The kidnappers freed the pupils. Of these, 17 were girls.
- 17 were girls | 17 | released | pupil: girls
`),
    },
    holdsNot: readSentences(`
The mayors met in Lyon. One of them brought a goat.
x One | idiom
`),
  },
  parentheses: {
    holds: readSentences(`
The flood hit three districts: Amar (14 dead), Belo (nine) and Cantu (two).
- three districts | 3 | hit | district
- 14 dead | 14 | killed | people | at Amar
- nine | 9 | killed | people | at Belo
- two | 2 | killed | people | at Cantu

The fire burned 5,000 acres (2,023 hectares) of pine.
- 5,000 acres | 5000 acre | area | pine
- 2,023 hectares | 2023 ha | area | pine
`),
    holdsNot: readSentences(`
The witness, Odile Brac (61), saw it from Gate 3.
x 61 | age
x 3 | name
`),
  },
  list: {
    holds: readSentences(`
The ministry listed 31 dead, 112 injured and nine missing.
- 31 dead | 31 | killed | people | says The ministry
- 112 injured | 112 | injured | people | says The ministry
- nine missing | 9 | missing | people | says The ministry

Among the dead were six Nepalis, three Indians and a Sri Lankan.
- six Nepalis | 6 | killed | Nepali
- three Indians | 3 | killed | Indian
`),
    holdsNot: readSentences(`
1. Wash the rice. 2. Add two cups of water.
- two cups | 2 | cups | cup
x 1. | list
x 2. | list
`),
  },
  'table in text': {
    holds: readSentences(`
Killed: 14. Injured: 60. Missing: 3.
- 14 | 14 | killed | people
- 60 | 60 | injured | people
- 3 | 3 | missing | people

Houses destroyed: 120. Schools damaged: 8.
- 120 | 120 | destroyed | house
- 8 | 8 | damaged | school
`),
    holdsNot: readSentences(`
Page: 14. Edition: 60.
x 14 | name
x 60 | name
`),
  },
  apposition: {
    holds: readSentences(`
The dead, 13 pensioners and a nurse, were found in the east wing.
- 13 pensioners | 13 | killed | pensioner

The wounded, 40 soldiers and six medics, were flown to the coast.
- 40 soldiers | 40 | injured | soldier
- six medics | 6 | injured | medic
`),
    fails: {
      'a noun that tells what happened takes the time of the verb behind it': readSentences(`
The victims, nine women and four girls, were buried on Saturday.
- nine women | 9 | casualties | woman
- four girls | 4 | casualties | girl
`),
    },
    holdsNot: readSentences(`
The dead man, 13 days after his arrest, was named.
x 13 | time-since
`),
  },
} as const satisfies Readonly<Record<string, CoverItem>>;
