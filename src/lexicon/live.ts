/**
 * Words that tell a live page from other pages with times of day at the head of their parts: chronologies
 * written afterwards, timetables, programmes, transcripts, tickers of a match. Examples and counterexamples
 * are run as tests.
 */
export interface LiveSign {
  readonly id: 'live' | 'listed' | 'telling' | 'planned' | 'spoken' | 'match';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** The page says of itself, in a heading or a note above its entries, that it is told as things happen. */
export const SAYS_LIVE: LiveSign = {
  id: 'live',
  pattern:
    /\blive ?blog\b|\blive\b(?=[^.]{0,30}\b(?:updates?|coverage|page|feed|report\w*)\b)|^live\b|\blive ?$|\blive ?[:|–—-]|[:|–—-] ?live\b|\bas it happened\b|\b(?:rolling|latest|running) (?:updates?|coverage)\b|\bupdates as they (?:come|happen)\b/i,
  examples: [
    'Harbour fire: live updates',
    'MARKETS LIVE',
    'Live: flood reaches the old town',
    'Harwich quake – as it happened',
    'Flood in Harwich: latest updates',
  ],
  counterexamples: [
    'Where 400 families live in tents',
    'How the siege of Harwich unfolded',
    'Forty live on one street',
  ],
};

/** It says that its times are those of events, or of what is still to come. */
export const SAYS_LISTED: LiveSign = {
  id: 'listed',
  pattern:
    /\b(?:time ?line|chronology|time ?table|schedule|programme|itinerary|agenda|transcript|diary|order of (?:service|events)|listings?|tv guide|what['’]s on|key moments)\b|\bhow (?:it|(?:the|an?|its|his|her|their) [^.]{2,60}) (?:unfolded|happened|began|developed|came about)\b|\b(?:sequence|course) of events\b|\bwhat happened(?: and)? when\b|\b(?:hour|minute|step|moment)[- ]by[- ](?:hour|minute|step|moment)\b|\bthe (?:night|day|hours|minutes) (?:that|before|when)\b/i,
  examples: [
    'Timeline of the attack',
    'How the siege of Harwich unfolded',
    'Minute by minute: the night the dam gave way',
    'Programme for Saturday',
    'Ferry timetable',
    'What happened when',
  ],
  counterexamples: [
    'Harbour fire: live updates',
    'Flood in Harwich: what we know',
    'Harwich quake – as it happened',
  ],
};

/**
 * What is told at the time of its stamp: the present perfect, the reporter's "now" and "we", what somebody
 * says and not said. A chronology tells its events in the simple past or present: "The first shots are fired".
 */
export const IS_TELLING: LiveSign = {
  id: 'telling',
  pattern:
    /(?<!\b(?:that|who|which|we|to) )\b(?:has|have)\b(?! (?:to|no|an?|the|\d+|only|two|three|four|five|six)\b)|['’]ve\b|\b(?:now|so far|at this stage|at the moment|currently|breaking|just in|more to follow|as we (?:get|have)|stay with us|developing)\b|\b(?:we|our)\b|\bgood (?:morning|afternoon|evening)\b|\bthat['’]s (?:all|it)\b|\breports? (?:are|is) coming\b|\b(?:says?|tells?|confirms?|adds?|reports|puts?|believes?|warns?)\b/i,
  examples: [
    'Police have raised the toll to five.',
    'Five people are now known to have died.',
    'We are hearing of a second fire.',
    'The mayor says that 14 are missing.',
    'Police confirm that three people are dead.',
  ],
  counterexamples: [
    'The first shots are fired in the hall.',
    'Two gunmen entered the hall and shot three people.',
    'The coach leaves the depot with 41 on board.',
    'Police said that three had died.',
  ],
};

/** What is still to come when it is printed: a programme, the plan of a day. */
export const IS_PLANNED: LiveSign = {
  id: 'planned',
  pattern:
    /\b(?:will|shall)\b(?! have\b)|['’]ll\b|\b(?:is|are) (?:to|due|expected|scheduled)\b|\bdoors open\b/i,
  examples: [
    'The minister will open the fair.',
    'The march is due to reach the square.',
    'Doors open for the public.',
  ],
  counterexamples: ['The minister has opened the fair.', 'She shut the door.'],
};

/** A voice of a transcript: its name, or what it is, and a colon. */
export const IS_SPOKEN: LiveSign = {
  id: 'spoken',
  pattern: /^(?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,4}(?:\([^()]{1,30}\) ?)?: ?(?=["“‘']?\p{L})/u,
  examples: [
    'PILOT: We have smoke in the cabin.',
    'Control: Say again.',
    'Captain Ramos (first boat): We are turning back.',
  ],
  counterexamples: ['The pilot told control that there was smoke: nobody heard.', 'Five people have died.'],
};

/** A match, whose clock is its own. */
export const IS_MATCH: LiveSign = {
  id: 'match',
  pattern:
    /\b(?:goal|kick-?off|(?:half|full|extra)[- ]time|corner|free[- ]kick|throw-in|offside|substitution|(?:yellow|red) card|wicket|innings|match point|set point|touchdown|pit stop|lap \d)\b/i,
  examples: [
    'GOAL! Harwich 1-0 Colne.',
    'Half-time: nothing between them.',
    'Free-kick to Colne, over the bar.',
  ],
  counterexamples: ['The fire has reached the next street.', 'Three people have died.'],
};

export const LIVE_SIGNS: readonly LiveSign[] = [
  SAYS_LIVE,
  SAYS_LISTED,
  IS_TELLING,
  IS_PLANNED,
  IS_SPOKEN,
  IS_MATCH,
];
