/**
 * How measures stand to one another, and how each moves in time. Ids are those of `measures.ts` and the
 * value measures ("share", "rise", "depth"); open measures ("be:district") are in none of these tables.
 */
export interface MeasurePair {
  readonly a: string;
  readonly b: string;
  /**
   * `alike`: writers use either word for one count ("hurt", "treated"), so figures meet and may conflict.
   * `near`: one may be said for the other, or be a part of it, so figures meet while they fit; where they
   * do not, they are two counts.
   * `apart`: alike on the page and different in the world; they never meet.
   */
  readonly relation: 'alike' | 'near' | 'apart';
  /** Two phrases that the pair is about. */
  readonly example: readonly [string, string];
}

export const MEASURE_PAIRS: readonly MeasurePair[] = [
  {
    a: 'injured',
    b: 'treated',
    relation: 'alike',
    example: ['six officers were hurt', 'six officers needed treatment'],
  },
  {
    a: 'injured',
    b: 'hospitalised',
    relation: 'near',
    example: ['nine were injured', 'nine were taken to hospital'],
  },
  {
    a: 'treated',
    b: 'hospitalised',
    relation: 'near',
    example: ['107 were treated', '107 were brought to hospital'],
  },
  { a: 'injured', b: 'casualties', relation: 'near', example: ['45 wounded', '45 casualties'] },
  { a: 'killed', b: 'casualties', relation: 'near', example: ['45 dead', '45 victims'] },
  { a: 'killed', b: 'bodies', relation: 'apart', example: ['120 killed', '85 bodies recovered'] },
  { a: 'missing', b: 'trapped', relation: 'alike', example: ['80 missing', '80 buried'] },
  {
    a: 'trapped',
    b: 'besieged',
    relation: 'alike',
    example: ['40,000 trapped by a siege', '40,000 besieged'],
  },
  { a: 'trapped', b: 'stranded', relation: 'alike', example: ['90 trapped', '90 cut off'] },
  { a: 'displaced', b: 'evacuated', relation: 'near', example: ['2,000 displaced', '2,000 evacuated'] },
  { a: 'displaced', b: 'helped', relation: 'near', example: ['19,000 homeless', '19,000 in camps'] },
  { a: 'hit', b: 'damaged', relation: 'alike', example: ['two hospitals hit', 'two hospitals damaged'] },
  { a: 'hit', b: 'destroyed', relation: 'near', example: ['two hospitals hit', 'two hospitals destroyed'] },
  {
    a: 'hit',
    b: 'closed',
    relation: 'near',
    example: ['two hospitals bombed', 'two hospitals out of service'],
  },
  {
    a: 'hit',
    b: 'affected',
    relation: 'alike',
    example: ['eight districts hit', 'eight districts affected'],
  },
  { a: 'infected', b: 'hospitalised', relation: 'apart', example: ['90 infected', '90 in hospital'] },
  { a: 'infected', b: 'treated', relation: 'apart', example: ['90 infected', '90 treated'] },
  { a: 'present', b: 'deployed', relation: 'alike', example: ['30 doctors remain', '30 doctors work there'] },
  {
    a: 'present',
    b: 'employed',
    relation: 'alike',
    example: ['30 doctors remain', '30 doctors are employed'],
  },
  { a: 'present', b: 'open', relation: 'alike', example: ['one hospital left', 'one hospital working'] },
  { a: 'present', b: 'inhabitants', relation: 'near', example: ['60,000 remain', '60,000 live there'] },
  {
    a: 'exposed',
    b: 'affected',
    relation: 'alike',
    example: ['the data of 90,000 people', '90,000 people affected'],
  },
  {
    a: 'exposed',
    b: 'members',
    relation: 'near',
    example: ['the data of 90,000 people', '90,000 customers'],
  },
  { a: 'arrived', b: 'displaced', relation: 'near', example: ['600 have come ashore', '600 have crossed'] },
  { a: 'escaped', b: 'missing', relation: 'near', example: ['40 inmates fled', '40 unaccounted for'] },
  { a: 'escaped', b: 'displaced', relation: 'near', example: ['40 broke out', '40 fled'] },
  { a: 'affected', b: 'without-power', relation: 'near', example: ['9,000 affected', '9,000 in the dark'] },
  { a: 'employed', b: 'jobs-cut', relation: 'alike', example: ['a works that employs 640', '640 to go'] },
  {
    a: 'deployed',
    b: 'attendance',
    relation: 'near',
    example: ['700 rescuers on the way', '700 rescuers came'],
  },
  {
    a: 'released',
    b: 'discharged',
    relation: 'alike',
    example: ['40 released from hospital', '40 discharged'],
  },
  {
    a: 'besieged',
    b: 'inhabitants',
    relation: 'near',
    example: ['250,000 under siege', '250,000 live there'],
  },
  { a: 'delivered', b: 'promised', relation: 'apart', example: ['60 delivered', '60 promised'] },
  { a: 'requested', b: 'promised', relation: 'apart', example: ['60 asked for', '60 promised'] },
  { a: 'requested', b: 'delivered', relation: 'apart', example: ['60 asked for', '60 delivered'] },
  { a: 'open', b: 'closed', relation: 'apart', example: ['22 open', '22 closed'] },
  { a: 'open', b: 'hit', relation: 'apart', example: ['two open', 'two hit'] },
  { a: 'open', b: 'destroyed', relation: 'apart', example: ['two open', 'two destroyed'] },
  { a: 'open', b: 'damaged', relation: 'apart', example: ['two open', 'two damaged'] },
  { a: 'present', b: 'evacuated', relation: 'apart', example: ['30 remain', '30 have left'] },
  { a: 'present', b: 'displaced', relation: 'apart', example: ['30 remain', '30 have fled'] },
  { a: 'present', b: 'killed', relation: 'apart', example: ['30 remain', '30 were killed'] },
  { a: 'destroyed', b: 'damaged', relation: 'apart', example: ['1,850 destroyed', '4,200 damaged'] },
  { a: 'jobs-cut', b: 'jobs-created', relation: 'apart', example: ['180 jobs cut', '180 jobs created'] },
  { a: 'returned', b: 'displaced', relation: 'apart', example: ['1,200 returned', '1,200 fled'] },
  { a: 'detained', b: 'released', relation: 'apart', example: ['34 arrested', '34 released'] },
  { a: 'detained', b: 'charged', relation: 'apart', example: ['34 arrested', '9 charged'] },
  { a: 'rescued', b: 'missing', relation: 'apart', example: ['112 rescued', '63 missing'] },
  { a: 'aboard', b: 'capacity', relation: 'apart', example: ['350 aboard', 'licensed for 180'] },
  { a: 'rise', b: 'fall', relation: 'apart', example: ['up 3%', 'down 3%'] },
];

