import type { Modality } from '../model.js';
import { bitsByWord } from './word-bits.js';

/**
 * The verbs and phrases that report what somebody says, thinks, counts or writes. Verbs stand in groups
 * that behave alike; each group says what its verbs take and carries examples, which the tests run for
 * every verb of the group. A verb may stand in one group only.
 */

/**
 * What may follow a cue.
 * - `clause`: a clause, with or without "that" ("said 12 had died", "said that 12 had died").
 * - `that`: a clause with "that", a quotation, or a place in parenthesis ("..., she noted, ...").
 * - `quote`: nothing but a quotation beside it ("'Never,' she sighed").
 * - `addressee`: a hearer first ("told reporters (that) 12 had died").
 * - `object`: a noun phrase whose quoted words are the speaker's ("condemned the 'cowardly' raid").
 * - `label`: something and its name ("called it 'a disgrace'", "described them as 'heroes'").
 * - `for`: a figure after "for" ("appealed for $12m").
 * - `of`: a phrase with of, about or against ("complained of", "spoke of", "accused the army of").
 * - `figure`: a figure ("put the toll at 51", "counted 14 bodies").
 * - `amount`: a figure at once ("made it 40,000"; not "made it to the 12 finals").
 * - `infinitive`: to and a verb ("vowed to create 300 jobs").
 * - `gerund`: a verb in -ing ("denied killing 12").
 * - `as`: something, and after "as" the name that the speaker has for it ("know it as 'the Crash'").
 * - `written`: like clause, but the subject is a text ("the study found 12 per cent ...").
 */
export type Take =
  | 'clause' | 'that' | 'quote' | 'addressee' | 'object' | 'label' | 'for' | 'of' | 'figure' | 'amount' | 'infinitive' | 'gerund' | 'as' | 'written'; // prettier-ignore

/** The same as bits, which the forms of a verb carry: they are asked for many times at every cue. */
export const TAKES = {
  clause: 1,
  that: 1 << 1,
  quote: 1 << 2,
  addressee: 1 << 3,
  object: 1 << 4,
  label: 1 << 5,
  for: 1 << 6,
  of: 1 << 7,
  figure: 1 << 8,
  amount: 1 << 9,
  infinitive: 1 << 10,
  gerund: 1 << 11,
  as: 1 << 12,
  written: 1 << 13,
} as const satisfies Record<Take, number>;

/** Whether one of some things may follow. */
export const allows = (takes: number, what: number): boolean => (takes & what) !== 0;

/**
 * What some verbs do that others of their group do not, as bits of their forms.
 * - `named`: it may be a name that is asked for or withheld ("asked not to be named").
 * - `charged`: what is denied or admitted may be a charge ("denies 12 charges").
 * - `settles`: somebody may be declared something ("declared winner").
 * - `concedes`: a loss, and other things that are no words ("admitted the loss of one").
 * - `mocks`: what somebody calls so is denied ("dismissed reports of 300 deaths").
 * - `hears`: its object is the hearer, never the speaker ("told reporters").
 */
export const WAYS = {
  named: 1,
  charged: 1 << 1,
  settles: 1 << 2,
  concedes: 1 << 3,
  mocks: 1 << 4,
  hears: 1 << 5,
} as const;

const WAYS_OF = bitsByWord([
  [WAYS.named, 'ask insist speak talk agree beg demand prefer request'.split(' ')],
  [WAYS.charged, 'deny admit'.split(' ')],
  [WAYS.settles, 'declare confirm announce'.split(' ')],
  [WAYS.concedes, 'admit acknowledge concede'.split(' ')],
  [WAYS.mocks, 'dismiss ridicule deride mock'.split(' ')],
  [WAYS.hears, 'tell inform notify assure reassure remind'.split(' ')],
]);

/** The form of a cue verb: base, -s, past, past participle (where it differs from the past), -ing. */
export type CueTense = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface CueGroup {
  readonly name: string;
  readonly takes: readonly Take[];
  readonly stance: Modality;
  /**
   * Infinitives; regular ones are inflected by rule ("quip*" doubles its consonant), irregular ones are
   * written out: infinitive/third/past/participle/-ing. A particle follows after "+" ("point+out").
   */
  readonly verbs: string;
  /** Sentences with {} for the past tense: the mayor is the speaker, and [] hold the words that she answers for. */
  readonly examples: readonly string[];
}

