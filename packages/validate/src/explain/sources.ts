import type { Localized } from "@change-logic/model";
import type { RuleSource } from "../rule.js";

/**
 * What the source keys of rules stand for: author, year and title as far as the rule catalogue gives them, then, in
 * brackets, what the rules take from there.
 */
export const sources: Readonly<Record<RuleSource, Localized>> = {
  D13: {
    sv: "Davies 2013, Planning Evaluability Assessments, DFID WP 40 (sammanhängande orsakskedja, indikatorer för det som väntas ske, avgörande länkar utpekade, målgruppen namngiven, antaganden och andra aktörer utskrivna)",
    en: "Davies 2013, Planning Evaluability Assessments, DFID WP 40 (continuous causal chain, indicators for expected events, critical links identifiable, target group named, assumptions and other actors explicit)",
  },
  D18: {
    sv: "Davies 2018, CEDIL (bristerna sitter i kopplingarna: utan förklaring, saknade, återkopplingar)",
    en: "Davies 2018, CEDIL (problems sit in the connections: unlabelled, missing, feedback)",
  },
  MAY: {
    sv: "Mayne 2015/2017 (antaganden om varje orsakslänk, rimlig tidsföljd)",
    en: "Mayne 2015/2017 (causal-link assumptions, plausible timing)",
  },
  UN: {
    sv: "UNDAF companion 2017 (antaganden och risker utskrivna)",
    en: "UNDAF companion 2017 (assumptions and risks explicit)",
  },
  TA: {
    sv: "Tillväxtanalys, effektkedja (antaganden på varje länk)",
    en: "Tillväxtanalys, effektkedja (assumption on each link)",
  },
  EU: {
    sv: "INTPA, logframe (utgångsvärde, målvärde och datakälla för varje indikator)",
    en: "INTPA logframe (baseline, target, data source per indicator)",
  },
  ESV: {
    sv: "ESV 2016:31, Verksamhetslogik (målkonflikter, sidoeffekter, flera aktörer)",
    en: "ESV 2016:31, Verksamhetslogik (conflicting goals, side effects, several actors)",
  },
  TVV: {
    sv: "Tillväxtverket (börja i en utmaning, direkta resultat är inte mål, indikatorer följer av förändringsteorin)",
    en: "Tillväxtverket (start in a challenge, direct results are not goals, indicators follow from the theory)",
  },
  KRO: {
    sv: "Region Kronoberg (pröva länkarna, SMART, bestäm måttet när målet sätts)",
    en: "Region Kronoberg (test the links, SMART, decide the measure when the goal is set)",
  },
  ESF: {
    sv: "Svenska ESF-rådet (för vem, orsaker som man inte råder över)",
    en: "Svenska ESF-rådet (for whom, causes outside one's influence)",
  },
  DUI: {
    sv: "Duignan (resultat, inte aktiviteter)",
    en: "Duignan (outcomes, not activities)",
  },
  FR: {
    sv: "Funnell & Rogers (aktivitetsfällan)",
    en: "Funnell & Rogers (activity trap)",
  },
  VS: {
    sv: "Värmlandsstrategin och dess granskning 2025 (insatser bidrar, perspektiv beaktas, målkonflikter, målgruppen deltar, ansvar)",
    en: "Värmlandsstrategin and its 2025 review (actions contribute, perspectives considered, conflicting goals, target group involved, ownership)",
  },
  A30: {
    sv: "Agenda 2030 (målen är odelbara; tecken på länkar: Nilsson m.fl. 2016)",
    en: "Agenda 2030 (goals indivisible; signs: Nilsson et al. 2016)",
  },
  ENG: {
    sv: "Beprövad praxis i verktyg för spårning och modellering",
    en: "Engineering practice of tracing and modelling tools",
  },
};
