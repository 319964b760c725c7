import {
  actionNouns,
  arrangements,
  infinitives,
  participles,
  passives,
  perfectPassives,
  perfects,
  presents,
} from "./sv-activities.js";
import { compoundKind, forms, wordKind } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";

const comparatives = `
  aktivare attraktivare billigare bredare bättre djupare dyrare effektivare enklare fler flitigare fredligare
  friskare färre gladare glesare godare grönare hälsosammare hållbarare högre jämlikare jämnare jämställdare klokare
  kortare likvärdigare ljusare lugnare lägre längre lättare långsammare mer mildare mindre modigare mänskligare
  närmare nöjdare piggare renare rikare robustare rättvisare självständigare skickligare smalare smartare smidigare
  snabbare stabilare starkare stoltare större svagare svalare säkrare sämre tidigare_hjälp tidigare_upptäckt
  tillgängligare trevligare trivsammare tryggare tydligare tystare tätare vackrare varmare vänligare yngre öppnare`;

const changed = `${forms(
  `
    begränsa bredda effektivisera förbättra fördjupa fördubbla förenkla förkorta förnya försvaga förtäta halvera
    intensifiera mildra minska nyansera reducera stabilisera stegra utjämna utvidga utöka återskapa öka`,
  "d de t",
)} ${forms("förhöj förlängd förstärk försämra höj stärk sänk", "d da t ta")}
  förlängda förlängt stegrat`;

const states = `${comparatives} ${changed} ${forms("bibehåll säkra trygga återställ", "d da de t")}
  bibehållen bibehållet bibehållna flest inga ingen inget levande merparten minst minst_hälften tillräcklig
  tillräckliga tillräckligt`;

/** Words of change that are also said of what somebody extends or raises. */
const adjustments = `${forms("bredda effektivisera fördubbla förenkla förnya utvidga utöka öka", "d de t")} ${forms(
  "förhöj förlängd höj sänk",
  "d da t ta",
)} ${forms("förstärk stärk", "t ta")}
  fler förlängda förlängt mer sänkt`;

const stateNouns = `
  aktivitet andel andelar ansökningar användande användning arbeten arbetstillfällen arter artrikedom avkastning
  befolkning behörighet besök betyg biltrafik bostäder brott buller cykling deltagande dödsfall egenförsörjning
  energianvändning erfarenhet erfarenheter etablering etableringar examen examina export fattigdom fetma fiskar
  fjärilar framtidstro frånvaro fåglar företag företagande försäljning glädje grad gästnätter halter hem hushåll idéer
  import inflytande inflyttning inkomst inkomster insekter insikt insikter insyn intresse investeringar invånarantal
  jobb konsumtion kraft kunnande kunskap kunskaper kväve kännedom känsla köpkraft livslängd lust lycka läsande läsning
  lönsamhet marknadsandelar matsvinn medbestämmande missbruk motion måluppfyllelse naturvärden nivå nivåer närvaro
  ohälsa olyckor omsättning pendling population produktion produktivitet resande resor resultat rökning rörelse
  sammanhållning sjukfrånvaro sjukskrivning sjukskrivningar självförsörjning självförtroende självkänsla skador
  skatteintäkter smitta stolthet stress svar sysselsättning sömn tillgång tilltro tillväxt tittande upplevelse
  upplevelser uppslutning utanförskap utsläpp valdeltagande valfrihet vilja vinst våld välbefinnande välmående vänner
  värde värden återbruk återhämtning återvinning återväxt överlevnad övernattningar övervikt`;

/** What somebody sets up, pays for, hires or decides. */
const provisions = `
  anslag arvode arvoden avgift avgifter avgångar badplats badplatser belysning bemanning bibliotekarier
  biblioteksfilialer bidrag biljetter biljettpriser blanketter boendeplatser broar budget bussar busskort busslinjer
  bänkar cykelbanor cykelgarage cykelnät cykelparkering cykelparkeringar cykelställ cykelvägar e-tjänst e-tjänster
  ersättning ersättningar fältassistenter fältsekreterare förskoleplatser gränsvärden gångnät handläggare hastighet
  hastigheter hastighetsgräns hastighetsgränser hemgång hemtjänst hjälpmedel hyra hyror hållplats hållplatser
  instruktörer kameror kontaktpersoner kontroller krav kuratorer körfält laddplatser laddstolpar lekplats lekplatser
  lektioner lektionstid lokaler läkartider lärartjänster lön löner mottagningstider mötesplats mötesplatser
  nattvandrare ordningsvakter papperskorgar parkering parkeringar parkeringsplatser pedagoger pengar personalresurser
  poliser polisnärvaro praktikplatser priser psykologer resurs resurser ridstigar rutiner rådgivare skatt
  skatter skoldag skolskjuts skolsköterskor skylt skyltar skyltning snöröjning socialsekreterare speciallärare
  speltider spärrar stipendier studieplatser städning stödlinje taxa taxor telefontider tillsyn toaletter trottoarer
  turtäthet undervisningstid uteplatser utrustning vakter vandringsled vandringsleder visningstider vårdplatser
  vägvisning väktare öppethållande öppettid öppettider övergångsställen`;