/** Predicates of open measures that say the opposite of staying: "30 doctors have left". */
export const DEPARTURES: ReadonlySet<string> = new Set([
  'leave',
  'flee',
  'quit',
  'depart',
  'resign',
  'go',
  'escape',
]);

/**
 * How a count moves while its event goes on.
 * `rises`: only ever up, so a later report that is higher continues an earlier one.
 * `varies`: up or down, so any later report may.
 * What is not listed is fixed: who was aboard, how deep, how many came; a later report cannot explain it.
 */
export const MOTION: ReadonlyMap<string, 'rises' | 'varies'> = new Map([
  ...'killed injured casualties bodies rescued infected recovered vaccinated tested treated discharged detained kidnapped charged convicted signatures destroyed damaged aftershocks evacuated helped affected released returned donated escaped arrived derailed suspended'
    .split(' ')
    .map((id) => [id, 'rises'] as const),
  ...'missing trapped stranded displaced deployed quarantined on-strike hospitalised without-power'
    .split(' ')
    .map((id) => [id, 'varies'] as const),
]);

/** Heads whose count runs although no measure of the lexicon names it. */
export const RUNNING_HEADS: ReadonlySet<string> = new Set([
  'aftershock',
  'case',
  'death',
  'signature',
  'arrest',
  'body',
  'complaint',
  'donation',
]);

/** Predicates of open measures whose count runs: "nine villages have been cleared", "52 houses have burned". */
export const RUNNING_VERBS: ReadonlySet<string> = new Set(
  'evacuate clear empty burn flood restore reopen reconnect search identify recapture'.split(' '),
);

/** Who and what is sent where something happens, as kin: how many are there is a state that changes by the day. */
export const SENT_HEADS: ReadonlySet<string> = new Set(
  'rescuer soldier police aircraft helicopter vehicle truck ambulance boat ship drone team crew engine bulldozer dog doctor nurse medic'.split(
    ' ',
  ),
);

/** Predicates that say no more than that they are there and at work. */
export const ON_DUTY_VERBS: ReadonlySet<string> = new Set(
  'be have back support battle fight work join send deploy bring use mobilise mobilize tackle help assist dig search assign commit'.split(
    ' ',
  ),
);

/** Who is where something happened because it is their work: "130 firefighters put the blaze out". */
export const RESCUERS: ReadonlySet<string> = new Set(
  'firefighter fireman rescuer responder searcher paramedic'.split(' '),
);

/** What they do there besides `ON_DUTY_VERBS`. */
export const RESCUE_VERBS: ReadonlySet<string> = new Set(
  'put take extinguish contain douse comb scour'.split(' '),
);

