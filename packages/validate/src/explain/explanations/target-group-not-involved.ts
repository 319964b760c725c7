import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "for-whom",
  finds: {
    sv: "Planer där varken planen eller någon av dess insatser säger under `targetGroupInvolvement` hur målgruppen har varit med. Det blir högst en iakttagelse för varje plan. De som räknas upp under `participants` räknas inte, eftersom det inte framgår om de hör till målgruppen.",
    en: "Plans where neither the plan nor any of its actions says under `targetGroupInvolvement` how the target group took part. At most one finding is given for each plan. Those listed under `participants` do not count, since it is not clear whether they belong to the target group.",
  },
  usual: ["replaced"],
  why: {
    sv: "De som planen är till för vet saker om nuläget som ingen statistik visar: varför man inte kommer, vad som redan har prövats, vad som skulle göra skillnad. En plan som de har varit med om att forma har lättare att träffa rätt, och fler som vill att den lyckas.",
    en: "Those whom the plan is for know things about the current state that no statistics show: why people do not come, what has been tried already, what would make a difference. A plan that they have helped to shape finds it easier to get things right, and has more people who want it to succeed.",
  },
  mend: {
    sv: "Skriv under `targetGroupInvolvement` hur det gick till: vilka ni frågade, när, och vad som ändrades av det. Har det inte skett än är det inte för sent. Börja i det lilla, till exempel med ett samtal om nuläget, och skriv upp det då.",
    en: "Write under `targetGroupInvolvement` how it was done: whom you asked, when, and what changed because of it. If it has not happened yet, it is not too late. Start small, for example with a conversation about the current state, and write it down then.",
  },
};
