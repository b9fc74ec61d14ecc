/** Irregular forms that news uses; form -> lemma. Verbs to the infinitive, nouns to the singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    schoolchildren: 'schoolchild',
    'passers-by': 'passer-by',
    passersby: 'passerby',
    grandchildren: 'grandchild',
    people: 'people',
    feet: 'foot',
    wives: 'wife',
    lives: 'life',
    policemen: 'policeman',
    firemen: 'fireman',
    fishermen: 'fisherman',
    gunmen: 'gunman',
    servicemen: 'serviceman',
    crises: 'crisis',
    bodies: 'body',
    dead: 'dead',
    police: 'police',
    halves: 'half',
    wolves: 'wolf',
    calves: 'calf',
    thieves: 'thief',
    loaves: 'loaf',
    scarves: 'scarf',
    hooves: 'hoof',
    wharves: 'wharf',
    sheaves: 'sheaf',
    sorties: 'sortie',
    movies: 'movie',
    cookies: 'cookie',
    calories: 'calorie',
    rookies: 'rookie',
    prairies: 'prairie',
    collies: 'collie',
    knives: 'knife',
    mice: 'mouse',
    buses: 'bus',
    teeth: 'tooth',
    shelves: 'shelf',
    leaves: 'leave',
    series: 'series',
    species: 'species',
    aircraft: 'aircraft',
    was: 'be',
    were: 'be',
    is: 'be',
    are: 'be',
    been: 'be',
    being: 'be',
    am: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    said: 'say',
    says: 'say',
    told: 'tell',
    lost: 'lose',
    left: 'leave',
    leaving: 'leave',
    died: 'die',
    dying: 'die',
    dies: 'die',
    fled: 'flee',
    fleeing: 'flee',
    hit: 'hit',
    hurt: 'hurt',
    shot: 'shoot',
    struck: 'strike',
    stricken: 'strike',
    slain: 'slay',
    taken: 'take',
    took: 'take',
    driven: 'drive',
    drove: 'drive',
    rose: 'rise',
    risen: 'rise',
    fell: 'fall',
    fallen: 'fall',
    grew: 'grow',
    grown: 'grow',
    shrank: 'shrink',
    shrunk: 'shrink',
    sank: 'sink',
    sunk: 'sink',
    found: 'find',
    held: 'hold',
    kept: 'keep',
    made: 'make',
    paid: 'pay',
    sent: 'send',
    spent: 'spend',
    lent: 'lend',
    built: 'build',
    burnt: 'burn',
    cut: 'cut',
    shut: 'shut',
    put: 'put',
    set: 'set',
    gave: 'give',
    given: 'give',
    went: 'go',
    gone: 'go',
    got: 'get',
    gotten: 'get',
    came: 'come',
    leapt: 'leap',
    clung: 'cling',
    became: 'become',
    began: 'begin',
    begun: 'begin',
    broke: 'break',
    broken: 'break',
    brought: 'bring',
    bought: 'buy',
    caught: 'catch',
    chose: 'choose',
    chosen: 'choose',
    fought: 'fight',
    flew: 'fly',
    flown: 'fly',
    froze: 'freeze',
    frozen: 'freeze',
    knew: 'know',
    known: 'know',
    led: 'lead',
    laid: 'lay',
    lain: 'lie',
    met: 'meet',
    ran: 'run',
    saw: 'see',
    seen: 'see',
    sold: 'sell',
    shook: 'shake',
    shaken: 'shake',
    spoke: 'speak',
    spoken: 'speak',
    stood: 'stand',
    stole: 'steal',
    stolen: 'steal',
    swept: 'sweep',
    thought: 'think',
    threw: 'throw',
    thrown: 'throw',
    wrote: 'write',
    written: 'write',
    withdrew: 'withdraw',
    drew: 'draw',
    drawn: 'draw',
    withdrawn: 'withdraw',
    trodden: 'tread',
    torn: 'tear',
    tore: 'tear',
    won: 'win',
    slid: 'slide',
    bore: 'bear',
    born: 'bear',
    dealt: 'deal',
    dug: 'dig',
    rebuilt: 'rebuild',
    heard: 'hear',
    sought: 'seek',
    blew: 'blow',
    blown: 'blow',
    rode: 'ride',
    ridden: 'ride',
    wore: 'wear',
    worn: 'wear',
    swam: 'swim',
    swum: 'swim',
    woke: 'wake',
    drank: 'drink',
    ate: 'eat',
    eaten: 'eat',
    taught: 'teach',
    hung: 'hang',
    hid: 'hide',
    hidden: 'hide',
    felt: 'feel',
    forced: 'force',
    forcing: 'force',
    evacuated: 'evacuate',
    evacuating: 'evacuate',
    injured: 'injure',
    injuring: 'injure',
    wounded: 'wound',
    wounding: 'wound',
    displaced: 'displace',
    displacing: 'displace',
    rescued: 'rescue',
    rescuing: 'rescue',
    damaged: 'damage',
    damaging: 'damage',
    closed: 'close',
    closing: 'close',
    arrested: 'arrest',
    arresting: 'arrest',
    destroyed: 'destroy',
    destroying: 'destroy',
    used: 'use',
    using: 'use',
    tied: 'tie',
    lied: 'lie',
    aged: 'age',
    freed: 'free',
    swollen: 'swell',
    fed: 'feed',
    feeding: 'feed',
    bred: 'breed',
    sped: 'speed',
    bled: 'bleed',
    spread: 'spread',
    axed: 'axe',
    axes: 'axe',
    axing: 'axe',
    agreed: 'agree',
    seized: 'seize',
    seizing: 'seize',
    rang: 'ring',
    rung: 'ring',
    guided: 'guide',
    guiding: 'guide',
  }),
);

/** Verb stems whose infinitive ends in a silent e that -ed and -ing take away. */
const SILENT_E =
  /(?:at|iz|is|as|us|ur|ar|ir|or|uc|ac|ic|ec|nc|rc|rg|ng|dg|ag|eg|ug|v|pl|bl|dl|tl|cl|gl|fl|zz?l|ud|id|ad|ok|ik|ak|ol|om|um|im|in|on|ut|ot|it|et|ap|ip|op|yp|qu|gu|ev|iv)$/;