/** Who may be sent there, and is where a verb of `SEARCH_VERBS` says so: "400 soldiers were digging". */
export const SEARCHERS: ReadonlySet<string> = new Set(
  'soldier troop volunteer police officer diver people'.split(' '),
);

export const SEARCH_VERBS: ReadonlySet<string> = new Set(
  'dig search comb scour help assist battle tackle back'.split(' '),
);

/** Beside a share, words for work in progress, as lemmas: "35 percent contained", "with 92 percent counted". */
export const PROGRESS_WORDS: ReadonlySet<string> = new Set(
  'contain containment control count complete completion restore reconnect repair reopen turnout vaccinate'.split(
    ' ',
  ),
);

/** Beside an area, words for what spreads, as lemmas. */
export const SPREAD_WORDS: ReadonlySet<string> = new Set(
  'burn burnt scorch torch char blacken consume ravage devour destroy rip flood inundate fire blaze wildfire slick spill'.split(
    ' ',
  ),
);

/** What a sentence on an election's count speaks of, and what tells how far the count has come. Lemmas. */
export const VOTE_WORDS: ReadonlySet<string> = new Set(
  'vote ballot result election poll tally return'.split(' '),
);
export const COUNTED_WORDS: ReadonlySet<string> = new Set(
  'count tally partial provisional preliminary projection project final official declare'.split(' '),
);

/** Predicates of what is counted anew each day: the trains cancelled on Saturday are not those of Sunday. */
export const DAILY_VERBS: ReadonlySet<string> = new Set(
  'cancel divert arrive land fire launch record report receive register carry conduct make cross'.split(' '),
);

/** Words that say a count has moved on, as lemmas. */
export const UPDATE_WORDS: ReadonlySet<string> = new Set(
  'rise climb increase grow double triple jump soar reach surpass mount swell raise update upgrade revise correct earlier previous previously initial initially latest newest now further pass'.split(
    ' ',
  ),
);

/** Verbs, as they stand before their endings, whose "up" moves no count: "owned up to a fault", "made up of". */
export const UP_VERBS: readonly string[] =
  'own make made set sett grow grew pick tak take took give gave blow blew blown end turn show lin line sign wake woke back clean hold held break broke split lock round call prop speak spoke stand stood build built tie wash'.split(
    ' ',
  );

/** Words that say a count has gone up to what it is; even on one day they put a report after another. */
export const RISE_WORDS: ReadonlySet<string> = new Set(
  'rise climb increase grow double triple jump soar mount swell'.split(' '),
);

/** Words that say a figure was put right: only these excuse a count that goes down. */
export const REVISION_WORDS: ReadonlySet<string> = new Set(
  'revise correct correction clarification lower reduce downgrade amend retract adjust mistake error wrong recount'.split(
    ' ',
  ),
);

/** One head, several states at once: what a sum adds up. Found by the words between the two states. */
export interface SumPair {
  readonly parts: readonly [string, string];
  readonly words: readonly [string, string];
  readonly example: string;
}
export const SUMS: readonly SumPair[] = [
  { parts: ['killed', 'missing'], words: ['dead killed deaths', 'missing'], example: '120 dead or missing' },
  {
    parts: ['killed', 'injured'],
    words: ['dead killed deaths', 'wounded injured hurt'],
    example: '300 killed or wounded',
  },
  {
    parts: ['destroyed', 'damaged'],
    words: ['destroyed lost', 'damaged'],
    example: '6,000 destroyed or damaged',
  },
  {
    parts: ['killed', 'detained'],
    words: ['killed dead', 'captured detained arrested'],
    example: '40 killed or captured',
  },
];

/** Who counts apart from the authorities and may well arrive at another number. Lemmas of a speaker's words. */
export const INDEPENDENT_WORDS: ReadonlySet<string> = new Set(
  'monitor observatory activist rescuer civil defence defense charity union organiser organizer opposition rebel militant network campaigner campaign resident witness villager survivor medic doctor nurse aid relief league watch amnesty group association committee party newspaper medium satellite researcher academic analyst lawyer family company operator'.split(
    ' ',
  ),
);

/** Whom readers take for the authorities: their counts continue one another. Lemmas of a speaker's words. */
export const OFFICIAL_WORDS: ReadonlySet<string> = new Set(
  'ministry minister official authority government police coast guard governor commission mayor prosecutor spokesman spokeswoman army military president agency department council state federal presidency'.split(
    ' ',
  ),
);

/** Whoever came to a match or a march is a spectator or a marcher: no group among those who came. */
export const ATTENDING: ReadonlySet<string> = new Set(
  'spectator fan marcher protester demonstrator participant visitor attendee reveller worshipper mourner supporter viewer'.split(
    ' ',
  ),
);
