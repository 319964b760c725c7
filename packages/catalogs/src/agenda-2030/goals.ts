/**
 * The 17 goals of Agenda 2030, in order: `code` ("1" … "17"), `name` in Swedish and English, `color` (the official
 * colour as #RRGGBB) and `iri` (the identifier that the UN publishes).
 * Source: United Nations, A/RES/70/1 and metadata.un.org/sdg; the Swedish names are those in use in Sweden.
 */
export const goals = [
  {
    code: "1",
    name: { sv: "Ingen fattigdom", en: "No poverty" },
    color: "#E5243B",
    iri: "http://metadata.un.org/sdg/1",
  },
  {
    code: "2",
    name: { sv: "Ingen hunger", en: "Zero hunger" },
    color: "#DDA63A",
    iri: "http://metadata.un.org/sdg/2",
  },
  {
    code: "3",
    name: { sv: "God hälsa och välbefinnande", en: "Good health and well-being" },
    color: "#4C9F38",
    iri: "http://metadata.un.org/sdg/3",
  },
  {
    code: "4",
    name: { sv: "God utbildning för alla", en: "Quality education" },
    color: "#C5192D",
    iri: "http://metadata.un.org/sdg/4",
  },
  {
    code: "5",
    name: { sv: "Jämställdhet", en: "Gender equality" },
    color: "#FF3A21",
    iri: "http://metadata.un.org/sdg/5",
  },
  {
    code: "6",
    name: { sv: "Rent vatten och sanitet för alla", en: "Clean water and sanitation" },
    color: "#26BDE2",
    iri: "http://metadata.un.org/sdg/6",
  },
  {
    code: "7",
    name: { sv: "Hållbar energi för alla", en: "Affordable and clean energy" },
    color: "#FCC30B",
    iri: "http://metadata.un.org/sdg/7",
  },
  {
    code: "8",
    name: { sv: "Anständiga arbetsvillkor och ekonomisk tillväxt", en: "Decent work and economic growth" },
    color: "#A21942",
    iri: "http://metadata.un.org/sdg/8",
  },
  {
    code: "9",
    name: { sv: "Hållbar industri, innovationer och infrastruktur", en: "Industry, innovation and infrastructure" },
    color: "#FD6925",
    iri: "http://metadata.un.org/sdg/9",
  },
  {
    code: "10",
    name: { sv: "Minskad ojämlikhet", en: "Reduced inequalities" },
    color: "#DD1367",
    iri: "http://metadata.un.org/sdg/10",
  },
  {
    code: "11",
    name: { sv: "Hållbara städer och samhällen", en: "Sustainable cities and communities" },
    color: "#FD9D24",
    iri: "http://metadata.un.org/sdg/11",
  },
  {
    code: "12",
    name: { sv: "Hållbar konsumtion och produktion", en: "Responsible consumption and production" },
    color: "#BF8B2E",
    iri: "http://metadata.un.org/sdg/12",
  },
  {
    code: "13",
    name: { sv: "Bekämpa klimatförändringarna", en: "Climate action" },
    color: "#3F7E44",
    iri: "http://metadata.un.org/sdg/13",
  },
  {
    code: "14",
    name: { sv: "Hav och marina resurser", en: "Life below water" },
    color: "#0A97D9",
    iri: "http://metadata.un.org/sdg/14",
  },
  {
    code: "15",
    name: { sv: "Ekosystem och biologisk mångfald", en: "Life on land" },
    color: "#56C02B",
    iri: "http://metadata.un.org/sdg/15",
  },
  {
    code: "16",
    name: { sv: "Fredliga och inkluderande samhällen", en: "Peace, justice and strong institutions" },
    color: "#00689D",
    iri: "http://metadata.un.org/sdg/16",
  },
  {
    code: "17",
    name: { sv: "Genomförande och globalt partnerskap", en: "Partnerships for the goals" },
    color: "#19486A",
    iri: "http://metadata.un.org/sdg/17",
  },
] as const satisfies readonly Goal[];

/** A goal of Agenda 2030: its code, its name in Swedish and English, its official colour (#RRGGBB) and its IRI. */
export interface Goal {
  readonly code: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly color: `#${string}`;
  readonly iri: string;
}
