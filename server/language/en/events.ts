import type { EventWords } from '../events';

/** What tells in English news of something that happens at one time and place; see `events.ts` for how words are matched. */
export const events: EventWords = {
  acquisition:
    'takeover took_over taken_over take_over bought buys buyout acquired acquire acquisition purchased purchase ' +
    'changed_hands',
  alarm:
    'alarm alerted mayday dispatched emergency_call emergency_calls 999_call 911_call call_received ' +
    'calls_received were_called was_called called_to called_at called_out called_police called_the_police ' +
    'called_911 called_999 call_came calls_came call_was received_a_call received_the_call raised_the_alarm ' +
    'dialled dialed were_sent_to was_sent_to scrambled were_alerted tipped_off',
  announcement: 'announced announce announces announcement unveiled unveil unveiling disclosed made_public',
  appearance:
    'appear_in_court appeared_in_court appears_in_court appearing_in_court due_in_court back_in_court arraigned ' +
    'arraignment court_appearance before_magistrates before_a_judge',
  arrest:
    'arrested arrest arrests detained picked_up taken_into_custody took_into_custody in_custody handcuffed ' +
    'captured_by_police caught_by',
  attack: 'attack attacked attacks assault assaulted attackers offensive ambush ambushed struck_at',
  award:
    'award awarded awards prize prizes medal presented_with honoured honored crowned knighted accolade ' +
    'shortlisted',
  ban: 'ban banned bans prohibited prohibition outlawed forbidden',
  bankruptcy:
    'bankrupt bankruptcy insolvent insolvency liquidation receivership went_bust into_administration went_under ' +
    'folded',
  beginning:
    'start started starts starting begin began begins begun beginning commence commenced commences get_under_way ' +
    'got_under_way gets_under_way getting_under_way kick_off kicked_off kicks_off outset',
  birth: 'born birth births birthday birthplace native_of',
  blackout: 'outage outages blackout blackouts power_cut power_cuts lost_power power_failure',
  building:
    'built build rebuilt erected constructed construction put_up went_up dating_from dates_from dated_from ' +
    'dates_back dating_back listed_building building_of',
  burial: 'funeral funerals burial buried laid_to_rest cremated cremation requiem interred',
  capture:
    'seized seizure seizures confiscated intercepted impounded haul captured capture recaptured retook overran ' +
    'fell_to',
  celebration:
    'celebrate celebrated celebrates celebration celebrations anniversary jubilee centenary bicentenary ' +
    'commemorated commemoration',
  census:
    'census censuses inventory headcount last_counted last_surveyed last_survey last_count previous_count ' +
    'previous_survey',
  closing:
    'closed close closes closure closing shut shuts shutdown shut_down shutting shuttered wound_down phased_out ' +
    'last_day_of cease_production ceased_production cease_trading ceased_trading',
  commissioning:
    'enter_service entered_service enters_service into_service came_into_force come_into_force comes_into_force ' +
    'coming_into_force enter_into_force entered_into_force took_effect take_effect takes_effect taking_effect ' +
    'came_into_effect come_into_effect comes_into_effect into_effect into_force go_live went_live goes_live ' +
    'operational rolled_out roll_out first_output first_production first_passengers up_and_running on_stream ' +
    'come_online came_online',
  completion: 'completed completion finished handed_over handover topped_out be_ready delivered delivery',
  contest: 'match matches semi-final quarter-final finals fixture tournament championship game games race',
  crash:
    'crash crashed crashes collision collided accident accidents derailed derailment pile-up overturned smashed ' +
    'rammed ploughed plowed veered rear-ended went_off_the ran_off_the left_the_road left_the_carriageway ' +
    'came_off_the hit_and_run',
  deadline: 'deadline deadlines due_date expire expires expiry closing_date',
  death:
    'killing killings die died dies death deaths dead killed kill kills fatal fatality fatalities drowned ' +
    'drowning perished pronounced_dead passed_away lost_his_life lost_her_life lost_their_lives fell_to_his ' +
    'fell_to_her',
  decision: 'decide decides ruled ruling decided decision ordered decree decreed injunction',
  demolition:
    'demolished demolition destroyed destruction knocked_down torn_down pulled_down razed bulldozed levelled ' +
    'gutted',
  departure:
    'departed depart departs departure set_off sets_off setting_off set_out sets_out sailed took_off take_off ' +
    'takes_off takeoff started_for started_home started_back left_for left_the left_home leave_for leaving_the ' +
    'pulled_out_of set_sail',
  disappearance:
    'disappeared disappear disappearance vanished went_missing gone_missing goes_missing reported_missing ' +
    'last_seen been_missing',
  discovery:
    'found finds find finding discovered discovery discoveries located spotted unearthed detected dug_up ' +
    'recovered tracked_down turned_up noticed sighted sighting uncovered came_across stumbled_on stumbled_upon ' +
    'stumbled_across',
  dismissal: 'dismissed dismissal sacked let_go laid_off lay_off layoffs redundancies redundant',
  divorce: 'divorce divorced',
  earthquake: 'earthquake earthquakes quake quakes tremor tremors aftershock shook',
  election:
    'election elections elected by-election polling_day went_to_the_polls go_to_the_polls ballot re-elected ' +
    'referendum runoff run-off',
  end:
    'conclude ended ends ending concluded concludes over_by came_to_an_end come_to_an_end comes_to_an_end ' +
    'called_off lifted drew_to_a_close wound_up expired',
  eruption: 'erupted eruption erupts',
  evacuation: 'evacuated evacuation evacuate evacuations evacuees ordered_out cleared_out',
  explosion: 'explosion explosions exploded explode blast blasts blew_up detonated went_off',
  extinction: 'extinguished put_out under_control was_out were_out contained doused fire_out stamped_out brought_under',
  fighting: 'fight clash fighting fought clashes clashed battle battles skirmish',
  filming: 'filmed filming premiered premiere screened screening released_in_cinemas hit_cinemas',
  fire:
    'burn fire fires blaze blazes flames wildfire wildfires burned burnt burning broke_out caught_fire ignited ' +
    'bushfire bushfires inferno',
  flood: 'flood floods flooded flooding inundated burst_its_banks burst_their_banks deluge',
  founding:
    'create establish creates establishes founded founding founder founders co-founded established establishment ' +
    'created creation set_up sets_up setting_up incorporated instituted was_started by_the_founder first_awarded',
  graduation:
    'graduated graduate graduates graduation doctorate phd ph.d diploma thesis a_degree degree_in degree_from ' +
    'his_degree her_degree doctoral',
  happening:
    'happened happen happens occurred occur occurs took_place take_place takes_place taking_place taken_place ' +
    'unfolded be_held was_held were_held is_held held_on held_at held_in',
  harvest: 'harvest harvested harvesting harvests vintage grape-picking picking',
  impact: 'hit struck slammed_into ploughed_into plowed_into smashed_into crashed_into ran_into collided_with',
  inspection:
    'inspected inspection inspections inspect audited audit serviced last_checked checked_by last_service ' +
    'overhauled',
  joining:
    'joined joins joining hired recruited enlisted enrolled took_office took_up_the took_the_helm started_work ' +
    'sworn_in arrived_at_the in_charge_since took_charge',
  kidnapping: 'kidnapped kidnapping abducted abduction hostage hostages snatched',
  landfall: 'landfall came_ashore come_ashore comes_ashore hit_the_coast struck_the_coast crossed_the_coast',
  landing: 'landed landing touched_down docked berthed',
  landslide: 'landslide landslides mudslide mudslides avalanche avalanches rockfall landslip',
  launch: 'launched launch launches launching',
  meeting: 'meeting meetings meet meets met summit conference talks assembly gathered gathering',
  murder: 'murdered murder murders homicide assassinated assassination stabbed_to_death beaten_to_death',
  opening:
    'opened opens open opening inaugurated inauguration inaugurate opened_its_doors opens_its_doors ' +
    'open_its_doors ribbon-cutting cut_the_ribbon',
  outbreak: 'outbreak outbreaks first_case first_cases infected contracted_the picked_up_the_virus brought_in',
  painting:
    'painted composed sculpted engraved handwritten manufactured crafted made_in made_by carved woven forged ' +
    'cast_in wrote_it written_in',
  payment: 'payable paid pays pay paying payment payments dividend dividends payout refunded repaid',
  protest:
    'protest protested protests demonstration demonstrations demonstrated demonstrators march marched rally ' +
    'rallied took_to_the_streets sit-in',
  raid: 'raid raided raids search_warrant dawn_raid searched swoop swooped',
  release: 'released release releases freed walked_free set_free let_out',
  renovation:
    'renovated renovation restored restoration refurbished refurbishment refit refitted revamped revamp ' +
    'modernised modernized upgraded',
  reopening: 'reopen reopened reopens reopening re-open re-opened re-opens resume resumed resumes resumption',
  rescue: 'rescued rescue airlifted winched pulled_from plucked hauled_to_safety brought_to_safety',
  resignation:
    'resigned resign resigns resignation stepped_down step_down steps_down stepping_down stand_down stood_down ' +
    'quit quits stepped_aside',
  retirement: 'retire retired retires retirement retiring',
  retreat:
    'withdrawing withdrew withdraw withdrawn withdrawal withdraws retreat retreated pulled_back pull_back ' +
    'pulled_out pullout',
  sale: 'sold sale sales sell sells selling auction auctioned went_under_the_hammer',
  sentence:
    'verdict convicted conviction sentenced sentence sentencing jailed found_guilty acquitted acquittal ' +
    'pleaded_guilty pleaded sent_to_prison',
  settling:
    'moved_to moved_in moved_into moved_back settled_in relocated relocation based_in_the_town has_lived lived_in ' +
    'resettled',
  shooting: 'shot shoot shooting shootings gunfire opened_fire shots gunshots gunshot gunned_down',
  signing: 'deal deals signed signing signs_the agreement treaty pact ceasefire truce accord struck_a_deal',
  sinking:
    'sank sink sinks sunk sinking capsized capsize capsizes foundered went_down shipwreck shipwrecked keeled_over ' +
    'ran_aground run_aground aground',
  stabbing: 'stabbed stabbing stabbings stab knifed slashed',
  storm: 'storm storms hurricane cyclone typhoon tornado tornadoes gale hailstorm blizzard',
  strike:
    'strike strikes walkout walkouts stoppage stoppages industrial_action stop_work stopped_work stopping_work ' +
    'down_tools downed_tools picket walk_out walked_out',
  surrender:
    'surrendered surrender surrenders turned_himself_in turned_herself_in gave_himself_up gave_herself_up ' +
    'capitulated',
  theft:
    'stealing robberies break-ins burglaries stolen stole steal theft thefts robbery robbed burglary burgled ' +
    'burglars break-in broke_in broken_into broke_into looted heist raiders',
  transfer: 'transferred transfer signed_for signs_for contract_until contract_runs',
  trial:
    'trial trials retrial stand_trial stood_trial stands_trial go_on_trial went_on_trial goes_on_trial tried_for ' +
    'tried_in in_the_dock hearing hearings',
  victory: 'victory victories won win wins winning champions winner winners triumphed champion victorious',
  visit: 'visited visit visits visiting toured',
  wedding: 'married marry marries wedding weddings wed marriage tied_the_knot',
};

/** Words that look like one of these, but tell of nothing by themselves. */
export const noEvents =
  'fired building buildings show shows showed shown showing sign signs degrees named name names control controls called left leave leaves missing set strikers lead counts report fine lost lose public publisher poll knife hurt';
