import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Regeln går igenom planens alla länkar: `addresses`, `leadsTo`, `enables`, `contributesTo` och `changes`, också dem som motverkar och dem som börjar i en insats som är pausad eller avbruten. Den hittar dem som saknar `rationale`, och räknar upp dem i en enda iakttagelse för varje plan. Ett tomt fält räknas som att inget är sagt. En länk som är felskriven eller upprepad räknas inte med; den får en egen iakttagelse.",
    en: "The rule goes through all links of the plan: `addresses`, `leadsTo`, `enables`, `contributesTo` and `changes`, those that counteract and those that start at a paused or cancelled action included. It finds the ones without a `rationale`, and lists them in one single finding for each plan. An empty field counts as nothing said. A link that is faulty or repeated is not counted; it gets a finding of its own.",
  },
  why: {
    sv: "En pil mellan två rutor är ett påstående, men den säger inget om varför det skulle vara så. Det som de flesta planer brister i är inte rutorna utan pilarna: den som var med när planen skrevs vet hur det var tänkt, och den som läser tre år senare får gissa. En mening på pilen räcker ofta för att en kollega ska kunna säga om det låter rimligt.",
    en: "An arrow between two boxes is a claim, but it says nothing of why it should be so. What most plans fall short in is not the boxes but the arrows: those who were there when the plan was written know what was meant, and those who read it three years later have to guess. One sentence on the arrow is often enough for a colleague to say whether it sounds reasonable.",
  },
  mend: {
    sv: "Skriv länken som ett objekt, med målet i `to` och en mening i `rationale`: ”Bussen har en fast tid och en vuxen som går med”. Börja med de länkar där en läsare skulle undra mest. Går det inte att skriva meningen fattas kanske ett led emellan, eller så hör de två inte ihop.",
    en: "Write the link as an object, with its end in `to` and a sentence in `rationale`: “The bus has a fixed time and an adult who walks along”. Begin with the links where a reader would wonder most. If the sentence cannot be written, perhaps a step is missing in between, or the two do not belong together.",
  },
};