export const CUE_GROUPS: readonly CueGroup[] = [
  {
    name: 'say',
    takes: ['clause', 'gerund'],
    stance: 'asserted',
    verbs: 'say/says/said/said/saying insist admit* concede allege reveal reckon acknowledge argue confess',
    examples: [
      'The mayor {} that [12 people had died].',
      'The mayor {} [12 people had died].',
      '[Twelve people had died], the mayor {}.',
      'The mayor {}: “[We have lost 12 people].”',
    ],
  },
  {
    name: 'claim and confirm',
    takes: ['clause', 'figure', 'infinitive', 'gerund'],
    stance: 'asserted',
    verbs: 'claim confirm announce report declare certify',
    examples: [
      'The mayor {} that [12 people had died].',
      '[Twelve people had died], the mayor {}.',
      'The mayor {} [12 deaths].',
    ],
  },
  {
    name: 'think',
    takes: ['clause'],
    stance: 'asserted',
    verbs: `believe think/thinks/thought/thought/thinking feel/feels/felt/felt/feeling
      understand/understands/understood/understood/understanding`,
    examples: ['The mayor {} that [12 people had died].', '[Twelve people had died], the mayor {}.'],
  },
  {
    name: 'fear',
    takes: ['clause'],
    stance: 'hedged',
    verbs: 'fear suspect speculate guess worry imagine suppose',
    examples: ['The mayor {} that [12 people had died].'],
  },
  {
    name: 'foresee',
    takes: ['clause', 'figure', 'infinitive'],
    stance: 'forecast',
    verbs: `predict forecast/forecasts/forecast/forecast/forecasting expect anticipate
      foresee/foresees/foresaw/foreseen/foreseeing project envisage envision`,
    examples: ['The mayor {} that [12 jobs would go].', 'The mayor {} [12 closures].'],
  },
  {
    name: 'promise',
    takes: ['clause', 'infinitive'],
    stance: 'forecast',
    verbs: `promise vow pledge threaten swear/swears/swore/sworn/swearing guarantee hope resolve
      undertake/undertakes/undertook/undertaken/undertaking`,
    examples: ['The mayor {} that [12 jobs would go].', 'The mayor {} to [build 300 homes].'],
  },
  {
    name: 'intend',
    takes: ['infinitive', 'figure'],
    stance: 'forecast',
    verbs: 'intend plan* aim',
    examples: ['The mayor {} to [build 300 homes].'],
  },
  {
    name: 'deny',
    takes: ['clause', 'gerund', 'object'],
    stance: 'denied',
    verbs: 'deny reject refute rebut* dispute contradict repudiate disavow debunk',
    examples: ['The mayor {} that [12 people had died].', 'The mayor {} [claims that 12 people had died].'],
  },
  {
    name: 'state',
    takes: ['that'],
    stance: 'asserted',
    verbs: `state add note explain stress emphasise emphasize underline underscore reiterate repeat maintain contend
      assert reassert affirm reaffirm remark observe comment reply respond answer counter retort continue conclude
      joke hint imply signal indicate caution testify recall remember
      agree concur* reason muse object protest plead interject rejoin volunteer confide divulge disclose
      proclaim pronounce opine ponder wonder attest avow aver* elaborate postulate posit surmise deduce infer*
      conjecture reflect reminisce rationalise rationalize theorise theorize quip* jest tease banter deadpan*
      write/writes/wrote/written/writing post tweet retweet blog* text email message restate rephrase recount relate
      narrate recite clarify specify stipulate counsel counsel* regret* marvel marvel* preach rule
      point+out let/lets/let/let/letting+slip make/makes/made/made/making+known go/goes/went/gone/going+on weigh+in make/makes/made/made/making+clear spell+out
      write/writes/wrote/written/writing+back decide accept assume`,
    examples: ['The mayor {} that [12 people had died].', '“[We have lost 12 people],” the mayor {}.'],
  },
  {
    name: 'bargain',
    takes: ['that', 'figure'],
    stance: 'asserted',
    verbs: 'demand offer',
    examples: ['The mayor {} [a 12 per cent rise].', '“[We will pay 12 per cent],” the mayor {}.'],
  },
  {
    name: 'recommend',
    takes: ['that', 'clause', 'figure', 'gerund'],
    stance: 'asserted',
    verbs: 'recommend propose suggest',
    examples: [
      'The mayor {} that [12 pools be shut].',
      'The mayor {} [closing 12 pools].',
      '[Twelve pools would close], the mayor {}.',
      '“[We should close 12 pools],” the mayor {}.',
    ],
  },
  {
    name: 'want',
    takes: ['that', 'figure', 'for'],
    stance: 'asserted',
    verbs: 'mention request',
    examples: ['The mayor {} [12 per cent].', 'The mayor {} [at least 12 boats].'],
  },
  {
    name: 'wish',
    takes: ['figure', 'for'],
    stance: 'asserted',
    verbs: 'want seek/seeks/sought/sought/seeking',
    examples: ['The mayor {} [12 per cent].', 'The mayor {} [a rise of 12 per cent].'],
  },
  {
    name: 'appeal for',
    takes: ['for'],
    stance: 'asserted',
    verbs: 'appeal',
    examples: ['The mayor {} for [$12m].', 'The mayor {} on Monday for [12 boats].'],
  },
  {
    name: 'admit to',
    takes: ['figure', 'gerund'],
    stance: 'asserted',
    verbs: 'admit*+to confess+to own+to',
    examples: ['The mayor {} [12 deaths].'],
  },
  {
    name: 'own up',
    takes: ['figure', 'gerund'],
    stance: 'asserted',
    verbs: 'own+up fess+up',
    examples: ['The mayor {} to [12 deaths].'],
  },
  {
    name: 'estimate',
    takes: ['clause', 'figure'],
    stance: 'asserted',
    verbs: 'estimate calculate recalculate gauge extrapolate reckon+on reckon+with',
    examples: [
      'The mayor {} that [12 people had died].',
      'The mayor {} [12 deaths].',
      'The mayor {} [the toll at 12].',
    ],
  },
  {
    name: 'count',
    takes: ['figure'],
    stance: 'asserted',
    verbs: `count attribute record register document log* tally list verify itemise itemize put/puts/put/put/putting
      set/sets/set/set/setting place revise raise lower measure cite quote give/gives/gave/given/giving upgrade
      downgrade update peg* assess hold/holds/held/held/holding+to stick/sticks/stuck/stuck/sticking+to
      stand/stands/stood/stood/standing+by come/comes/came/come/coming+up value rate pencil+in pencil*+in
      price/priced/priced/priced/priced costed/costed/costed/costed/costed`,
    examples: ['The mayor {} [the number of deaths at 12].'],
  },
  {
    name: 'make it',
    takes: ['amount'],
    stance: 'asserted',
    verbs:
      'make/makes/made/made/making+it think/thinks/thought/thought/thinking+it have/has/had/had/having+it insist+on settle+on number+at',
    examples: ['The mayor {} [40,000].', 'The mayor {} [nearer 12].'],
  },
  {
    name: 'tell',
    takes: ['addressee'],
    stance: 'asserted',
    verbs: 'tell/tells/told/told/telling inform remind assure reassure advise notify warn',
    examples: [
      'The mayor {} reporters that [12 people had died].',
      'The mayor {} reporters [12 people had died].',
      '“[We have lost 12 people],” the mayor {} reporters.',
    ],
  },
  {
    name: 'ask',
    takes: ['addressee', 'infinitive'],
    stance: 'asserted',
    verbs: `ask urge beg* implore order command instruct beseech/beseeches/besought/besought/beseeching exhort entreat
      challenge invite`,
    examples: [
      '“[Leave your homes],” the mayor {} residents.',
      'The mayor {} residents to [leave their homes].',
    ],
  },
  {
    name: 'call',
    takes: ['label'],
    stance: 'asserted',
    verbs: `call brand label/labels/labelled/labelled/labelling label dub* term describe characterise characterize portray
      depict deem denounce dismiss decry deride condemn hail slam* blast lambaste savage ridicule mock praise
      laud liken compare deplore criticise criticize berate castigate chastise rebuke scold slate pan* lash rap*
      consider regard view welcome applaud commend salute acclaim trash knock roast skewer torch attack tout scorn pillory disparage
      belittle refer*+to`,
    examples: ['The mayor {} the plan as “[a disgrace]”.'],
  },
  {
    name: 'know as',
    takes: ['as'],
    stance: 'asserted',
    verbs: 'know/knows/knew/known/knowing',
    examples: ['The mayor {} the place as “[the oven]”.'],
  },
  {
    name: 'express',
    takes: ['object'],
    stance: 'asserted',
    verbs: `express voice convey mourn apologise apologize advocate extol* espouse endorse prefer* defend relay`,
    examples: ['The mayor {} “[deep sorrow]”.'],
  },
  {
    name: 'complain',
    takes: ['that', 'of'],
    stance: 'asserted',
    verbs: 'complain boast brag* moan groan grumble grouse whine whinge carp gripe crow gloat lament despair',
    examples: [
      'The mayor {} that [12 people had died].',
      '“[We have lost 12 people],” the mayor {}.',
      'The mayor {} of [12 lost jobs].',
    ],
  },
  {
    name: 'speak of',
    takes: ['of'],
    stance: 'asserted',
    verbs: `speak/speaks/spoke/spoken/speaking talk accuse blame rave rail inveigh fulminate rant enthuse rhapsodise
      rhapsodize lecture`,
    examples: ['The mayor {} of “[a disaster]”.'],
  },
  {
    name: 'find',
    takes: ['written'],
    stance: 'asserted',
    verbs: `find/finds/found/found/finding show/shows/showed/shown/showing establish determine uncover ascertain
      discover read/reads/read/read/reading demonstrate allow permit* contain`,
    examples: ['The report {} that [12 people had died].'],
  },
  {
    name: 'voice',
    takes: ['quote'],
    stance: 'asserted',
    verbs: `sigh fume rage thunder snap* bark gush beam smile grin* shrug* nod* sniff sneer scoff smirk wail
      weep/weeps/wept/wept/weeping sob* cry shout yell scream shriek screech holler bellow roar boom howl growl snarl
      hiss spit/spits/spat/spat/spitting whisper murmur mutter mumble stammer stutter splutter gasp pant wheeze croak
      rasp drawl slur* intone chant sing/sings/sang/sung/singing hum* chirp trill coo croon purr giggle laugh chuckle
      chortle cackle snigger snicker guffaw exclaim blurt gabble babble burble prattle vent pray curse cluck grunt huff
      puff pout sulk simper begin/begins/began/begun/beginning open scrawl scribble jot* pen* type inscribe bristle
      seethe storm erupt explode drone declaim inquire enquire query quiz* press venture hazard grimace wince frown
      wink shudder bluster harrumph jibe jeer heckle hoot caption pipe+up speak/speaks/spoke/spoken/speaking+up
      chime+in chip*+in cut/cuts/cut/cut/cutting+in butt+in jump+in hit/hits/hit/hit/hitting+back fire+back
      shoot/shoots/shot/shot/shooting+back snap*+back joke+back sum*+up sign+off`,
    examples: ['“[We have lost 12 people],” the mayor {}.'],
  },
];

