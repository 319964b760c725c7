import { forms } from "./word-kind.js";

// Verbs of activity, by how they are spelled: those that only take endings, and those that lose their last e.
export const bases = `${forms(
  `
    administer adopt advertise advise allocate analyse analyze apply appoint arrange assess bring build buy calculate
    carry certify circulate co-host co-ordinate cohost collect commence commission compile compose conclude conduct
    construct consult continue convene convert coordinate create cultivate curate decorate deliver demolish develop
    dig digitalise digitalize digitise digitize disinfect dismantle dispatch distribute draft dredge educate employ
    engage_with enlist enrol enroll equip erect establish evaluate examine excavate execute expand experiment_with
    explain explore extend facilitate finalise follow fundraise furnish gather generate give hire hold identify
    illustrate immunise implement inaugurate inform initiate inoculate insert inspect install instruct insulate
    introduce invest investigate invite involve join knock launch lay legislate lend lengthen liaise locate make
    meet_with mobilise mobilize moderate modernise modernize mow negotiate nominate notify obtain offer organise
    organize outsource oversee pave pedestrianise perform persuade prepare preserve prioritise procure produce
    promote_the protect_the provide publicise publish purchase raise_funds rebuild recruit recycle_old redesign
    redevelop redirect refer reforest refurbish rehouse reinstate relocate remove renovate reopen repaint repair
    replace reroute resettle respond_to restock restore resurface retrain retrofit revise rewet rewild rewrite rotate
    run seek send serve share_the shorten simplify specify spread_the standardise strengthen_the subcontract submit
    subsidise subsidize supervise survey tailor take teach tender tighten_the translate unblock undertake update
    upskill utilise vaccinate vet widen write`,
  "-",
)}
  bring_together build_up buy_in call_on carry_out dig_up draw_up follow_up give_out hand_out knock_on_doors
  look_into open_up put_in put_on put_up reach_out_to roll_out scale_up send_out set_up sign_up start_up step_up
  team_up work_up work_with`;

export const unsure = `
  attract audit back book borrow brief broadcast budget call catalogue check clean clear close coach contact contract
  convert cover deal demonstrate design display document enable encourage enhance exhibit experiment export feature
  field film finance finish fit fix focus frame fund get grant group guard guide hand help host improve increase
  interview issue keep label landscape lay lead lease let license light link list livestream loan lower manage map
  measure meet mentor monitor move name network note number offer open order outline pack paint park partner pay
  phone pick pilot place plan plant post practise present press print process produce program project promote protect
  put question raise rate record reduce refer register rent report request rescue research reserve respond rest
  return review ride run schedule screen secure seed sell set share shop show sign slow sort sound sponsor staff
  stage start stock stop store strengthen study supply support sweep talk tax team test tour track trade train
  transport travel treat trial try tutor upgrade use visit volunteer weed welcome wire work`;

export const gerunds = `
  administering advertising advising allocating analysing analyzing appointing arranging assessing auditing
  broadcasting building buying carrying_out certifying circulating cleaning_up co-ordinating coaching collecting
  commissioning compiling conducting constructing consulting contacting converting coordinating creating curating
  decorating delivering demolishing designing developing digging digitalising digitising digitizing distributing
  drafting drawing_up educating employing enrolling equipping establishing evaluating examining expanding extending
  facilitating financing fitting following_up funding furnishing gathering giving guiding handing_out hiring holding
  hosting identifying implementing inaugurating informing initiating inspecting installing instructing insulating
  interviewing introducing inviting involving issuing landscaping launching laying lending liaising loaning making
  managing_the mapping mentoring mobilising moderating modernising monitoring negotiating offering opening organising
  organizing outsourcing overseeing painting paving piloting planting preparing presenting printing procuring
  producing providing publicising publishing purchasing putting reaching_out recruiting redesigning refurbishing
  relocating removing renovating renting reopening repainting repairing replacing restoring resurfacing retrofitting
  reviewing revising rewriting rolling_out running scheduling screening seeking sending sending_out serving
  setting_up sharing_the sponsoring staging standardising starting submitting subsidising supervising supplying
  surveying teaching testing training translating trialling tutoring undertaking updating upgrading upskilling
  vaccinating visiting welcoming working_with writing`;

export const participles = `
  appointed arranged audited carried_out commissioned conducted convened coordinated distributed drafted drawn_up
  established evaluated handed_out held hired hosted implemented inaugurated initiated inspected installed introduced
  launched mapped organised organized piloted procured published purchased put_in_place recruited rolled_out
  scheduled sent_out set_up staged surveyed trialled undertaken`;

/** What was carried out or drawn up, with no verb beside it: "training completed". */
export const finishedParticiples = `
  adopted agreed appointed approved arranged carried_out commissioned completed conducted convened distributed drafted
  drawn_up handed_out held hosted implemented installed launched organised organized piloted prepared published
  recruited rolled_out sent_out set_up signed staged trained updated`;

/** What has been done, said with "been". */
export const passiveParticiples = `
  analysed assessed audited catalogued checked collected compiled completed consulted contacted digitised documented
  educated examined informed interviewed investigated invited mapped prepared presented reviewed revised screened
  signed submitted taught tested trained translated updated upgraded upskilled visited written`;

/** What an organisation has done, after "has". */
export const perfects = `${finishedParticiples} ${passiveParticiples} ${participles}
  advised allocated awarded bought built coached converted cooperated_with created delivered designed developed
  employed equipped expanded funded given invested made offered opened painted planted presented printed processed
  produced provided purchased renovated repaired run sent spent staffed started supervised worked_with`;

export const arrangements = `
  activities activity advice assembly audits cafe café camp campaign campaigns camps class classes clinic clinics
  club clubs coaching conference conferences consultation consultations counselling course courses dialogue drill
  drills education event events exercise exercises exhibition exhibitions fair fairs festival festivals forum forums
  group_meetings guidance induction initiative initiatives inspections lecture lectures lesson lessons meeting
  meetings mentoring outreach pilot pilots program programme programmes programs project projects rehearsals review
  reviews scheme schemes screening seminar seminars session sessions support_groups survey surveys talk talks tour
  tours training tutoring visit visits walk walks webinar webinars workshop workshops`;
