import { type Catalog, defineCatalog } from "@change-logic/model";

const priority = { sv: "prioritering", en: "priority" };
const action = { sv: "insats", en: "action" };
const passage = { sv: "textavsnitt", en: "passage" };

const strategy = { sv: "Värmlandsstrategin 2040", en: "Värmlandsstrategin 2040" };
const perspectives = { sv: "Värmlandsstrategin 2040, s. 19–20", en: "Värmlandsstrategin 2040, pp. 19–20" };
const changeKeys = {
  sv: "Värmlandsstrategin 2040, kapitlet Genomförande",
  en: "Värmlandsstrategin 2040, the chapter Genomförande (implementation)",
};
const greenReadiness = {
  sv:
    "Värmlandsstrategin 2040, s. 25, under prioriteringen Grön beredskap; återgiven i rapporten om översynen " +
    "2024–2025",
  en: "Värmlandsstrategin 2040, p. 25, under the priority Grön beredskap; quoted in the report on the 2024–2025 review",
};
const raisedCompetence = {
  sv:
    "Värmlandsstrategin 2040, insatsområdet Höja kompetensen; återgivet i rapporten om översynen 2024–2025. Sida " +
    "och prioritering är inte kända.",
  en:
    "Värmlandsstrategin 2040, the area Höja kompetensen; quoted in the report on the 2024–2025 review. Page and " +
    "priority are not known.",
};

/**
 * Värmlandsstrategin 2040, as adopted by the regional council on 2 June 2021: vision, dimensions, the four areas, one
 * priority, two actions, two passages, the perspectives and the change keys. Only what is confirmed: `notHeld` says
 * what the strategy has beside this, and `childrenComplete: false` marks each item that has more below it. The titles of
 * the actions and passages, and all English, are the library's own.
 * Source: Värmlandsstrategin 2040, and Region Värmland's report on the 2024–2025 review.
 */
