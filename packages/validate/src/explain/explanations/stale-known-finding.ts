import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "tool",
  finds: {
    sv: "Listan över kända iakttagelser har en rad för något som inte längre finns i planen. Regeln används bara när kontrollen görs mot en sådan lista, och den prövar bara rader om planer som är med och om regler som har körts eller inte finns kvar. Rader om andra planer och om avstängda regler lämnas i fred, och det som bara var en följd av något annat påpekas inte: det försvinner med sin orsak.",
    en: "The list of known findings has an entry for something that is no longer in the plan. The rule runs only when findings are compared with such a list, and only looks at entries about plans that are loaded and about rules that ran or no longer exist. Entries about other plans and about rules that are turned off are left alone, and what merely followed from something else is not reported: it goes with its cause.",
  },
  why: {
    sv: "Det är ett gott tecken: en brist som ni har levt med är borta. Ligger raden kvar göms samma brist om den kommer tillbaka.",
    en: "It is a good sign: a flaw that you have lived with is gone. If the entry remains, the same flaw is hidden should it come back.",
  },
  mend: {
    sv: "Skriv listan på nytt med `change-logic known --write`. Har en regel bytt namn, eller ett element fått ett nytt id, gör samma sak och läs igenom vad som har tillkommit.",
    en: "Write the list again with `change-logic known --write`. If a rule has a new name, or an element a new id, do the same and read through what has been added.",
  },
};
