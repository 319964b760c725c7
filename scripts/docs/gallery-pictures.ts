/** A picture of the gallery: what the command is asked for, and what there is to see. */
export interface GalleryPicture {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** Of the plan, from the root of the repository. */
  readonly plan: string;
  /** Options of `change-logic render`, besides the file that is written. */
  readonly options: readonly string[];
  readonly sv: string;
  readonly en: string;
}

/** A heading of the gallery, and the pictures under it. */
export interface GallerySection {
  readonly sv: string;
  readonly en: string;
  readonly pictures: readonly GalleryPicture[];
}

const small = "examples/kom-igang/skolvagar.change.yaml";
const large = "examples/exempelkommun/exempelkommun.change.yaml";
const review = "examples/oversyn-2025/oversyn-2025.change.yaml";
const mistakes = "examples/med-misstag/med-misstag.change.yaml";

/** What the gallery shows, in order. */
export const gallerySections: readonly GallerySection[] = [
  {
    sv: "Utan några val",
    en: "Without any option",
    pictures: [
      {
        name: "exempelkommun",
        plan: large,
        options: [],
        sv: "En plan med två strategier. Det som ingen insats når är streckat, och siffran på en ruta räknar iakttagelserna om den.",
        en: "A plan with two strategies. What no action reaches is dashed, and the number on a box counts the findings about it.",
      },
      {
        name: "med-misstag",
        plan: mistakes,
        options: [],
        sv: "En plan med misstag: länkar som inte leder någonstans slutar i en synlig stump.",
        en: "A plan with mistakes: links that lead nowhere end in a visible stub.",
      },
    ],
  },
  {
    sv: "Teman",
    en: "Themes",
    pictures: [
      { name: "light", plan: small, options: [], sv: "Ljust, som är förvalt.", en: "Light, the default." },
      { name: "dark", plan: small, options: ["--theme", "dark"], sv: "Mörkt, för skärmar.", en: "Dark, for screens." },
      {
        name: "print",
        plan: small,
        options: ["--theme", "print"],
        sv: "För utskrift: vit botten och litet färg, lika läsbart i gråskala.",
        en: "For print: a white ground and little colour, as legible in greyscale.",
      },
      {
        name: "high-contrast",
        plan: small,
        options: ["--theme", "high-contrast"],
        sv: "Hög kontrast: text minst 7:1.",
        en: "High contrast: text at least 7:1.",
      },
      {
        name: "own-theme",
        plan: small,
        options: ["--theme", "examples/eget-tema/varmt.theme.yaml"],
        sv: "Egna färger och eget typsnitt, ur en fil.",
        en: "Colours and a typeface of one's own, from a file.",
      },
    ],
  },
  {
    sv: "Riktningar och profiler",
    en: "Directions and profiles",
    pictures: [
      {
        name: "top-down",
        plan: small,
        options: ["--direction", "top-down"],
        sv: "Uppifrån och ned, för en stående sida.",
        en: "From the top down, for a page that stands.",
      },
      {
        name: "digg",
        plan: small,
        options: ["--profile", "digg"],
        sv: "Profilen `digg`: målen står längst till vänster, och trådarna leder dit från höger.",
        en: "The profile `digg`: the goals stand furthest to the left, and the threads lead there from the right.",
      },
      {
        name: "esv",
        plan: small,
        options: ["--profile", "esv"],
        sv: "Profilen `esv`: verksamhet, prestationer och effekter.",
        en: "The profile `esv`: activities, outputs and effects.",
      },
      {
        name: "kronoberg",
        plan: small,
        options: ["--profile", "kronoberg"],
        sv: "Profilen `kronoberg`. En nivå som profilen kräver och planen saknar visas med sin fråga.",
        en: "The profile `kronoberg`. A level that the profile requires and the plan lacks is shown with its question.",
      },
      {
        name: "own-profile",
        plan: small,
        options: ["--profile", "examples/egen-profil/min-handbok.profile.yaml"],
        sv: "En egen profil: kolumner, rubriker och frågor ur en fil. Handboken är påhittad.",
        en: "A profile of one's own: columns, headings and questions from a file. The handbook is invented.",
      },
    ],
  },
  {
    sv: "Hur mycket rutorna säger",
    en: "How much the boxes say",
    pictures: [
      {
        name: "facts",
        plan: small,
        options: ["--detail", "facts"],
        sv: "Med ansvarig, period, målgrupp och indikatorer.",
        en: "With who is responsible, when, for whom, and indicators.",
      },
      {
        name: "assumptions",
        plan: small,
        options: ["--detail", "assumptions"],
        sv: "Med antagandena om länkarna, som numrerade noter.",
        en: "With the assumptions about links, as numbered notes.",
      },
    ],
  },
  {
    sv: "Vyer",
    en: "Views",
    pictures: [
      {
        name: "element",
        plan: large,
        options: ["--view", "element:fler-laddar"],
        sv: "Ett resultat med sin tråd, framhävt i sitt sammanhang.",
        en: "An outcome with its thread, highlighted in its context.",
      },
      {
        name: "element-alone",
        plan: large,
        options: ["--view", "element:fler-laddar", "--alone"],
        sv: "Samma tråd för sig själv.",
        en: "The same thread on its own.",
      },
      {
        name: "area",
        plan: large,
        options: ["--view", "area:varmland-2040/gron-beredskap"],
        sv: "Ett område i strategin med allt som leder dit.",
        en: "An area of the strategy, with all that leads there.",
      },
      {
        name: "findings",
        plan: large,
        options: ["--view", "findings"],
        sv: "Bara det som har iakttagelser.",
        en: "Only what has findings.",
      },
      {
        name: "overview",
        plan: review,
        options: ["--view", "overview"],
        sv: "En stor plan i översikt: en ruta per nivå och område, med antal.",
        en: "A large plan in overview: a box for each level and area, with counts.",
      },
    ],
  },
  {
    sv: "Papper",
    en: "Paper",
    pictures: [
      {
        name: "a4",
        plan: small,
        options: ["--paper", "A4"],
        sv: "På liggande A4, delad mellan kolumner så att texten går att läsa. Linjerna säger på vilken sida de fortsätter.",
        en: "On A4 in landscape, divided between columns so that the text can be read. Lines say on which page they go on.",
      },
    ],
  },
];
