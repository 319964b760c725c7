import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Indikatorer vars `reference` har en annan form än de två som formatet känner till: `kolada:` och ett nyckeltal med N eller U och fem siffror (`kolada:N00945`), eller `sdg:` och en indikator i Agenda 2030 med mål, delmål och nummer (`sdg:3.4.1`, `sdg:1.a.1`). Det gäller också andra register och webbadresser. Regeln ser bara på formen; om nyckeltalet finns vet den inte.",
    en: "Indicators whose `reference` has another form than the two that the format knows: `kolada:` and a key figure with N or U and five digits (`kolada:N00945`), or `sdg:` and an indicator of Agenda 2030 with goal, target and number (`sdg:3.4.1`, `sdg:1.a.1`). This holds for other registers and web addresses too. The rule only looks at the form; whether the key figure exists it does not know.",
  },
  why: {
    sv: "När två kommuner hänvisar till samma nyckeltal på samma sätt går deras värden att jämföra, och ett verktyg kan hämta dem. En hänvisning som bara en människa förstår får någon tolka på nytt varje gång.",
    en: "When two municipalities refer to the same key figure in the same way their values can be compared, and a tool can fetch them. A reference that only a person understands has to be interpreted anew each time.",
  },
  mend: {
    sv: "Skriv hänvisningen i en av de två formerna. Framgår det vilket nyckeltal som menas, till exempel av `Kolada N00945` eller `SDG 3.4.1`, följer en färdig rättelse med. Kommer måttet någon annanstans ifrån, skriv källan under `source` och adressen under `url` i stället.",
    en: "Write the reference in one of the two forms. Where it is clear which key figure is meant, as with `Kolada N00945` or `SDG 3.4.1`, a ready-made fix comes along. If the measure comes from somewhere else, write the source under `source` and the address under `url` instead.",
  },
};
