import { PEOPLE } from './people.js';

/**
 * Words of a measure that say other things as well ("fired 20 people", "fired 20 canisters"). They stand for
 * it only where one of `near` (lemmas) is what is counted, or, of a bare number and of people at large, is
 * told of in the sentence or shortly before. A wrong measure keeps a figure from all that it belongs with,
 * which no measure of the lexicon does not.
 */
export interface UnsureWords {
  readonly measure: string;
  /** As the measure lists them. */
  readonly words: readonly string[];
  readonly near: ReadonlySet<string>;
  /** Only where the figure is this to the word; in every role when left out. */
  readonly as?: 'object' | 'subject' | 'state';
  /** They are sure of whatever is named, and unsure of a bare number alone. */
  readonly bare?: true;
  /** The figure in [brackets] has the measure in the first sentence, and another one in the second. */
  readonly example: readonly [string, string];
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const WORK =
  words(`job post position redundancy redundant layoff lay-off workforce staff staffer employee worker
  sacking sack dismiss dismissal payroll headcount unemployment unemployed jobless furlough work role colleague
  teacher nurse steelworker labourer labor labour`);

const CUSTODY =
  words(`police officer cop policeman detective prosecutor prison jail gaol inmate prisoner arrest
  arrested detain detention detainee custody suspect suspicion captive captivity hostage gunman militant rebel
  kidnapper question interrogate soldier troop army militia guard cell camp court magistrate judge court terrorist insurgent
  authority force raid riot charge protester demonstrator fan migrant smuggler regime junta capture`);

const TRIAL =
  words(`court courtroom tribunal judge magistrate jury juror trial prosecutor prosecution defendant crime
  charge murder manslaughter treason terrorism fraud conspiracy corruption mutiny sedition riot plot absentia
  indictment conviction sentence defence`);

const JAILED = words(`prisoner inmate convict detainee captive hostage prison jail gaol cell felon`);

const CARRIERS =
  words(`boat ship ferry vessel plane aircraft airliner flight bus coach train carriage minibus dinghy
  trawler helicopter jet truck lorry van car raft tram cruise passenger crew migrant canoe yacht`);

const GATHERING =
  words(`march marcher protest protester protestor demonstration demonstrator rally crowd parade
  procession vigil festival fair concert gig match game stadium funeral mourner event organiser organizer
  turnout attendance attend carnival ceremony gathering meeting conference street square spectator fan supporter
  race marathon audience show exhibition congress picket strike campaign`);

const BUILDINGS = words(`home house building flat apartment roof shop store barn shed hut dwelling property
  bungalow cabin tower block school church mosque villa cottage room stall tree`);

const SERVICES = words(`school library branch office hospital ward clinic shop store plant factory primary pub
  post-office station depot mine nursery college pool bank line centre center surgery department restaurant
  outlet site facility theatre cinema museum kindergarten academy mill airport court`);

const WORKING =
  words(`hospital clinic school unit shop store plant factory shelter mine line centre center ward
  station bakery kitchen pharmacy mill reactor branch office restaurant hotel well pump port bridge crossing
  airport road court market refinery terminal library bank hub facility site stall`);

const MIGRATION = words(`migrant refugee asylum asylum-seeker immigrant boat coast coastguard coastline island
  border crossing dinghy trafficker smuggler arrival landing shore`);

const DISEASE = words(`patient case infection infect virus disease hospital cholera ebola measles covid flu
  outbreak epidemic pandemic treatment ward illness ill clinic doctor fever dengue malaria`);

const RESCUE =
  words(`rescuer rescue responder firefighter fireman diver searcher search soldier troop police officer
  volunteer paramedic personnel team crew engineer expert reinforcement peacekeeper site scene rubble debris fire
  blaze flood landslide quake earthquake disaster wreck wreckage`);

const AID = words(`aid truck lorry convoy tent blanket supply parcel ration generator pump dose vaccine tonne
  delivery shipment consignment relief`);

const STRIKES =
  words(`attack strike airstrike air-strike raid bombing rocket missile shell drone mortar bomb barrage
  shot round salvo bombardment shelling artillery battery launcher offensive operation assault sortie`);

const LOSSES =
  words(`home house building flat apartment ship boat vessel tank aircraft plane jet helicopter vehicle
  crop animal cattle sheep hectare acre tree property shop`);

const FIGHTERS =
  words(`soldier troop fighter serviceman servicemen trooper conscript marine commando paratrooper rebel
  militant insurgent tank comrade patriot battle`);

const SHIPWRECK =
  words(`migrant refugee boat ship sea coast coastguard lifeboat raft dinghy ferry vessel trawler
  water survivor castaway sailor helicopter swimmer fisherman crew drown river flood canal`);

const DISPUTE = words(
  `strike striker union picket walkout stoppage worker member teacher nurse driver staff`,
);

const SUPPLY = words(`customer household home power electricity grid utility line outage blackout`);

export const UNSURE: readonly UnsureWords[] = [
  {
    measure: 'jobs-cut',
    words: [
      'cut',
      'shed',
      'lose',
      'cost',
      'slash',
      'eliminate',
      'scrap',
      'fire',
      'threaten',
      'terminate',
      'go',
      'to go',
      'be lose',
      'be at risk',
      'at risk',
      'disappear',
      'be under threat',
      'under threat',
      'vanish',
      'let go',
      'get rid of',
      'say goodbye to',
    ],
    near: WORK,
    example: [
      'The union fears for its workers. [Forty] will go.',
      'Police used tear gas. At least [20] were fired.',
    ],
  },
  {
    measure: 'detained',
    words: ['hold'],
    as: 'object',
    near: CUSTODY,
    example: ['Police are holding [12 people].', 'Only [900 passengers] held a ticket that day.'],
  },
  {
    measure: 'killed',
    words: ['fall'],
    as: 'subject',
    near: FIGHTERS,
    example: ['[Five servicemen] fell in the assault.', '[Five climbers] fell from the ledge.'],
  },
  {
    measure: 'rescued',
    words: ['pick up', 'haul'],
    near: SHIPWRECK,
    example: [
      'The coastguard picked up [87 migrants].',
      'Police said [three men] were picked up at a house in the night.',
    ],
  },
  {
    measure: 'detained',
    words: ['pick up', 'nick', 'bundle into', 'lead away', 'cart off', 'march off'],
    near: CUSTODY,
    example: [
      'Police said [three men] were picked up at a house in the night.',
      'Buses picked up [three men] at the station.',
    ],
  },
  {
    measure: 'discharged',
    words: ['be send home'],
    near: DISEASE,
    example: [
      'The hospital said that [19 patients] had been sent home.',
      '[Nineteen pupils] were sent home.',
    ],
  },
  {
    measure: 'attendance',
    words: ['be let in', 'get in'],
    near: GATHERING,
    example: [
      'At the stadium [31,500 people] were let in.',
      'When the bank opened at nine, [12 people] were let in.',
    ],
  },
  {
    measure: 'on-strike',
    words: ['stay out', 'be out', 'stay away'],
    near: DISPUTE,
    example: [
      'The strike held. [1,450] stayed out, by the count at the gate.',
      'It was warm. [1,450] stayed out until midnight.',
    ],
  },
  {
    measure: 'without-power',
    words: ['cut off', 'be cut off'],
    near: SUPPLY,
    example: ['The power company said [140,000 customers] were cut off.', '[140 villagers] were cut off.'],
  },
  {
    measure: 'deployed',
    words: ['cross the frontier', 'cross the border'],
    near: FIGHTERS,
    example: ['[Forty soldiers] crossed the frontier.', '[Forty people] crossed the frontier.'],
  },
  {
    measure: 'charged',
    words: ['try'],
    near: TRIAL,
    example: ['The court tried [12 women] in a day.', '[Twelve women] tried to leave.'],
  },
  {
    measure: 'attendance',
    words: ['walk', 'come'],
    near: GATHERING,
    example: [
      'The march was peaceful. [900] had come.',
      'The miners were brought up. All [five] were walking.',
    ],
  },
  {
    measure: 'open',
    words: ['operate', 'run', 'own', 'open'],
    near: WORKING,
    example: ['The charity runs [three clinics].', 'The airline operates [eight aircraft].'],
  },
  {
    measure: 'closed',
    words: ['close', 'go'],
    as: 'subject',
    near: SERVICES,
    example: ['[Six primary schools] will close.', '[Six roads] will go.'],
  },
  {
    measure: 'closed',
    words: ['to go'],
    as: 'state',
    near: SERVICES,
    example: ['[Six libraries] to go', '[Six weeks] to go'],
  },
  {
    measure: 'escaped',
    words: ['escape', 'break out', 'get out', 'get away', 'flee'],
    near: JAILED,
    example: ['[Nine inmates] got out.', '[Nine people] fled.'],
  },
  {
    measure: 'destroyed',
    words: ['go', 'be go', 'vanish', 'disappear'],
    near: BUILDINGS,
    example: ['[Sixty-two houses] have gone.', '[Sixty-two paintings] have gone.'],
  },
  {
    measure: 'arrived',
    words: ['arrive', 'land', 'reach'],
    near: MIGRATION,
    example: ['[600 migrants] landed on the island.', '[600 passengers] landed in Oslo.'],
  },
  {
    measure: 'aboard',
    words: ['carry'],
    near: CARRIERS,
    example: [
      'The boat was overloaded. It carried [90].',
      'The report made proposals. [Three] had been carried out.',
    ],
  },
  {
    measure: 'deployed',
    words: ['work', 'respond'],
    near: RESCUE,
    example: ['[300 people] are working in the rubble.', '[300 people] work in the office.'],
  },
  {
    measure: 'delivered',
    words: ['arrive'],
    near: AID,
    bare: true,
    example: ['The convoy is late. [Nine] have arrived.', 'The migrants are tired. [Nine] have arrived.'],
  },
  {
    measure: 'attacks',
    words: ['fire', 'launch', 'lob', 'carry out', 'conduct', 'mount', 'stage'],
    near: STRIKES,
    bare: true,
    example: [
      'The army has rockets. It fired [30].',
      'The report made proposals. [Three] have been carried out.',
    ],
  },
  {
    measure: 'destroyed',
    words: ['be lose', 'lose', 'collapse', 'come down'],
    near: LOSSES,
    bare: true,
    example: ['The fire reached the houses. [Nine] were lost.', 'The climbers set out. [Nine] were lost.'],
  },
  {
    measure: 'hit',
    words: ['land on', 'fall on', 'slam into', 'crash into'],
    as: 'object',
    near: new Set([...BUILDINGS, ...SERVICES]),
    example: ['Shells landed on [three houses].', 'The parachutists landed on [three islands].'],
  },
  {
    measure: 'missing',
    words: ['vanish', 'disappear'],
    near: PEOPLE,
    example: ['[Nine fishermen] vanished in the storm.', '[Nine paintings] vanished from the hall.'],
  },
  {
    measure: 'recovered',
    words: ['recover'],
    near: DISEASE,
    example: ['[410 patients] have recovered.', '[410 coins] were recovered.'],
  },
];
