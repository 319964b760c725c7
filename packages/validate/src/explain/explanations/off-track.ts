import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Regeln drar en rak linje, dag för dag, från utgångsvärdet till målvärdet, och ser efter om den senaste observationen ligger på fel sida om den. Värden med ett datum som ännu inte har kommit räknas inte. Efter målvärdets datum är det målvärdet som gäller. Ett värde på linjen är bra nog. Hur långt efter det får ligga kan ställas in med `tolerance`. Regeln är tyst om `direction` är `maintain`, om de båda värdena är lika, om indikatorn är märkt `qualitative`, om ett värde eller datum saknas eller inte är en siffra, och om inget har observerats efter utgångsvärdet. Säger riktning och värden emot varandra visas det felet först.",
    en: "The rule draws a straight line, day by day, from the baseline to the target value, and checks whether the last observation lies on the wrong side of it. Values with a date that has not come yet do not count. After the date of the target value, the target value itself is what counts. A value on the line is good enough. How far behind it may be can be set with `tolerance`. The rule is silent if `direction` is `maintain`, if the two values are the same, if the indicator is marked `qualitative`, if a value or a date is missing or is not a number, and if nothing has been observed since the baseline. Where direction and values disagree, that is what is shown first.",
  },
  why: {
    sv: "Den som får veta i tid att det går trögt kan göra något åt det. Men verkligheten följer sällan en rak linje: mycket som är värt att göra går långsamt i början, och en enda mätning kan slå fel. Därför är det här en fråga att ta upp, inte ett omdöme. Den säger inte att någon insats har misslyckats, och ett värde på rätt sida visar inte heller att det är insatserna som har lyckats.",
    en: "Whoever learns in time that things are slow can do something about it. But reality seldom follows a straight line: much that is worth doing starts slowly, and a single measurement may be off. So this is a question to bring up, not a verdict. It does not say that an action has failed, and neither does a value on the right side show that it is the actions that have succeeded.",
  },
  mend: {
    sv: "Tala med dem som arbetar med frågan innan ni ändrar något. Pröva antagandena på vägen dit, och skriv vad ni kommer fram till. Var det väntat att det skulle gå långsamt i början, så skriv det i `description` eller tillåt mer med `tolerance`. Sänk inte målvärdet bara för att slippa iakttagelsen.",
    en: "Talk to those who work with it before you change anything. Test the assumptions on the way there, and write down what you find. If a slow start was expected, say so in `description` or allow for more with `tolerance`. Do not lower the target value just to be rid of the finding.",
  },
  options: {
    tolerance: {
      sv: "Hur stor del av vägen från utgångsvärde till målvärde som det får ligga efter, från 0 till 1. Med 0.1 tillåts en tiondel av vägen.",
      en: "How much of the way from baseline to target value it may be behind, from 0 to 1. With 0.1, a tenth of the way is allowed.",
    },
  },
};
