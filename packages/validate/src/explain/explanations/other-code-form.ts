import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Koder i Agenda 2030 som är skrivna i en annan form än den vanliga: `1.A`, `SDG 13.2`, `Delmål 13.2`, bara `13.2` eller en webbadress hos FN. De räknas, så länken fungerar. Bara det som står i planen eller portföljen prövas, och bara där målet hittas.",
    en: "Codes of Agenda 2030 that are written in a form other than the usual one: `1.A`, `SDG 13.2`, `Delmål 13.2`, `13.2` alone or a web address of the UN. They count, so the link works. Only what is written in the plan or the portfolio is checked, and only where the goal is found.",
  },
  why: {
    sv: "När samma delmål alltid skrivs likadant går det att söka efter, och två planer går att jämföra.",
    en: "When the same target is always written in the same way it can be searched for, and two plans can be compared.",
  },
  mend: {
    sv: "Skriv `agenda-2030/` följt av koden med liten bokstav, till exempel `agenda-2030/1.a`. En färdig rättelse följer med iakttagelsen när koden står i klartext i filen; i ett block, ett alias eller en text med specialtecken får du skriva om den själv.",
    en: "Write `agenda-2030/` followed by the code in lower case, such as `agenda-2030/1.a`. The finding comes with a ready-made fix where the code is written as plain text in the file; in a block, an alias or a text with escaped characters you have to rewrite it yourself.",
  },
};
