/** Pages of our own: live pages, and others with times of day at the head of their parts. */
export interface Page {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** When the page told what: words of an entry, and its time; null for words outside the entries. */
  readonly told: readonly (readonly [words: string, told: string | null])[];
}

export const LIVE_PAGES: readonly Page[] = [
  {
    name: 'text, newest first, stamps on lines of their own',
    path: 'quay.txt',
    text: `Harwich quay fire: live updates

Friday 15 November 2024

Key points
At least five people have died

14:05
Fire crews have found two more bodies in the net store. Five people are now known to have died, the fire service says.

13:10
Three people have died in the fire on Harwich quay, the fire service says.

12:20
We are hearing of a fire on the quay. Boats have been moved.
`,
    told: [
      ['At least five', null],
      ['Five people are now', '2024-11-15T14:05'],
      ['Three people have', '2024-11-15T13:10'],
      ['Boats have been', '2024-11-15T12:20'],
    ],
  },
  {
    name: 'text, oldest first, stamps before the words, with brackets',
    path: 'bridge.txt',
    text: `Bridge at Colne gives way

Published: 3 May 2023

[09:40] A span of the road bridge at Colne has fallen. Police have closed the road.

[10:15] Two people are dead, the county's police chief tells reporters at the scene.

[11:30] The police chief has raised the number of dead to four.

[13:05] Divers are still in the water. Four cars have been found so far.
`,
    told: [
      ['A span of', '2023-05-03T09:40'],
      ['Two people are', '2023-05-03T10:15'],
      ['raised the number', '2023-05-03T11:30'],
      ['Divers are', '2023-05-03T13:05'],
    ],
  },
  {
    name: 'text, past midnight, twelve hours on the clock, oldest first',
    path: 'hall.txt',
    text: `Market hall collapse in Osterfeld: latest updates

Monday 6 February 2023

9.30pm The roof of the market hall has come down. Nobody knows yet how many were inside.

11.50pm The mayor says six people have died.

1.15am The mayor now puts the dead at nine.

7.40am Rescuers have reached the cellar and are still digging. The number of dead has gone up to 11.
`,
    told: [
      ['The roof of', '2023-02-06T21:30'],
      ['six people', '2023-02-06T23:50'],
      ['at nine', '2023-02-07T01:15'],
      ['gone up to 11', '2023-02-07T07:40'],
    ],
  },
  {
    name: 'Markdown, bold stamps with a zone, newest first',
    path: 'ferry.md',
    text: `---
title: Ferry aground off Skell
date: 2025-03-09
---

# Ferry aground off Skell

**16:40 GMT** The coastguard says 120 people have been brought ashore.

**15:25 GMT** Eighty passengers have been brought ashore, according to the coastguard.

**14:50 GMT** The ferry is on the rocks with 212 people on board.
`,
    told: [
      ['120 people', '2025-03-09T16:40Z'],
      ['Eighty', '2025-03-09T15:25Z'],
      ['on the rocks', '2025-03-09T14:50Z'],
    ],
  },
  {
    name: 'Markdown, headings with weekday and time, over two days',
    path: 'flood.md',
    text: `# Flood on the lower Arn

*Thursday 19 June 2025*

### Thursday 08:10 – Water reaches the school

The river authority has opened the last gate. 2,100 people have been evacuated, it says.

### Wednesday 21:30 – Evacuation goes on

The river authority says that 900 people have left their homes.

### Wednesday 14:30 – Level still rising

At the bridge the water stands at 6 metres now.
`,
    told: [
      ['2,100', '2025-06-19T08:10'],
      ['900 people', '2025-06-18T21:30'],
      ['6 metres', '2025-06-18T14:30'],
    ],
  },
  {
    name: 'HTML, time elements with whole times',
    path: 'strike.html',
    text: `<!doctype html><html><head><title>Depot raid</title><meta property="article:published_time" content="2024-08-20T06:00:00+02:00"></head>
<body><main><h1>Raid on the Lindow depot</h1><p class="standfirst">Police hold dozens of people after a raid on a depot outside the town.</p><time datetime="2024-08-20T06:00:00+02:00">20 August 2024</time>
<article class="post"><time datetime="2024-08-20T12:30:00+02:00">12.30</time><h2>More arrests</h2><p>Police have now arrested 31 people in and around the depot, a spokeswoman says.</p></article>
<article class="post"><time datetime="2024-08-20T09:45:00+02:00">9.45</time><p>Eighteen people have been arrested, police tell us at the gate of the depot.</p></article>
<article class="post"><time datetime="2024-08-20T07:05:00+02:00">7.05</time><p>Police have entered the Lindow depot with some 200 officers.</p></article>
</main></body></html>`,
    told: [
      ['More arrests', '2024-08-20T12:30+02:00'],
      ['31 people', '2024-08-20T12:30+02:00'],
      ['Eighteen', '2024-08-20T09:45+02:00'],
      ['200 officers', '2024-08-20T07:05+02:00'],
    ],
  },
  {
    name: 'HTML, labelled times below headings, a list, oldest first',
    path: 'gas.html',
    text: `<html><head><title>Gas leak in Brod</title></head><body><main><h1>Gas leak in Brod</h1><p>12 March 2024</p>
<ul><li><p>Updated at 09:12 GMT</p><p>Twelve people were taken to hospital, the county said.</p></li>
<li><p>Updated at 10:48 GMT</p><p>The county said 29 people were in hospital, two of them badly hurt.</p></li>
<li><p>Updated at 12:30 GMT</p><p>The county put the number of people in hospital at 35.</p></li></ul>
</main></body></html>`,
    told: [
      ['Twelve people', '2024-03-12T09:12Z'],
      ['29 people', '2024-03-12T10:48Z'],
      ['at 35', '2024-03-12T12:30Z'],
    ],
  },
  {
    name: 'text without a date',
    path: 'undated.txt',
    text: `Warehouse blast in Tarn – as it happened

17:20 – The hospital has put the number of injured at 64.

15:45 – Forty people have been hurt, doctors say.

15:10 – There has been an explosion at the grain warehouse in Tarn.
`,
    told: [
      ['at 64', 'T17:20'],
      ['Forty people', 'T15:45'],
      ['grain warehouse', 'T15:10'],
    ],
  },
];

