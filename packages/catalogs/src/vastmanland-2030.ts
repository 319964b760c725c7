import { type Catalog, defineCatalog } from "@change-logic/model";

const strategy = {
  sv: "Västmanlands regionala utvecklingsstrategi 2030",
  en: "Västmanlands regionala utvecklingsstrategi 2030 (regional development strategy)",
};

/**
 * Västmanland's regional development strategy 2030, as adopted on 16 June 2020: vision and the three target areas.
 * Only what is confirmed: `notHeld` says what the strategy has beside this. All English is the library's own.
 * Source: Västmanlands regionala utvecklingsstrategi 2030; its pages are not known.
 */
export const vastmanland2030: Catalog = defineCatalog({
  catalog: 1,
  id: "vastmanland-2030",
  title: {
    sv: "Västmanlands regionala utvecklingsstrategi 2030",
    en: "Regional Development Strategy of Västmanland 2030",
  },
  edition: "2020",
  adopted: "2020-06-16",
  horizon: "2030",
  source: strategy,
  language: "sv",
  description: {
    sv:
      "Antagen 16 juni 2020. Styrande för regionens eget arbete, vägledande för kommuner och länsstyrelse, " +
      "inspirerande för företag, skolor och civilsamhälle: vad ett glapp betyder beror på vem man är. Katalogen " +
      "håller bara det som är bekräftat; sidorna är inte kända. All engelsk text är bibliotekets egen.",
    en:
      "Adopted on 16 June 2020. Governing for the region's own work, guiding for municipalities and the county " +
      "administrative board, inspiring for companies, schools and civil society: what a gap means depends on who " +
      "one is. The catalogue holds only what is confirmed; the pages are not known. All English text is the " +
      "library's own.",
  },
  vision: {
    sv: "Ett livskraftigt Västmanland genom hållbar utveckling",
    en: "A thriving Västmanland through sustainable development",
  },
  levels: [
    { sv: "målområde", en: "target area" },
    { sv: "delmål", en: "sub-goal" },
  ],
  items: [
    {
      id: "ett-valmaende-vastmanland",
      title: { sv: "Ett välmående Västmanland", en: "A Västmanland of well-being" },
      source: strategy,
      childrenComplete: false,
    },
    {
      id: "ett-tillgangligt-vastmanland",
      title: { sv: "Ett tillgängligt Västmanland", en: "An accessible Västmanland" },
      source: strategy,
      childrenComplete: false,
    },
    {
      id: "ett-nyskapande-vastmanland",
      title: {
        sv: "Ett nyskapande Västmanland genom hållbar tillväxt",
        en: "An innovative Västmanland through sustainable growth",
      },
      source: strategy,
      childrenComplete: false,
    },
  ],
  notHeld: [
    {
      sv: "Delmålen under varje målområde, och vilka av dem som är prioriterade",
      en: "The sub-goals under each target area, and which of them have priority",
    },
    { sv: "Handlingsplanerna och deras åtgärder", en: "The action plans and their measures" },
    {
      sv:
        "Systemet för uppföljning och lärande: aktivitetsplan, lärandeplan, webbaserad uppföljning och " +
        "kommunikationsplan",
      en:
        "The system for follow-up and learning: activity plan, learning plan, web-based follow-up and communication " +
        "plan",
    },
    {
      sv: "Någon koppling till Agenda 2030: ingen finns här",
      en: "Any mapping to Agenda 2030: none is held here",
    },
  ],
});
