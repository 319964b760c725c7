import {
  arrangements,
  bases,
  finishedParticiples,
  gerunds,
  participles,
  passiveParticiples,
  perfects,
  unsure,
} from "./en-activities.js";
import { compoundKind, forms, wordKind } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";

const comparatives = `
  better bolder brighter broader calmer cheaper cleaner closer cooler deeper denser drier easier fairer faster fewer
  fresher friendlier fuller greater greener happier healthier higher kinder larger less lighter livelier longer lower
  more narrower prouder quicker quieter richer safer sharper shorter simpler slower smaller smarter smoother steadier
  stronger tidier tighter warmer weaker wider wiser worse`;

const changed = `
  accelerated boosted broadened curbed decreased deepened diminished doubled eased enhanced expanded halved
  heightened improved increased lengthened lessened lowered minimised narrowed raised reduced shortened simplified
  slowed strengthened trebled tripled weakened widened`;

const states = `${comparatives} ${changed}
  earlier enough fewest maintained most no restored secured stabilised sustained younger zero`;

/** Words of change that are also said of what somebody extends or raises. */
const adjustments = `
  boosted broadened doubled enhanced expanded increased lengthened lowered more raised reinforced simplified
  strengthened`;

const stateNouns = `
  accidents achievement activity adherence adults applicants applications attainment attendance audiences biodiversity
  birds births butterflies cohesion competence completion confidence consumption crime crimes cycling deaths demand
  earnings emissions employment enjoyment exports families fish fitness freedom friends graduates growth habitats
  happiness health homes households ideas income incomes insects interest investment involvement jobs joy knowledge
  lives loyalty membership motivation nests nights noise numbers output ownership participation pollinators population
  pride productivity profitability progression rate rates reading recovery recycling resilience retention reuse
  revenue sales satisfaction savings self-esteem skills sleep species spending start-ups success survival tourism
  trade trees trips trust turnout understanding uptake use vaccination visitors visits vitality voters wages waste
  wildlife yields`;

/** What somebody sets up, pays for, hires or decides. */
const provisions = `
  allowance allowances assistants beds benches bins buses cameras charge charges counsellors crossings departures
  desks equipment evenings facilities fares fees fines footpaths funding grants guards hours instructors lamps lanes
  licences lighting limit limits lockers parking patrols payments pitches places playgrounds prices racks ramps
  rangers rent rents requirements rooms seats shelters signage signposting signs staffing stands stewards stops
  subsidies tariffs taxes toilets trains vehicles vouchers wardens`;

const adjectives = `
  accessible active adequate affordable ample attractive barrier-free carbon-neutral clean climate-neutral cohesive
  competitive confident connected debt-free drug-free empowered engaged equal equitable excellent fair fearless
  flourishing fossil-free full functioning good happy healthy high high-quality inclusive independent informed
  lasting liveable lively living low meaningful motivated peaceful plentiful prosperous proud reliable resilient
  robust safe satisfied skilled_and smoke-free stable strong sufficient sustainable thriving tobacco-free tolerant
  toxin-free trusting universal vibrant violence-free welcoming well-functioning well-informed`;

const finiteVerbs = `
  act act_on acts adopt adopts affects agree agrees appear appears apply_for are arises attract attracts avoid avoids
  become becomes begin begins believe believes belong belongs benefit benefits bloom breathe breathes breed bring
  brings buy buys can carries carry choose chooses come comes communicate communicates complete completes complies
  comply consider considers consume consumes continue continues contribute contributes_to cook cooks cope copes could
  cycle_to dare dares decline declines decrease decreases depend depends develop develops did do does dominate double
  doubles drop drops earn earns eat eats emit emits employ employs enjoy enjoys ensure ensures enter enters equal
  equals exceed exceeds exercise_daily exist exists experience_less experiences_less fall falls feel feel_safe feels
  find finds finish finishes fit fits fits_into flourish flourishes follow follows gain gains get gets give gives go
  goes graduate graduates grow grows had halve halves has have hear hears help_each hold_on improve improves include
  includes increase increases interact interacts is join joins keep keeps know knows last lasts lead_to leads_to learn
  learns leave leaves let lets like likes live_in lives_in look_after lose loses maintain maintains make_their makes
  manage_to manages_to marry master masters match matches meet meets mirrors move move_into moves moves_into nest
  occur occurs opens own_their owns participate participates pay pays perceive perceives perform performs play play_a
  plays_a prefer prefers prevail prevent prevents produces protect_themselves protects provides reach reaches react
  reacts read reads receive receives recognise recognises recommend recommends recover recovers recycle recycles
  reduce reduces reflect reflects regain regains regenerate relax relies rely remain remains respond responds retain
  retains return_to returns_to rise rises run_on runs_on runs_through save saves say says see seek seeks sees sell
  sells serve serves settle settles shapes share_a shares should show_up shows shrink shrinks sit_on sleep sleeps
  socialise socialises sort_their spawn spawns speak speaks spend spends stand_by stands start_businesses starts stay
  stays stick stop stops store_food suffer suffers suit suits survive survives swim swims take take_part takes
  takes_part talk_to tell_their tend thanks think thinks thrive thrives train_together trust_each trusts understand
  understands use_less uses_less value_their vary volunteer_in vote_in wait_less waits_less walk_to want wants was
  welcome welcomes were will win wins work_for work_in works works_for works_well would write writes`;

