import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Planer som har minst en `leadsTo`-länk som går att följa, men där ingen länk av något slag är märkt `critical: true`. Att ett antagande är märkt som avgörande räcker inte, för det säger inte vilket steg som hänger på det. Det blir en iakttagelse för varje plan.",
    en: "Plans that have at least one `leadsTo` link that can be followed, but in which no link of any kind is marked `critical: true`. That an assumption is marked as critical is not enough, since it does not say which step hangs on it. There is one finding for each plan.",
  },
  why: {
    sv: "Ingen uppföljning hinner med alla pilar. Den som ska utvärdera behöver veta var det är värt att gräva: vilket steg faller hela planen på om det inte stämmer? Det vet ni som skrev planen bäst, och ni vet det bäst nu. Är inget steg viktigare än de andra följs det oftast upp som är lättast att räkna.",
    en: "No follow-up has time for all arrows. Whoever evaluates needs to know where it is worth digging: which step brings the whole plan down if it does not hold? You who wrote the plan know that best, and you know it best now. If no step is more important than the others, what is followed up is mostly what is easiest to count.",
  },
  mend: {
    sv: "Peka ut en eller ett par länkar, inte fler, och skriv `critical: true` på dem. De är ofta inte de svåraste att genomföra utan de mest osäkra som mycket annat vilar på. Se sedan till att just de länkarna har en `rationale`, ett antagande som går att pröva, och en indikator på det som de leder till.",
    en: "Single out one link or a couple, not more, and write `critical: true` on them. They are often not the hardest to carry out but the most uncertain ones on which much else rests. Then make sure that just those links have a `rationale`, an assumption that can be tested, and an indicator on what they lead to.",
  },
};