/** Phrases that name a source. `owner`: where its name stands. Each carries its example, run as a test. */
export interface CuePhrase {
  readonly words: string;
  readonly owner: 'after' | 'before';
  readonly stance: Modality;
  readonly example: string;
  /** The speaker of the example. */
  readonly speaker: string;
}

export const CUE_PHRASES: readonly CuePhrase[] = [
  {
    words: 'according to',
    owner: 'after',
    stance: 'asserted',
    example: 'According to the harbour board, [12 boats sank].',
    speaker: 'the harbour board',
  },
  {
    words: 'in the words of',
    owner: 'after',
    stance: 'asserted',
    example: 'It was, in the words of the coroner, “[a needless death]”.',
    speaker: 'the coroner',
  },
  {
    words: 'in the opinion of',
    owner: 'after',
    stance: 'asserted',
    example: 'In the opinion of the auditors, [12 loans were bad].',
    speaker: 'the auditors',
  },
  {
    words: 'in the view of',
    owner: 'after',
    stance: 'asserted',
    example: 'In the view of the auditors, [12 loans were bad].',
    speaker: 'the auditors',
  },
  {
    words: 'in the estimation of',
    owner: 'after',
    stance: 'asserted',
    example: 'In the estimation of the auditors, [12 loans were bad].',
    speaker: 'the auditors',
  },
  ...['phrase', 'phrases'].map((noun): CuePhrase => ({
    words: `in the ${noun} of`,
    owner: 'after',
    stance: 'asserted',
    example: `It was, in the ${noun} of the coroner, “[a needless death]”.`,
    speaker: 'the coroner',
  })),
  ...['on the evidence of', 'going by', 'judging by', 'to judge by', 'to go by'].map((words): CuePhrase => ({
    words,
    owner: 'after',
    stance: 'asserted',
    example: `${words.charAt(0).toUpperCase()}${words.slice(1)} the harbour register, [12 boats sank].`,
    speaker: 'the harbour register',
  })),
  {
    words: 'by the count of',
    owner: 'after',
    stance: 'asserted',
    example: 'By the count of the harbour board, [12 boats sank].',
    speaker: 'the harbour board',
  },
  ...['by', 'on', 'in'].flatMap((preposition) =>
    ['reckoning', 'estimate', 'calculations', 'figures', 'tally', 'account', 'telling'].map(
      (noun): CuePhrase => ({
        words: `${preposition} the ${noun} of`,
        owner: 'after',
        stance: 'asserted',
        example: `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} the ${noun} of the harbour board, [12 boats sank].`,
        speaker: 'the harbour board',
      }),
    ),
  ),
  ...['one believes', 'you believe', 'we believe', 'we are to believe', 'you trust'].map(
    (belief): CuePhrase => ({
      words: `if ${belief}`,
      owner: 'after',
      stance: 'asserted',
      example: `[Twelve boats sank] if ${belief} the harbour board.`,
      speaker: 'the harbour board',
    }),
  ),
  {
    words: 'per',
    owner: 'after',
    stance: 'asserted',
    example: '[Twelve boats sank], per the harbour board.',
    speaker: 'the harbour board',
  },
  {
    words: 'citing',
    owner: 'after',
    stance: 'asserted',
    example: '[Twelve boats sank], the radio said, citing the harbour board.',
    speaker: 'the harbour board',
  },
  {
    words: 'quoting',
    owner: 'after',
    stance: 'asserted',
    example: '[Twelve boats sank], the radio said, quoting the harbour board.',
    speaker: 'the harbour board',
  },
];