const verbsOfPeople = `
  access act ask attend borrow call change combine commute compost cook cross cycle dance demand drink drive drop
  exercise experience express feature form gather handle help hire hold influence lead lift live look love make
  manage master measure meet mix move need open own plan plant play practise question rate register repair report
  request respect rest return ride run sell share shop show sing sit smoke sort spot stand start stop store study
  support swim talk tell test train travel trust turn use value visit volunteer vote walk work`;

const people = `${forms(
  `
    adolescent adult amputee applicant apprentice artist asylum-seeker athlete attendee audience-member bather
    beginner believer boy caller camper caregiver carer caretaker caseworker chef citizen claimant client climber
    clinician co-owner coach commuter contractor councillor customer cyclist delegate dentist diner doctor donor
    drinker driver educator employee engineer entrepreneur expert farmer father firefighter fisher foster-carer
    founder girl graduate grandparent guardian guest hauler haulier headteacher hiker homeowner householder human
    immigrant individual infant inhabitant intern islander job-seeker jobseeker kindergartner landlord landowner
    leader learner librarian listener manager member mentor migrant mother motorist musician neighbor neighbour
    newborn newcomer nurse offender officer official over-65 over-75 over-80 owner parent parishioner participant
    passenger patient pedestrian pensioner performer person physician player politician postgraduate practitioner
    preschooler prisoner professional pupil reader recipient referee refugee relative researcher resident respondent
    retiree rider runner schoolboy schoolgirl scientist senior service-user shareholder shopper sibling sixth-former
    skier smoker specialist spectator student survivor swimmer teacher teenager tenant therapist toddler tourist
    trainee traveller tutor under-16 under-18 under-25 under-five undergraduate user victim viewer villager visitor
    volunteer voter walker worker year-old youngster`,
  "- s",
)}
  adults anyone babies baby beneficiaries bereaved businessmen businesswomen capita child children citizenry clergy
  colleague colleagues crew crews deputies elderly employees employer employers everybody everyone firemen fishermen
  folk fte ftes full-time_equivalents grandchildren headcount homeless inhabitants injured kids man men midwife
  midwives nobody older_people over-65s over-75s over-80s peer peers people personnel persons police_officers
  policemen population residents schoolchild schoolchildren sixth-formers spokesmen staff under-16s under-18s
  under-25s under-fives unemployed woman women workforce young_people youth`;

