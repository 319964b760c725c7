import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Antaganden som planen deklarerar under `assumptions` och som varken har `check`, `indicators` eller `source`. Tomma fält räknas inte. Antaganden som bara är text på en länk är undantagna. Pekar `indicators` på något som inte finns får det en egen iakttagelse.",
    en: "Assumptions that the plan declares under `assumptions` and that have neither `check`, `indicators` nor `source`. Empty fields do not count. Assumptions that are mere text on a link are exempt. If `indicators` points to something that does not exist, that gets a finding of its own.",
  },
  why: {
    sv: "Ett antagande som ingen vet hur man prövar förblir ett antagande, hur länge planen än lever. Ofta räcker det med lite: ett telefonsamtal, en fråga i en enkät som ändå skickas ut, en siffra som någon annan redan samlar in. Poängen är att få veta i tid, medan det ännu går att göra något annat.",
    en: "An assumption that nobody knows how to test remains an assumption for as long as the plan lives. Often little is needed: a phone call, a question in a survey that is sent out anyway, a figure that somebody else collects already. The point is to learn in time, while something else can still be done.",
  },
  mend: {
    sv: "Skriv i `check` hur ni tar reda på om det stämmer, gärna med när och hos vem. Mäter planen redan något som skulle visa det, skriv indikatorns id under `indicators`. Vet ni det från en undersökning eller från någon annans erfarenhet, skriv den i `source`. Går antagandet inte att pröva alls är det ofta för allmänt: säg mer precist vad som måste hända.",
    en: "Write in `check` how you find out whether it holds, preferably with when and from whom. If the plan already measures something that would show it, write the indicator's id under `indicators`. If you know it from a study or from somebody else's experience, write that in `source`. If the assumption cannot be tested at all it is often too general: say more precisely what has to happen.",
  },
};
