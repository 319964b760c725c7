import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "for-whom",
  finds: {
    sv: "En strategi kan ha perspektiv som ska prägla allt arbete, till exempel barn och unga eller jämställdhet. Regeln ger en iakttagelse för varje plan och perspektiv i de strategier som planen anger, när varken planen eller någon av dess insatser säger under `perspectives` hur perspektivet har beaktats (`considered`) eller varför det inte berörs (`notRelevant`). En rad utan text räknas inte. Är ett svar skrivet på ett felstavat perspektiv är det felstavningen som är orsaken.",
    en: "A strategy may have perspectives that are to shape all work, such as children and young people, or gender equality. The rule gives one finding for each plan and perspective of the strategies that the plan lists, when neither the plan nor any of its actions says under `perspectives` how the perspective was considered (`considered`) or why it is not relevant (`notRelevant`). An entry without text does not count. If an answer is written under a misspelt perspective, the misspelling is the cause.",
  },
  usual: ["replaced"],
  why: {
    sv: "Perspektiven är till för dem som annars lätt glöms bort när en plan skrivs. Frågan tar några minuter när insatserna väljs och kan ändra vad som väljs, men går sällan att ställa i efterhand. Att ett perspektiv inte berörs är ett fullgott svar: det visar att någon har tänkt efter.",
    en: "The perspectives are there for those who are easily forgotten when a plan is written. The question takes a few minutes while the actions are being chosen and may change what is chosen, but can seldom be asked afterwards. That a perspective is not relevant is a perfectly good answer: it shows that someone has given it thought.",
  },
  mend: {
    sv: "Samla gärna dem som känner insatserna och gå igenom perspektiven ett i taget: vem märker skillnad, vem gör det inte, och vad skulle vi då göra annorlunda? Skriv svaret med en eller två meningar under `perspectives` på planen, så gäller det alla insatser, eller på den insats där det hör hemma.",
    en: "If you can, gather those who know the actions, and go through the perspectives one by one: who notices a difference, who does not, and what would we then do differently? Write the answer in a sentence or two under `perspectives` on the plan, where it holds for all actions, or on the action where it belongs.",
  },
};
