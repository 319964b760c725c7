import { forms } from "./word-kind.js";

// Verbs of activity by how they are inflected: -a -ar -as -ad; -a -er -s -d; -a - -s -d; and those with forms of their own.
const regularArVerbs = `
  administrer analyser annonser anordn anpass anskaff arkiver arranger asfalter avveckl avverk bearbet behandl bekost
  bemann bok coach dekorer deleger digitaliser diskuter distribuer dokumenter drift effektiviser elektrifier etabler
  evaluer film finansier formuler förankr fördel förvalt gallr gransk identifier implementer informer initier inrätt
  inspekter installer instift instruer intervju inventer inviger isoler kalk koll kommunicer kompletter kontakt
  kontroller konverter koordiner kvalitetssäkr lanser leverer lokaliser lån marknadsför match moderer moderniser
  monter märk mätt mål odl omvandl ordn organiser paketer pilottest planer planter plock praktiser presenter producer
  programmer projekter prov provkör publicer rapporter redoviser registrer rekommender rekryter renover reparer
  repeter reserver restaurer revider rust saml sammankall samordn saner schemalägg screen server skap skick
  skolskjuts skylt snickr spol sponsr start städ subventioner synliggör tapetser teckn test tillverk trim tvätt
  undersök undervis uppdater uppgrader upphandl uppmärksamm upprust uppvakt utarbet utbild utform utfärd utlys utrust
  utvidg utvärder vaccin vacciner vandr värv översätt övervak`;

/** Verbs of activity: what somebody does. */
export const infinitives = `${forms(regularArVerbs, "a")} ${forms(
  `
    anlit anlägg anställ avsätt behandl bekämp belys bered beställ besök bygg framför förbered föreläs genomför gjut
    gräv handled handlägg hjälp hyr inför inköp inled inred installer iordningställ kartlägg köp kör led lägg
    marknadsför mät nyanställ ombygg ring röj sammanställ schemalägg ställ säkerställ sänd tilldel tillhandahåll
    tillsätt tillämp tryck trygghetsvandr undersök uppför upplys upprätt utlys utlåt utred verkställ vidareutbild
    översätt`,
  "a",
)}
  anlita anpassa ansöka ansöka_om arbeta_fram arbeta_med arrangera avtala bemanna beskära beställa betala_ut bevaka
  bevilja bidra_med bilda_en bilda_ett bistå bjuda_in byta byta_ut dela_ut dra_igång driva engagera erbjuda
  erbjuda_plats expandera fiska fixa fortbilda fortsätta_arbetet fånga följa_upp föra_dialog fördela förhandla
  förmedla förse ge ge_ut gräva_ner göra hämta hänga_upp hålla hålla_i höra implementera inbjuda införa införskaffa
  inventera investera klippa knacka_dörr kompetensutveckla köra_igång lyfta_fram lägga_in lägga_om lägga_ut lära_ut
  läsa_högt låna låna_ut låta_bygga medfinansiera mobilisera måla möta_upp nätverka plantera plugga processleda
  projektleda prova_på provköra pröva rensa ringa_upp riva rusta_upp röja samarbeta samfinansiera samla samla_in
  sammanföra samråda samverka satsa satsa_på se_över skaffa skaffa_fram skicka_ut skjutsa skriva spela_in spela_upp
  sprida starta_en starta_ett starta_upp streama ställa_i_ordning ställa_ut stänga_av stötta sända sätta_igång
  sätta_in sätta_upp söka_bidrag söka_medel söka_upp ta_emot ta_fram ta_hand_om ta_in teckna teckna_avtal testa
  tillgängliggöra tillgänglighetsanpassa tillsätta transportera trycka_upp undervisa uppdra upplåta uppmuntra utlova
  utlysa utmana utnämna utse utveckla_en utveckla_ett utveckla_nya utvidga utöka vidareutveckla vidta visa väcka
  värva återanvända_gamla återplantera återställa öppna_en öppna_ett öppna_nya öppna_upp`;

