import type { Localized } from "@change-logic/model";
import type { QuestionId } from "./questions.js";

/** What a reader wants to know when asking each question, and why: what its rules have in common. */
export const introductions: Readonly<Record<QuestionId, Localized>> = {
  thread: {
    sv: "En plan är en tanke i flera led: så här är det, det här gör vi, det här blir annorlunda. Davies (2018) pekar på att bristerna sitter i kopplingarna mellan leden, och därför börjar handboken där: finns alla led, och går det att komma från det ena till det andra?",
    en: "A plan is a thought in several steps: this is how it is, this is what we do, this is what becomes different. Davies (2018) points out that the problems sit in the connections between the steps, so the handbook begins there: are all the steps there, and can one get from each to the next?",
  },
  why: {
    sv: "Den som ska säga ja till en insats vill först veta vad den är ett svar på. Tillväxtverket och Region Kronoberg börjar i utmaningen; Funnell och Rogers kallar det aktivitetsfällan när planen i stället börjar i det man brukar göra.",
    en: "Those who are to say yes to an action first want to know what it is an answer to. Tillväxtverket and Region Kronoberg begin in the challenge; Funnell and Rogers call it the activity trap when a plan begins in what one usually does instead.",
  },
  consequence: {
    sv: "Att något blir gjort är inte detsamma som att något blir bättre. Davies (2013) frågar om kedjan är sammanhängande: från varje insats ska det gå att läsa sig fram till en effekt, och från varje effekt tillbaka till någon som gör något.",
    en: "Getting something done is not the same as making something better. Davies (2013) asks whether the chain is continuous: from each action one should be able to read on to an effect, and from each effect back to somebody who does something.",
  },
  "how-sure": {
    sv: "En pil mellan två rutor är ett påstående om världen, och sådana kan vara fel. Mayne, Tillväxtanalys och FN:s vägledning ber därför om det som måste stämma vid varje pil. En plan som säger vad den är osäker på är lättare att lita på, inte svårare.",
    en: "An arrow between two boxes is a claim about the world, and such claims may be wrong. Mayne, Tillväxtanalys and the guidance of the UN therefore ask what has to hold at each arrow. A plan that says what it is unsure of is easier to trust, not harder.",
  },
  against: {
    sv: "Det som är bra för ett mål kan vara dåligt för ett annat, och det gör ingen plan sämre att säga det. ESV frågar efter målkonflikter och sidoeffekter, och i Agenda 2030 hör målen ihop: den som kan se krocken kan också göra något åt den.",
    en: "What is good for one goal may be bad for another, and no plan gets worse by saying so. ESV asks for conflicting goals and side effects, and in Agenda 2030 the goals belong together: whoever can see the clash can also do something about it.",
  },
  wording: {
    sv: "Planen läses av fler än dem som skrev den: av nya kollegor, politiker och utvärderare. Duignan råder oss att skriva det som ska uppnås och inte det som ska göras. De flesta regler här går efter svenska och engelska ordlistor, är tysta i planer på andra språk och kan ha fel: är ordet rätt får det stå.",
    en: "A plan is read by more people than those who wrote it: by new colleagues, politicians and evaluators. Duignan advises us to write what is to be achieved and not what is to be done. Most rules here go by word lists in Swedish and English, are silent in plans in other languages and may be wrong: if the word is right, let it stand.",
  },
  "who-and-when": {
    sv: "En insats blir av när någon svarar för den, har tid och har medel. Värmlandsstrategin lägger vikt vid ansvaret, och Region Kronoberg frågar vilka människor och pengar som behövs: det är också det första som en ny chef letar efter i planen.",
    en: "An action comes about when somebody answers for it, and has the time and the means. The Värmland strategy stresses ownership, and Region Kronoberg asks what people and money it takes: that is also the first thing that a new head of department looks for in the plan.",
  },
  "for-whom": {
    sv: "Bakom varje effekt finns det människor. ESF-rådet frågar för vem, Davies (2013) vill att målgruppen är namngiven, och Värmlandsstrategin ber oss tänka igenom hur barn, kvinnor och män, stad och land berörs, och låta dem som berörs vara med.",
    en: "Behind each effect there are people. The Swedish ESF Council asks for whom, Davies (2013) wants the target group named, and the Värmland strategy asks us to think through how children, women and men, town and country are concerned, and to let those concerned take part.",
  },
  evaluation: {
    sv: "Om tre år ska någon som inte var med kunna säga hur det gick. Då behövs ett mått, ett utgångsläge att jämföra med och en källa (EU:s logframe), och måtten ska följa av tanken i planen, som Tillväxtverket säger, inte av vad som råkar vara lätt att räkna. En utvärderare frågar mer än så, och det kan ingen regel avgöra: vilka andra som påverkar samma sak, vad som talar för varje pil, hur ofta det mäts och vem som ska ha nytta av svaren. De frågorna ställer `change-logic review`, med plats för era svar.",
    en: "In three years, somebody who was not there should be able to say how it went. That takes a measure, a baseline to compare with and a source (the EU logframe), and the measures should follow from the thinking in the plan, as Tillväxtverket says, not from what happens to be easy to count. An evaluator asks for more than that, and no rule can decide it: who else influences the same thing, what evidence there is for each arrow, how often it is measured, and who will use the answers. `change-logic review` asks those questions, with room for your answers.",
  },
  progress: {
    sv: "En förändring tar den tid den tar, och Mayne frågar om tidsföljden är rimlig: orsaken före verkan. Står det när något väntas, och hur långt det ska ha kommit, går det att se i tid om planen behöver ändras, och ingen behöver kalla det ett misslyckande.",
    en: "A change takes the time it takes, and Mayne asks whether the timing is plausible: the cause before what it causes. When the plan says when something is expected, and how far it should have come, one can see in time whether the plan needs to change, and nobody has to call it a failure.",
  },
  strategy: {
    sv: "En strategi förverkligas genom det som görs i andras planer. Därför ska det gå att se vilka mål en plan bidrar till, vilka den medvetet lämnar åt någon annan och vilka som ingen tar hand om; Värmlandsstrategin vill se både styrkor och svagheter i det gemensamma arbetet.",
    en: "A strategy is carried out by what is done in the plans of others. So one should see which goals a plan contributes to, which it deliberately leaves to somebody else, and which nobody takes care of; the Värmland strategy wants to see both the strengths and the weaknesses of the common work.",
  },
  upkeep: {
    sv: "En plan är färsk den dag den antas. Värmlandsstrategin ses över varje mandatperiod, och detsamma behöver planerna: någon som svarar för planen, ett datum för nästa översyn, och någon som märker när en insats har stannat av eller strategin har blivit en annan.",
    en: "A plan is fresh on the day it is adopted. The Värmland strategy is reviewed once per term of office, and plans need the same: somebody who answers for the plan, a date for the next review, and someone who notices when an action has come to a halt or the strategy has changed.",
  },
  tool: {
    sv: "Alla frågor passar inte alla planer. Därför går det att göra undantag från en regel med `ignore`, och att samla det som ni vet om och tar sedan i en lista över kända iakttagelser. De sista reglerna handlar om det: om undantag som har glömts kvar, om listan, och om verktyget självt skulle gå sönder.",
    en: "Not every question suits every plan. That is why one can make an exception from a rule with `ignore`, and gather what you know of and will deal with later in a list of known findings. The last rules are about these: exceptions that were left behind, the list, and the tool itself, should it break.",
  },
};
