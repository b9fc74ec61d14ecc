import { readSentences } from '../notation.js';

/** Words of two minds, labels, headings, and the number of something. */
export const BINDING = readSentences(`
Guards fired flares at the boats, and the coastguard says that nine were fired in all.
- nine were fired | 9 | fire:thing | | says the coastguard

The mill said the workers had been told on Friday. Sixty will go by Easter.
- Sixty will go | 60 | jobs-cut | people | forecast | says the mill

The lamp room says that 84 people went down with the early shift.
- 84 people | 84 | go:people | people | says The lamp room

Only 900 passengers held a return ticket.
- Only 900 passengers | 900 | aboard | passenger

The new stadium, which holds 14,000, was sold out.
- holds 14,000 | 14000 | capacity

Officers are holding two teenagers over the arson.
- two teenagers | 2 | detained | teenager

The shipping line operates seven tankers.
- seven tankers | 7 | fleet | tanker

The charity operates seven clinics.
- seven clinics | 7 | open | clinic

Four village schools will close.
- Four village schools | 4 | closed | school | forecast

Thirty-one bungalows have gone, and so has the chapel.
- Thirty-one bungalows | 31 | destroyed | bungalow

Nineteen inmates broke out of the jail at Tolm.
- Nineteen inmates | 19 | escaped | inmate | at Tolm

Two hundred migrants landed on the pebble beach before dawn.
- Two hundred migrants | 200 | arrived | migrant

Two senior officers were placed under suspension.
- Two senior officers | 2 | suspended | officer: senior officers

Six coaches of the night express jumped the track.
- Six coaches | 6 | derailed | coach

Three cleaners have not been accounted for.
- Three cleaners | 3 | missing | cleaner

The storm claimed 12 lives, and 30 people are in hospital.
- 12 lives | 12 | killed | people
- 30 people | 30 | hospitalised | people

Seven miners trapped by the fire lost their lives and 22 were hurt.
- Seven miners | 7 | trapped | miner
- 22 were hurt | 22 | injured | people: miners

Intruders copied the details of 640,000 patients.
- 640,000 patients | 640000 | exposed | patient

The clinic wrote down the details of 640 patients.
- 640 patients | 640 | write:patient | patient

Some 2,000 villagers had been left without electricity by the gale.
- Some 2,000 villagers | 2000 about | without-power | villager

The fever has killed 38 people. The nurses' list has 61 names.
- 38 people | 38 | killed | people
- 61 names | 61 | killed | people | says the nurses

The flood has killed 38 people. The ministry has 29.
- 38 people | 38 | killed | people
- 29 | 29 | killed | people | says the ministry

The number in shelters has gone up to 5,200.
- 5,200 | 5200 | helped | people

The beekeepers numbered 410.
- numbered 410 | 410 | be:beekeeper | beekeeper

The council cut the number of lifeguards from 90 to 55.
- 90 | 90 | be:lifeguard | lifeguard | previous
- 55 | 55 | be:lifeguard | lifeguard

Cumulative deaths | 214
- 214 | 214 | killed | people

Pharmacies: nine.
- nine | 9 | be:pharmacy | pharmacy

Villages reporting cases | 23
- 23 | 23 | be:village | village

THE WOUNDED. 53, by our count.
- 53 | 53 | injured | people

The army admitted to 11 military dead.
- 11 military dead | 11 | killed | people | says the army

Some 90 firefighters put the flames out.
- Some 90 firefighters | 90 about | deployed | firefighter

More than 400 guests were asleep when the roof fell in.
- More than 400 guests | 400 over | be:guest | guest

Rebels caught 14 of the 60 prisoners who got out.
- 14 | 14 | detained | prisoner | part
- 60 prisoners | 60 | escaped | prisoner

Forty-two Tuvaluans were hurt.
- Forty-two Tuvaluans | 42 | injured | tuvaluan: Tuvaluans

A crowd of 2,140 watched Rovers beat City.
- crowd of 2,140 | 2140 | attendance | people

One of our colleagues is still unaccounted for.
- One of our colleagues is still unaccounted | 1 | missing | colleague

There was one working pump on that side of the dock.
- one working pump | 1 | | pump

Not one locomotive has left the works since Monday.
- Not one | 0 | | | when since Monday

No jobs are threatened at the plant.
- No jobs are threatened | 0 | jobs-cut | job

Each side is to hand over 75 prisoners under the deal.
- 75 prisoners | 75 | detained | prisoner

The lamp was out, according to two gangmen.
- two gangmen | 2 | | gangman

The depot was licensed to hold 20 tonnes of fireworks.
- 20 tonnes | 20 tonne | capacity | firework

The firm had a permit for eight tonnes of chlorine.
- eight tonnes | 8 tonne | capacity | chlorine

The depot held 60 tonnes of fireworks.
- 60 tonnes | 60 tonne | weight | firework

The plan is designed to cut 20 tonnes of waste.
- 20 tonnes | 20 tonne | weight | waste

The guild puts her pay at £1.9m, including share awards.
- £1.9m | 1900000 GBP | money | pay | says The guild

The firm made a profit before tax of $3m.
- $3m | 3000000 USD | money | profit

Shares in the brewery slipped 4%.
- 4% | 4 percent | fall | share

The brewery is to cut 140 jobs after a loss of $31m for the year to March.
- cut 140 jobs | 140 | jobs-cut | job
- $31m | 31000000 USD | money | loss | when for the year to March

Losses widened to $31m from $12m a year earlier.
- $31m | 31000000 USD | money | loss
- $12m | 12000000 USD | money | loss | previous | when a year earlier
`);
