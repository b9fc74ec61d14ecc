/** Spellings made one, so that a British and an American paper print the same words. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const pairs = (list: string): [string, string][] =>
  words(list).flatMap((pair): [string, string][] => {
    const [from, to] = pair.split('=');
    return from !== undefined && to !== undefined ? [[from, to]] : [];
  });

/** Pairs that no rule makes: the variant, and what it becomes. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  pairs(`defence=defense offence=offense licence=license pretence=pretense practise=practice practised=practiced
    practising=practicing enrol=enroll fulfil=fulfill instil=instill distil=distill instalment=installment
    enrolment=enrollment fulfilment=fulfillment skilful=skillful wilful=willful grey=gray greys=grays tyre=tire
    tyres=tires kerb=curb kerbs=curbs plough=plow ploughs=plows cheque=check cheques=checks programme=program
    programmes=programs storey=story storeys=stories sceptic=skeptic sceptics=skeptics sceptical=skeptical
    aluminium=aluminum mum=mom mums=moms ageing=aging judgement=judgment judgements=judgments
    acknowledgement=acknowledgment whilst=while amongst=among towards=toward afterwards=afterward
    backwards=backward forwards=forward learnt=learned burnt=burned spelt=spelled dreamt=dreamed spoilt=spoiled
    leapt=leaped aeroplane=airplane pyjamas=pajamas cosy=cozy draught=draft draughts=drafts mould=mold
    moustache=mustache sulphur=sulfur artefact=artifact artefacts=artifacts yoghurt=yogurt okay=ok alright=allright
    jewellery=jewelry marvellous=marvelous woollen=woolen centre=center centres=centers centred=centered
    theatre=theater theatres=theaters metre=meter metres=meters kilometre=kilometer kilometres=kilometers
    centimetre=centimeter centimetres=centimeters litre=liter litres=liters fibre=fiber fibres=fibers
    calibre=caliber sombre=somber spectre=specter lustre=luster meagre=meager sabre=saber catalogue=catalog
    catalogues=catalogs dialogue=dialog dialogues=dialogs analogue=analog manoeuvre=maneuver
    manoeuvres=maneuvers maneuver=maneuver paediatric=pediatric paediatrician=pediatrician anaesthetic=anesthetic
    anaesthetist=anesthetist haemorrhage=hemorrhage foetus=fetus diarrhoea=diarrhea leukaemia=leukemia
    gynaecologist=gynecologist orthopaedic=orthopedic encyclopaedia=encyclopedia archaeology=archeology
    archaeologist=archeologist mediaeval=medieval sizeable=sizable likeable=likable unmistakeable=unmistakable
    percent=percent goodbye=goodbye goodby=goodbye whisky=whiskey carcase=carcass gaol=jail gaoled=jailed
    connexion=connection inflexion=inflection mr=mr mister=mr doctor=dr saint=st versus=vs v=vs
    1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth 7th=seventh 8th=eighth 9th=ninth 10th=tenth`),
);

/** Endings with a British and an American form, for words long enough to have them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,}[^aeiou])is(e|ed|es|er|ers|ing|ation|ations|ational)$/u, '$1iz$2'],
  [/^(\p{L}{3,})ys(e|ed|es|ing)$/u, '$1yz$2'],
  [/^(\p{L}{2,})our((?:s|ed|ing|ful|fully|able|ite|ites|hood|hoods|less|er|ers|ly|ist|ists)?)$/u, '$1or$2'],
  // Two syllables before it: "travelled", not "filled".
  [/^(\p{L}{0,8}[aeiouy]+[^aeiouy]+[eiou])ll(ed|ing|er|ers|or|ors)$/u, '$1l$2'],
];

/** Words that end in -our like "colour" and are spelt so everywhere, too short to be taken for it. */
const LEAST_LENGTH = 5;

/** One spelling for all of a word's. Expects lower case. */
export function canonicalSpelling(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (word.length < LEAST_LENGTH) return word;
  for (const [ending, to] of ENDINGS) if (ending.test(word)) return word.replace(ending, to);
  return word;
}

/** Two words that are also written as one. */
export const JOINED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'per cent': 'percent',
    'all right': 'allright',
    'any more': 'anymore',
    'for ever': 'forever',
    'under way': 'underway',
    'web site': 'website',
    'good bye': 'goodbye',
    'no one': 'noone',
    'every one': 'everyone',
    'any one': 'anyone',
    'some one': 'someone',
    'cease fire': 'ceasefire',
  }),
);

const UNITS =
  words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);

/**
 * Reads the whole number below a million that words spell from `at` on: "twenty six" 26, "five hundred" 500,
 * "two thousand and forty" 2040. "One" alone is a pronoun as often as not and stays a word. Null where no
 * number starts.
 */
export function spelledNumber(keys: readonly string[], at: number): { value: number; length: number } | null {
  const below = spelledBelowThousand(keys, at);
  if (!below) return null;
  const thousands = keys[at + below.length] === 'thousand' ? below.value * 1_000 : null;
  if (thousands === null) return below.length === 1 && keys[at] === 'one' ? null : below;
  const next = at + below.length + 1;
  const rest = spelledBelowThousand(keys, keys[next] === 'and' ? next + 1 : next);
  const end = rest ? (keys[next] === 'and' ? next + 1 : next) + rest.length : next;
  return { value: thousands + (rest?.value ?? 0), length: end - at };
}

function spelledBelowThousand(keys: readonly string[], at: number): { value: number; length: number } | null {
  const tens = spelledBelowHundred(keys, at);
  if (!tens || tens.value === 0 || keys[at + tens.length] !== 'hundred') return tens;
  const next = at + tens.length + 1;
  const from = keys[next] === 'and' ? next + 1 : next;
  const rest = spelledBelowHundred(keys, from);
  return rest
    ? { value: tens.value * 100 + rest.value, length: from + rest.length - at }
    : { value: tens.value * 100, length: next - at };
}

function spelledBelowHundred(keys: readonly string[], at: number): { value: number; length: number } | null {
  const first = SMALL.get(keys[at] ?? '');
  if (first === undefined) return null;
  const unit = SMALL.get(keys[at + 1] ?? '');
  const both = first >= 20 && unit !== undefined && unit > 0 && unit < 10;
  return both ? { value: first + unit, length: 2 } : { value: first, length: 1 };
}
