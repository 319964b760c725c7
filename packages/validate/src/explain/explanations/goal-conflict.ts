import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "against",
  finds: {
    sv: "Regeln hittar målkonflikter på tre nivåer. Ett mål är omstritt när något i planerna säger sig bidra till just det målet och något annat motverkar det. En aktiv insats har en konflikt när den främjar ett mål över en väg utan motverkande länkar och motverkar ett annat, det vill säga når det över ett udda antal motverkande länkar. En plan har en, som upplysning, när dess aktiva insatser tillsammans främjar något mål och motverkar ett annat som ingen av de andra iakttagelserna tar upp. Ett mål och det som står över eller under det är inte i konflikt med varandra, och om insatserna har ansvariga spelar ingen roll. Är varje mål som en insats motverkar omstritt är det den iakttagelsen som är orsaken. Iakttagelsen visar vad som främjar, vad som motverkar och vad som står i `mitigation`.",
    en: "The rule finds goal conflicts on three levels. A goal is contested when something in the plans claims to contribute to that very goal and something else counteracts it. An active action has a conflict when it furthers one goal over a way without counteracting links and counteracts another, that is, reaches it over an odd number of counteracting links. A plan has one, as a note, when its active actions together further some goal and counteract another that none of the other findings mentions. A goal and what stands above or below it are not in conflict with each other, and whether the actions have owners does not matter. If every goal that an action counteracts is contested, that finding is the cause. The finding shows what furthers, what counteracts, and what `mitigation` says.",
  },
  why: {
    sv: "Nästan varje verklig plan ställer något mot något annat: fler bostäder mot åkermark, tillgänglighet mot tystnad. Det är inget fel, utan en avvägning som någon har ansvar för. När den syns kan de förtroendevalda ta ställning till den; när den inte syns upptäcks den av den som drabbas. En konflikt som är känd och besvarad är ett tecken på en genomtänkt plan.",
    en: "Almost every real plan sets something against something else: more homes against farmland, access against quiet. That is no mistake but a trade-off that somebody answers for. When it can be seen, those who are elected can take a stand on it; when it cannot, it is discovered by whoever it harms. A conflict that is known and answered is a sign of a plan that has been thought through.",
  },
  mend: {
    sv: "Läs de två trådarna bredvid varandra, gärna med dem som svarar för vart och ett av målen. Skriv under `mitigation` på den motverkande länken vad ni gör åt det eller hur ni väger målen mot varandra. Står det redan där frågar iakttagelsen bara om det räcker: är ni överens om det, skriv ett undantag under `ignore` med skälet och ett datum då ni prövar det igen.",
    en: "Read the two threads side by side, preferably with those who answer for each of the goals. Write under `mitigation` on the counteracting link what you do about it or how you weigh the goals against each other. If it says so already, the finding only asks whether that is enough: if you agree that it is, write an exception under `ignore` with the reason and a date when you will look at it again.",
  },
};