const stateAdjectives = `${forms(
  `
    aktiv attraktiv avgiftsfri barriärfri blomstrande delaktig drogfri effektiv engagerad fossilfri frisk fungerande
    giftfri gles god hälsosam hållbar inkluderande integrerad jämlik jämn jämställd klimatneutral klimatsmart
    konkurrenskraftig levnadskraftig likvärdig livskraftig meningsfull mobbningsfri motiverad motståndskraftig nöjd
    rik robust rättssäker rättvis rökfri segregationsfri självständig stabil stark stimulerande stolt säker tillfreds
    tillgänglig tobaksfri tolerant trygg välfungerande välmående välutbildad våldsfri öppen_och`,
  "- a t",
)}
  attraktivt fossilfria fossilfritt fri_från fria_från friska fritt_från full fullt fungerande god_hälsa god_tillgång
  goda gott gott_om hållbart hög höga högt inkluderande jämlikt jämställt klimatneutralt levande likvärdig låg låga
  lågt noll nolltolerans nöjda rent rika rikt självförsörjande självgående starka stimulerande säkert säkra trivsam
  trivsamma trivsamt trygga välfungerande välinformerad välinformerade välmående välskött välskötta`;

const finiteVerbs = `
  accepterar anser anställer använder används arbetar attraherar avslutar avtar badar beaktar behandlas behärskar
  behåller behåller_sin behöver behövs bemöts berättar består betalar bevaras bibehålls bidrar blev blir blommar bor
  brukar byggs byter byts bör börjar cyklar_till delar deltar drabbas drar dricker driver dör engagerar_sig
  erbjuder_sig ersätter ersätts etablerar_sig expanderar exporterar fick finns flyttar flödar fortsätter frågar
  fullföljer fungerar fylls fångas_upp får får_hjälp föds följer förblir förbrukar förbättras fördelas fördubblas
  förebygger förkortas förlorar förstärks förstår försvagas försvinner försämras försörjer genererar genomsyras ger
  glömmer gynnas gäller går gör hade halveras handlar har har_råd hinner hittar hjälper hjälps hyr häckar hänger
  håller håller_ihop hålls höjs hör hörs identifieras idrottar inflyttar inkluderas innehåller insjuknar investerar
  jobbar jämnas_ut kan kastar klarar klarar_sig kommer kompostar konkurrerar konsumerar kostar krymper kräver
  källsorterar känner kännetecknas känns köper lagas leder leker leker_i lever levererar lider ligger liknar likställs
  litar lockar lugnar luktar lyckas lyfts lär lär_sig läser lättar minns minskar misslyckas mognar motionerar
  motsvarar märks mår måste möts nyttjar når når_havet nås odlas omfattas orkar passar_för pendlar planar pluggar
  pratar prioriterar producerar promenerar präglas påverkar rekommenderar renoveras repareras representeras reser
  respekterar ringer rinner rivs räcker räknar råder rör rör_sig röstar saknar samarbetar samlas samverkar samåker
  satsar ser serverar ses simmar sitter sjunker sker ska skadas skapar skiljer skriver skyddas skär slipper slutar
  slänger smakar sorterar sover sparar speglar sprids stannar startar stiger studerar styr stängs stärks står stödjer
  stöttar svarar syns säljer sänks söker söker_sig talar tappar tar tillfrisknar tillgodoser tillhör tilltar tillämpar
  tillåts tjänar tolererar trappas trivs tror träffas tränar trängs tycker tystnar tål töms umgås undviker uppfyller
  upplever uppmuntrar uppnår uppskattar upptäcker upptäcks utbildar_sig utgår utmärks utnyttjar utvecklar_sina
  utvecklas var varar vet vill vinner vinns vistas väcker väljer vänder_sig värderar växer växlar vågar vågar_säga
  äger är äter åker ångrar återanvänds återhämtar återkommer återställs återvinner återvänder ökar öppnar öppnas
  överlever`;