export const presents = `${forms(regularArVerbs, "ar")} ${forms(
  `
    anlägg anställ bekämp beställ bygg förbered gräv inköp iordningställ kartlägg köp led lägg mät nyanställ ring röj
    sammanställ stödj säkerställ sänd tillsätt tillämp tryck upprätt utlys verkställ`,
  "er",
)} ${forms("bered handled handlägg inled inred utred", "er")}
  anlitar ansöker ansöker_om arbetar_fram arbetar_för arbetar_med arrangerar besöker betalar_ut beviljar bidrar_med
  bistår bjuder bjuder_in byter byter_ut delar_ut driver engagerar fortbildar framför följer_upp fördelar förmedlar
  förser genomför ger_ut hyr hänger_upp håller_i inbjuder informerar inför inrättar investerar kompetensutvecklar kör
  lyfter lånar_ut marknadsför mobiliserar ordnar planterar processleder projektleder rensar ringer ringer_upp river
  rustar samarbetar samlar samlar_in samverkar satsar satsar_på ser_över skaffar skapar_en skickar skriver sprider
  startar ställer stöttar sätter sätter_in sätter_upp söker_upp tar_emot tar_fram tecknar tecknar_avtal
  tillhandahåller tillsätter undervisar upplåter uppmanar uppmuntrar utmanar utser utvecklar_en utvecklar_ett utökar
  vidareutvecklar vidtar visar värvar öppnar`;

/** The same, after "har". */
export const perfects = `${forms(regularArVerbs, "at")} ${forms(
  `
    anställ bekämp beställ bygg framför genomför hyr inför inköp köp marknadsför nyanställ sammanställ säkerställ
    tillämp tryck utlys verkställ`,
  "t",
)}
  anlagt anlitat ansökt arbetat_fram arbetat_med avtalat beviljat bidragit_med bildat_ett bjudit_in bytt_ut delat_ut
  dragit_igång drivit fattat_beslut följt_upp förberett förhandlat förmedlat gett_ut gjort_en gjort_ett handlagt
  hållit hängt_upp inlett inrett investerat kartlagt lagt_ut lyft_fram lånat_ut mobiliserat placerat_ut rustat_upp
  satsat satsat_på satt_in satt_upp sett_över skaffat skickat skrivit skrivit_under spelat_in startat_upp stött
  sökt_upp tagit_emot tagit_fram tagit_initiativ_till tillsatt upplåtit upprättat utlyst utlåtit utrett utsett utökat
  vidareutvecklat vidtagit`;

/** What has been done, said as one word. */
export const perfectPassives = `${forms(
  `
    annonser anordn anskaff arranger bild coach distribuer dokumenter fortbild implementer informer initier inrätt
    installer instift intervju inventer kontakt koordiner lanser organiser presenter projekter publicer rekryter revider
    samordn teckn undersök uppdater upphandl utarbet utbild utform utvärder`,
  "ats",
)}
  analyserats anlagts anlitats antagits beslutats beställts bjudits_in byggts_om delats_ut dragits_igång drivits_av
  följts_upp förberetts föreslagits genomförts gjorts granskats handletts hållits införts inköpts inretts
  kartlagts köpts_in lagts_fram lagts_ut marknadsförts planterats samlats_in sammanställts satts_igång satts_in
  satts_upp setts_över skickats_ut skrivits skrivits_fram startats_upp ställts_i_ordning tagits_fram tillhandahållits
  tillsatts upprättats utlysts utretts`;

/** What was carried out or drawn up. */
export const participles = `${forms("genomför inför", "d da t")} ${forms(
  `
    anordna arrangera distribuera implementera initiera inrätta installera inventera lansera publicera rekrytera
    revidera teckna underteckna upphandla utarbeta utvärdera`,
  "d de t",
)}
  antagen antaget antagna avhållen avhållet avhållna beslutad beslutade beslutat bildat framskriven framskrivet
  framskrivna framtagen framtaget framtagna färdigställd färdigställda färdigställt gjord gjorda hållen hållet hållna
  inköpt inköpta kartlagd kartlagda kartlagt sammanställd sammanställda sammanställt skriven skrivet skrivna tillsatt
  tillsatta upprättad upprättade upprättat uppsatt uppsatta utdelad utdelade utdelat utredd utredda utrett utsedd
  utsedda utskickad utskickade utskickat`;

