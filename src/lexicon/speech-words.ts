/** Small words round reporting clauses. Lower case. */
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Days, months and the like: adverbs of time beside a cue ("said Tuesday", "on Monday"). */
export const TIMES =
  words(`${[...WEEKDAY_NAMES, ...MONTH_NAMES].join(' ')} jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. sep oct oct.
  nov nov. dec dec. today yesterday tomorrow tonight earlier later afterwards afterward morning afternoon evening night
  overnight noon midnight week month year weekend mondays hours days minutes shortly recently last`);

/** Adverbs between a subject and its cue, or after a cue. */
export const SPEECH_ADVERBS =
  words(`also later then now since still only just again once already first even further
  however meanwhile though too instead nevertheless nonetheless therefore thus so far yesterday today tomorrow tonight
  earlier previously repeatedly reportedly simply flatly merely always never often sometimes ever initially
  afterwards finally eventually recently subsequently duly likewise moreover both all each themselves himself herself
  itself alone once soon long rightly ahead`);

/** What a statement is made in, on or through: "in a statement", "on Twitter", "by telephone". */
export const MEDIA =
  words(`statement statements interview interviews letter letters video tweet tweets post posts report
  reports speech address message messages briefing briefings conference conferences broadcast bulletin email e-mail
  note call telephone phone radio television tv twitter facebook instagram x telegram whatsapp youtube weibo release
  press hearing testimony court evidence memo memoir book blog article editorial op-ed column newsletter remarks
  comments session meeting ceremony rally debate parliament readout document text filing summary communique
  communiqué podcast programme program documentary affidavit indictment ruling judgment response reply answer
  appearance appeal recording line`);

/** Verbs that refuse speech: "declined to say" attributes nothing. */
export const REFUSALS =
  words(`declined declines decline refused refuses refuse failed fails fail unable unwilling reluctant
  wouldn't couldn't didn't don't doesn't won't can't cannot nothing stopped`);

/** Words before a quotation that make it a name or somebody's label, not speech. */
export const NAMING =
  words(`so-called self-styled self-proclaimed known nicknamed dubbed named titled entitled called codenamed
  code-named christened aka alias alleged supposed`);

/** Words that govern an infinitive of saying: "likes to say", "went on to add", "was quick to stress". */
export const GOVERNORS =
  words(`on quick keen wont used likely likes like liked loves love loved wants want wanted tries try tried
  seems seem seemed appears appear appeared goes go went continues continue continued begins began starts started
  chose chooses prefers preferred hastened hastens rushed rushes careful eager anxious happy moved forced asked
  able ready proud sorry first last next took takes decided decides needs need needed had have has`);

/** Adverbs that leave a statement unconfirmed, said by nobody in particular. */
export const HEDGES = words('reportedly allegedly apparently supposedly purportedly ostensibly');

/** Passives that report without a source: "it is feared", "are thought to". */
export const HEARSAY =
  words(`said feared thought believed reported rumoured rumored suspected alleged understood presumed
  assumed considered claimed estimated known expected predicted forecast projected reckoned supposed hoped tipped
  likely`);

/** Of these, the ones that look ahead, and the ones that leave no doubt. */
export const HEARSAY_AHEAD = words('expected predicted forecast projected hoped tipped likely');
export const HEARSAY_FIRM = words('known understood estimated');

/** Words of publishers that report about others; a publisher without them may speak for itself. */
export const PRESS =
  words(`news times post gazette herald courier monitor chronicle journal review tribune telegraph guardian
  independent observer echo mail express mirror sun star standard press radio fm tv television broadcasting media
  wire online daily weekly magazine today bulletin reporter examiner dispatch sentinel argus
  advertiser inquirer enquirer globe world live record register mercury leader citizen voice sky cnn bbc abc nbc
  cbs fox reuters afp ap upi tass xinhua digest post-gazette dispatch outlook insider politico`);

/** Those of them that name papers and bodies alike, whose last word tells: "Harn Observer", "Observer Mission". */
export const NAMES_OF_PAPERS =
  words(`monitor guardian independent observer echo mirror sun star standard live today sentinel globe world record
  register mercury leader citizen voice sky times post mail express dispatch outlook`);

/** Those whom a body is named after: "Allied Steel Workers", "Families of Las Cañas". */
export const MEMBERS =
  words(`workers members families survivors residents neighbours neighbors teachers doctors nurses dockers pilots
  farmers fishermen fans supporters volunteers friends tenants students parents miners drivers owners veterans
  samaritans employees shareholders customers patients surgeons lawyers engineers`);

/** What only a company's name ends with. */
export const LEGAL_FORMS = words('plc ltd limited inc llc gmbh ag nv sa spa ab asa oyj corp se bv kg');

/** What a general staff reports on, beside men. */
export const ARMS =
  words(`tank tanks vehicle vehicles gun depot depots village villages settlement settlements position positions
  drone drones aircraft helicopter helicopters warship warships missile missiles prisoner prisoners captive captives
  militants ammunition shells height heights`);

/** What only one side of a war calls the other, and its own. */
export const FOES = words(
  'enemy adversary foe aggressor occupier occupiers invader invaders terrorists bandits',
);
export const OUR_FORCES =
  words(`forces troops defenders fighters servicemen soldiers army units losses side commander commanders guards
  fleet pilots gunners guns artillery aviation navy boys`);

/** Words of the names of broadcasters and agencies as of bodies that speak for themselves. */
export const EITHER =
  words(`agency service services international watch network channel station group website outlet newspaper
  paper magazine broadcaster publisher team dispatch studio label brand giant chain world media monitor television tv
  radio daily company firm corporation corp plc ltd inc llc gmbh co holdings side camp capital city state town
  county lines`);

/** Participles without "-ed" that tell between commas who somebody is: "the mission, known as Unama, said". */
export const PARTICIPLES = words(
  'known born led run sent built made held drawn chosen written kept seen shown',
);
