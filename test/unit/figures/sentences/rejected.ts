import { readSentences } from '../notation.js';

/** Numbers that claim nothing, with the reason that is given. */
export const REJECTED = readSentences(`
The treaty was signed on 4 May 1994 and revised in 2007.
x 4 May 1994 | date
x 2007 | date

The first tremor came at 5.40am and the second at 18:22.
x first | ordinal
x 5.40am | time
x second | ordinal
x 18:22 | time

Nadia Holm, 57, has run the bakery with her 24-year-old son ever since.
x 57 | age
x 24-year-old | age

The widow still lives at 19 Harbour Street.
x 19 | address

Anyone with information should call 0117 496 0735.
x 0117 496 0735 | phone

Bresk drew 2-2 with Orvel on a wet night.
x 2-2 | score

It was the 40th anniversary of the club and its twelfth move.
x 40th | ordinal
x twelfth | ordinal

The air force flies the Su-24, the F-16, the Mi-8 and the Airbus A320.
x Su-24 | name
x F-16 | name
x Mi-8 | name
x A320 | name

Flight 302 never reached the capital.
x 302 | name

Resolution 2254 and Article 5 were both invoked at the G20.
x 2254 | name
x 5 | name
x G20 | name

Highway 61 is shut beyond the bridge.
x 61 | name

It was one of the worst nights of the war.
x one | idiom

The kiosk is open 24/7 and has zero tolerance for second thoughts.
x 24/7 | idiom
x zero | idiom

The two sides have been at sixes and sevens ever since.
x two | idiom
x sixes | idiom

The 200-bed hospital and its four-lane approach road were spared.
x 200-bed | capacity
x four-lane | compound

Five things we learned from the debate
x Five | furniture

3. Put the tin in the oven.
x 3. | list

The pound bought $1.27 on Friday.
x $1.27 | exchange-rate

The index closed at 7,412.30.
x 7,412.30 | index-level

The three women declined to give their names.
x three | reference

The update is version 12.4.1 of the program.
x 12.4.1 | version

He said it on three occasions.
x three | scene

They married two years ago, when both worked in Bresk.
x two | time-since

The plotters met in a five-star hotel.
x five-star | compound

On a scale of one to ten, the chef was delighted.
x one to ten | rating

Comments (14)
x 14 | furniture

Write to 7 Weir Road, 31405 Bresk.
x 7 | address
x 31405 | address

The fire broke out shortly before nine on Tuesday evening.
x nine | time

The scale of it has rattled the board, according to two people familiar with its thinking.
x two | speakers

The reform would raise the retirement age from 62 to 64.
x 62 | age
x 64 | age

The average age of the dead was 34.
x 34 | age

The minimum age for drivers of lorries will be set at 21.
x 21 | age

The old age home was hit and the toll rose to 64.
- 64 | 64 | killed | people

Deaths in that age group fell to 50.
- 50 | 50 | killed | people

Ivo Prost, a retired lift engineer of 71, was found at home.
x 71 | age

A captain of 40, he led the men out.
x 40 | age
`);
