import { readSentences } from '../notation.js';

/** Who says so: names, roles, organisations, pronouns, sentences on end and chains. */
export const SPEAKERS_READ = readSentences(`
Lena Voss, who runs the clinic in Orvel, said 40 patients had died.
- 40 patients | 40 | killed | patient | at Orvel | says Lena Voss

"We have buried 23 people since Monday," Imran Saleh said.
- 23 people | 23 | killed | people | when since Monday | says Imran Saleh

According to the interior ministry, 14 officers were hurt.
- 14 officers | 14 | injured | officer | says the interior ministry

Fourteen officers were hurt, according to the interior ministry.
- Fourteen officers | 14 | injured | officer | says the interior ministry

Mayor Odile Grant spoke on Tuesday. She said 300 homes had been lost.
- 300 homes | 300 | destroyed | home | says Odile Grant

The ministry said 12 bridges had collapsed. It added that 40 roads were closed.
- 12 bridges | 12 | destroyed | bridge | says The ministry
- 40 roads | 40 | closed | road | says The ministry

Police commissioner Rui Alves told reporters that 31 people had been arrested. Six of them were minors, he added.
- 31 people | 31 | detained | people | says Rui Alves
- Six of them | 6 | detained | people: minors | says Rui Alves | part of 31 people

The ministry, citing hospitals, said 52 people had died.
- 52 people | 52 | killed | people | says hospitals | chain the ministry < hospitals

State radio said the governor had told it that 16 dams were full.
- 16 dams | 16 | be:dam | dam | says the governor | chain state radio < the governor

Fifty-two people have died, the ministry said, quoting the Red Crescent.
- Fifty-two people | 52 | killed | people | says the Red Crescent | chain the ministry < Red Crescent

A spokesman for the rescue service said eight climbers were still missing.
- eight climbers | 8 | missing | climber | says A spokesman for the rescue service

Residents say 20 houses burned down. The army says none did.
- 20 houses | 20 | destroyed | house | says Residents
- none | 0 | destroyed | house | says The army

The union claims that 30,000 nurses joined the strike; the bosses speak of 9,000.
- 30,000 nurses | 30000 | on-strike | nurse | says The union
- 9,000 | 9000 | on-strike | nurse | says the bosses

The UN estimates that 2.1 million people need food.
- 2.1 million people | 2100000 about | helped | people | says The UN

Witnesses spoke of 30 bodies in the square.
- 30 bodies | 30 | bodies | body | says Witnesses

Asked about losses, Colonel Petr Hajek replied: "Eleven men were killed."
- Eleven men | 11 | killed | man | says Petr Hajek

By the fire brigade's count, 17 shops were gutted.
- 17 shops | 17 | destroyed | shop | says the fire brigade

Doctors Without Frontiers reported 86 cases of cholera in the camp.
- 86 cases | 86 | infected | people | says Doctors Without Frontiers

The rebels put their own dead at four fighters, and those of the army at 60.
- four fighters | 4 | killed | fighter | says The rebels
- 60 | 60 | killed | people | says The rebels

In its report the agency warned: 4,000 families could lose their homes.
- 4,000 families | 4000 | displaced | family | says the agency | forecast
`);
