/** Nouns for those who speak without a name of their own: institutions, texts, states. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads of the names of institutions, and of the phrases that stand for them ("the ministry", "a rescue service"). */
export const ORGANISATION_HEADS =
  words(`ministry department office agency authority authorities administration
  government cabinet council commission committee board bureau police constabulary force forces army navy military
  guard coastguard service services union party group organisation organization charity company firm corporation
  bank university college institute institution hospital clinic observatory monitor watchdog network federation
  confederation association league club court tribunal parliament congress senate assembly legislature embassy
  consulate kremlin pentagon opposition campaign movement coalition alliance regime operator airline broadcaster
  newspaper paper magazine channel station television tv radio media outlet website daily society foundation fund
  trust centre center laboratory school church diocese mission headquarters secretariat directorate inspectorate
  brigade battalion junta militia faction side camp team manufacturer maker supplier developer retailer chain
  carmaker automaker brewer lender insurer utility regulator tribe household palace presidency chancellery
  treasury exchange airport port municipality cooperative co-operative prefecture brokerage think-tank thinktank lobby consortium
  conglomerate startup start-up studio label publisher brand giant utility producer giant joint-venture
  inquest regiment division academy refiner distributor shipyard registry syndicate cartel delegation barangay
  panchayat exchequer railway supermarket
  hotline helmets chamber committee crescent cross nations plc inc ltd llc gmbh corp co holdings partners associates
  industries lines airways airlines railways securities capital relief international aid watch rescue
  guild museum zoo hall industry protection general-staff staff command ngo ngos un dispatch taskforce task-force panel jury crew state town city county
  district province village family management leadership fleet squad corps civil-defence defence defense`);

/** Institutions whose bare name takes "the" and that no other word of the phrase betrays. */
export const GENERIC_ORGANISATIONS =
  words(`company firm group agency charity union force party club ministry department
  council commission board committee government army military navy office authority administration organisation
  organization association bank university hospital court observatory institute monitor watchdog service bureau
  airline operator broadcaster newspaper paper retailer manufacturer maker regulator coalition campaign movement
  opposition police state embassy parliament foundation trust society team side regime manufacturer lender insurer
  developer supplier chain carmaker school church centre center federation network league brewer utility
  station channel website publisher brokerage panel consortium militia coastguard guard`);

/** Texts that tell something: "the study found", "her placard read". */
export const TEXTS =
  words(`report study survey poll statement bulletin figures data statistics document documents letter
  readout memo memorandum filing census research analysis review inquiry investigation record records article
  tweet post email message text note paper papers minutes indictment complaint affidavit verdict ruling judgment
  charge-sheet manifest logbook transcript footage video photographs images imagery spreadsheet database estimate estimates
  dossier communique communiqué advisory notice blog headline caption will lawsuit petition findings evidence
  indictments prosecutors-office autopsy audit sheet slogan inscription plaque sign signs placard placards banner
  banners poster posters sticker graffiti t-shirt note permit licence license contract accounts prospectus certificate
  ledger schedule itinerary log logs announcement roster rota tachograph logbooks emails e-mails
  rules regulations presentation circular page pages copy extract picture pictures photo photos notices letters permits protocols minutes blueprints`);

/** Those whose finding is a statement: "Records showed 52 landings, the judge found". */
export const FINDERS =
  words(`judge court inquiry inquest jury tribunal auditor auditors inspector inspectors coroner ombudsman
  commission committee panel watchdog regulator investigators researchers scientists economists judges he she it`);

/** Things that words are painted or printed on, and sounds of a crowd. */
export const DISPLAYS =
  words(`sign signs placard placards banner banners poster posters sticker stickers graffiti slogan
  slogans t-shirt t-shirts plaque inscription headline billboard flag flags card cards mural note board`);
export const CHANTS = words('chant chants chanting shout shouts cry cries singing refrain');

/** Crowds that chant. */
export const CROWDS =
  words(`crowd crowds marchers protesters protestors demonstrators supporters fans strikers mourners
  spectators activists campaigners rioters students workers residents villagers worshippers prisoners`);

