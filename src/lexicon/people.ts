/** Nouns for human beings, as lemmas. `PEOPLE_AT_LARGE` name no group: they leave `population` empty. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PEOPLE_AT_LARGE =
  words(`people person individual human soul life victim other one man+woman body+count
  dead casualty fatality death survivor`);

/** Groups that people are counted by: the head of the phrase becomes the figure's population. */
export const PEOPLE =
  words(`people person individual human soul life victim man woman child kid boy girl baby infant
  toddler teenager teen youth adult pensioner parent mother father son daughter brother sister grandchild
  grandson granddaughter grandmother grandfather husband wife widow orphan family couple pair trio relative neighbour
  neighbor friend civilian resident villager citizen inhabitant local townspeople householder homeowner tenant
  soldier troop trooper serviceman servicewoman servicemember fighter militant insurgent rebel terrorist gunman
  guerrilla jihadist jihadi combatant combattant mercenary militiaman paramilitary recruit conscript veteran sniper bomber
  commander officer general policeman policewoman police cop constable guard gendarme paratrooper marine sailor
  pilot crew crewman crewmember staff staffer worker employee labourer laborer miner farmer fisherman driver
  trucker cyclist pedestrian motorist passenger commuter traveller traveler tourist holidaymaker pilgrim
  backpacker climber hiker skier swimmer surfer diver doctor nurse surgeon medic paramedic midwife physician
  clinician patient wounded injured inmate prisoner detainee hostage captive suspect defendant convict felon
  migrant refugee asylum-seeker immigrant evacuee returnee deportee displaced student pupil schoolchild
  schoolboy schoolgirl teacher lecturer professor academic scientist researcher engineer technician expert
  journalist reporter photographer cameraman correspondent editor lawyer judge prosecutor magistrate juror
  politician lawmaker mp senator minister councillor councilor candidate delegate voter supporter opponent
  activist protester protestor demonstrator marcher rioter anarchist looter hooligan thug yob striker picket
  unionist member fan spectator reveller worshipper mourner onlooker bystander passer-by passerby witness visitor guest customer
  shopper client diner rescuer firefighter fireman volunteer responder aid-worker peacekeeper monitor
  observer inspector diplomat ambassador envoy official spokesman spokeswoman aide adviser advisor boss manager
  convener convenor executive director owner trader shopkeeper vendor merchant businessman investor analyst economist
  broker banker barber cleaner cook chef waiter porter carer caregiver cleric priest monk nun imam pastor rabbi
  athlete player footballer runner coach referee artist actor singer musician dancer native foreigner national
  expatriate settler nomad herder shepherd peasant worshiper attendee participant winner loser user subscriber
  follower donor recipient beneficiary applicant claimant signatory descendant ancestor dependant dependent
  youngster elder octogenarian septuagenarian newborn twin sibling cousin nephew niece uncle aunt
  syrian iraqi palestinian israeli ukrainian russian american briton british frenchman german turk kurd arab
  afghan pakistani indian chinese japanese korean iranian saudi egyptian libyan sudanese somali kenyan nigerian
  ethiopian yemeni lebanese jordanian mexican brazilian colombian venezuelan haitian cuban filipino indonesian
  australian canadian italian spaniard greek pole swede dane norwegian finn dutchman belgian swiss austrian
  hungarian romanian bulgarian serb croat albanian bosnian kosovar muslim christian jew hindu sikh yazidi
  alawite druze sunni shiite rohingya uighur tibetan nepali bangladeshi burmese thai vietnamese cambodian
  personnel folk faithful elderly homeless unemployed jobless household breadwinner
  casualty fatality survivor dead crewmate shipmate colleague classmate teammate hardcore mob crowd
  ringleader leader chief captain sergeant corporal lieutenant colonel brigadier admiral major occupant mum dad
  mom gran grandma grandad ninja hauler supplier seafarer mariner stowaway smuggler trafficker dealer robber
  burglar thief gangster mobster killer attacker assailant shooter knifeman hijacker kidnapper offender perpetrator
  partygoer clubber concertgoer churchgoer picnicker camper angler hunter logger shopper regular bather lifeguard
  contractor subcontractor temp apprentice trainee intern cadet scout veteran reservist nominee laureate appointee
  billionaire millionaire taxpayer ratepayer constituent elector returnee islander highlander southerner northerner
  tribesman clansman townsman countryman nationals compatriot
  mate pal comrade mum dad patriot brit aussie yank scot welshman irishman expat steward captive vaccinator
  rider horseman horsewoman jockey groom motorcyclist biker skater snowboarder skateboarder rower paddler
  kayaker rafter yachtsman yachtswoman boatman ferryman oarsman skipper helmsman deckhand docker stevedore
  longshoreman trawlerman whaler crabber pearler packer stacker welder fitter grinder machinist moulder
  steelworker ironworker metalworker millworker foundryman boilermaker shipbuilder shipwright riveter caulker
  carpenter plasterer bricklayer roofer scaffolder steeplejack plumber electrician glazier painter decorator
  surveyor architect planner draughtsman tailor seamstress weaver dyer tanner cobbler shoemaker jeweller
  goldsmith blacksmith locksmith watchmaker typesetter bookbinder baker butcher grocer fishmonger greengrocer
  confectioner beekeeper gardener landscaper forester lumberjack woodcutter ranger gamekeeper poacher rancher
  cowboy drover herdsman goatherd sharecropper smallholder farmhand crofter pastoralist courier postman
  postwoman milkman dustman binman busman chauffeur cabbie cabdriver taxi-driver motorman signalman trainman
  railwayman railwaywoman flyer aviator airman airwoman stewardess navigator astronaut cosmonaut gunner
  artilleryman rifleman infantryman cavalryman submariner bluejacket legionnaire legionary warrior warlord
  partisan deserter draftee conscientious-objector sapper bomb-maker pathologist coroner pharmacist chemist
  dentist optician physiotherapist psychologist psychiatrist radiologist anaesthetist anesthesiologist
  oncologist paediatrician pediatrician obstetrician gynaecologist gynecologist cardiologist neurologist
  epidemiologist virologist biologist physicist geologist seismologist meteorologist forecaster mathematician
  statistician actuary accountant auditor bookkeeper treasurer teller bursar registrar archivist librarian
  curator headteacher headmaster headmistress tutor schoolmaster schoolmistress governess childminder nanny
  babysitter au-pair housekeeper maid butler servant gatekeeper doorman caretaker janitor watchman bouncer
  barman barmaid bartender waitress hotelier innkeeper landlord landlady lodger boarder squatter rough-sleeper
  beggar vagrant busker hawker peddler pedlar stallholder shopworker salesman saleswoman salesperson
  estate-agent borrower debtor creditor mortgagor shareholder stakeholder bondholder policyholder cardholder
  account-holder depositor pledger bidder bettor gambler punter gamer streamer blogger vlogger influencer
  podcaster presenter newscaster announcer commentator columnist cartoonist novelist writer poet playwright
  translator interpreter filmmaker composer drummer guitarist pianist violinist organist chorister comedian
  clown juggler acrobat magician conjuror ballerina choreographer sculptor designer stylist hairdresser
  beautician masseur tattooist goalkeeper midfielder cricketer batsman bowler golfer boxer wrestler gymnast
  sprinter marathoner triathlete decathlete oarswoman fencer umpire linesman marshal torchbearer evangelist
  preacher missionary bishop archbishop deacon vicar curate chaplain rector seminarian novice friar abbot
  ayatollah mullah theologian parishioner catechist altar-boy sheikh sultan emir prince princess king queen
  duke duchess baron peer peeress knight mayor mayoress governor premier chancellor chairman chairwoman
  chairperson president vice-president secretary undersecretary commissioner ombudsman sheriff bailiff warden
  warder jailer probationer parolee delinquent vandal arsonist rapist paedophile pedophile stalker fraudster
  hacker forger counterfeiter blackmailer pickpocket shoplifter mugger pirate buccaneer saboteur spy agent
  informer informant whistleblower dissident defector exile émigré asylee pro-democracy-activist suffragist
  reformist feminist environmentalist conservationist ecologist vegan dieter smoker drinker drug-user addict
  alcoholic sufferer amputee haemophiliac diabetic asthmatic organ-donor blood-donor surrogate
  expectant-mother schoolmate roommate housemate flatmate workmate bridegroom bride bridesmaid newlywed fiancé
  fiancée spouse stepfather stepmother stepson stepdaughter half-brother half-sister godmother godfather
  great-grandmother great-grandfather foster-child centenarian nonagenarian thirtysomething twentysomething
  fresher undergraduate postgraduate graduate alumnus valedictorian scholar lab-worker archaeologist historian
  anthropologist linguist sociologist philosopher
  gangman loyalist nationalist separatist fugitive escapee sportsman holidaymaker`);

/** Those whom an employer has: "its 280 doctors" are on its payroll. */
export const STAFF =
  words(`worker employee staff staffer doctor nurse surgeon midwife medic paramedic teacher lecturer
  engineer technician driver pilot cleaner officer guard firefighter journalist reporter miner labourer laborer
  manager postman cabin-crew crew clerk cashier porter waiter chef cook carer soldier player`);
