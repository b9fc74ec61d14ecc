/** What the words of a quotation do to its sense, as data for telling its versions apart. Lower case. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words of grammar: a change in them alone is a small one. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`a an the this that these those some any each every either all both such what which who whom whose
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our
    ours ourselves they them their theirs themselves one ones someone somebody anyone anybody everyone everybody
    something anything everything there here
    of in on at by for from to with into onto over under between among during since till before after about
    against through across along around behind beside besides beyond off out up down near via as than like upon
    within toward and or but so yet because while when where whereas although though if unless until whether once
    be am is are was were been being do does did doing done have has had having
    can could may might must shall should will would ought
    not no nor never
    just also very too then now still even again ever quite rather really well oh yes`),
);

/** Words that deny. Contractions are opened before these are looked up. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  words(`not no never nobody noone none nothing neither nor nowhere without cannot hardly barely`),
);

/** Words that make what is said depend on something, or narrow it. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  words(`if unless until except provided providing only otherwise whether assuming pending`),
);

/** Modal verbs by what they make of a statement; within one kind a change is a matter of tense or style. */
export const MODALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    future: 'will would shall',
    ability: 'can could',
    possibility: 'may might perhaps maybe possibly probably',
    obligation: 'must',
    advice: 'should ought',
  }).flatMap(([kind, list]) => words(list).map((word): [string, string] => [word, kind])),
);

/** Contractions that no rule opens, and what they stand for. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "can't": 'can not',
    cannot: 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "let's": 'let us',
    "i'm": 'i am',
    "y'all": 'you all',
    gonna: 'going to',
    gotta: 'got to',
    wanna: 'want to',
    dunno: 'do not know',
    "'em": 'them',
    em: 'them',
  }).map(([word, full]): [string, readonly string[]] => [word, words(full)]),
);

/** Endings of contractions, and what they stand for. */
export const CONTRACTED_ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
];

/**
 * What is said on every such occasion by everybody: two people who say it have not been confused with each
 * other. Lemmas.
 */
export const COMMONPLACE: ReadonlySet<string> = new Set(
  words(`thought prayer heart condolence sympathy family friend love one victim loss affect tragic tragedy terrible
    devastate devastated horrific sad sadden sadly thank thanks grateful proud great good bad very happy sorry comment
    welcome congratulate congratulation honour god bless people country time today day work hard together difficult
    deep deeply shock shocked nation community stand`),
);

/**
 * Camps that speak against each other: words given to one instead of the other are turned round. Words for
 * people and bodies, lower case, by camp.
 */
export const CAMPS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    words('government minister ministry president premier regime army military police'),
    words(`opposition rebel rebels insurgent insurgents militant militants activist activists protester protesters
      dissident dissidents separatist separatists`),
  ],
  [
    words('company firm management employer board owner operator'),
    words('union worker workers striker strikers'),
  ],
  [words('israel israeli israelis idf'), words('palestine palestinian palestinians hamas gaza gazan')],
  [words('russia russian russians moscow kremlin'), words('ukraine ukrainian ukrainians kyiv kiev')],
  [words('republican republicans'), words('democrat democrats democratic')],
  [words('conservative conservatives tory tories'), words('labour')],
  [
    words('prosecutor prosecutors prosecution detective detectives'),
    words('defendant defendants suspect suspects accused'),
  ],
];
