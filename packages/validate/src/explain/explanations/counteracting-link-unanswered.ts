import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "against",
  finds: {
    sv: "Länkar med `counteracts: true` som inte säger vad man gör åt saken i `mitigation`. Varje sådan länk är en iakttagelse för sig. Svaret får vara en mening eller id för en insats. Är insatsen pausad, avbruten eller inte genomförd möter den inget, så då räknas den inte som ett svar; inte heller ett ensamt ord som nästan är id för en insats. Länkar som inte kan följas (felskrivna eller otillåtna) hör till andra regler.",
    en: "Links with `counteracts: true` that do not say in `mitigation` what is done about it. Each such link is a finding of its own. The answer may be a sentence or the id of an action. If the action is paused, cancelled or not done it meets nothing, so then it does not count as an answer; nor does a single word that is nearly the id of an action. Links that cannot be followed (misspelt or not allowed) are a matter for other rules.",
  },
  usual: ["inactive"],
  why: {
    sv: "Den som har skrivit ut att något drar åt fel håll har redan gjort det svåraste. Då återstår frågan vad man gör åt det. Svaret kan vara en insats, en uppföljning eller ett beslut att leva med nackdelen, men står det inte i planen ser det ut som om ingen har tänkt på det.",
    en: "Whoever has written down that something pulls the wrong way has already done the hardest part. What remains is what to do about it. The answer may be an action, a follow-up or a decision to live with the drawback, but unless the plan says so it looks as if nobody has thought of it.",
  },
  mend: {
    sv: "Skriv under `mitigation` på länken vad ni gör: id för en insats i planen som möter det, eller en mening om hur ni följer det eller varför ni godtar det. Motverkar länken inte något längre, ta bort `counteracts`.",
    en: "Write under `mitigation` on the link what you do: the id of an action of the plan that meets it, or a sentence on how you follow it or why you accept it. If the link no longer counteracts anything, remove `counteracts`.",
  },
};