/** Plural and collective nouns for people that stand without an article ("activists say", "police say"). */
export const COLLECTIVES =
  words(`police staff crew personnel management enemy critics sources people locals others many some
  several authorities medics hospitals doctors media rescuers survivors witnesses relatives bosses cops chiefs ministers
  officials organisers organizers neighbours neighbors unions experts analysts scientists researchers economists
  both few most all two three four five hospitals friends colleagues opponents campaigners prosecutors lawyers
  investigators insiders pundits commentators rivals bookmakers farmers traders parents teachers health-chiefs`);

/** People in plural or by job that no other list has. */
export const SPEAKING_PEOPLE =
  words(`source sources insider insiders critic critics organiser organizer organisers
  organizers neighbour neighbor local locals other others one another resident eyewitness chief chiefs expert pundit
  commentator rival prosecutor lawyer investigator bookmaker campaigner opponent leader founder head chair
  chairman chairwoman chairperson chief-executive spokesperson bloke lad pal ex-wife ex-husband fiancé fiancée
  boyfriend girlfriend partner landlord landlady tenant shopper motorist eyewitnesses insider well-wisher
  seismologist meteorologist forecaster epidemiologist virologist president premier chancellor governor
  secretary mayor ambassador minister pope king queen prince princess bishop archbishop cardinal sheriff coroner
  magistrate captain skipper striker midfielder defender goalkeeper winger manager headteacher principal
  vicar author writer novelist presenter actress poet comedian historian operator dispatcher
  mum-of-two mum-of-three mother-of-two mother-of-three gran-of-five father-of-two father-of-three organisers
  headman chieftain warden ranger teller clerk baker hairdresser butcher postman gardener plumber builder carpenter
  electrician welder architect counsel caller reader viewer listener blogger vlogger influencer user commenter
  people woman man girl boy mother father student police spokesman spokeswoman negotiator mediator interpreter
  administrator collector registrar bursar provost rector keeper custodian curator notary bailiff advocate paralegal
  accountant actuary shareholder consultant surveyor mechanic fitter rigger docker stevedore longshoreman seaman bosun
  navigator stewardess attendant grower planter rancher herdsman trapper prospector quarryman supervisor foreman
  proprietor entrepreneur grocer hawker consumer vet agent commandant fiancee graduate scholar attache consul
  rapporteur legislator missionary linesman physio promoter playwright drummer composer painter sculptor designer
  barmaid publican hotelier janitor caretaker concierge groundsman decorator squatter retiree challenger incumbent
  contender backer benefactor creditor debtor liquidator receiver trustee executor plaintiff complainant
  whistleblower informant bureaucrat civil-servant functionary technocrat statesman frontbencher chief-of-staff
  tahsildar sarpanch kagawad convenor
  employer translator examiner conductor steward lifeguard signalman bishop sister brother auntie nan nanna granny grandpa buyer seller bidder firefighters arbitrator`);