export const OTHER_PAGES: readonly Pick<Page, 'name' | 'path' | 'text'>[] = [
  {
    name: 'a chronology in the present, oldest first',
    path: 'siege.txt',
    text: `Four hours at the Colne depot

16 November 2024

14:05 The first shots are fired in the yard. Three drivers are hit.

14:20 Two gunmen enter the canteen and kill five people at their tables.

15:40 A patrol reaches the gate and comes under fire. One officer dies.

18:10 The last gunman is shot on the roof.
`,
  },
  {
    name: 'a chronology in the past that calls itself a timeline, with a voice in each part',
    path: 'timeline.md',
    text: `# Timeline: the night the dam at Orsa gave way

Published 2 June 2024

**22:10** The keeper has seen a crack and tells the control room.

**23:05** The control room says the gates have jammed. Three villages are warned.

**00:40** The dam has gone. Sixty people are swept away in Lower Orsa.
`,
  },
  {
    name: 'a chronology that says how something unfolded, as a page with stamps',
    path: 'unfolded.html',
    text: `<html><head><title>How the hotel fire unfolded</title></head><body><main><h1>How the hotel fire unfolded</h1><p>9 August 2024</p>
<p><time>03:12</time> A guest says there is smoke on the third floor.</p><p><time>03:30</time> The stairs have filled with smoke. Nine people jump.</p><p><time>04:05</time> Firefighters have found 14 bodies on the third floor.</p></main></body></html>`,
  },
  {
    name: 'a timetable',
    path: 'ferries.txt',
    text: `Ferries from Skell on strike days

4 March 2025

The company has published what will still run while the crews are on strike.

07:10 Skell to Harrow, 120 places
09:30 Skell to Harrow, 120 places
13:45 Skell to Lind, 80 places
18:20 Skell to Harrow, 120 places
`,
  },
  {
    name: 'the programme of a day',
    path: 'visit.txt',
    text: `The minister in Karu

10 October 2024

The ministry has sent out the plan of the visit.

09:00 The minister will meet 40 survivors of the flood at the town hall.

11:30 She will lay a wreath for the 63 dead at the bridge.

14:00 She is to speak to 200 volunteers in the sports hall.
`,
  },
  {
    name: 'programme listings',
    path: 'listings.md',
    text: `# On television this evening

12 January 2024

- 19:00 Harbour Lives. The crew of nine return to sea as a storm nears, and a cook goes missing.
- 20:00 The Long Ward. Four nurses fight to keep a clinic open in a city of two million people.
- 21:30 Ash. In 1902 a volcano kills 30,000 people in a single morning, and one prisoner lives.
`,
  },
  {
    name: 'the ticker of a match',
    path: 'match.txt',
    text: `Harwich against Colne: live

24 May 2025

17:04 Corner to Colne. 21,000 people have come, and they are loud.

17:31 GOAL! Harwich have the lead through Rasmussen.

17:46 Half-time, and nothing has gone right for Colne so far.

18:12 A yellow card for Okafor, who has complained all afternoon.
`,
  },
  {
    name: 'a transcript of the radio',
    path: 'radio.txt',
    text: `What the crew of the Santa Loreta said

7 April 2024

The inquiry has released the tape.

[02:14] Captain: We are taking water and have 40 people on board.

[02:19] Coastguard: We have you. How many have jackets?

[02:31] Captain: Two have gone over the side now.
`,
  },
  {
    name: 'times of day within running text',
    path: 'running.txt',
    text: `Blackout in Lindow

3 July 2024

At 14:05 the lights went out in 40,000 homes, the grid operator has said.

By 15:30 half of them were back. The operator says that 21,000 homes had power again.

At about 6.20pm the last 300 homes in the old town were connected, it says.
`,
  },
  {
    name: 'two stamps',
    path: 'two.txt',
    text: `Storm nears Brod

8 January 2024

18:00 The weather service has raised its warning. 400 people have left their homes.

12:00 The weather service has warned of a storm.

Brod had 51 such storms in the past ten years, the service says.
`,
  },
  {
    name: 'stamps in no order',
    path: 'letters.txt',
    text: `What readers saw of the crash in Tarn

5 May 2024

14:20 The coach has come round the bend far too fast, says a walker.

09:15 I have seen the same coach stand at the depot with a flat tyre.

16:40 Six ambulances have passed my house, says a woman from the lower town.

11:05 The driver has looked tired to me, says the owner of the cafe.
`,
  },
];