export const varmland2040: Catalog = defineCatalog({
  catalog: 1,
  id: "varmland-2040",
  title: { sv: "Värmlandsstrategin 2040", en: "Värmland Strategy 2040" },
  edition: "2021",
  adopted: "2021-06-02",
  horizon: "2040",
  source: strategy,
  language: "sv",
  description: {
    sv:
      "Värmlands regionala utvecklingsstrategi, antagen av regionfullmäktige 2 juni 2021, till och med 2040. " +
      "Katalogen håller bara det som är bekräftat. De korta titlarna på två insatser och två textavsnitt är " +
      "bibliotekets egna, liksom orden om dimensionerna och all engelsk text.",
    en:
      "The regional development strategy of Värmland, adopted by the regional council on 2 June 2021, to the end of " +
      "2040. The catalogue holds only what is confirmed. The short titles of two actions and two passages are the " +
      "library's own, as are the words about the dimensions and all English text.",
  },
  vision: { sv: "Ett hållbart Värmland som förändrar världen", en: "A sustainable Värmland that changes the world" },
  levels: [{ sv: "insatsområde", en: "area" }, priority, action],
  items: [
    {
      id: "forbattra-livsvillkoren",
      title: { sv: "Förbättra livsvillkoren", en: "Improve living conditions" },
      source: strategy,
      childrenComplete: false,
      items: [
        {
          id: "gron-beredskap",
          title: { sv: "Grön beredskap", en: "Green readiness" },
          kind: priority,
          source: { sv: "Värmlandsstrategin 2040, s. 24–25", en: "Värmlandsstrategin 2040, pp. 24–25" },
          childrenComplete: false,
          items: [
            {
              id: "samhallsplanering-for-forandringar",
              title: {
                sv: "Rusta samhällsplaneringen för förändringar i miljö och klimat",
                en: "Ready town and community planning for changes in environment and climate",
              },
              kind: action,
              source: greenReadiness,
            },
            {
              id: "gemensam-krisberedskap",
              title: { sv: "Stärka krisberedskapen tillsammans", en: "Strengthen crisis readiness together" },
              kind: action,
              source: greenReadiness,
            },
          ],
        },
      ],
    },
    {
      id: "hoja-kompetensen",
      title: { sv: "Höja kompetensen", en: "Raise competence" },
      source: strategy,
      childrenComplete: false,
      items: [
        {
          id: "digitaliseringens-mojligheter",
          title: { sv: "Använda digitaliseringens möjligheter", en: "Use the possibilities of digitalisation" },
          kind: passage,
          source: raisedCompetence,
        },
        {
          id: "data-som-tillgang",
          title: { sv: "Hantera data som en tillgång", en: "Treat data as an asset" },
          kind: passage,
          source: raisedCompetence,
        },
      ],
    },
    {
      id: "utveckla-attraktiva-platser",
      title: { sv: "Utveckla attraktiva platser", en: "Develop attractive places" },
      source: strategy,
      childrenComplete: false,
    },
    {
      id: "starka-konkurrenskraften",
      title: { sv: "Stärka konkurrenskraften", en: "Strengthen competitiveness" },
      source: strategy,
      childrenComplete: false,
    },
  ],
  dimensions: [
    {
      id: "miljomassig",
      title: { sv: "Miljömässig", en: "Environmental" },
      description: { sv: "Grunden", en: "The ground" },
      source: strategy,
    },
    {
      id: "social",
      title: { sv: "Social", en: "Social" },
      description: { sv: "Förutsättningen", en: "The condition" },
      source: strategy,
    },
    {
      id: "ekonomisk",
      title: { sv: "Ekonomisk", en: "Economic" },
      description: { sv: "Medlet", en: "The means" },
      source: strategy,
    },
  ],
  perspectives: [
    {
      id: "barn-och-unga",
      title: {
        sv: "Barn och unga ska ha framtiden för sig",
        en: "Children and young people have the future before them",
      },
      source: perspectives,
    },
    {
      id: "landsbygder-och-stader",
      title: { sv: "Landsbygder och städer är bättre tillsammans", en: "Rural areas and towns are better together" },
      source: perspectives,
    },
    {
      id: "jamstalldhet",
      title: { sv: "Jämställdhet tillför värde för alla", en: "Gender equality adds value for everyone" },
      source: perspectives,
    },
    {
      id: "jamlikhet-och-inkludering",
      title: { sv: "Jämlikhet och inkludering för sammanhållning", en: "Equality and inclusion for cohesion" },
      source: perspectives,
    },
    {
      id: "klimat-och-miljo",
      title: { sv: "Klimat- och miljöfrågor för morgondagen", en: "Climate and environment for tomorrow" },
      source: perspectives,
    },
  ],
  changeKeys: [
    { id: "vi-leder-modigt", title: { sv: "Vi leder modigt", en: "We lead with courage" }, source: changeKeys },
    {
      id: "vi-samverkar-pa-nya-satt",
      title: { sv: "Vi samverkar på nya sätt", en: "We work together in new ways" },
      source: changeKeys,
    },
    {
      id: "vi-utforskar-proaktivt",
      title: { sv: "Vi utforskar proaktivt", en: "We explore proactively" },
      source: changeKeys,
    },
  ],
  notHeld: [
    {
      sv: "De 13 målen och 48 indikatorerna: deras ordalydelse, och vilket mål som hör till vilket insatsområde",
      en: "The 13 goals and 48 indicators: their wording, and which goal belongs to which area",
    },
    { sv: "Alla prioriteringar utom Grön beredskap", en: "All priorities except Grön beredskap" },
    {
      sv:
        "Alla insatser utom två under Grön beredskap och två textavsnitt under Höja kompetensen, vars prioritering " +
        "inte är känd",
      en:
        "All actions except two under Grön beredskap and two passages under Höja kompetensen, whose priority is not " +
        "known",
    },
    {
      sv:
        "Det som beslutas efter översynen 2024–2025: beslutet var planerat till december 2025, och den slutliga " +
        "texten finns inte här",
      en:
        "What is decided after the 2024–2025 review: the decision was planned for December 2025, and the final text " +
        "is not here",
    },
    {
      sv: "Någon koppling till Agenda 2030: ingen publicerad tabell är känd, så katalogen har ingen",
      en: "Any mapping to Agenda 2030: no published table is known, so the catalogue has none",
    },
  ],
});
