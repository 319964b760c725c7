import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "who-and-when",
  finds: {
    sv: "Indikatorer som inte har någon ansvarig (`owner`). Bara det som står på indikatorn räknas: att planen eller insatsen har en ansvarig säger inte vem som mäter. Det är bara en upplysning.",
    en: "Indicators that have no `owner`. Only what stands on the indicator counts: that the plan or the action has an owner does not say who measures. It is for information only.",
  },
  why: {
    sv: "Ett mått som alla har är det ofta ingen som hämtar. Den som utför insatsen har fullt upp med den, och den som ska utvärdera kommer in sent. Står det ett namn eller en roll vid måttet finns det någon att fråga, och någon som märker att ett värde uteblir.",
    en: "A measure that belongs to everybody is often fetched by nobody. Whoever carries out the action is busy with it, and whoever is to evaluate comes in late. With a name or a role beside the measure there is somebody to ask, and somebody who notices when a value fails to come.",
  },
  mend: {
    sv: "Skriv under `owner` vem som tar fram värdet: en roll, en enhet eller id:t för en av planens aktörer. Fråga personen först. Hur ofta det ska göras kan stå under `frequency`, och vem som ska få veta under `audience`.",
    en: "Write under `owner` who produces the value: a role, a unit or the id of one of the plan's actors. Ask that person first. How often it is to be done can stand under `frequency`, and who the figures are for under `audience`.",
  },
};