export const english: WordLists = {
  determiners: wordKind("a all an any both each every its many most one our some the their these this those"),
  leadIns: wordKind(`
  a actively an annual begin_to continually continue_to continued continuing continuous digital early external five
  four free further individual internal joint jointly local mandatory monthly new ongoing outreach planned practical
  public recurring regional regular regularly six start_to strategic systematic systematically targeted the three to
  together two we_aim_to we_shall we_will weekly will yearly`),
  prepositions: wordKind(
    `
      about across after against aimed among and around as at before between by during for from in into of on over
      per that through to towards under using via where who with within`,
  ),
  relatives: wordKind(
    `
      after_they because before_they how if so so_that than that until what when where whether which while who whom
      whose why`,
  ),
  definites: wordKind(""),
  activityVerbs: wordKind(bases),
  gerunds: wordKind(gerunds),
  auxiliaries: wordKind(
    `
      are become becomes can could do does get gets has have is lead leads should was were will would`,
  ),
  unsureActivityVerbs: wordKind(unsure),
  activityPresents: wordKind(
    `
  advise advises appoint appoints arrange arranges award awards build builds buy buys carries_out carry_out coach
  coaches commission commissions conduct conducts coordinate coordinates create_a creates_a deliver delivers develop_a
  develops_a distribute distributes draw_up draws_up educate educates establish establishes evaluate evaluates
  facilitate facilitates finance finances fund funds hand_out hands_out hire hires host hosts implement implements
  inform informs inspect inspects install installs introduce introduces invite invites launch launches map maps
  opens_a organise organises organize organizes pilot pilots plant plants prepare prepares procure procures produce
  produces publish publishes purchase purchases recruit recruits renovate renovates repair repairs review reviews
  roll_out rolls_out run runs send sends set_up sets_up survey surveys teach teaches test tests train trains update
  updates visit visits works_with`,
  ),
  arrangementPresents: wordKind("give gives hold holds offer offers provide provides"),
  activityPerfects: wordKind(perfects),
  perfectVerbs: wordKind("had has have"),
  organisations: compoundKind(
    `
      agency association associations authority board charity church city clinic club clubs college committee company
      council county department diocese faculty federation foundation hospital library ministry municipality museum
      ngo office organisation organization parish partnership project region school schools service services team
      theatre trust unit university we`,
  ),
  intentions: wordKind(
    `
      aims_to are_to intend intends is_to must need_to needs_to plan_to plans_to shall should want_to wants_to will`,
  ),
  activityPassives: wordKind(participles),
  arrangementPassives: wordKind(
    `
      arranged available completed created delivered designed developed extended funded given made offered opened
      planned prepared produced provided run started translated updated`,
  ),
  perfectPassives: wordKind(forms("been_", passiveParticiples)),
  activityParticiples: wordKind(finishedParticiples),
  passiveVerbs: wordKind("are be been being get gets is was were"),
  actionNouns: wordKind(
    `${arrangements}
  acquisition administration_of adoption_of advice advisory advisory_services allocation_of analysis_of
  appointment_of assessment audit_of capacity-building capacity_building co-ordination collaboration_with
  collection_of commission_of commissioning compilation construction consultation conversion_of cooperation_with
  coordination creation_of delivery demolition_of design_of development_of dialogue_with digitalisation digitisation
  digitization dissemination distribution drafting education_of employment_of engagement_with establishment
  evaluation exchange_of execution_of expansion_of extension_of facilitation feasibility_study financing_of follow-up
  formulation_of funding_of grants_to handover help_with hiring home_visits hosting_of implementation
  information_campaign initiation_of inspection inspections installation introduction_of investigation_of launch
  maintenance_of mapping mentorship monitoring negotiations networking opening_of organisation_of outreach piloting
  planning_of planting preparation presentation_of procurement production promotion_of provision publication purchase
  recruitment redesign_of refurbishment removal_of renovation replacement_of restoration review_of revision_of
  roll-out rollout screening signing_of sponsoring staging_of study_of subsidies subsidy supervision_of support_to
  survey_of teaching_of testing_of training translation trial_of updating upgrade_of upgrading upskilling
  vaccination_of visits`,
  ),
  actionNounsBeforeOf: wordKind("", {
    endings: "ing",
    except: `
  ageing aging beginning being blossoming caring ceiling clothing crossing deepening dwelling dying easing evening
  falling feeling flooding flowering greening growing halving housing improving increasing lessening loving lowering
  meeting mixing morning narrowing offspring quickening reducing rising settling sharing shrinking softening spawning
  standing strengthening thinning understanding warming well-being wellbeing widening`,
  }),
  of: wordKind("of"),
  events: wordKind(
    `
      campaign campaigns conference conferences course courses lecture lectures meetings project projects seminar
      seminars training_programme training_programmes webinar webinars workshop workshops`,
  ),
  products: wordKind(
    `
      agreement agreements app apps brochure brochures checklist contract contracts film films guide guidelines
      guides handbook handbooks leaflet leaflets map material materials page plan plans policies policy report
      reports strategies strategy toolkit toolkits web_page website`,
  ),
  arrangements: wordKind(arrangements),
  states: wordKind(states),
  adjustments: wordKind(adjustments),
  stateNouns: wordKind(stateNouns),
  provisions: wordKind(provisions),
  complementizers: wordKind("that"),
  stateAdjectives: wordKind(adjectives, { endings: "-free -neutral" }),
  intensifiers: wordKind(
    `
      a a_lot an considerably even far greatly many markedly much noticeably permanently significantly slightly
      steadily still substantially`,
  ),
  finiteVerbs: wordKind(finiteVerbs),
  finiteVerbsOfPeople: wordKind(verbsOfPeople),
  finiteEndings: wordKind(""),
  beforeNouns: wordKind(
    `
      a about across against all among an and around as at better between by during each every fewer for from in into
      its less more new no not_to of on or our over per the their through to towards under with within`,
  ),
  adverbs: wordKind(
    `
      actually also always better both easily gradually more never no_longer not often quickly rarely really
      regularly still then together usually`,
  ),
  joiners: wordKind(
    `
      and as_well_as lead_to leading_to leads_to result_in resulting_in results_in so so_that thereby which_leads_to
      while`,
  ),
  comments: wordKind("something_that which"),
  means: wordKind("by_means_of thanks_to through via with_the_help_of"),
  notMeans: wordKind(
    `
      2025 2026 2027 2028 2029 2030 2035 2040 adolescence adulthood all autumn central childhood college crises
      crisis day difficult doors generations hard heavy her his it its life night nights our pregnancy school schools
      spring streets summer the their them town towns traffic university village villages walls winter winters year`,
  ),
  unsureMeans: wordKind("by"),
  acts: wordKind("", {
    endings: "ing",
    except: `
      building evening everything heating housing lighting morning nothing parking something spring training
      wellbeing`,
  }),
  fixedPairs: wordKind(
    `
      bigger_and_better come_and_go cycle_and_walk eat_and_drink eat_and_sleep fewer_and_fewer grow_and_develop
      learn_and_grow live_and_learn live_and_play live_and_thrive live_and_work more_and_better more_and_more
      read_and_write stay_and_work study_and_work walk_and_cycle walk_or_cycle work_and_live work_and_study`,
  ),
  vagueVerbs: wordKind(
    `
  act_for address advocate_for aim_for be_a be_a_role be_active be_an be_part_of build_awareness build_capacities
  build_capacity champion co-operate collaborate consider continue_to_work continue_working contribute contribute_to
  contributing_to cooperate create_conditions create_conditions_for create_good_conditions create_the_conditions_for
  creating_conditions_for creating_the_conditions_for deal_with draw_attention_to drive drive_change drive_forward
  embed embedding embrace emphasise empower enable enabling encourage encouraging engage engage_with engaging_with
  explore explore_opportunities explore_possibilities explore_ways facilitate facilitating focus_on focusing_on
  foster fostering give_attention_to harness help_make help_people help_people_to help_to help_to_make highlight
  increase_awareness increase_focus_on increased_focus_on inspire join_forces lead_the_way leverage look_at look_into
  mainstream make_the_most_of maximise maximize move_towards nurture optimise optimize participate_in
  pay_attention_to place_emphasis_on play_a play_an_active promote promoting promotion_of put_emphasis_on
  put_focus_on put_the_focus_on raise_awareness raise_awareness_of raise_the_profile_of raising_awareness
  raising_awareness_of safeguard seek_opportunities seek_to set_an_example spread_awareness spread_knowledge
  stand_up_for stimulate stimulating strive_for strive_to strive_towards support_for support_the_development_of
  support_to tackle_issues take_action_for take_action_on take_steps take_steps_to take_steps_towards unlock
  work_actively work_for work_strategically work_to work_together work_toward work_towards working_for
  working_towards`,
  ),
  weakVerbs: wordKind(
    `
  advance boost boosting broaden build building coordinate create creating deepen develop develop_and developing
  development_of enhance enhancement_of enhancing ensure ensuring expand further help helping improve improvement_of
  improving increase increasing influence intensify maintain manage offer protect provide raise reinforce respond_to
  secure streamline strengthen strengthening strengthening_of support supporting sustain work_on work_with working_on
  working_with`,
  ),
  vaguePresents: wordKind(
    `
  advocates_for champions contribute_to contributes contributes_to create_conditions_for creates_conditions_for
  creates_the_conditions_for embraces empowers enable enables encourage encourages engages_with explore explores
  facilitates focus_on focuses_on foster fosters helps_to highlights inspires plays_an_active promote promotes
  raises_awareness raises_awareness_of safeguards stimulate stimulates strive_for strives_for strives_to
  strives_towards takes_action_on takes_steps_towards work_actively work_for work_strategically work_towards
  works_actively works_for works_strategically works_towards`,
  ),
  weakPresents: wordKind(
    `
      advances boosts builds deepens develop develops enhance enhances ensures improves strengthen strengthens
      support supports work_on work_with works_on works_with`,
  ),
  weakPassives: wordKind(
    `
      addressed advanced advocated_for considered deepened developed embedded embraced empowered enabled encouraged
      enhanced facilitated fostered highlighted improved increased mainstreamed maintained nurtured prioritised
      promoted raised reinforced safeguarded stimulated strengthened supported`,
  ),
  vagueStates: wordKind(
    `
      better broader closer deepened deeper developed enhanced good greater improved increased more positive
      reinforced strengthened strong stronger sustainable thriving vibrant`,
  ),
  vagueTurns: wordKind(
    `
      as_appropriate as_needed different_actors different_measures in_a_good_way in_a_strategic_way in_different_ways
      in_the_best_way in_various_ways relevant_stakeholders various_activities various_actors various_measures
      when_needed where_appropriate where_possible`,
  ),
  abstractWords: wordKind(
    `
  action actions actors approach approaches areas attitude attitudes attractive attractiveness awareness belonging
  benefit benefits better brand business capabilities capability capacities capacity change citizens_rights
  civil_society climate climate_action co-operation cohesion collaboration communication communications communities
  community competence competences competency competitiveness conditions cooperation countryside creativity culture
  cultures curiosity democracy development dialogue digitalisation digitalization digitisation diversity economic
  economy ecosystem ecosystems effectiveness efficiency efforts engagement enterprise entrepreneurship environment
  environments equality equity excellence experience experiences focus friendlier future gender_equality goals
  governance groups growth health holistic identity image inclusion inclusive influence information initiatives
  innovation integration integrity issue issues knowledge leadership learning level levels life lifelong lifestyle
  lifestyles livelihoods lives living_conditions matters measures methods mindset mindsets mobility networking
  networks norms operations opportunities opportunity organisation participation partners partnership partnerships
  perspective perspectives place possibilities potential preparedness processes progress prosperity quality regional
  relations relationships resilience resources respect rights role roles routines rural_development safety sectors
  security service services skills social society spirit stakeholders strategic stronger structures support
  sustainability sustainable synergies targets tolerance topics tourism town transition transparency trust
  understanding values vitality ways_of_working welfare well-being wellbeing wellness work working world`,
    {
      endings: "ability hood ibility isation ism ity ization ness ship",
      except: `
      activity apprenticeship apprenticeships business charity city electricity facility harness identity_card
      locality maternity membership municipality nativity neighbourhood scholarship scholarships ship township
      university utility witness`,
    },
  ),
  concreteMeans: wordKind("at by through using via with"),
  numbers: wordKind(
    `
      double dozen eight eleven fifteen fifty five forty four half hundred nine quarter seven six ten third thirty
      thousand three twelve twenty twice two`,
  ),
  counts: wordKind(
    `
      amount_of count_of hours_of kilometres_of metres_of no_of number_of per_cent_of percentage_of proportion_of
      quantity_of share_of the_number_of the_percentage_of the_proportion_of the_share_of the_total_number_of total
      total_number_of volume_of`,
  ),
  countedActivities: wordKind(
    `
  actions activities activity_days advertisements advice_sessions advisory_sessions agreements annual_reports
  applications_processed appointments_offered articles assessments attendees audits awareness_campaigns bookings
  brochures campaigns checks classes click-throughs coaching_sessions conferences consultations counselling_sessions
  course_places courses demonstrations dialogues downloads drills evaluations events exercises exhibitions
  fact_sheets feasibility_studies flyers focus_groups follow-ups followers fora forums grant_awards grants guidelines
  guides handbooks hearings helpline_calls hits home_visits information_meetings information_sessions inspections
  interventions interviews joint_projects leaflets lectures lessons letters likes mailings manuals meetings
  mentoring_sessions mentors networking_events networks_established newsletters open_days outreach_visits page_views
  pamphlets participants partnerships pilot_projects pilots placements plans podcasts policies policy_documents
  posters posts presentations press_releases procurements programmes projects publications registrations reports
  reviews roadshows scholarships school_visits seminars sessions sign-ups site_visits social_media_posts staff_hours
  stalls strategies studies study_circles study_visits support_sessions surveys talks taster_sessions toolkits tours
  training_courses training_days training_hours training_places training_sessions trainings tutorials videos_produced
  visits_by visits_made visits_to_families visits_to_schools vouchers walks webinars work_placements working_hours
  workshop_participants workshops`,
  ),
  doneParticiples: wordKind(
    `
  adopted advertised advised allocated analysed appointed approved arranged assessed attended attending audited
  awarded bought briefed broadcast built carried_out certified checked circulated cleared coached collected
  commissioned compiled completed conducted consulted contacted convened coordinated counselled covered delivered
  designed developed digitised distributed drafted drawn_up dug educated employed engaged enlisted enrolled equipped
  established evaluated facilitated financed fitted funded given granted handed_out handled held hired hosted
  implemented informed inspected installed interviewed introduced invested invited involved issued laid launched led
  mailed mapped matched mentored monitored offered organised organized paid paid_out painted participating planned
  planted posted prepared presented printed processed procured produced provided publicised published purchased
  put_up reached recruited refurbished rehearsed renovated repaired replaced restored retrofitted reviewed revised
  run scheduled screened sent sent_out served set_up shared signed signed_up spent sponsored staffed staged submitted
  supplied supported surveyed tested trained translated trialled undertaken updated upgraded used_up visited visiting
  written`,
  ),
  participation: wordKind(
    `
  are_offered attended attending been_contacted been_informed been_invited been_offered been_reached been_screened
  been_trained completed completing enrolled enrolling joined_the participated participating received receiving
  signed_up taken_a taken_a_course taken_part taken_the taken_the_course taking_part took_part undergone visited
  were_informed were_invited were_offered were_reached were_trained`,
  ),
  lasting: wordKind(
    `
  after_a after_one after_six after_the_course after_three after_two are feel found_a found_work in_employment in_work
  is kept know know_how knows lasting months_after no_longer per_capita per_head per_inhabitant per_resident
  rate_their remain remained satisfied smoke-free stayed still survive surviving weeks_after who_can who_use within_a
  within_one year_after years_after`,
  ),
  attendees: wordKind("attendance attendees guests listeners spectators visitors visits"),
  attended: wordKind(
    `
  camp camps conference conferences course courses event events exhibition exhibitions fair fairs festival festivals
  lecture lectures meeting meetings open_day open_days page seminar seminars session sessions talk talks training_day
  training_days training_programme training_programmes web_page webinar webinars website workshop workshops`,
  ),
  shares: wordKind(`
      per_cent_of percentage_of proportion_of share_of the_percentage_of the_proportion_of the_share_of`),
  directions: wordKind(
    `${comparatives} ${changed}
  accelerating declining decreasing diminishing dropping falling growing improving increasing rising shrinking`,
  ),
  notDirections: wordKind(
    `
      better-off better_off falling_accidents fewer_than greater_crested growing_season growing_up higher_education
      improving_grades larger_companies less_than longer-term lower_back lower_secondary more_than raised_beds
      reduced_fare reduced_mobility reduced_working smaller_companies`,
  ),
  directionNouns: wordKind(
    `
      cut cuts decline decrease decreases doubling drop easing fall gain gains growth halving improvement
      improvements improving increase increases increasing lowering narrowing raising reducing reduction reductions
      rise shortening slowing strengthening widening`,
  ),
  directionVerbs: wordKind(
    `
  accelerates are_cut are_declining are_decreasing are_falling are_growing are_higher are_improving are_increasing
  are_lower are_reduced are_rising climbs decline declines decrease decreases decreasing diminishes doubles drops
  drops_by dwindles falls get_shorter gets_shorter go_down go_up goes_down goes_up going_down going_up grows halves
  has_been_reduced has_declined has_decreased has_doubled has_dropped has_fallen has_gone_down has_gone_up has_grown
  has_halved has_improved has_increased has_risen have_been_reduced have_declined have_decreased have_fallen
  have_grown have_improved have_increased have_risen improves increase increases increasing is_cut is_declining
  is_decreasing is_down is_falling is_growing is_halved is_higher is_improving is_increasing is_lower is_reduced
  is_rising is_shrinking is_up lengthens lessens narrows rises shortens shrinks widens will_decrease will_increase
  worsens`,
  ),
  copulas: wordKind("are become becomes get gets has_become has_got have_become have_got is will_be"),
  people: wordKind(people, { endings: "-olds -year-olds year-olds" }),
  bodies: wordKind(`
      agencies associations authorities banks boards businesses charities churches clubs colleges companies congregations
      councils employers farms firms foundations households industries institutions municipalities networks ngos
      organisations organizations providers regions schools shops suppliers trusts universities villages workplaces`),
  women: wordKind("daughters female females girl girls mothers pregnant schoolgirls sisters woman women"),
  men: wordKind("boy boys brothers fathers male males man men schoolboys sons"),
  afterPeople: wordKind(
    `
      a affected after aged among and are as at between by during each employed enrolled feeling for from have in is
      living looking not of on or out outside over per receiving registered taking that to trained under who with
      within without working year`,
  ),
};
