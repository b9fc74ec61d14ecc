/**
 * Numbers that are no figures, type by type, in the shapes of agencies, tabloids, broadcasters, local papers and
 * press releases. Written against the issue by a second reader who had not seen the rules.
 */
export const PRESS_REJECTED = String.raw`
@ dates
The hearing was put off until 21 October.
x 21 | date

Residents have until Sept. 30 to appeal.
x 30 | date

The festival runs 4-7 July.
x 4-7 | date

The order took effect on 2025-03-01.
x 2025-03-01 | date

@ years
The viaduct dates from 1866.
x 1866 | date/year

The 2022-23 season was her last.
x 2022-23 | date/year

He was a miner in the 1980s.
x 1980s | date/year

The factory has stood empty since 2008.
x 2008 | date/year

@ times
The gates open at 7.30 p.m. on Saturday.
x 7.30 | time

The tremor struck at 03:14 GMT.
x 03:14 | time

Staff were sent home at half past three.
x three | time

The last train leaves at 11pm.
x 11pm | time

@ ages
Sunita Rao, 52, runs the tea stall.
x 52 | age

A 14-year-old girl was questioned.
x 14-year-old | age

The suspect, believed to be in his 40s, fled on foot.
x 40s | age

Her son, aged six, was asleep.
x six | age

@ addresses
A body was found at 118 Linden Avenue.
x 118 | address

The office at 5 Castle Road was locked.
x 5 | address

The summit was held in Room 214 of the annex.
x 214 | address/name

Tributes were left at Flat 6, Malin House.
x 6 | address/name

@ phones
For details call 1-800-555-0137.
x 1-800-555-0137 | phone/furniture

Ring Crimestoppers on 0300 555 0111.
x 0300 555 0111 | phone

! the phrase is listed among the idioms
Dial 999 in an emergency.
x 999 | phone/name

The hotline is (212) 555-0188.
x (212) 555-0188 | phone

@ scores
The Hornets lost 89-76 at home.
x 89-76 | score

City drew 2-2 with United.
x 2-2 | score

She won in straight sets, 6-1, 6-2.
x 6-1 | score
x 6-2 | score

The tie ended one-all.
x one-all | score

@ ordinals
It was the fifth strike at the plant since May.
x fifth | ordinal

The bill passed its 2nd reading.
x 2nd | ordinal

She finished seventh.
x seventh | ordinal

The twelfth juror was excused.
x twelfth | ordinal

@ names with numbers
A MiG-29 was scrambled.
x MiG-29 | name

The crash closed Interstate 40.
x 40 | name

Section 144 was imposed in the old city.
x 144 | name

Leaders of the G7 condemned the raid.
x G7 | name

The Boeing 737 had landed safely.
x 737 | name

A spokesman for the 3rd Division declined to comment.
x 3rd | name/ordinal

The court cited Rule 11.
x 11 | name

Channel 4 first reported the deal.
x 4 | name

Apollo 13 came home.
x 13 | name

@ page furniture
5 min read
x 5 | furniture

View all 38 comments
x 38 | furniture

Copyright 2025 Lakeside Media. All rights reserved.
x 2025 | furniture/date

Photo 2 of 11
x 2 | furniture/name
x 11 | furniture/name

@ list numbers
2. Turn off the gas at the mains.
x 2 | list

3. Keep your papers dry.
x 3 | list

4) Call your neighbours.
x 4 | list

@ idioms
One of the ministers walked out.
x One | idiom/pronoun

The line is staffed 24/7.
x 24/7 | idiom

He was on cloud nine after the verdict.
x nine | idiom

The parties are back to square one.
x one | idiom

She put two and two together.
x two | idiom
x two | idiom

It was a classic catch-22.
x catch-22 | idiom/name

Nine times out of ten the alarm is false.
x Nine times out of ten | idiom/*

@ capacities and ratings
They stayed in a four-star hotel.
x four-star | rating/compound

The family moved into a two-bedroom flat.
x two-bedroom | capacity/compound

A 54-seat coach stood by the kerb.
x 54-seat | capacity

Work on the 300-bed hospital has stalled.
x 300-bed | capacity

The 1,200-megawatt plant was shut down.
x 1,200-megawatt | capacity
`;