/** A long vowel before one consonant takes no e: "uproot", "retreat", "maintain". */
const LONG = /(?:oo|oa|ai|(?<!cr)ea)[tdnmkpl]$/;
const DOUBLED = /([bdgklmnprt])\1$/;
/** Stems whose last l British and American writers double before -ed and -ing: "cancelled", "controlling". */
const DOUBLED_L: ReadonlySet<string> = new Set(
  'cancell travell totall labell compell modell fuell signall controll levell expell propell patroll rebell dispell excell annull tunnell channell quarrell shovell initiall counsell'.split(
    ' ',
  ),
);

/**
 * The lemma of a word, by table and suffix: good enough for comparing ("bombings" and "bombing", "killed"
 * and "kills" meet), not for printing. Expects lower case (`Token.norm`). A word is never made longer
 * than it was, save for a silent e.
 */
export function lemma(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  let w = withoutPossessive(word);
  if (w.length < 4) return w;
  if (w.endsWith('men') && w.length > 5 && !NO_MEN.has(w)) return w.slice(0, -2) + 'an';
  if (w.endsWith('s')) {
    if (w.endsWith('ies') && w.length > 4) w = w.slice(0, -3) + 'y';
    else if (w.endsWith('es') && /(?:ss|sh|ch|x|[^aeiouy]z|o)es$/.test(w)) w = w.slice(0, -2);
    else if (PEOPLES.has(w)) w = w.slice(0, -1);
    else if (!w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) w = w.slice(0, -1);
  }
  if (w.endsWith('ed')) {
    if (w.endsWith('ied')) return w.slice(0, -3) + 'y';
    if (w.endsWith('eed')) return w;
    if (w.length > 3) return verbStem(w.slice(0, -2));
  }
  if (w.endsWith('ing') && w.length > 5) return verbStem(w.slice(0, -3));
  return w === word ? w : (IRREGULAR.get(w) ?? w);
}

/** Plurals in -is, which is otherwise no plural. */
const PEOPLES: ReadonlySet<string> = new Set(
  'iraqis israelis pakistanis saudis yemenis yazidis houthis afghanis omanis kuwaitis qataris emiratis bangladeshis nepalis somalis azeris chechens hindis taxis skis alibis jihadis nazis tsunamis'.split(
    ' ',
  ),
);
/** Words in -men that are no plurals of -man. */
const NO_MEN: ReadonlySet<string> = new Set('specimen regimen abdomen acumen stamen semen women'.split(' '));

/** Without "'s" or the apostrophe of a plural. */
function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === 39) return word.slice(0, -1);
  return last === 115 && word.charCodeAt(word.length - 2) === 39 ? word.slice(0, -2) : word;
}

function verbStem(stem: string): string {
  if (!/[aeiouy]/.test(stem)) return stem;
  if (DOUBLED.test(stem) && (DOUBLED_L.has(stem) || !/(?:ll|ss|zz)$/.test(stem))) return stem.slice(0, -1);
  // One short syllable before the consonant keeps no e ("bomb", "trap"); a long one may ("displac-e").
  if (
    SILENT_E.test(stem) &&
    !LONG.test(stem) &&
    !/^[^aeiou]*[aeiou]{2}[^aeiou]$/.test(stem) &&
    !/(?:er|en|on|it|om|ow|ew|el|or)$/.test(stem)
  )
    return stem + 'e';
  return stem;
}

/**
 * The key under which forms of one word meet, whether or not `lemma` knew of a silent e ("raise" and
 * "raised", "licence" and "licensed" up to its c). For matching only.
 */
export const stem = (word: string): string => stemOfLemma(lemma(word));

/** The same of a word whose lemma is known. */
export const stemOfLemma = (base: string): string =>
  base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
