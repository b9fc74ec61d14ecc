/**
 * Nouns that news writers use for one and the same thing, and the wider noun each is a kind of: a head that
 * one outlet counts as "homes" another counts as "houses" or "properties". People are here too; what being
 * one of them says about a toll is in `populations.ts`.
 *
 * `words` are lemmas as `lemma()` makes them; phrases are joined by an underscore and match word for word. No word stands twice.
 * `broader` names the entry that this one is a kind of. Each example is a pair of words that must meet.
 */
export interface KinEntry {
  readonly id: string;
  readonly words: string;
  readonly broader?: string;
  readonly example: readonly [string, string];
}

export const KIN = [
  // Places of care
  { id: 'hospital', words: 'hospital infirmary', broader: 'facility', example: ['hospital', 'infirmary'] },
  {
    id: 'clinic',
    words: 'clinic surgery polyclinic dispensary',
    broader: 'facility',
    example: ['clinic', 'dispensary'],
  },
  { id: 'department', words: 'department ward', broader: 'facility', example: ['department', 'ward'] },
  { id: 'bed', words: 'bed cot', example: ['bed', 'cot'] },
  { id: 'facility', words: 'facility unit centre center installation', example: ['unit', 'centre'] },
  // Buildings
  {
    id: 'home',
    words: 'home house dwelling property residence homestead bungalow',
    broader: 'building',
    example: ['home', 'house'],
  },
  { id: 'flat', words: 'flat apartment', broader: 'home', example: ['flat', 'apartment'] },
  { id: 'building', words: 'building structure block', example: ['building', 'structure'] },
  { id: 'tent', words: 'tent shelter', example: ['tent', 'shelter'] },
  {
    id: 'school',
    words: 'school college academy classroom primary primary_school secondary_school',
    broader: 'building',
    example: ['school', 'academy'],
  },
  {
    id: 'shop',
    words: 'shop store premise business outlet supermarket retailer',
    broader: 'building',
    example: ['shop', 'store'],
  },
  { id: 'stall', words: 'stall booth kiosk', example: ['stall', 'kiosk'] },
  {
    id: 'factory',
    words: 'factory plant works mill pottery brewery foundry',
    broader: 'building',
    example: ['factory', 'plant'],
  },
  {
    id: 'mosque',
    words: 'mosque church temple synagogue shrine',
    broader: 'building',
    example: ['church', 'temple'],
  },
  { id: 'bridge', words: 'bridge overpass viaduct', example: ['bridge', 'viaduct'] },
  { id: 'road', words: 'road highway motorway street', example: ['road', 'highway'] },
  // Places
  {
    id: 'village',
    words: 'village hamlet settlement community',
    broader: 'locality',
    example: ['village', 'settlement'],
  },
  { id: 'town', words: 'town city', broader: 'locality', example: ['town', 'city'] },
  {
    id: 'district',
    words: 'district county borough municipality',
    broader: 'area',
    example: ['district', 'county'],
  },
  {
    id: 'province',
    words: 'province region state governorate prefecture',
    broader: 'area',
    example: ['province', 'region'],
  },
  {
    id: 'neighbourhood',
    words: 'neighbourhood neighborhood quarter suburb',
    broader: 'area',
    example: ['neighbourhood', 'suburb'],
  },
  { id: 'locality', words: 'locality place', example: ['locality', 'place'] },
  { id: 'area', words: 'area zone', example: ['area', 'zone'] },
  { id: 'country', words: 'country nation', example: ['country', 'nation'] },
  { id: 'island', words: 'island isle', example: ['island', 'isle'] },
  { id: 'well', words: 'well borehole', example: ['well', 'borehole'] },
  { id: 'camp', words: 'camp', example: ['camp', 'camp'] },
  // Vehicles
  {
    id: 'vessel',
    words: 'vessel ship boat ferry craft trawler dinghy',
    broader: 'vehicle',
    example: ['ferry', 'ship'],
  },
  {
    id: 'warship',
    words: 'warship gunboat frigate destroyer patrol_boat',
    broader: 'vessel',
    example: ['warship', 'frigate'],
  },
  { id: 'car', words: 'car automobile', broader: 'vehicle', example: ['car', 'automobile'] },
  { id: 'truck', words: 'truck lorry', broader: 'vehicle', example: ['truck', 'lorry'] },
  { id: 'bus', words: 'bus coach minibus', broader: 'vehicle', example: ['bus', 'coach'] },
  { id: 'train', words: 'train carriage wagon railcar', broader: 'vehicle', example: ['train', 'carriage'] },
  { id: 'tank', words: 'tank armoured_vehicle', broader: 'vehicle', example: ['tank', 'tank'] },
  {
    id: 'aircraft',
    words: 'aircraft plane jet airliner warplane airplane aeroplane',
    broader: 'vehicle',
    example: ['plane', 'aircraft'],
  },
  { id: 'helicopter', words: 'helicopter chopper', broader: 'aircraft', example: ['helicopter', 'chopper'] },
  { id: 'ambulance', words: 'ambulance', broader: 'vehicle', example: ['ambulance', 'ambulance'] },
  { id: 'vehicle', words: 'vehicle', example: ['vehicle', 'vehicle'] },
  { id: 'flight', words: 'flight', example: ['flight', 'flight'] },
  // Violence
  {
    id: 'attack',
    words: 'attack strike airstrike air_strike raid air_raid bombing bombardment assault',
    example: ['airstrike', 'raid'],
  },
  { id: 'explosion', words: 'explosion blast detonation', example: ['explosion', 'blast'] },
  { id: 'missile', words: 'missile rocket projectile', broader: 'weapon', example: ['missile', 'rocket'] },
  { id: 'bomb', words: 'bomb munition shell', broader: 'weapon', example: ['bomb', 'munition'] },
  {
    id: 'drone',
    words: 'drone uav unmanned_aerial_vehicle unmanned_aircraft',
    broader: 'weapon',
    example: ['drone', 'uav'],
  },
  { id: 'gun', words: 'gun rifle firearm', broader: 'weapon', example: ['rifle', 'firearm'] },
  { id: 'weapon', words: 'weapon arm', example: ['weapon', 'arm'] },
  { id: 'war', words: 'war conflict fighting hostility insurgency', example: ['war', 'conflict'] },
  { id: 'offensive', words: 'offensive campaign operation', example: ['offensive', 'operation'] },
  { id: 'earthquake', words: 'earthquake quake tremor temblor', example: ['earthquake', 'quake'] },
  { id: 'aftershock', words: 'aftershock', example: ['aftershock', 'aftershock'] },
  { id: 'fire', words: 'fire blaze wildfire bushfire', example: ['fire', 'blaze'] },
  { id: 'storm', words: 'storm cyclone hurricane typhoon tornado', example: ['cyclone', 'typhoon'] },
  // Work and money
  { id: 'job', words: 'job post role position vacancy', example: ['job', 'post'] },
  {
    id: 'employee',
    words: 'employee worker staff staffer workforce labourer laborer personnel colleague',
    broader: 'people',
    example: ['worker', 'employee'],
  },
  { id: 'profit', words: 'profit earnings surplus', example: ['profit', 'earnings'] },
  { id: 'revenue', words: 'revenue sale turnover taking', example: ['revenue', 'turnover'] },
  { id: 'saving', words: 'saving save', example: ['saving', 'save'] },
  {
    id: 'cost',
    words: 'cost charge bill expense price_tag expenditure spending',
    example: ['cost', 'charge'],
  },
  { id: 'pay', words: 'pay salary wage remuneration bonus', example: ['pay', 'salary'] },
  { id: 'offer', words: 'offer package bid', example: ['offer', 'package'] },
  { id: 'aid', words: 'aid grant donation pledge funding fund', example: ['aid', 'funding'] },
  { id: 'appeal', words: 'appeal fundraiser', example: ['appeal', 'fundraiser'] },
  { id: 'compensation', words: 'compensation payout damage', example: ['compensation', 'payout'] },
  { id: 'loss', words: 'loss deficit shortfall', example: ['loss', 'deficit'] },
  { id: 'debt', words: 'debt borrowing', example: ['debt', 'borrowing'] },
  { id: 'share-price', words: 'share stock share_price', example: ['share', 'stock'] },
  { id: 'dividend', words: 'dividend', example: ['dividend', 'dividend'] },
  { id: 'budget', words: 'budget allocation', example: ['budget', 'allocation'] },
  { id: 'company', words: 'company firm', example: ['company', 'firm'] },
  // Counts on paper
  { id: 'signature', words: 'signature name signatory', example: ['signature', 'name'] },
  { id: 'vote', words: 'vote ballot', example: ['vote', 'ballot'] },
  { id: 'case', words: 'case infection', example: ['case', 'infection'] },
  { id: 'dose', words: 'dose jab shot', example: ['dose', 'jab'] },
  { id: 'body', words: 'body corpse remains', example: ['body', 'corpse'] },
  { id: 'death', words: 'death fatality', example: ['death', 'fatality'] },
  { id: 'arrest', words: 'arrest detention', example: ['arrest', 'detention'] },
  { id: 'animal', words: 'animal beast', example: ['animal', 'beast'] },
  {
    id: 'livestock',
    words: 'livestock cattle cow sheep goat',
    broader: 'animal',
    example: ['cattle', 'cow'],
  },
  { id: 'tree', words: 'tree', example: ['tree', 'tree'] },
  // People
  {
    id: 'people',
    words:
      'people person individual human soul life victim other one casualty dead survivor mate pal comrade',
    example: ['people', 'person'],
  },
  {
    id: 'civilian',
    words: 'civilian non-combatant noncombatant bystander',
    broader: 'people',
    example: ['civilian', 'bystander'],
  },
  {
    id: 'resident',
    words: 'resident villager inhabitant local citizen townspeople householder homeowner islander occupant',
    broader: 'people',
    example: ['resident', 'villager'],
  },
  {
    id: 'public',
    words: 'member_of_the_public passer-by pedestrian onlooker',
    broader: 'people',
    example: ['onlooker', 'pedestrian'],
  },
  {
    id: 'child',
    words: 'child kid youngster minor boy girl toddler schoolchild youth teenager under-18 under_ten',
    broader: 'people',
    example: ['child', 'kid'],
  },
  {
    id: 'infant',
    words: 'infant baby newborn under-five under_five',
    broader: 'child',
    example: ['infant', 'baby'],
  },
  {
    id: 'pupil',
    words: 'pupil student schoolboy schoolgirl',
    broader: 'people',
    example: ['pupil', 'student'],
  },
  {
    id: 'woman',
    words: 'woman mother wife mum daughter sister widow',
    broader: 'people',
    example: ['woman', 'mother'],
  },
  { id: 'man', words: 'man father husband dad son brother', broader: 'people', example: ['man', 'father'] },
  {
    id: 'elderly',
    words: 'elderly pensioner octogenarian',
    broader: 'people',
    example: ['elderly', 'pensioner'],
  },
  {
    id: 'fighter',
    words:
      'fighter militant insurgent rebel terrorist gunman jihadist jihadi guerrilla combatant combattant militiaman extremist armed_group',
    broader: 'people',
    example: ['fighter', 'militant'],
  },
  {
    id: 'soldier',
    words:
      'soldier troop serviceman servicewoman trooper conscript paratrooper marine servicemember reservist',
    broader: 'people',
    example: ['soldier', 'troop'],
  },
  {
    id: 'police',
    words: 'police officer policeman policewoman cop constable gendarme',
    broader: 'people',
    example: ['officer', 'cop'],
  },
  {
    id: 'rescuer',
    words: 'rescuer responder rescue_worker firefighter fireman volunteer paramedic',
    broader: 'people',
    example: ['rescuer', 'responder'],
  },
  {
    id: 'aid-worker',
    words: 'aid_worker aid-worker humanitarian',
    broader: 'people',
    example: ['humanitarian', 'aid-worker'],
  },
  {
    id: 'doctor',
    words: 'doctor medic physician surgeon clinician',
    broader: 'health-worker',
    example: ['medic', 'doctor'],
  },
  { id: 'nurse', words: 'nurse midwife', broader: 'health-worker', example: ['nurse', 'midwife'] },
  {
    id: 'health-worker',
    words:
      'health_worker health-worker medical_staff medical_personnel medical_worker hospital_staff hospital_staffer carer',
    broader: 'people',
    example: ['carer', 'health-worker'],
  },
  { id: 'patient', words: 'patient inpatient', broader: 'people', example: ['patient', 'inpatient'] },
  {
    id: 'passenger',
    words: 'passenger traveller traveler commuter',
    broader: 'people',
    example: ['passenger', 'traveller'],
  },
  {
    id: 'crew',
    words: 'crew crewman sailor seaman seafarer crew_member crewmember',
    broader: 'people',
    example: ['crew', 'sailor'],
  },
  {
    id: 'tourist',
    words: 'tourist holidaymaker visitor backpacker',
    broader: 'people',
    example: ['tourist', 'holidaymaker'],
  },
  {
    id: 'protester',
    words: 'protester protestor demonstrator marcher activist rioter picket patriot loyalist',
    broader: 'people',
    example: ['protester', 'demonstrator'],
  },
  {
    id: 'worshipper',
    words: 'worshipper worshiper pilgrim congregant churchgoer',
    broader: 'people',
    example: ['worshipper', 'pilgrim'],
  },
  {
    id: 'fan',
    words: 'fan supporter spectator concertgoer reveller',
    broader: 'people',
    example: ['fan', 'spectator'],
  },
  { id: 'miner', words: 'miner pitman', broader: 'employee', example: ['miner', 'pitman'] },
  {
    id: 'migrant',
    words: 'migrant refugee asylum-seeker asylum_seeker immigrant',
    broader: 'people',
    example: ['migrant', 'refugee'],
  },
  {
    id: 'prisoner',
    words: 'prisoner inmate detainee captive',
    broader: 'people',
    example: ['prisoner', 'inmate'],
  },
  { id: 'hostage', words: 'hostage abductee', broader: 'people', example: ['hostage', 'abductee'] },
  {
    id: 'journalist',
    words: 'journalist reporter photographer cameraman',
    broader: 'people',
    example: ['journalist', 'reporter'],
  },
  { id: 'teacher', words: 'teacher lecturer', broader: 'people', example: ['teacher', 'lecturer'] },
  { id: 'farmer', words: 'farmer herder', broader: 'people', example: ['farmer', 'herder'] },
  { id: 'driver', words: 'driver motorist trucker', broader: 'people', example: ['driver', 'motorist'] },
  { id: 'voter', words: 'voter elector adult', broader: 'people', example: ['voter', 'elector'] },
  { id: 'member', words: 'member', broader: 'people', example: ['member', 'member'] },
  { id: 'household', words: 'family household', example: ['family', 'household'] },
] as const satisfies readonly KinEntry[];

export type KinId = (typeof KIN)[number]['id'];