const people = `${forms(
  `
    anhörigvård anmäl använd användar arbet arbetsgiv arbetstag besök besökar bidragstag boend bosätt bruk bär båtäg
    bönd cyklist dans deltag distansarbet djuräg egenföretag elevassist fastighetsäg feriearbet fisk forsk företag
    företrädar förvärvsarbet föräldraled handled hundäg hyresgäst idrott invån jäg kommuninvån konsument
    kunskapsbärar lantbruk led lär läs låntag löntag markäg medborg missbruk motionär mottag_av nybyggar nyttj
    närståend närvarand pendl pension rök röst simm skid skol skolled skåd småföretag sommarjobb spel studer sökand
    trafikant trän tränar tränarled ungdomsled ungdomsträn utförsåk utöv vandr villaäg välj väljar vårdgiv vårdtag
    ägar åk åskåd`,
  "are aren ares arna arnas",
)}
  akademiker anhörig anhöriga anställd anställda anställde arbetslös arbetslösa arbetssökande artister asylsökande
  avlidna barn barnen barnet barns befolkning befolkningen besökare bilister blodgivare boende bostadslösa
  brottsoffer brukare bybor capita chef chefer cheferna cyklist cyklister dagligrökare deltagande doktorander
  donatorer drunknade döda elev elever eleverna ensamkommande entreprenör entreprenörer familjemedlemmar femåringar
  fiskare flicka flickor flickorna flyktingar forskare fotgängare frivilliga funktionshindrade fyraåringar fäder
  företagare förskolebarn förtroendevalda förvaltare förvärvsarbetande förälder föräldrar föräldrarna givare grannar
  granne gäst gäster handläggare hemlös hemlösa huvud hyresgäst hyresgäster ideella idrottare individ individer
  individerna inflyttade ingenjörer inrikesfödda insjuknade invånare jägare killar kille klient klienter klienterna
  kommunbor kommuninvånare konstnärer kulturutövare kund kunder kunderna kvinna kvinnor kvinnorna landsbygdsbor
  lantbrukare ledamot ledamöter ledare läkare läkarna länsbor länsinvånare lärare lärarna lärling lärlingar
  långtidsarbetslösa långtidssjukskrivna makar mamma mammor man markägare medarbetare medarbetarna medborgare
  medborgarna medelålders medlem medlemmar medlemmarna mottagare män männen människa människor människorna mödrar
  nioåringar nyanlända nyfödda närstående offer omkomna ortsbor pappor passagerare passagerarna patient patienter
  patienterna pendlare pendlarna pensionär pensionärer pensionärerna person personal personer personer_med personerna
  personers pojkar pojkarna pojke politiker praktikant praktikanter resenär resenärer resenärerna respondent
  respondenter rökare röstande röstberättigade sambor senior seniorer sexåringar simkunniga sjukskriven sjukskrivna
  sjuksköterska sjuksköterskor sjuåringar skadade skogsägare skolbarn skolungdomar smittade småbarn socialsekreterare
  sommarjobbare specialister spädbarn stadsbor student studenter studenterna studerande svarande svårt_skadade syskon
  sysselsatta tandläkare tioåringar tjej tjejer tjänstemän tjänsteperson tjänstepersoner tonåring tonåringar
  trafikant trafikanter treåringar turist turister undersköterska undersköterskor ung unga ungdom ungdomar ungdomarna
  ungdomspraktikanter ungvuxna utflyttade utrikesfödda utsatta vaccinerade volontär volontärer vuxen vuxna väljare
  våldsutsatta äldre åringar årsarbetare årsarbetskrafter åttaåringar öbor överviktiga`;

