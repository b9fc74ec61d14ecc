import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';

/**
 * Words that say nothing about which event an article tells of: grammar, reporting, the calendar, counting,
 * and the furniture of pages. Lower case, lemmas where `lemma` makes one. Names are never looked up here.
 */
const GRAMMAR = `
a about above across after again against ago ahead all almost alone along already also although always am
amid among an and another any anybody anyone anything anyway apart are around as aside at away back be
because become been before behind being below beneath beside besides between beyond both but by can cannot
come could despite did do does doing done down during each either else elsewhere enough especially even ever
every everybody everyone everything everywhere except far few for forth from further get give go got had has
have having he hence her here hers herself him himself his how however i if in indeed inside instead into is
it its itself just keep kept let like likely many may maybe me meanwhile might mine more moreover most mostly
much must my myself near nearby nearly neither never nevertheless next no nobody none nor not nothing now
nowhere of off often on once only onto or other others otherwise ought our ours ourselves out outside over
own per perhaps please put quite rather really same see seem seen several shall she should since so some
somebody someone something sometimes somewhere soon still such take than that the their theirs them
themselves then there therefore these they thing this those though through throughout thus till to together
too toward towards under unless unlike until up upon us use used very via was way we well went were what
whatever when whenever where wherever whether which while who whoever whole whom whose why will with within
without would yet you your yours yourself
can't couldn't didn't doesn't don't hadn't hasn't haven't he's i'm isn't it's i've let's she's shouldn't
that's there's they're they've wasn't we're weren't we've what's who's won't wouldn't you're
`;

const REPORTING = `
accord according account add added allege alleged announce appear article ask believe call called claim
comment confirm correspondent cite described describe editor editing expect explain happen hear include
including information journalist know known make mean medium media name news newspaper note number
official outlet post publish published quote read reader release report reported reportedly reporter
reporting reveal say said saying sign show source speak spokesman spokesperson spokeswoman state statement
story suggest tell tell talk tell think told try want warn witness word write
`;

const CALENDAR = `${[...MONTHS.keys(), ...WEEKDAYS.keys()].join(' ')}
today tomorrow tonight yesterday day night morning evening afternoon midday noon midnight
hour minute week weekend month year decade century time date late later early earlier latest recent recently
last first second third past previous previously current currently begin began start end follow following
`;

const COUNTING = `
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
billion trillion dozen dozens score scores half quarter couple pair percent per cent least total average some
hundreds thousands millions
`;

const COMMON = `
area big case city country find found good great group hold large leave life little local long lot major
man member new old part people place point public right set side situation small stand thing town turn
woman work world work
`;

const FURNITURE = `
advertisement am bst click comment comments cookie edt email est facebook gmt http https img instagram link
linkedin min page photo pic picture pm print privacy related rss share subscribe tag tags topic tweet twitter
update updated url utc video view views web website whatsapp www com
`;

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

export const STOP_WORDS: ReadonlySet<string> = new Set(
  [GRAMMAR, REPORTING, CALENDAR, COUNTING, COMMON, FURNITURE].flatMap(words),
);

/** Capitalised words that are no names of anything an event could be known by. */
export const EMPTY_NAMES: ReadonlySet<string> = new Set(
  words(`${GRAMMAR} ${CALENDAR} ${COUNTING} ${FURNITURE} mr mrs ms dr prof sir lord lady`),
);
