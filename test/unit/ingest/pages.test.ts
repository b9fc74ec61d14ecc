import { describe, expect, it } from 'vitest';
import { evidence, readOne } from './support.js';

/**
 * Pages as they come off the clipboard, of many kinds of sites. A line that begins with "~" is furniture,
 * every other one is evidence: an evidence line lost is as bad as a furniture line taken.
 */
const PAGES: Readonly<Record<string, string>> = {
  'a live blog with the latest post first': `
Quake in Veld: latest
~Live
~Last updated 4 minutes ago
~Ines Quintana and Tom Hale

~18:42
Toll rises to 61
Civil protection says that 61 people are now known to have died, up from 54 at noon.

~17:15
~Share this post
Two survivors found
Rescuers have pulled two sisters out of a cellar in the old town after 31 hours.

~16:03 GMT
Army sends 800 soldiers
The defence ministry has sent 800 soldiers and 14 helicopters to the province.
~Load more updates`,

  'most read in the middle': `
Bus falls into ravine, 19 dead
~By Ola Nwosu
~Published 3 May 2019

A bus fell into a ravine near Karu on Friday and 19 of its passengers died, the road police said.
~Most read
~1. Why 40 banks are closing
~2. The 12 best beaches of the south
~3. Minister resigns over 3m contract
Another 22 were taken to two hospitals, where nine of them were still in danger on Saturday.
The bus had been built for 36 people and carried 41, a spokesman said.`,

  'related links in the middle, as lines': `
Bus falls into ravine, 19 dead

A bus fell into a ravine near Karu on Friday and 19 of its passengers died, the road police said.
~RELATED: Five killed on the same road in March
Another 22 were taken to two hospitals, where nine of them were still in danger on Saturday.
~Read more: How safe are our buses?
~Also read | Ministry to buy 300 new buses
The bus had been built for 36 people and carried 41, a spokesman said.`,

  advertisements: `
Mine closes after 40 years
~ADVERTISEMENT
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
~Advertisement
~Story continues below
The owner has offered each of them 14 months of wages.
~AD
~Sponsored
The union wants 24 months.`,

  'share counters': `
Mine closes after 40 years
~1.2K Shares
~Facebook
~Twitter
~WhatsApp
~34
~SHARES
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages.
~412 people like this
~Share on Facebook Tweet`,

  'a cookie note before and after': `
~This website uses cookies to ensure you get the best experience on our website. Learn more
~Got it!
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages.
~We value your privacy
~We and our 814 partners store and access personal data on your device. You can change your choices at any time.`,

  'a Disqus thread': `
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
~23 Comments
~Harbour Times
~Login
~Sort by Best
~joe_p
~2 hours ago
~They closed it with 2,000 men on the books, not 1,200. I was there.
~Reply
~Share ›`,

  'a WordPress thread': `
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
~3 thoughts on “Mine closes after 40 years”
~Musa says:
~May 4, 2019 at 9:12 am
~My father worked there for 31 years and got 900 a month.
~Reply
~Leave a Reply
~Your email address will not be published. Required fields are marked *`,

  'a Facebook plugin': `
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
~Comments
~Sort by Oldest
~Hauwa S.
~I counted 300 at the gate this morning!!
~Like · Reply · 3h
~Facebook Comments Plugin`,

  'photo credits and captions': `
Mine closes after 40 years
~A miner leaves the shaft for the last time. Photograph: Mina Sole/Harbour Wire
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
~Image source, Getty Images
~Image caption, About 600 people marched through the town
~Miners at the gate on Monday (Mina Sole / Harbour Wire)
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
~Credit: Mina Sole`,

  'an author’s bio at the end': `
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
~Ola Nwosu
~Ola Nwosu is a senior reporter who has covered mining for 12 years. She lives in Karu.
~Follow Ola Nwosu on Twitter`,

  'corrections at both ends': `
Mine closes after 40 years
Editor’s note: This article has been corrected. The mine employed 1,200 people, not 2,100.
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
Correction (May 4, 2019): An earlier version of this article gave the wages offered as 24 months. It is 14.`,

  'corrections in other words': `
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.
This article was updated on 5 May to correct the number of miners.
* This story was amended on 6 May 2019. An earlier version said 2,100 people had lost their work; that is the number of all who live in the village.
A previous version of this story misstated the age of the mine. It is 40 years old, not 60.`,

  'a subscription wall': `
Mine closes after 40 years
~Subscribers only
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
~This article is for subscribers only
~Subscribe now for £1 a week
~Already a subscriber? Sign in
~You have 2 free articles left this month.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.`,

  'a newsletter in the middle': `
Mine closes after 40 years
The last mine of the valley closed on Monday and 1,200 people lost their work, the union said.
~Sign up for The Valley Briefing
~The five stories you need to know, every weekday at 7am.
~Enter your email address
~Sign up
~By signing up, you agree to our Terms of Service.
The owner has offered each of them 14 months of wages, and a fund of 3 million for the town.`,

  'key points and a table': `
Quake in Veld kills 61
~Reuters
Key points
- 61 dead, of whom 12 were children
- 340 injured
- 2,000 without shelter
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
Village\tDead\tInjured
Bida Road\t40\t200
Old Market\t21\t140
It was the third quake in nine days.`,

  'questions and answers': `
What we know about the quake in Veld
How many people died?
Sixty-one, according to the governor. A hospital in the town of Karu gives 58.
How strong was it?
Its magnitude was 6.1. Two aftershocks reached 5.0.
Who is helping?
Some 800 soldiers and three foreign teams, one of them with 14 dogs.`,

  'an agency’s credits': `
~VELD (Harbour Wire)
Quake in Veld kills 61
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
Two hospitals took in 340 injured, of whom 40 were in danger.
~(Reporting by Ola Nwosu; Editing by Tom Hale)
~Our Standards: The Harbour Wire Trust Principles.`,

  'breadcrumbs and a menu': `
~Home
~News
~Sport
~Weather
~Video
~Home > News > World
Quake in Veld kills 61
~World | 3 May 2019 | 4 min read
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
Two hospitals took in 340 injured, of whom 40 were in danger.
~Back to top
~About us | Contact | Privacy`,

  'figures in lines of their own': `
Quake in Veld: the figures
A quake of magnitude 6.1 struck the province of Veld on Sunday night, the governor said.
Dead: 61
Injured: 340
Missing: 12
Homes destroyed: 2,000
The figures are those of civil protection, as of Monday evening.`,

  'a video player': `
Quake in Veld kills 61
~Watch: Rescuers pull a girl from the rubble
~0:00 / 1:42
~Play video
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
~Video: the moment the quake struck
Two hospitals took in 340 injured, of whom 40 were in danger.
~Your browser does not support this video`,

  'pull quotes and subheads': `
Quake in Veld kills 61
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
“We dug with our hands”
Two hospitals took in 340 injured, of whom 40 were in danger, said Musa Bello, who runs one of them.
Third quake in nine days
“We dug with our hands for 14 hours,” Bello said.`,

  'tags and topics': `
Quake in Veld kills 61
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
Two hospitals took in 340 injured, of whom 40 were in danger.
~Topics: Earthquakes, Veld
~Tags
~earthquake
~Veld
~Related Topics
~Natural disasters`,

  'donations and a call for witnesses': `
Quake in Veld kills 61
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
~Are you in Veld? Email us your story at stories@harbour.example
Two hospitals took in 340 injured, of whom 40 were in danger.
~Support independent journalism: become a member from $5 a month
~Donate now`,

  'an appeal that is news': `
Quake in Veld kills 61
A quake of magnitude 6.1 struck the province of Veld on Sunday night and killed 61 people, the governor said.
Donations of $2.1m had come in by Monday, and 40 lorries with blankets were on the way.
Subscribers of the largest network had no signal for 14 hours.
Comments that the governor made about 200 looters were withdrawn.
Follow-up tremors shook 12 villages.`,

  'a press release': `
~FOR IMMEDIATE RELEASE
~3 May 2019
Union: 1,200 jobs lost as mine closes
KARU, 3 May 2019 – The last mine of the valley closed today, and 1,200 people lost their work, the Miners’ Union said.
“Fourteen months of wages are no answer after 40 years,” said Jo Brandt, who leads the union.
~- ENDS -
~Notes to editors
~1. The union has 9,000 members.
~Media contact: Jo Brandt, +44 20 7946 0100`,
};

describe('pages as they come off the clipboard', () => {
  it.each(Object.entries(PAGES))('%s', async (_name, page) => {
    const lines = page.trim().split('\n');
    const text = lines.map((line) => line.replace(/^~/, '')).join('\n\n');
    const kept = evidence(await readOne('a.txt', text));
    const wanted = lines.filter((line) => line !== '' && !line.startsWith('~'));
    const plain = (line: string): string => line.replace(/^(?:- |\* )/, '').replace(/\s+/g, ' ');
    expect(kept.map(plain)).toEqual(wanted.map(plain));
  });
});
