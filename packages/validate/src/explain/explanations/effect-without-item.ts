import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Effekter som varken själva eller genom senare effekter leder till något mål i strategierna. En länk som motverkar ett mål räknas också, och en länk in i en plan som inte är med i körningen godtas. Oönskade effekter (`unwanted: true`) behöver inte leda till något mål, och inte heller effekter i planer som inte listar några strategier. Slutar flera effekter i samma tråd utan mål påpekas det vid den sista; för dem som leder dit är det en följd.",
    en: "Effects that lead to no goal of the strategies, neither themselves nor through later effects. A link that counteracts a goal counts too, and a link into a plan that is not part of the run is accepted. Unwanted effects (`unwanted: true`) need not lead to a goal, nor need effects in plans that list no strategies. Where several effects of a thread end without a goal, it is reported for the last one; for those that lead there it follows from that.",
  },
  why: {
    sv: "En plan som utgår från en strategi ska visa hur det som förändras hänger ihop med det som strategin vill. En effekt utan mål är antingen viktig av ett skäl som inte framgår, eller inte nödvändig för strategin.",
    en: "A plan that is based on a strategy should show how the changes it describes are connected with what the strategy wants. An effect without a goal is either important for a reason that does not show, or not needed for the strategy.",
  },
  mend: {
    sv: "Skriv under `contributesTo` på den sista effekten vilket mål den bidrar till. Fattas ett led, skriv under `leadsTo` vilken effekt som kommer efter. Hör effekten inte till strategin, ta bort den eller märk den `unwanted: true` om den är en bieffekt.",
    en: "Write under `contributesTo` on the last effect which goal it contributes to. Where a step is missing, write under `leadsTo` which effect comes next. If the effect has nothing to do with the strategy, remove it, or mark it `unwanted: true` if it is a side effect.",
  },
};
