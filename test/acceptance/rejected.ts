/**
 * Numbers that are no figures, type by type, for `--explain-rejected` at the command line. Written against the
 * issue by a reader who had not seen the rules.
 */
export const REJECTED = String.raw`
@ dates
The council meets again on 12 April to vote on the plan.
x 12 | date

The two sides signed on the 3rd of June.
x 3rd | date/ordinal

Investigators say the letter was posted on 02/11/2024.
x 02/11/2024 | date

March 9 has been declared a day of mourning.
x 9 | date

The strike runs from 14 to 16 May.
x 14 | date
x 16 | date

@ years
The dam was built in 1974 and repaired in 2011.
x 1974 | date/year
x 2011 | date/year

Her 2018 novel sold well.
x 2018 | date/year

He led the party from 1998-2004.
x 1998-2004 | date/year

In the mid-1990s the quarry was a lake.
x 1990s | date/year

@ times
The siren sounded at 6.45am.
x 6.45am | time

Polls close at 20:00 on Sunday.
x 20:00 | time

The bus left shortly after 9 o'clock.
x 9 | time

The blast was heard at about five in the morning.
x five | time

@ ages
Marta Ruiz, 34, saw the wall come down.
x 34 | age

A 7-year-old boy was pulled from the well.
x 7-year-old | age

The victim, a woman in her 60s, has not been named.
x 60s | age

Her brother, aged 19, is a conscript.
x 19 | age

He died at the age of 91.
x 91 | age

@ addresses
The gunman lived at 27 Harcourt Street.
x 27 | address

Police sealed off 14 Mill Lane on Tuesday.
x 14 | address

Flowers were left outside number 10.
x 10 | address/name

Letters go to PO Box 188, Leeds LS1 4DY.
x 188 | address/name/code

@ phones
Relatives can call 0800 555 0199 for news.
x 0800 555 0199 | phone

The embassy's emergency line is +44 20 7946 0321.
x +44 20 7946 0321 | phone

Anyone with information should ring 101.
x 101 | phone/name

Call 555-0142 to book a place.
x 555-0142 | phone/furniture

@ scores
Rovers beat Athletic 3-1 in the derby.
x 3-1 | score

The visitors won 24-17 after extra time.
x 24-17 | score

She took the match 6-4, 7-5.
x 6-4 | score
x 7-5 | score

It finished two-nil.
x two-nil | score

@ ordinals
It is the third attack on the clinic this year.
x third | ordinal

The 21st brigade held the ridge.
x 21st | ordinal/name

She came fourth in the race.
x fourth | ordinal

Rescuers searched for a sixth day.
x sixth | ordinal

@ names with numbers
A Su-24 was seen over the town.
x Su-24 | name

Passengers on Flight 302 were rebooked.
x 302 | name

The council adopted Resolution 2254.
x 2254 | name

Leaders of the G20 meet in Rio.
x G20 | name

A tanker overturned on Highway 61.
x 61 | name

Article 5 was not invoked.
x 5 | name

The suspect fired an AK-47 into the air.
x AK-47 | name

Covid-19 wards have reopened.
x 19 | name

@ page furniture
412 comments
x 412 | furniture

Share this article 1.2k
x 1.2k | furniture

Page 3 of 8
x 3 | furniture/name
x 8 | furniture/name

© 2024 Harbour Press. All rights reserved.
x 2024 | furniture/date

@ list numbers
1. Boil all drinking water.
x 1 | list

(2) Keep away from the river bank.
x 2 | list

3) Do not return to damaged homes.
x 3 | list

Step 4: check on your neighbours.
x 4 | list/name

@ idioms
One of the mayor's aides resigned.
x One | idiom/pronoun

The wards are open 24/7.
x 24/7 | idiom

The minister promised zero tolerance of looters.
x zero | idiom

She is having second thoughts about the job.
x second | idiom/ordinal

The ministry is at sixes and sevens over the plan.
x sixes | idiom
x sevens | idiom

It is back to square one for the negotiators.
x one | idiom

The two men met on a one-to-one basis.
x one-to-one | idiom

Thousand-to-one odds did not deter him.
x Thousand-to-one | idiom/rhetoric/compound/score/loose

@ capacities and ratings
The injured were taken to the 200-bed hospital in Hamar.
x 200-bed | capacity

She drives a 12-seat minibus.
x 12-seat | capacity

The five-star hotel was evacuated.
x five-star | rating/compound

The reactor is a 900-megawatt unit.
x 900-megawatt | capacity

Neighbours described a three-bedroom house.
x three-bedroom | capacity/compound

The 50,000-seat stadium was empty.
x 50,000-seat | capacity

@ distractors
! another outlet could count three
The ceasefire covers two provinces and the road between them.
x two | idiom/pronoun/name/loose/definite/*

The two armies have faced each other since spring.
x two | *

The shop is open six days a week.
x six | *

On day four of the strike the port reopened.
x four | *

! another outlet could count three
Two brothers run the garage.
x Two | *
`;