export const swedish: WordLists = {
  determiners: wordKind(
    `
      alla alla_våra allas båda de den det en en_del ett ett_antal flertalet hela kommunens länets många några ortens
      regionens samtliga varje vår våra våra_egna vårt ännu`,
  ),
  leadIns: wordKind(`
  aktivt alla att bland_annat bör börja börja_att digital digitala en erbjuda_och ett extern externa fortsatt
  fortsatta fortsätta fortsätta_att förebyggande försöka gemensam gemensamma gemensamt gratis individuell
  individuella intern interna kompletterande kontinuerlig kontinuerliga kontinuerligt kostnadsfri kostnadsfria lokal
  lokala löpande ny nya nytt obligatorisk obligatoriska planerad planerade praktisk praktiska regelbunden regelbundet
  regelbundna regional regionala riktad riktade ska strategisk strategiska systematisk systematiska systematiskt
  särskild särskilda tidig tidiga tillsammans under_året uppsökande utökad_och varje_termin varje_år vi_ska vi_vill
  vill årlig årliga årligt återkommande öppen öppna`),
  prepositions: wordKind(
    `
      av bland där efter en enligt från för före genom hos i inför inom kring längs med mellan mot och om på runt samt
      som så till tillsammans under utanför utifrån varje via vid åt över`,
  ),
  relatives: wordKind(
    `
      att dem dit där då eftersom hur innan medan när oavsett_om om_att om_hur som så så_att tills utan_att vad
      varför vars vart vilka vilken vilket än`,
  ),
  definites: wordKind("", {
    endings: "an arna byn en erna et ln orna rn ön",
    except: `
  annan annat barn biljett botten budget den det egen egna fina grön gärna het igen ingen inget innan internet itet
  kabinett kan liten läkemedel man medan mellan men mina mycket många möjligen nedan nyligen nästan någon något ovan
  paket plan planet redan ren rena runtomkring sedan sina skön slutligen tecken trygga undan utan van vanligen vatten
  vuxen äntligen även ögonen öppen`,
  }),
  activityVerbs: wordKind(infinitives),
  gerunds: wordKind(""),
  auxiliaries: wordKind("blir bör får ger har kan leder måste ska vill är"),
  unsureActivityVerbs: wordKind(
    `
      anpassa bilda förenkla ge göra hålla inreda leda lyfta pröva rusta samla samordna skapa skydda starta
      stärka_upp säkra testa utbilda utveckla utöka visa öppna`,
  ),
  activityPresents: wordKind(presents),
  arrangementPresents: wordKind("erbjuder ger håller"),
  activityPerfects: wordKind(perfects),
  perfectVerbs: wordKind("har hade"),
  organisations: compoundKind(
    `
  arbetsgruppen arbetsmarknadscenter avdelningen biblioteken biblioteket bolaget bostadsbolaget center centret centrum
  enheten familjecentralen familjecentralerna fakulteten fastighetsbolaget fritidsgården förbund förbundet föreningar
  föreningarna föreningen församlingen förskolan förskolorna förvaltning förvaltningen gymnasiet hemtjänsten högskolan
  ideburna institutionen klubbarna klubben kommun kommunalförbundet kommunen kommunerna kommunledningen kontoret
  kliniken kulturskolan kyrkan länsstyrelsen museet myndigheten nämnden näringslivskontoret organisationen pastoratet
  polisen projektet projektledaren region regionen regionerna rektorerna räddningstjänsten samordnaren simhallen
  sjukhuset skolan skolorna socialtjänsten staden stadsdelen studieförbunden studieförbundet styrelsen styrgruppen
  teatern turistbyrån ungdomsmottagningen universitetet verket verksamheten vi vårdcentralen vårdcentralerna`,
    { except: "energiförsörjningen" },
  ),
  intentions: wordKind("avser_att behöver bör kommer_att måste planerar_att ska skall tänker vill"),
  activityPassives: wordKind(passives),
  arrangementPassives: wordKind(
    `
      anordnas arrangeras bedrivs drivs erbjuds ges görs hålls lanseras ordnas planeras pågår sker startar startas
      utförs`,
  ),
  perfectPassives: wordKind(perfectPassives),
  passiveVerbs: wordKind(""),
  activityParticiples: wordKind(participles),
  actionNouns: compoundKind(actionNouns, {
    except: `
      analys_av elproduktion energiproduktion folkbildning inkomstutbildning kunskapsdialog livsmedelsproduktion
      lågutbildning matproduktion tillit`,
  }),
  actionNounsBeforeOf: wordKind("", {
    endings: "ande else ering nad ning",
    except: `
  anseende anslutning användande användning befolkning belastning belysning bemötande beroende boende bostad
  bosättning deltagande erkännande exponering flyttning forskning förbättring fördelning fördubbling förekommande
  förening förhållande förlust förlängning förståelse försämring försörjning förtroende förändring halvering händelse
  höjning inflytande inflyttning konsumtion kostnad kunnande kännande livslängd lärande marknad medvetande mening
  minnande minskning månad nyttjande omsättning påverkan rörelse sjukskrivning skillnad spridning stad ställning
  stämning stärkande sysselsättning sänkning tillstånd tillväxt tolkning uppfattning upplevande upplevelse
  uppslutning utjämning utnyttjande utseende utsättning välbefinnande välmående ökning övergång`,
  }),
  of: wordKind("av"),
  events: compoundKind(
    `
      föreläsning föreläsningar insatser kampanj kampanjer konferens konferenser kurser seminarier seminarium
      utbildningsinsatser workshop workshoppar workshops`,
  ),
  products: compoundKind(
    `
      app broschyr broschyrer checklista checklistor film filmer handbok handböcker hemsida hemsidan material plan
      planer policy rapport rapporter riktlinjer sidan strategi webbplats webbplatsen webbsidan`,
  ),
  arrangements: compoundKind(arrangements, {
    except: `
      fredagar helgdagar landskapsprogram lördagar måndagar onsdagar söndagar tisdagar torsdagar vardagar
      vardagen`,
  }),
  states: wordKind(states),
  adjustments: wordKind(adjustments),
  stateNouns: compoundKind(stateNouns),
  provisions: compoundKind(`${provisions} stöd_till stöd_åt`),
  complementizers: wordKind("att"),
  stateAdjectives: wordKind(stateAdjectives, { endings: "fri fria fritt" }),
  intensifiers: wordKind(
    `
      allt avsevärt betydligt en_allt ett kraftigt lite långt markant mycket något tydligt varaktigt väsentligt ännu`,
  ),
  finiteVerbs: wordKind(finiteVerbs, {
    endings: "das erar eras jas kas las pas ras tas",
    except: "atlas glas kalas kras madras terras",
  }),
  finiteVerbsOfPeople: wordKind(
    `
      ansöker badar besöker cyklar dansar grillar hämtar kör lagar lämnar lånar målar odlar planer planerar ringer
      röker sjunger sköter snusar spelar ställer tittar träffar vandrar vittnar vårdar`,
  ),
  finiteEndings: wordKind("", {
    endings: "ar ds er gs ir js ks ls ms ns ps rs ts vs yr år ör",
    except: `
  bakför barnår dagar december där efter elever eller fler framför fredagar för hur här inför innanför kronor kvällar
  lördagar mellanår mer månader måndagar nedanför november när nätter oktober onsdagar ovanför per personer september
  sommar somrar såväl söndagar terminer timmar tisdagar torsdagar under utanför var veckor vinter vintrar även år
  över`,
  }),
  beforeNouns: wordKind(
    `
      alla av bland de den det efter eller en enligt ett fler flera från för genom hos i inför inom kommunens kring
      med mellan mot nya och olika om på regionens runt samt sina till under via vid åt över`,
  ),
  adverbs: wordKind(
    `
      aldrig alltid alltjämt bättre fortfarande fortsatt gärna inte lätt mer nu också ofta oftare redan sig själv
      själva snabbt sällan tidigt även`,
  ),
  joiners: wordKind(
    `
      innebär leder_till liksom och och_därmed resulterar_i samt som_ger som_leder_till så_att vilket vilket_ger
      vilket_leder_till`,
  ),
  comments: wordKind("något_som vilket"),
  means: wordKind("genom med_hjälp_av som_en_följd_av tack_vare till_följd_av via"),
  notMeans: wordKind(
    `
  alla barndomen bron byar byn centrala centrum dagen digitala dörren en_hel gatan gator generationer hela hela_livet
  kanalen kommun kris kriser landskapet livet livets län länet natten naturen områden området parken porten rör
  seklet sin sjön skogen skoltiden skolåren sommaren staden stan sund sundet svårigheter tid tiden tunneln tätorten
  tätorter uppväxten vattnet veckan vintern väggar åren året`,
  ),
  unsureMeans: wordKind(""),
  acts: wordKind("att"),
  fixedPairs: wordKind(
    `
  arbetar_och_bor arbetar_och_studerar bor_och_arbetar bor_och_lever bor_och_verkar bättre_och_bättre cyklar_och_går
  fler_och_bättre fler_och_fler går_och_cyklar kommer_och_går lever_och_bor lever_och_mår lever_och_verkar
  lär_och_utvecklas läser_och_räknar läser_och_skriver mer_och_bättre mer_och_mer mår_bra_och_trivs ser_och_hör
  studerar_och_arbetar större_och_bättre större_och_större trivs_och_mår trivs_och_utvecklas tänker_och_tycker
  växer_och_utvecklas äter_och_dricker äter_och_sover`,
  ),
  vagueVerbs: wordKind(
    `
  arbeta_aktivt arbeta_för arbeta_långsiktigt arbeta_med_frågor arbeta_strategiskt arbeta_vidare arbete_för
  arbete_mot befästa bejaka bevaka_frågan bevaka_frågor bidra bidra_till driva_frågan driva_på eftersträva fokusera
  fokusera_på främja främjande_av ge_förutsättningar_för ha_en ha_ett ha_fokus_på hjälpa_till_att_skapa inspirera
  inspirera_till jobba_aktivt jobba_för jobba_vidare lyfta lyfta_fram lyfta_frågan lyfta_frågor lägga_fokus_på
  medverka medverka_till möjliggöra satsa_på se_till skapa_förutsättningar skapa_förutsättningar_för
  skapa_goda_förutsättningar stimulans_av stimulera stimulera_till sträva_efter sträva_mot stå_för
  stöd_till_utveckling_av synliggöra sätta_fokus sätta_fokus_på söka_möjligheter ta_ansvar_för ta_ett_helhetsgrepp
  ta_höjd_för ta_tillvara ta_vara_på tillvarata underlätta_för undersöka_möjligheten undersöka_möjligheterna
  uppmuntra_till uppmärksamma utforska utforska_möjligheter vara vara_en vara_ett verka verka_för värna värna_om`,
  ),
  weakVerbs: wordKind(
    `
  aktivera arbeta_med bevara bredda bygga effektivisera engagera fortsätta_arbeta_med följa förankra förbättra
  förbättring_av fördjupa förstärka förstärkning_av hantera höja inkludera intensifiera involvera jobba_med
  kvalitetssäkra minska motverka möta optimera påverka samordna skapa stimulera stärka stärkande_av stöd_för
  stöd_till stödja stötta säkerställa säkra trygga underlätta uppmuntra utveckla utveckling_av utöka vidareutveckla
  vårda öka öka_fokus_på`,
  ),
  vaguePresents: wordKind(
    `
  arbetar_aktivt arbetar_för arbetar_långsiktigt arbetar_strategiskt arbetar_vidare bejakar bidrar bidrar_till
  fokuserar fokuserar_på främjar ger_förutsättningar inspirerar inspirerar_till jobbar_aktivt jobbar_för lyfter
  lyfter_fram medverkar_till möjliggör satsar_på skapar_förutsättningar skapar_förutsättningar_för
  skapar_goda_förutsättningar stimulerar stimulerar_till strävar_efter strävar_mot sätter_fokus tar_ansvar_för
  tar_tillvara tar_vara_på underlättar_för uppmuntrar_till verkar_för värnar värnar_om`,
  ),
  weakPresents: wordKind(
    `
      arbetar_med effektiviserar förbättrar fördjupar förstärker höjer jobbar_med skapar stärker stöder stödjer
      stöttar säkerställer underlättar uppmuntrar utvecklar vidareutvecklar`,
  ),
  weakPassives: wordKind(
    `
      beaktas främjas förbättras fördjupas förstärks intensifieras lyfts möjliggörs prioriteras stimuleras stärks
      stödjs stöds synliggörs underlättas uppmuntras uppmärksammas utvecklas utökas vidareutvecklas värnas`,
  ),
  vagueStates: wordKind(
    `${forms("bredda fördjupa förbättra utveckla öka", "d de t")} ${forms("förstärk stärk", "t ta")}
  attraktiv attraktiva bra bättre djupare god goda gott hållbar hållbara hållbart högre levande livskraftig mer positiv
  positiva stark starka starkare starkt större ökande`,
  ),
  vagueTurns: wordKind(
    `
      goda_förutsättningar i_möjligaste_mån i_olika_sammanhang när_så_är_möjligt olika_aktörer olika_former
      olika_insatser olika_målgrupper på_bästa_sätt på_ett_bra_sätt på_ett_strategiskt_sätt på_olika_sätt
      sätta_fokus_på vid_behov`,
  ),
  abstractWords: compoundKind(
    `
  aktör aktörer attraktivitet attraktiviteten arbete arbetet arbetssätt arbetssätten attityd attityder
  attraktionskraft bemötande bemötandet beredskap beredskapen besöksnäringen bildning boendemiljö bygden civilsamhälle
  civilsamhället civilsamhällets delaktigheten demokrati demokratin dialog dialogen digitalisering digitaliseringen
  effektivitet ekonomi ekonomin engagemang engagemanget entreprenörskap fokus folkhälsan former framtid framtiden
  frågan frågor frågorna företagande företagandet förmåga förmågan förtroende förtroendet förutsättningar
  förutsättningarna gemenskap gemenskapen goda_livsmiljöer grön_omställning handlingskraft helhet helhetsperspektiv
  helhetssyn hälsa hälsan hälsofrämjande hänsyn identitet identiteten image inflytande information informationen
  initiativ inkludering innovation innovationer innovationsförmåga insatser integration integrationen
  jämställdhetsintegrering kapacitet kapaciteten klimat klimatet klimatfrågan kommunen kommunikation kommunikationen
  kompetens kompetensen kompetensförsörjning kompetensförsörjningen konkurrenskraft kultur kulturen kunskap kunskapen
  kunskaper kvalitet kvaliteten kvaliteter landsbygd landsbygden landsbygder ledning ledningen levnadsvanor
  likabehandling liv livet livskraft livsmiljö livsmiljöer livsstil livsstilar livsvillkor länet lärande lärandet
  medvetande metoder metoderna miljö miljön motståndskraft mål målen målgrupper mångfald mångfalden möjligheter
  möjligheterna nyfikenhet näringar näringsliv näringslivet nätverk nätverkande nätverken ohälsa ohälsan omställning
  omställningen organisationen part perspektiv perspektivet processer processerna regionen resiliens resurser roll
  rollen rutiner samarbete samarbetet samhälle samhället samhällsnytta samsyn samverkan samverkansformer satsningar
  service servicen strukturer styrning styrningen stöd_till synergier tillit tillväxt tillväxten transparens trivsel
  trivseln turism turismen utveckling utvecklingen varumärke varumärket verksamhet verksamheten verksamheterna
  verksamhetsutveckling villkor välbefinnande välfärd välfärden välmående värdegrund värdegrunden värderingar åtgärder`,
    {
      endings: "het heten heter isering iseringen ism ismen itet iteten skap skapet",
      except: `
  aktivitet aktiviteten aktiviteter dricksvattenkvalitet elektricitet fastighet fastigheten fastigheter friluftsliv
  gatumiljö handledning handledningen hemlighet landskap landskapet lägenhet lägenheten lägenheter läsförmåga
  läskunnighet myndighet myndigheten myndigheter nyhet nyheter redskap simkunnighet simkunskaper skyldighet
  språkkunskaper stadsmiljö studiekunskaper svårighet sällskap universitet universitetet vattenkvalitet verktyg`,
    },
  ),
  concreteMeans: wordKind("genom med med_hjälp_av via"),
  numbers: wordKind(
    `
      dubbelt elva fem femtio femton fjorton fjärdedel fyra fyrtio halverad halverade halverat hundra hälften nio sex
      sju tio tjugo tolv tre tredjedel trettio tretton tusen två åtta`,
    { endings: "hundra tusen" },
  ),
  counts: wordKind(
    `
      andel andelen antal antalet det_totala_antalet mängd procent procentandel summa totalt_antal volym`,
  ),
  countedActivities: compoundKind(
    `
  affischer aktiviteter ansökningar_som arbetstimmar arrangemang artiklar avtal besiktningar beslut bidrag
  bidragsbeslut broschyr broschyrer checklistor coachningar deltagare deltagartillfällen demonstrationer dialoger
  dialogmöten dialogtillfällen enkäter evenemang event filmer flygblad foldrar följare föreläsningar föreningsbidrag
  förstudier granskningar guidningar handböcker handledningstillfällen handledningstimmar handlingsplaner hembesök
  hälsosamtal informationsmöten informationstillfällen informationsträffar inlägg insatser inspektioner intervjuer
  inventeringar kampanjer kartläggningar klick konferenser konserter konsultationer kontroller kursdeltagare kurser
  kursplatser kurstillfällen kurstimmar ledarutbildningar lektioner läger lägerplatser medborgardialoger mentorskap
  möten mötestillfällen nedladdningar nyhetsbrev nätverksmöten nätverksträffar pilotprojekt planer poddavsnitt
  policydokument policyer praktikplatser pressmeddelanden programpunkter projekt prova-på-tillfällen påminnelser
  rapporter remisser revisioner riktlinjer rutiner rådgivningar rådgivningssamtal rådgivningstillfällen
  samarbetsavtal samråd samtal samtalsgrupper samverkansmöten seminarier sidvisningar skrifter sociala_medier-inlägg
  språkcaféer språkkaféer stipendier strategier studiebesök studiecirklar stödgrupper stödsamtal temadagar
  temakvällar tillfällen tillsynsbesök tillsynsärenden timmar_handledning timmar_rådgivning timmar_undervisning
  timmar_utbildning trygghetsvandringar träffar träningspass undersökningar uppföljningar upphandlingar
  uppsökande_besök utbildningar utbildningsdagar utbildningsinsatser utbildningsplatser utbildningstillfällen
  utbildningstimmar utlysningar utredningar utskick utställningar utvärderingar vandringar verkstäder visningar
  webbinarier workshop workshoppar workshops överenskommelser övningar övningstillfällen`,
    {
      except: `
  akutbesök anställningsavtal barnprojekt behandlingskontroller biståndsbeslut bostadsbidrag domstolsbeslut
  fallskadebesök friskvårdsbidrag försörjningsbidrag gästbesök hyresavtal larmsamtal levnadsavtal läkarbesök
  läkarsamtal nödsamtal orosanmälningar planer_på resebidrag sjukbesök trafikplaner vårdbesök återbesök`,
    },
  ),
  doneParticiples: wordKind(
    `${forms("framför genomför inför utför", "d da t")} ${forms(
      `
    analysera anordna arrangera asfaltera bearbeta bemanna besikta beslagta bevilja boka certifiera coacha
    digitalisera distribuera dokumentera finansiera fortbilda förmedla granska handleda implementera informera
    initiera inrätta inspektera installera intervjua inventera kommunicera kontakta kontrollera lansera leverera
    lotsa matcha organisera planera plantera presentera producera provta publicera påbörja rekrytera renovera
    revidera samordna sanera screena subventionera teckna testa underteckna uppdatera upphandla utarbeta utbetala
    utbilda utlysa utvärdera översätta`,
      "d de t",
    )}
  anlagd anlagda anlagt antagna arbetade avsatt avsatta besökta byggd byggda byggt delade_ut deltagande erbjudet
  erbjudna framtagen framtaget framtagna förbrukad förbrukade förbrukat fördelade fördelat genomgångna handlagda
  handledda hållen hållet hållna inbjudna inköpt inköpta inlämnade insamlade inskrivna_på kartlagda köpta medverkande
  nedlagd nedlagda nyutbildade skickade sända tillsatt tillsatta tryckta upparbetade uppföljda upprättade upprättat
  uppsatt uppsatta uppsökta utbetalt utdelade utdelat utfärdade utförda utlånade utsedda utskickade utskickat
  utställda utsända visade`,
  ),
  participation: wordKind(
    `${forms(
      "fått_",
      `
      besök bidrag broschyren coachning en erbjudande ett fortbildning handledning information instruktioner
      introduktion kursen rådgivning stöd utbildning vägledning`,
    )}
  anmält besökts bjudits_in coachats deltagit deltog erbjudits fullföljt genomfört genomgått gått_en
  gått_fortbildningen gått_kursen gått_utbildningen informerats intervjuats kontaktats medverkat nåtts screenats
  slutfört utbildats vägletts`,
  ),
  lasting: wordKind(
    `
  anställning använder arbete efter_avslutad efter_ett efter_kursen efter_sex efter_tre efter_två egen_försörjning
  finns_kvar fortfarande halvår_efter jobb kan klarar kvar kvarstår känner månader_efter nöjda per_capita per_elev
  per_invånare per_tusen rökfria tillämpar upplever är år_efter`,
  ),
  attendees: wordKind("besök besökare publik åhörare"),
  attended: compoundKind(
    `
  evenemang evenemanget festival festivalen föreläsning föreläsningar föreläsningen hemsida hemsidan
  informationskväll konferens konferensen konferenser kurs kursen kurser kurserna läger lägret mässa mässan mässor
  möte möten mötena mötet samtalsgrupp samtalsgrupper seminarier seminariet seminarium simskola simskolan temadag
  temadagar temadagen träff träffar träffarna träffen utställning utställningen vandring vandringar vandringen
  visning visningar webbplats webbplatsen workshop workshoppar workshoppen workshops`,
  ),
  shares: wordKind("andel andelen procent procentandel"),
  directions: wordKind(
    `${comparatives} ${changed}
  avtagande fallande minskande nedgång_i sjunkande stigande tilltagande uppgång_i växande ökande`,
  ),
  notDirections: wordKind(
    `
      bättre_begagnade fler_än färre_än högre_lönegrader högre_utbildade högre_utbildning mer_än mindre_barn
      mindre_företag mindre_orter mindre_än större_barn större_företag större_orter`,
  ),
  directionNouns: compoundKind(
    `
      förbättring fördubbling förkortning förstärkning försämring halvering höjning minskning nedgång reducering
      reduktion sänkning uppgång utjämning ökning`,
  ),
  directionVerbs: wordKind(
    `
  avtar blir_bättre blir_fler blir_färre blir_högre blir_kortare blir_lägre faller förbättras fördubblas förkortas
  försämras går_ned går_ner går_upp halveras har_blivit_fler har_blivit_färre har_fallit har_förbättrats
  har_fördubblats har_gått_ner har_gått_upp har_halverats har_höjts har_minskat har_sjunkit har_stigit har_stärkts
  har_sänkts har_vuxit har_ökat höjs krymper minskar sjunker ska_minska ska_öka stiger stärks sänks tilltar växer
  ökar`,
  ),
  copulas: wordKind("blev bli blir har_blivit ska_bli är"),
  people: compoundKind(people, {
    endings: "are bor borna enter ister ologer skötare sköterskor åring åringar",
    except: `
  allmän dokumenter dynamon ekvivalenter humor högare kanister komponenter kontinenter kortläsare kung kylare labor
  laddare mätare oftare procenter register renare roman räknare safar senare skrivare släckare snabbare spridare
  startare sändare talare tidigare varnare vidare`,
  }),
  bodies: compoundKind(`
      aktörer arbetsgivare arbetsplatser banker bolag butiker byalag bygder föreningar företag församlingar förvaltningar
      hushåll huvudmän industrier institutioner klubbar kommuner lantbruk leverantörer lärosäten myndigheter nätverk
      organisationer orter regioner samfund samfälligheter skolor stiftelser universitet utförare verksamheter verk
      arbetsgivarna bolagen föreningarna företagen hushållen kommunerna myndigheterna organisationerna skolorna`),
  women: wordKind(
    `
      dam damer döttrar flicka flickor flickorna gravida kvinna kvinnliga kvinnor kvinnorna mamma mammor mödrar
      nyförlösta systrar tjej tjejer tjejerna`,
  ),
  men: wordKind(
    `
      bröder fäder herrar kille killar killarna manliga män männen pappa pappor pojkar pojkarna pojke söner`,
  ),
  afterPeople: wordKind(
    `
      av bland deltar efter eller från får för har hos i inom kan med mellan och om per på samt som till under utan
      vid är år över`,
  ),
};