/** Reporting verbs of other languages, as they stand between a quotation left untranslated and its speaker. */
export const FOREIGN_CUES: readonly string[] = [
  'a dit', 'a déclaré', 'a affirmé', 'a ajouté', 'a expliqué', 'a lancé', 'déclare', 'affirme', 'explique',
  'sagte', 'sagt', 'erklärte', 'betonte', 'dijo', 'afirmó', 'declaró', 'señaló', 'aseguró',
  'ha detto', 'ha dichiarato', 'disse', 'afirmou', 'declarou', 'zei', 'zegt', 'sade', 'säger', 'sa', 'sagde',
]; // prettier-ignore

/** Nouns of saying whose owner says what "that" introduces: "the army's claim that". */
export const SPEECH_NOUNS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...'claim claims insistence admission assertion assertions statement announcement warning warnings report reports allegation allegations assurance assurances argument contention acknowledgement confession complaint complaints accusation accusations confirmation conclusion verdict revelation testimony remark remarks comment comments boast vow promise pledge hint suggestion belief view finding'
    .split(' ')
    .map((noun): [string, Modality] => [noun, 'asserted']),
  ...'denial denials rejection dismissal'.split(' ').map((noun): [string, Modality] => [noun, 'denied']),
  ...'fear fears suspicion suspicions worry worries'
    .split(' ')
    .map((noun): [string, Modality] => [noun, 'hedged']),
  ...'prediction predictions forecast hope hopes'
    .split(' ')
    .map((noun): [string, Modality] => [noun, 'forecast']),
]);

