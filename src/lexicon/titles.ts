/**
 * Words that stand before a name. Forms of address and ranks belong to the name ("Dr", "Commander");
 * offices and jobs describe ("spokesman", "Prime Minister") and are left out of it. Lower case, without
 * the full stop.
 */
export type Gender = 'female' | 'male';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forms of address, with the gender they tell. */
export const ADDRESS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words('mr sir lord king prince duke father fr brother imam').map((w): [string, Gender] => [w, 'male']),
  ...words('mrs ms miss dame lady baroness queen princess duchess sister mme madame').map(
    (w): [string, Gender] => [w, 'female'],
  ),
  ...words(`dr prof professor rev reverend hon honourable rt justice judge rabbi pope cardinal archbishop bishop sheikh
    ayatollah mullah emir sultan`).map((w): [string, null] => [w, null]),
]);

/** Forms of address that a name is printed without: they tell nothing that the name does not. */
export const PLAIN_ADDRESS: ReadonlySet<string> = new Set(
  words('mr mrs ms miss mme madame hon honourable rt'),
);

/** Ranks of armies, police, fire brigades and ships; "chief superintendent" and the like are built of two. */
export const RANKS: ReadonlySet<string> = new Set(
  words(`general gen lieutenant lt colonel col major maj captain capt commander cmdr brigadier brig admiral adm
    commodore marshal sergeant sgt corporal cpl private pte constable pc superintendent supt inspector insp
    sub-lieutenant lance warrant sub chief deputy assistant detective det vice rear air staff squadron wing flight
    group petty gunner trooper`),
);

/** Ranks that never stand alone before a name: they need another rank after them. */
export const RANK_PREFIXES: ReadonlySet<string> = new Set(
  words(
    'chief deputy assistant detective det vice rear air staff squadron wing flight group petty lance warrant sub',
  ),
);

/** Heads of offices and jobs that stand before a name in capitals or lower case. */
export const OFFICES: ReadonlySet<string> = new Set(
  words(`president premier chancellor minister ministers secretary secretary-general governor gov mayor senator sen sens
    representative rep reps congressman congresswoman councillor councilor cllr ambassador envoy attorney prosecutor
    spokesman spokeswoman spokesperson speaker chairman chairwoman chairperson chair director director-general
    executive ceo cfo boss head leader chief deputy mp mep msp ms ministers-designate commissioner coach manager captain
    lawyer solicitor barrister editor analyst economist expert professor headteacher headman chieftain headmistress
    headmaster principal dean chaplain vicar coordinator co-ordinator organiser organizer founder co-founder
    co-chair owner adviser advisor aide official officer sheriff taoiseach tanaiste ombudsman president-elect
    vice-president vice-chancellor vice-chair undersecretary under-secretary sub-prefect prefect magistrate coroner
    representative delegate member campaigner activist historian scientist seismologist volcanologist meteorologist
    forecaster epidemiologist virologist paramedic nurse doctor surgeon midwife teacher farmer fisherman trader
    shopkeeper baker barber driver pilot student resident pensioner veteran widow mother father mum dad gran grandmother
    grandfather grandad man woman boy girl teenager singer actor actress author writer novelist poet comedian
    presenter striker defender goalkeeper midfielder winger forward quarterback skipper referee umpire trainer jockey
    champion swimmer sprinter cyclist boxer batsman bowler reporter journalist correspondent columnist
    photographer engineer architect technician plumber builder carpenter electrician miner welder
    waiter waitress chef cook bartender landlord landlady butcher postman hairdresser gardener cleaner carer
    backbencher whip premier-elect governor-general monarch
    treasurer comptroller auditor superintendent headteacher governor-elect strategist pollster biologist
    ecologist geologist physicist chemist astronomer criminologist psychologist psychiatrist sociologist
    activist-turned-politician spokeswomen spokesmen`),
);

/** What an office is of: "Minister of Health", "Secretary of State for Foreign Affairs". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`state health defence defense justice interior foreign affairs home finance education transport
    transportation agriculture energy environment labour labor trade industry culture sport sports housing welfare
    development security commerce treasury staff parliament police information communications tourism science
    technology water irrigation fisheries forestry planning economy emergencies emergency situations the and war veterans
    exchequer house opposition`),
);

/** Words that stand before an office in its name: "deputy prime minister", "Shadow Home Secretary". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`prime deputy vice chief foreign home shadow assistant acting former ex-president interim outgoing incoming
    senior junior general executive managing permanent first second under lord lady business health defence defense
    education transport justice environment culture energy interior information finance emergencies agriculture
    labour labor trade housing welfare press white house group village regional provincial national state federal
    union council campaign party opposition city county district press company club medical police fire army navy
    military coast guard human rights climate then-president then current
    us u.s uk u.k un u.n eu e.u nato who nhs fbi cia`),
);

/** Jobs and family words that tell a gender; the rest tell none. */
export const ROLE_GENDER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(`man boy father dad grandfather grandad husband son brother uncle nephew widower king prince lord priest
    monk imam spokesman chairman congressman policeman fireman serviceman businessman fisherman barman headmaster
    actor waiter landlord postman salesman gentleman bloke lad groom bridegroom headman alderman councilman
    cameraman grandson stepfather gunman`).map((w): [string, Gender] => [w, 'male']),
  ...words(`woman girl mother mum mom gran grandmother grandma nan wife daughter sister aunt niece widow queen princess
    nun spokeswoman chairwoman congresswoman policewoman servicewoman businesswoman headmistress actress waitress
    landlady saleswoman lady bride midwife stepmother granddaughter councilwoman mum-of-two mum-of-three
    mother-of-two mother-of-three gran-of-five heroine ballerina hostess`).map((w): [string, Gender] => [
    w,
    'female',
  ]),
]);
