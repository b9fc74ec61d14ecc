/**
 * Numbers that are no figures as papers of many countries print them. Written against the issue by a third reader
 * before a rule was looked at.
 */
export const WORLD_REJECTED = String.raw`
@ dates
The funeral is set for the 22nd of March.
x 22nd | date/ordinal

Polls open on 28-03-2025.
x 28-03-2025 | date

The strike of 6 and 7 May was called off.
x 6 | date
x 7 | date

@ years
The mosque was razed in the pogroms of 1969-70.
x 1969-70 | date/year

The class of '98 held a reunion.
x '98 | date/year

@ times
The blast was heard at about 1430hrs.
x 1430hrs | time

Trading ended at 4:30pm IST.
x 4:30pm | time

@ ages
Ngozi (27) was on her way to the market.
x 27 | age

The pensioner, who turned 81 in January, was alone.
x 81 | age

A boy of nine raised the alarm.
x nine | age

@ addresses
The fire began at No. 17, Broad Street.
x 17 | address/name

Police cordoned off Plot 1142 in Gwarinpa.
x 1142 | address/name

@ phones
Readers can reach the desk on +234 803 555 0142.
x +234 803 555 0142 | phone

@ scores
Gor Mahia beat AFC Leopards 3-1 on penalties.
x 3-1 | score

India were 214 for 6 at stumps.
x 214 | score
x 6 | score

@ ordinals
She is the 44th president of the chamber.
x 44th | ordinal

@ names with numbers
The accused was charged under Section 302 of the penal code.
x 302 | name

The C-130 landed at Entebbe.
x C-130 | name

Lorries were diverted onto the N3.
x N3 | name

The B737 had been grounded.
x B737 | name

Sahara Reporters first aired the video on Channel 5.
x 5 | name

@ page furniture
Advertisement - 2 min read
x 2 | furniture

@ capacities
A 5,000-capacity grandstand was packed.
x 5,000-capacity | compound/capacity/*

@ idioms
The minister thanked each and every one of them a thousand times over.
x one | *
x a thousand times | *

The two sides met on neutral ground.
x two | *

It was third time lucky for the bidder.
x third | ordinal/idiom

The coach said his team would give 110 per cent.
x 110 per cent | idiom/*

@ list numbers
(3) Repair the culvert.
x 3 | list/*

2. Close the old mine.
x 2 | list/*
`;
