import { readPassages } from './check-givers.js';

/** Passages written after those rules. At their first run 63 of the 70 named givers were found in full, of the 194 before the rules 145. */
export const LATER_GIVERS = readPassages(`
@explicit before
# Crop loss
The farmers' federation said on Friday that frost had destroyed 70 per cent of the apricot crop. Picking was to begin in June.
= 70 per cent | farmers' federation

@explicit after, long subject
# Escape of gas
Some 340 people were treated for burning eyes, a doctor at the county hospital who asked not to be named said.
= 340 people | doctor

@middle
# Metro delay
The new line, transit chief Lena Ortiz conceded, will open 22 months late and $600m over budget.
= 22 months | Lena Ortiz
= $600m | Lena Ortiz

@opposed
# How big was the march?
Police put the crowd at 9,000. The unions say it was five times that.
= 9,000 | police

@added
# Bakery strike
The baker's chief executive, Rolf Amann, said 34 shops had stayed shut. He added that wages had gone up by 6 per cent in May.
= 34 shops | Rolf Amann
= 6 per cent | Rolf Amann

@pronoun
# Tunnel collapse
Site manager Pia Lund was underground when the roof came in. She told the inquiry that 12 props had been missing.
= 12 props | Pia Lund

@role again
# School fire
Headteacher Amos Bell stood at the gate all night. By morning, the headteacher said, 14 classrooms had gone.
= 14 classrooms | Amos Bell

@document
# Water prices
A study commissioned by the water board found that one household in six could not pay its bill.
? one household in six | study

@document owner
# Late trains
Figures obtained by the Commuters' League show that 48 per cent of evening trains ran late.
= 48 per cent | Commuters' League

@trailing document
# Landfill fires
There were 61 fires at landfill sites last year, according to fire service records.
? 61 fires | fire service records

@court filing
# Pension fund sues
In its complaint the fund says it lost $84m in eleven weeks.
= $84m | fund
? eleven weeks | fund

@quote after
# Snowed in
“We had 200 people sleeping in the nave,” said the vicar, Edith Crane.
= 200 people | Edith Crane

@quote before
# Flooded arcade
Bookseller Nino Falk shrugged: “Eleven thousand books, all pulp.”
= Eleven thousand books | Nino Falk

@quote continued
# Lost at sea
“There were nine of us,” said the cook, Ivo Marr. “Three went over the side in the first hour.”
= nine of us | Ivo Marr
= Three went | Ivo Marr

@passive
# Frozen accounts
A loss of €19m was disclosed by the lender in a filing on Tuesday.
= €19m | lender

@passive addressee
# Commuters told to wait
Passengers were told by the operator that repairs would take 16 days.
= 16 days | operator

@no source
# Hail storm
Hailstones the size of eggs smashed 400 greenhouses near Dolna. Insurers were on the scene by noon.
= 400 greenhouses | -

@background
# Bridge falls again
The bridge that fell on Monday had been rebuilt in 1998 after a flood that killed 26 people.
= 26 people | -

@tally
# Journalists jailed
By the count of the press freedom group Open Page, 63 reporters are in jail.
= 63 reporters | Open Page

@estimate of
# Wolves return
The forestry office's estimate is 140 wolves; hunters speak of 300.
= 140 wolves | forestry office
= 300 | hunters

@demand
# Rent strike
Tenants are demanding a cut of 15 per cent. The landlord, Hearth Homes, has offered four.
= 15 per cent | tenants

@ask for
# Appeal after quake
The relief council asked donors for $90m on Thursday, most of it for tents.
= $90m | relief council

@plans
# Airport grows
The airport plans a third runway and says it will bring 8,000 jobs.
= 8,000 jobs | airport

@admit
# Test scandal
The laboratory has admitted that 3,900 samples were never tested.
= 3,900 samples | laboratory

@deny
# Shots at the fence
The border force denied firing on the crowd and said two of its men had been stoned.
= two of its men | border force

@warn
# Nurses warn
Nurses' leaders warned that 12 wards could shut by Christmas.
= 12 wards | nurses' leaders

@forecast
# Growth to slow
The central bank expects growth of 1.2 per cent next year.
= 1.2 per cent | central bank

@reporters' agency
# Blast in the bazaar
A bomb killed 18 people in the bazaar of Terim, state television reported.
= 18 people | state television

@outlet
# Potholes mapped
The Echo counted 512 potholes between the station and the quay.
= 512 potholes | Echo

@witness
# Collapse at the fair
Stallholder Dov Perl, who pulled two girls from the wreck, reckoned 30 people had been on the ride.
= 30 people | Dov Perl

@named by age
# Landslip
Marta Ilic, 61, lost her house. Her street had 24 houses, she said, and three are left.
= 24 houses | Marta Ilic
= three are left | Marta Ilic

@company release
# Ostra Foods to close Menlo plant
PRESS RELEASE

Ostra Foods will close its plant in Menlo in March. The decision affects 290 employees. We will offer each of them a place at another site.

About Ostra Foods: Ostra Foods employs 4,100 people.
= 290 employees | Ostra Foods

@NGO text
# Statement on the closure of the Bel crossing
Statement from the Refugee Support Network, 3 May

The crossing has been shut for eleven days. More than 2,000 people are sleeping in the open. Our volunteers hand out 900 meals a day.
= eleven days | Refugee Support Network
= 2,000 people | Refugee Support Network
= 900 meals | Refugee Support Network

@ministry bulletin
# MINISTRY OF HEALTH
Press release, 12 June

Cholera: situation as of 11 June

In the last 24 hours 31 new cases were recorded. Two patients died. The total stands at 604.
= 31 new cases | Ministry of Health
= Two patients | Ministry of Health
= 604 | Ministry of Health

@newspaper with we
# What we found in the river
We took samples at six places below the mill. In four of them the lead was above the limit.
= six places | -

@live
# Storm live
14:20 - Harbour master Kees Bol says 40 boats have broken loose.

13:55 - Power is out in 6,000 homes, NetPower says.
= 40 boats | Kees Bol
= 6,000 homes | NetPower

@army paper
# Our troops enter Marv
The army's press centre said on Sunday that our troops had entered Marv from two sides. The enemy lost 45 men and nine vehicles.
= 45 men | press centre
= nine vehicles | press centre

@coordination
# Two hospitals hit
The health ministry said 11 patients had died and 40 had been moved.
= 11 patients | health ministry
= 40 had | health ministry

@participle
# Quarry appeal
The council refused the licence, saying dust had reached three times the legal limit at 17 homes.
= 17 homes | council

@headline source
# Mayor: 60 families still homeless
A month after the flood 60 families are living in caravans, the mayor of Ossa, Pilar Gil, said.
? 60 families still | Pilar Gil
= 60 families are | Pilar Gil

@lead then source
# Nine held over art theft
Nine people have been arrested over the theft of a painting worth £12m. Detectives said the gang had used two vans.
= Nine people | -
= two vans | detectives

@prosecutors
# Smuggling trial
Prosecutors allege the brothers moved 70 tonnes of tobacco in a year.
= 70 tonnes | prosecutors

@poll
# Poll: voters split
Forty-four per cent would vote to leave, a poll by Metrix suggests.
= Forty-four per cent | Metrix

@numbers from
# Empty churches
Numbers from the diocese put Sunday attendance at 8,100, down by a third.
= 8,100 | diocese

@union leader
# Ferry crews walk out
Ninety per cent of crews backed the strike, union leader Sven Rask told members. Talks are to resume on Tuesday.
= Ninety per cent | Sven Rask

@expert
# Sinking city
Geologist Mei Tan believes parts of the port sink by 11 centimetres a year.
= 11 centimetres | Mei Tan

@of which
# Missing at sea
The coastguard said it had found 22 people, of whom five were dead.
= 22 people | coastguard
= five were dead | coastguard

@revised
# Toll revised
Officials revised the number of injured down to 86 from 102.
= 86 from | officials

@confirm
# Outbreak on liner
The cruise line confirmed 57 cases on board the Aurelia.
? 57 cases | cruise line

@letters
# Leaked letter
In a letter to staff seen by Reuters, the bank's chairman says 1,300 branches will stay open.
= 1,300 branches | chairman

@chain
# Quake
The quake left 70 dead, the governor told local radio.
= 70 dead | governor

@says, with time
# Power plant
The plant will be off the grid for five weeks, its operator said at noon on Monday.
= five weeks | operator

@with place
# Fishing ban
In Brussels, officials said 4,000 boats would be affected.
= 4,000 boats | officials

@accusation
# Water row
The upstream villages accuse the dam company of holding back 30 million cubic metres.
= 30 million cubic metres | villages

@record
# Heat record
The observatory recorded 43.6 degrees at Punta Sal.
= 43.6 degrees | observatory

@claim noun
# Cable car
The operator's claim that 500 people an hour can ride safely was never tested.
= 500 people | operator

@same paragraph free speech
# Siege
Surgeon Hala Nouri says the hospital has run out of blood. On Sunday she operated on 19 people by torchlight.
= 19 people | -

@it said
# Audit
The audit office has looked at 40 contracts. In 13 of them, it said, nobody had checked the bills.
= 13 of them | audit office

@reports
# Mine flood
Reports from the scene spoke of 20 men trapped.
= 20 men | reports

@says one
# Taxi protest
“I pay 900 a month for the licence,” says one driver.
= 900 a month | driver
`);
