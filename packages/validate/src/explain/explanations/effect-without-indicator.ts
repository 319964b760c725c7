import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Effekter som inte har någon enda indikator under `indicators`. Också oönskade bieffekter (`unwanted: true`) tas upp, eftersom de är värda att hålla ögonen på. En indikator i en plan som inte är med i körningen godtas. Är id:t felskrivet är det detta som är orsaken. Regeln är på när någon plan har indikatorer, och den ger aldrig ett fel: alla effekter behöver inte ett eget mått.",
    en: "Effects that do not have a single indicator under `indicators`. Unwanted side effects (`unwanted: true`) are reported too, since they are worth keeping an eye on. An indicator in a plan that is not part of the run is accepted. If the id is misspelt, that is the cause. The rule is on when a plan has indicators, and it never gives an error: not every effect needs a measure of its own.",
  },
  why: {
    sv: "Effekten är det som planen finns till för. Bestäms måttet redan när planen skrivs går det att samla in värden medan tid är, och den som ska utvärdera får något att jämföra med. Kommer måttet till i efterhand blir det lätt det som råkade finnas. Samtidigt är ett dåligt mått sämre än inget alls: en effekt långt fram i tiden kan ofta följas bättre genom det som ska hända dessförinnan.",
    en: "The effect is what the plan is there for. If the measure is chosen while the plan is being written, values can be gathered in good time, and whoever evaluates has something to compare with. A measure that is found afterwards is easily just what happened to be at hand. At the same time a poor measure is worse than none: an effect far ahead can often be followed better through what is to happen before it.",
  },
  mend: {
    sv: "Fråga hur någon utanför arbetsgruppen skulle märka att effekten finns, och skriv det måttet bland planens `indicators` och dess id under `indicators` på effekten. Räcker ett mått på ett annat steg i tråden, undanta regeln på effekten under `ignore` och skriv det som skäl.",
    en: "Ask how somebody outside the working group would notice that the effect is there. Write that measure among the plan's `indicators`, and its id under `indicators` on the effect. If a measure on another step of the thread is enough, exempt the effect from the rule under `ignore`, and give that as the reason.",
  },
};