/** Nouns of counting and telling whose owner answers for the figure: "figures compiled by", "the ministry's count". */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `figure figures data statistics stats count counts tally tallies estimate estimates toll number numbers report
  reports study survey poll polls census research analysis review record records calculation calculations
  projection projections forecast forecasts assessment bulletin update findings investigation inquiry probe
  information documents papers readout account version count-up headcount register database monitoring
  modelling modeling registry log logs list results returns pictures images imagery footage`.split(/\s+/),
);

/** Participles that tie a source noun to its owner: "figures compiled by". */
export const SOURCE_PARTICIPLES: ReadonlySet<string> = new Set(
  `compiled gathered collected released published provided issued collated conducted prepared supplied produced studied analysed analyzed examined verified
  recorded reported quoted cited given seen shared posted carried commissioned kept maintained assembled disclosed
  circulated drawn obtained read announced certified declared`.split(/\s+/),
);

export interface CueForm {
  readonly lemma: string;
  readonly tense: CueTense;
  /** The particle that makes it a cue ("out" of "pointed out"), else null. */
  readonly particle: string | null;
  /** `TAKES` of its group. */
  readonly takes: number;
  /** `WAYS` of its verb. */
  readonly ways: number;
  readonly stance: Modality;
}

/** Whether a verb does one of some things. */
export const does = ({ ways }: CueForm, what: number): boolean => (ways & what) !== 0;

