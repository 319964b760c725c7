import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Deklarerade antaganden som är märkta `critical: true`, som är oprövade (`untested`, eller utan `status`) eller motsagda (`refuted`), och som saknar `owner` eller `response`. Iakttagelsen säger vilket av dem som fattas. Har antagandet stöd, eller blandade belägg, är regeln nöjd. Planens egen ansvariga räknas inte som den som bevakar antagandet.",
    en: "Declared assumptions that are marked `critical: true`, that are untested (`untested`, or without a `status`) or refuted (`refuted`), and that have no `owner` or no `response`. The finding says which of the two is missing. If the assumption is supported, or the evidence is mixed, the rule is content. The plan's own owner does not count as the one who keeps an eye on the assumption.",
  },
  why: {
    sv: "Ni har själva sagt att mycket hänger på detta, och att ni ännu inte vet om det håller. Det är helt i sin ordning: alla planer vilar på något osäkert. Det som avgör är om någon märker när det brister, och om ni har tänkt efter i förväg. Den kväll då det händer är det för sent att börja fundera på vem som skulle ha hållit ögonen på det.",
    en: "You have said yourselves that much hangs on this, and that you do not yet know whether it holds. That is quite all right: every plan rests on something uncertain. What decides is whether somebody notices when it gives way, and whether you have thought ahead. On the evening when it happens it is too late to start wondering who should have kept an eye on it.",
  },
  mend: {
    sv: "Skriv i `owner` vem som bevakar antagandet: en roll eller en funktion, hellre än en enhet i allmänhet. Skriv i `response` vad ni gör om det inte håller, i en mening: en annan väg, en mindre ambition, ett möte där ni beslutar. Pröva sedan antagandet, och skriv i `status` och `date` vad ni fann.",
    en: "Write in `owner` who keeps an eye on the assumption: a role or a function, rather than a unit in general. Write in `response` what you do if it does not hold, in one sentence: another way, a smaller ambition, a meeting where you decide. Then test the assumption, and write in `status` and `date` what you found.",
  },
};