/** States, capitals and seats that stand for a government ("Moscow denied", "the Kremlin said"). */
export const METONYMS =
  words(`us u.s america britain uk u.k england scotland wales ireland france germany italy spain
  portugal netherlands belgium sweden norway denmark finland poland ukraine russia belarus hungary austria greece
  turkey türkiye serbia romania bulgaria switzerland china japan india pakistan bangladesh afghanistan iran iraq syria
  lebanon jordan israel palestine egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda
  rwanda tanzania malawi zambia zimbabwe mozambique nigeria ghana niger mali senegal cameroon congo angola
  namibia botswana yemen qatar oman bahrain kuwait emirates uae myanmar thailand vietnam laos cambodia malaysia
  singapore indonesia philippines taiwan korea australia canada mexico guatemala honduras cuba haiti venezuela
  colombia ecuador peru bolivia brazil argentina chile paraguay uruguay kazakhstan uzbekistan kyrgyzstan tajikistan
  turkmenistan georgia armenia azerbaijan nepal chad mauritania benin togo gambia guinea liberia burundi gabon
  madagascar mauritius mongolia iceland estonia latvia lithuania slovakia slovenia croatia bosnia albania kosovo
  moldova montenegro cyprus malta luxembourg panama jamaica nicaragua bhutan fiji
  washington moscow london paris berlin rome madrid lisbon brussels beijing tokyo seoul pyongyang delhi islamabad
  kabul tehran baghdad damascus beirut amman jerusalem cairo tripoli tunis algiers rabat khartoum ankara kyiv kiev
  minsk warsaw budapest vienna athens belgrade riyadh doha muscat sanaa nairobi kampala abuja pretoria canberra
  ottawa caracas havana brasilia jakarta manila hanoi bangkok taipei
  kremlin pentagon whitehall westminster holyrood stormont vatican brussels hamas hezbollah taliban nato eu un who
  unicef unhcr imf opec cia fbi nhs bbc cnn itv reuters ap afp afp xinhua tass interpol europol`);

/**
 * What a general word for a body may stand for, by the heads of names: "the force" after a constabulary,
 * "the company" after an airline.
 */
export const KINDRED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['force', words('police constabulary')],
  ['department', words('police constabulary brigade')],
  [
    'company',
    words(`corporation firm group plc inc ltd co lines airlines industries holdings bank maker retailer supplier
      operator airline broadcaster`),
  ],
  [
    'firm',
    words(
      `company corporation group plc inc ltd co lines airlines industries holdings partners securities broker`,
    ),
  ],
  ['union', words('league federation association guild brotherhood confederation syndicate')],
  ['agency', words('service organisation organization office programme fund administration')],
  ['charity', words('trust foundation relief aid international fund society')],
  ['group', words('observatory network watch international campaign coalition alliance association front')],
  ['organisation', words('observatory network watch international association society foundation un')],
  ['organization', words('observatory network watch international association society foundation un')],
  ['monitor', words('observatory network watch')],
  ['watchdog', words('commission authority office agency observatory watch')],
  ['body', words('commission authority council committee board agency un')],
]);

/** What a company is called beside its name: "the insurer Corvel", "Corvel, a rail operator". */
export const BUSINESSES =
  words(`company firm corporation conglomerate operator airline broadcaster manufacturer maker supplier developer
  retailer chain carmaker automaker brewer lender insurer utility publisher startup start-up brand giant refiner
  distributor shipyard brokerage supermarket bank studio label builder shipbuilder drugmaker chipmaker steelmaker
  planemaker housebuilder contractor miner`);

/** What only a company has: "Corvel's shareholders", "Corvel shares". */
export const COMPANY_THINGS =
  words(`shares stock shareholders investors profits profit losses revenue revenues turnover sales customers
  workforce staff employees factory factories plant plants shipyard shipyards yard subsidiary subsidiaries warehouse warehouses
  shops stores brands`);

/** The same for people: "the judge" after a justice. */
export const KINDRED_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['judge', [...words('justice magistrate sheriff')]],
  ['doctor', [...words('dr surgeon physician consultant paediatrician pediatrician')]],
  ['professor', [...words('prof')]],
  ['officer', [...words('constable sergeant inspector superintendent detective pc lieutenant')]],
  ['policeman', [...words('constable sergeant inspector superintendent officer')]],
  ['lawmaker', [...words('senator mp congressman congresswoman representative')]],
  ['priest', [...words('fr rev reverend vicar pastor')]],
  ['lawyer', [...words('attorney solicitor barrister counsel advocate')]],
  ['counsel', [...words('barrister solicitor lawyer advocate')]],
]);

/** What newspapers call whoever is at the top of something, and what that person's office may be called. */
export const HEADS = words('chief boss head');
export const TOP_OFFICES =
  words(`secretary-general director-general director president chairman chairwoman chairperson chair commissioner
  governor leader executive superintendent administrator commander superintendent chief boss head`);
