import { checkGivers, readPassages } from './check-givers.js';

checkGivers(
  readPassages(`
@an interview: answers without a source are of whoever is introduced
# “We counted every boat”
Marit Oldane has run the harbour office of Lissen since 2019. Our reporter met her on Thursday.

How many boats are missing?

Forty boats have not come home. I went down the list myself.

And before the storm?

There were 212 boats at their moorings. The coastguard says 198 boats had engines that worked.

What do you need?

I asked the ministry for 30 divers.
= Forty boats | Marit Oldane
= 212 boats | Marit Oldane
= 198 boats | coastguard
= 30 divers | Marit Oldane

@prompts that are no questions are nobody's answers
# The man who shut the mine
Tomas Reh managed the Kolm pit for a decade and closed it on 3 May.

Was it safe?

I never went down without a lamp. There were 14 alarms a week.

People say that 90 families have left the valley.

I know of 61 families. They had no choice.

Would you do it again?

Every day. We lost 22 million crowns a year.

Is there gas left?

I do not know.
= 14 alarms | Tomas Reh
= 61 families | Tomas Reh
= 22 million crowns | Tomas Reh

@a paper's own questions and answers have no speaker
# The flood: what we know
The Ormen burst its banks on Friday. Mayor Edda Lind has called for calm.

How many people were moved?

About 1,400 people have left their homes.

How high did the water rise?

It stood 3.2 metres above its usual level at noon.

When can people go back?

Nobody can say. Some 600 houses have no power.
= About 1,400 people | -
= 600 houses | -

@a column that asks itself questions is no interview
# Thirty lost years
I have lived by the quarry all my life, and Jan Morek ran it.

Who counted the lorries?

I did. There were 80 lorries a day.

Who cared?

Nobody.

Who pays now?

We do, and the bill is 9 million crowns.
= 80 lorries | -
`),
);