export const passives = `${forms(
  `
    annonser anordn anskaff arranger dokumenter etabler implementer initier inrätt installer instift inventer
    koordiner lanser organiser presenter projekter publicer rekryter revider samordn upphandl utarbet utform utlys
    utred utvärder`,
  "as",
)}
  analyseras anlitas anställs beställs bjuds_in byggs_om delas_ut dras_igång drivs_av följs_upp förbereds genomförs
  handleds hålls införs inköps inreds kartläggs köps_in läggs_ut marknadsförs samlas_in ses_över skickas_ut
  skrivs_fram startas startas_upp ställs_i_ordning sätts_igång sätts_in sätts_upp tas_fram tillhandahålls tillsätts
  upphandlas upprättas utreds`;

export const actionNouns = `
  administration aktiviteter analys anläggande annonsering anordnande anpassning anskaffning anställning arbete_med
  arrangemang avtal bearbetning bemanning beställning bidrag_till byggande bygge byggnation byte_av certifiering
  coachning dialog dialogmöten digitalisering distribution dokumentation drift erfarenhetsutbyte etablering
  evaluering fortbildning framtagande framtagning fältarbete förankring förberedelse förberedelser föreläsning
  föreläsningar förhandling förhandlingar förstudie genomförande genomgång granskning handledning hembesök
  implementering inbjudan information information_om information_till informationsinsatser informationskampanj
  informationskampanjer införande införskaffande inköp inrättande insamling insatser inspektion inspektioner
  installation instiftande intervjuer inventering iordningställande kampanj kampanjer kartläggning kompetenshöjning
  kompetensutveckling konferens konferenser konsultation kontroll kontroller koordinering kurs kurser lansering
  ledning_av marknadsföring mentorskap möten nybyggnation nätverksträffar ombyggnad ombyggnation omvärldsbevakning
  planering planläggning plantering processledning processtöd produktion projektering projektledning provtagning
  prövning publicering redovisning rekrytering renovering restaurering revidering rådgivning sammanställning
  samordning samråd samtal_med samverkan_med samverkansmöten screening seminarier seminarium skapande skötsel
  spridning_av start_av studie studiebesök studier stöd_i stöd_till stöd_åt stödinsatser temadag temadagar tillsyn
  tillsättande tillämpning träffar underhåll undersökning undervisning uppbyggnad uppdatering uppföljning uppförande
  uppgradering upphandling upplåtelse upprustning upprättande uppstart uppsökande_arbete uppsökande_verksamhet
  utarbetande utbildning utbildningar utbildningsdagar utbildningsinsatser utbyggnad utbyte_av utdelning utfasning
  utformning utlysning utlåning utnämning utredning utrullning utskick utveckling_av utvärdering utökning_av
  verksamhetsutveckling volontärutbildning workshop workshoppar workshops workshopserie årlig_uppföljning översyn
  översättning`;

export const arrangements = `
  aktivitet aktiviteter besök camp dagar dagen evenemang evenemanget festival festivalen fika fortbildning
  föreläsning föreläsningar föreläsningen gymnastik handledning hembesök hälsosamtal insats insatser introduktion
  jobbmässa jobbmässan jobbmässor kafé kampanj kampanjer konferens konferenser konsert konserten konserter kurs
  kursen kurser kurserna kväll kvällar lektion lektioner lovaktiviteter läger lägret läxhjälp mentorprogram mässa
  mässan mässor möte möten mötena mötet pilot program projekt promenad promenader prova-på-dagar provtagning
  rådgivning samling samtal samtalen samtalsgrupp samtalsgrupper satsning satsningar seminarier seminariet seminarium
  simskola simskolan skolskjuts språkcafé språkcaféer språkkafé språkkaféer studiebesök studiecirkel studiecirklar
  stund stunder tema temadag temadagar träff träffar träffarna träffen träning tävling tävlingar undervisning
  utbildning utbildningar utbildningarna utbildningen utflykt utflykter utställning utställningen vandring vandringar
  webbinarier webbinarium workshop workshoppar workshoppen workshops övning övningar`;