/** Printed form (lower case) to what it may be; forms that need a particle come first. */
export type CueIndex = ReadonlyMap<string, readonly CueForm[]>;

/** What a group says of its verbs. */
export type CueVerbs = Pick<CueGroup, 'verbs' | 'takes' | 'stance'>;

export const CUES: CueIndex = cueIndex(CUE_GROUPS);

/** Of two groups with one form, the first counts. */
export function cueIndex(groups: readonly CueVerbs[]): CueIndex {
  const cues = new Map<string, CueForm[]>();
  for (const { verbs, takes, stance } of groups) {
    const taken = takes.reduce((bits, take) => bits | TAKES[take], 0);
    for (const entry of verbs.trim().split(/\s+/)) {
      const [verb = '', particle = null] = entry.split('+');
      const forms = inflect(verb);
      const lemma = particle === null ? forms.base : `${forms.base} ${particle}`;
      const ways = WAYS_OF.get(lemma) ?? 0;
      // A form that is past and base alike ("put", "read") is read as past first.
      for (const tense of ['past', 'third', 'base', 'participle', 'ing'] as const) {
        const form = forms[tense];
        if (tense === 'participle' && form === forms.past) continue;
        const list = cues.get(form) ?? [];
        list.push({ lemma, tense, particle, takes: taken, ways, stance });
        cues.set(form, list);
      }
    }
  }
  for (const list of cues.values())
    list.sort((a, b) => Number(a.particle === null) - Number(b.particle === null));
  return cues;
}

/** The five forms of a verb as `CueGroup.verbs` writes it. */
export function inflect(entry: string): Record<CueTense, string> {
  const [base = '', third, past, participle, ing] = entry.split('/');
  if (third !== undefined && past !== undefined && participle !== undefined && ing !== undefined)
    return { base, third, past, participle, ing };
  const doubles = base.endsWith('*');
  const verb = doubles ? base.slice(0, -1) : base;
  const stem = doubles ? verb + verb.slice(-1) : verb;
  if (/[^aeiou]y$/.test(verb)) {
    const ied = verb.slice(0, -1) + 'ied';
    return { base: verb, third: verb.slice(0, -1) + 'ies', past: ied, participle: ied, ing: verb + 'ing' };
  }
  if (verb.endsWith('e') && !/(?:ee|ye|oe)$/.test(verb)) {
    return {
      base: verb,
      third: verb + 's',
      past: verb + 'd',
      participle: verb + 'd',
      ing: verb.slice(0, -1) + 'ing',
    };
  }
  const es = /(?:s|x|z|ch|sh|o)$/.test(verb) ? (doubles ? stem + 'es' : verb + 'es') : verb + 's';
  const ed = verb.endsWith('e') ? verb + 'd' : stem + 'ed';
  return { base: verb, third: es, past: ed, participle: ed, ing: stem + 'ing' };
}
