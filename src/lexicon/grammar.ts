/**
 * The closed classes of English, and the open-class words that the binder must not take for nouns. Lower
 * case, as `Token.norm` prints them. Sources: any grammar of English for the closed classes; the adjective
 * and verb lists hold what news puts between a number and its noun, or right after that noun.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS =
  words(`the a an this that these those its his her their our my your whose another other
  some any each every all both no such what which same either neither`);

export const PREPOSITIONS =
  words(`of in on at by for from to with without into onto over under above below between among
  amongst during since until till before after about against through throughout across along around behind beside
  besides beyond despite down up off out near outside inside within per via amid towards toward upon than like as
  including excluding except following concerning regarding plus minus versus alongside underneath beneath aboard`);

export const CONJUNCTIONS = words(`and or but nor yet plus &`);

/** Words that open a clause of their own. */
export const SUBORDINATORS =
  words(`that which who whom whose when where while whereas because although though if unless
  after before since as until once whether so why how`);

export const NUMERALS =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  billion trillion dozen dozens hundreds thousands millions billions lakh crore`);

export const PRONOUNS =
  words(`i you he she it we they me him her us them who whom himself herself itself themselves
  myself ourselves yourself someone anyone everyone nobody something anything everything nothing there here one ones
  others mine yours hers ours theirs`);

export const AUXILIARIES =
  words(`be is are was were been being am has have had having do does did will would shall should
  can could may might must cannot can't won't wouldn't couldn't didn't doesn't isn't aren't wasn't weren't hasn't
  haven't hadn't 's 've 'd 'll get gets got getting`);

export const ADVERBS =
  words(`now still already also just only even then later ago too very so yet again ever never once
  twice almost nearly about around roughly approximately together alone alive overnight today yesterday tomorrow
  tonight abroad elsewhere nearby away back home far least most more less further not currently recently reportedly
  ahead downstream upstream`);

/** Adjectives that stand between a number and its noun and that no suffix rule finds. */
export const ADJECTIVES =
  words(`new old young big small large major minor main key top senior junior elderly local foreign
  national international regional central federal public private civil military     rebel
  rebel-held government opposition   northern southern eastern western north south east west nearby
  good bad worse worst best better high low higher lower long short heavy light strong severe serious critical
  grave fatal deadly lethal     probable possible active total overall whole entire
  full empty open   extra additional further more fewer other different several separate individual single
  innocent pregnant ill sick poor rich homeless jobless stateless free fresh recent latest early late daily
  weekly monthly quarterly annual yearly fellow fresh male female adult teenage nuclear chemical aerial naval ground
  medical surgical cultural historic ancient modern primary secondary black white asian african european
  american british french german russian syrian israeli palestinian iraqi turkish chinese indian ukrainian
  iranian afghan saudi egyptian lebanese japanese mexican brazilian canadian australian spanish italian
  polish dutch greek swedish norwegian irish scottish welsh kurdish arab muslim christian jewish western
  off-duty on-duty   plainclothes         missing dead    
        able-bodied redundant vulnerable malnourished pre-tax pretax net gross average
  worst-hit hard-hit fixed-wing steel-hulled tax-free one-off`);

/** Finite and base forms of common verbs (no event of a measure of their own) that may follow a counted noun. */
export const COMMON_VERBS =
  words(`say says said tell told make makes made take takes took come comes came go goes went
  know knows knew see sees saw give gives gave find finds found think thinks thought show shows showed shown
  become becomes became begin begins began keep keeps kept hold holds held bring brings brought write writes
  wrote stand stands stood hear heard let lets mean means meant set sets meet meets met run runs ran pay pays
  paid sit sits sat speak speaks spoke lie lies lay lead leads led read reads grow grows grew lose loses lost
  fall falls fell send sends sent build builds built understand draw drew break breaks broke spend spends spent
  cut cuts rise rises rose drive drives drove buy bought wear wore choose chose seek seeks sought throw threw
  catch caught deal dealt win won wins forget lay sleep slept fight fought fights flee fled flees feel felt
  sink sank sinks strike struck strikes hit hits shoot shot tear tore swear swore sweep swept teach taught
  remain remains stay stays live lives need needs want wants face faces appear appears seem seems include
  includes continue continues report reports call calls ask asks try tries leave leaves left work works happen
  happens start starts turn turns move moves play plays believe believes allow allows add adds offer offers
  expect expects serve serves die dies kill kills wait waits claim claims require requires reach reaches carry
  carries join joins suffer suffers receive receives attend attends march marches gather gathers stop stops
  follow follows walk walks protest protests demonstrate rally rallies vote votes travel travels arrive arrives
  return returns cross crosses enter enters occur occurs open opens close closes shut shuts cost costs earn earns
  account accounts represent represents employ employs operate operates own owns host hosts house houses
  shelter shelters weigh weighs measure measures last lasts cover covers stretch stretches span spans
  exceed exceeds top tops pass passes equal equals total totals double doubles triple triples quadruple halve
  jump jumps soar soars surge surges climb climbs drop drops plunge plunges slump slumps slide slides tumble
  flew flies rode rides swam woke shook swung crept slid stole froze blew flew grew forgot forgave withdrew undertook overtook oversaw underwent arose clung dug flung knelt overcame overran shone sprang wept wove sang rang outdid
  tumbles dip dips shrink shrinks swell swells leap leaps leapt clung cling perish perishes`);

/** Words in -ed, -en and the like that are no participles. */
export const NOT_PARTICIPLES =
  words(`hundred red bed seed weed need speed breed indeed shed sacred naked hatred kindred
  instead bread head dead aged united rugged wicked ragged beloved one-armed children women men kitchen chicken garden
  citizen dozen often even open sudden hidden golden wooden burden warden golden token
  listen happen then when screen green oxygen omen alien`);

/** Irregular past participles and pasts that follow a counted noun ("12 people hurt", "two men shot"). */
export const IRREGULAR_PARTICIPLES =
  words(`rebuilt dug swam swum woke drank eaten hid rode ridden blew blown hurt hit shot slain stricken struck sunk sunken stolen torn taken driven given held
  kept lost left made met paid sent sold shut put burnt burned found forced brought bought built caught cut dealt
  drawn eaten fallen felt flown forgotten frozen gone grown hung hidden known laid led lent lit read ridden risen
  run seen set shaken shown slept spent split spread stood swept sworn taught thrown told torn understood won worn
  wounded bound written beaten bitten blown fed born broken chosen done drunk drowned`);
