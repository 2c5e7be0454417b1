import type { PlaceWords } from '../shapes/places';

/** How English news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    airport: 'airport airfield aerodrome airstrip heliport air_base airbase',
    bay: 'bay cove bight inlet sound firth estuary lagoon fjord gulf',
    beach: 'beach sands strand',
    bridge: 'bridge viaduct footbridge flyover overpass',
    camp: 'camp campsite campground barracks',
    canal: 'canal lock',
    cave: 'cave cavern caves caverns',
    cemetery: 'cemetery churchyard graveyard crematorium burial_ground',
    church: 'church cathedral chapel abbey minster basilica priory parish_church kirk friary monastery convent',
    'court-appeal': 'court_of_appeal appeal_court appeals_court court_of_appeals appellate_court',
    'court-assizes': 'crown_court high_court superior_court circuit_court sessions_court central_criminal_court',
    'court-first': 'district_court county_court federal_court municipal_court city_court sheriff_court',
    'court-lower':
      "magistrates_court magistrates'_court magistrates_'_court magistrate's_court youth_court justice_court",
    'court-special':
      "family_court tribunal juvenile_court bankruptcy_court coroner_court coroners_court coroner_'s_court",
    dam: 'dam weir barrage',
    district: 'neighborhood neighbourhood suburb quarter estate housing_estate',
    farm: 'farm ranch homestead farmhouse',
    'fire-station': 'fire_station fire_hall firehouse',
    forest: 'forest wood woods woodland jungle plantation copse',
    hospital:
      'hospital infirmary hospice medical_center medical_centre clinic health_center health_centre trauma_center ' +
      'burn_unit burns_unit hospitals',
    hotel: 'hotel motel inn hostel guesthouse guest_house lodge resort',
    island: 'island isle islet atoll',
    lake: 'lake loch lough reservoir pond tarn mere lakes',
    library: 'library',
    market: 'market shopping_center shopping_centre mall shopping_mall bazaar',
    mine: 'mine colliery pit quarry',
    mosque: 'mosque',
    mountain: 'mountain mount peak ridge fell hill volcano summit glacier ben',
    museum: 'museum gallery art_gallery',
    park: 'park gardens recreation_ground playing_fields national_park nature_reserve common moor',
    plant:
      'plant factory mill refinery power_station power_plant steelworks shipyard works brewery smelter depot warehouse',
    police: 'police_station',
    port: 'harbour harbor port marina quay wharf pier dock docks ferry_terminal terminal',
    prison:
      'prison jail penitentiary correctional_facility correctional_institution detention_center detention_centre hmp',
    pub: 'pub tavern bar nightclub restaurant cafe',
    river: 'river creek brook stream beck burn bayou waterfall falls',
    school:
      'school high_school primary_school elementary_school middle_school secondary_school grammar_school comprehensive ' +
      'academy infant_school junior_school nursery kindergarten college sixth_form',
    stadium: 'stadium arena racecourse racetrack ballpark speedway velodrome',
    station: 'station railway_station train_station bus_station metro_station subway_station tube_station',
    street:
      'street road avenue lane drive boulevard terrace crescent row close court way highway parkway st rd ave blvd ln',
    theatre: 'theatre theater playhouse opera_house concert_hall cinema',
    tunnel: 'tunnel underpass',
    university: 'university polytechnic',
    valley: 'valley glen dale gorge canyon ravine',
  },
  general:
    'the a an general regional royal memorial community district county city central national international public state ' +
    'university teaching children childrens medical new old north south east west northern southern eastern western ' +
    'primary elementary middle high secondary junior senior grammar catholic parish united methodist baptist anglican ' +
    'crown magistrates magistrate federal superior circuit municipal sheriff family railway train bus police fire ' +
    'hospital centre center clinic foundation trust trauma level saint st & and',
  of: 'of',
  in: 'in at near outside',
  nameFirst: true,
  filler:
    'the a an of small little tiny nearby remote coastal fishing mining market seaside rural northern southern eastern western ' +
    'north south east west central town village city suburb hamlet port island resort capital settlement community township ' +
    'district neighbourhood neighborhood parish county borough state province his her its their native home hometown',
  between:
    'on in at by early late last this next about around shortly just before after morning afternoon evening night noon midnight am pm a.m p.m a.m. p.m. ' +
    'is are was were lies stands located situated the a helicopter air ambulance road plane boat then later both all initially first also immediately of safely',
  slots: {
    born: { words: 'born birth birthplace native natives', by: 'in at near of on' },
    buried: { words: 'buried interred laid_to_rest cremated burial entombed', by: 'in at near' },
    destination: {
      words:
        'bound heading headed headed_back en_route on_its_way on_her_way on_his_way on_their_way destined travelling_to flying_to ' +
        'sailing_to going_to travelling traveling sailing flying making_its_way return_to delivered',
      by: 'for to towards toward travelling_to',
    },
    epicentre: { words: 'epicentre epicenter epicentre_was epicenter_was epicentre_lay', by: 'in near at off' },
    home: {
      words: 'lives lived living live resides resided residing resident residents home_is home_was settled',
      by: 'in at of on near',
    },
    landfall: {
      words: 'landfall ashore made_landfall came_ashore crossed_the_coast hit_land',
      by: 'near at in on over around',
    },
    origin: {
      words:
        'departed departing set_off setting_off set_out sailed took_off taken_off flying coming came travelling traveling ' +
        'traveled travelled returning flight train ferry bus imported shipped smuggled brought originated originate ' +
        'comes come exported stolen sourced arrived arriving',
      by: 'from',
      direct: 'left leaving departed',
    },
    raised: { words: 'grew_up raised brought_up childhood schooled growing_up', by: 'in at near on' },
    seat: {
      words: 'based headquartered headquarters head_office registered_office registered head_offices',
      by: 'in at',
    },
    treated: {
      words:
        'airlifted helicoptered medevaced hospitalised hospitalized condition stable critical flown_to_hospital taken_to_hospital ' +
        'rushed_to_hospital hospital hospital_bed hospital_in intensive_care recovering clinic infirmary burn_unit trauma_unit ' +
        'medical_center medical_centre trauma_center being_treated was_treated were_treated is_treated been_treated are_treated in_a_hospital',
      by: 'in to at',
    },
  },
  beside: 'near outside off beside towards',
};
