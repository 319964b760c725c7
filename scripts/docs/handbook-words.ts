import type { Localized } from "../../packages/model/src/index.js";

/** The words of the handbook that stand outside its chapters. */
export const handbookWords = {
  title: { sv: "Handbok i plankvalitet", en: "A handbook in plan quality" },
  generated: {
    sv: "<!-- Generated from the rules by `pnpm generate`: do not edit. -->",
    en: "<!-- Generated from the rules by `pnpm generate`: do not edit. -->",
  },
  index: { sv: "Handboken", en: "The handbook" },
  whole: { sv: "Hela handboken på en sida", en: "The whole handbook on one page" },
  byQuestion: { sv: "Fråga för fråga", en: "Question by question" },
  byTopic: { sv: "Alla regler, ämne för ämne", en: "All rules, by topic" },
  contents: { sv: "Innehåll", en: "Contents" },
  question: { sv: "Fråga", en: "Question" },
  previous: { sv: "Föregående", en: "Previous" },
  next: { sv: "Nästa", en: "Next" },
  wrong: { sv: "Så här blir det en iakttagelse", en: "This gives a finding" },
  right: { sv: "Så här ser det ut när det är åtgärdat", en: "This is how it looks when mended" },
  changed: { sv: "Det här är ändrat i planen:", en: "This has changed in the plan:" },
  wholePlan: { sv: "Hela den åtgärdade planen", en: "The whole mended plan" },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a reader should know before the chapters, a paragraph each. */
export const beforeReading: Readonly<Record<"sv" | "en", readonly string[]>> = {
  sv: [
    "En bra plan går att läsa av den som inte skrev den. Den säger hur det är i dag, vad någon ska göra åt det, vad som då blir annorlunda och för vem, och hur det ska märkas. Den säger också vad den inte vet. Det är allt som menas med kvalitet här, och det går att lära sig av exempel.",
    "Handboken är ordnad efter de frågor som en läsare ställer till en plan. Under varje fråga står de regler som hjälper till att besvara den, det viktigaste först. Varje regel har en egen sida: vad den hittar, varför det spelar roll, vad du kan göra, och samma lilla påhittade plan, *Trygg väg till skolan*, före och efter. Läs från början till slut, eller slå upp den iakttagelse du har fått.",
    "En regel ser om något står i planen och hur det hänger ihop. Den kan inte säga om det är sant, klokt eller möjligt: strukturen kontrolleras, men orsakssambanden bedöms inte. En plan utan iakttagelser är alltså läsbar, inte nödvändigtvis riktig, och en iakttagelse är en fråga till er, inte ett betyg. Om en insats skulle fungera får ni samtala om.",
  ],
  en: [
    "A good plan can be read by somebody who did not write it. It says how things are today, what somebody will do about it, what then becomes different and for whom, and how that will be noticed. It also says what it does not know. That is all that is meant by quality here, and it can be learnt from examples.",
    "The handbook is arranged by the questions that a reader asks of a plan. Under each question stand the rules that help to answer it, what matters most first. Each rule has a page of its own: what it finds, why it matters, what you can do, and the same small invented plan, *A safe way to school*, before and after. Read from beginning to end, or look up the finding that you have been given.",
    "A rule sees whether something is in the plan and how it hangs together. It cannot say whether it is true, wise or possible: the structure is checked, but causality is not assessed. So a plan without findings is readable, not necessarily right, and a finding is a question to you, not a mark. Whether an action would work is for you to talk about.",
  ],
};

/** What holds for many rules, and so is not repeated where the handbook tells of each. */
export const forManyRules: Readonly<Record<"sv" | "en", readonly string[]>> = {
  sv: [
    "Under varje regel står först varför den finns och sist exakt vad den hittar. Fyra saker gäller många av dem och står därför här:",
    [
      "- Insatser som är pausade, avbrutna eller inte genomförda får inga frågor om sina länkar, om ansvarig, tid och medel eller om ordval. Där en regel ändå räknar med dem står det.",
      "- Det som bara följer av något annat räknas inte en gång till. Är ett id felskrivet kan mycket annat se ut att saknas; då visas felskrivningen, och resten är följder som försvinner med den.",
      "- Det en plan ännu inte hunnit med är sällan ett fel: i ett utkast (`status: draft`) blir de fel som gäller kedjan och vem som är ansvarig varningar. En plan som är ersatt (`status: replaced`) får inga frågor om ansvarig, översyn, perspektiv eller medverkan.",
      "- Tomma fält räknas som att inget är sagt. Står något där frågar ingen regel om det är sant eller bra nog.",
    ].join("\n"),
  ],
  en: [
    "Each rule first tells why it is there, and last exactly what it finds. Four things hold for many of them and are therefore said here:",
    [
      "- Actions that are paused, cancelled or not done get no questions about their links, about owner, time and means or about wording. Where a rule counts them all the same, it says so.",
      "- What merely follows from something else is not counted again. If an id is misspelt, much else may seem to be missing; then the misspelling is shown, and the rest follows from it and goes with it.",
      "- What a plan has not come round to yet is seldom an error: in a draft (`status: draft`), errors about the chain and about who is responsible become warnings. A plan that has been replaced (`status: replaced`) gets no questions about its owner, review, perspectives or involvement.",
      "- Empty fields count as nothing said. If something stands there, no rule asks whether it is true or good enough.",
    ].join("\n"),
  ],
};
