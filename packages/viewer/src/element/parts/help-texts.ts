import type { Language } from "@change-logic/model";

/** A list under a heading. */
interface HelpSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The help, in one language. */
interface HelpTexts {
  readonly title: string;
  readonly close: string;
  readonly about: string;
  readonly uses: HelpSection;
  readonly keys: {
    readonly title: string;
    readonly key: string;
    readonly where: string;
    readonly does: string;
    readonly rows: readonly { readonly keys: readonly string[]; readonly where: string; readonly does: string }[];
  };
  readonly signs: HelpSection;
  readonly link: HelpSection;
}

/** What is said to somebody who asks for help. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = {
  sv: {
    title: "Hjälp",
    close: "Stäng hjälpen",
    about:
      "Sidan visar en förändringslogik: vad som är så i dag, vad ni gör åt det, vad det ger och vilka mål det leder till. Den visar vad planen säger och om tråden håller ihop. Den bedömer inte om insatserna faktiskt får den effekt som planen räknar med.",
    uses: {
      title: "Det här kan du göra",
      lines: [
        "Välj ett element eller ett mål, i diagrammet eller i en lista. Dess röda tråd lyfts fram åt båda håll, och en panel visar allt som planen säger om det.",
        "Läs i panelen varför ett mål nås eller varför det är ett glapp, steg för steg.",
        "Sök, eller filtrera på till exempel område, ansvarig eller målgrupp. ”Visa bara träffarna” tar bort det övriga ur diagrammet.",
        "Byt vy med flikarna. Textvyn säger allt som diagrammet visar, i läsordning.",
        "Sortera, kopiera och spara tabellerna. Spara diagrammet som bild (SVG).",
        "Skriv ut på A4 eller A3: först diagrammet, sedan iakttagelser och täckning.",
      ],
    },
    keys: {
      title: "Tangenter",
      key: "Tangent",
      where: "Var",
      does: "Det här händer",
      rows: [
        {
          keys: ["Tabb", "Skift+Tabb"],
          where: "Överallt",
          does: "Går till nästa eller föregående reglage. Diagrammet är två stopp: ramen och sedan en ruta.",
        },
        {
          keys: ["Esc"],
          where: "Överallt",
          does: "Stänger panelen och går tillbaka dit du var. I sökfältet: stänger träfflistan, och tömmer sedan fältet.",
        },
        {
          keys: ["←", "→", "↑", "↓"],
          where: "Diagrammet",
          does: "Går till närmaste ruta åt det hållet; åt sidorna helst längs en länk.",
        },
        {
          keys: ["Tabb", "Pilar"],
          where: "Diagrammet",
          does: "Rutan som du står på får sin tråd upplyst. Esc släcker den.",
        },
        { keys: ["Home", "End"], where: "Diagrammet", does: "Går till kolumnens första eller sista ruta." },
        { keys: ["Enter", "Blanksteg"], where: "Diagrammet", does: "Väljer rutan och öppnar panelen." },
        { keys: ["+", "−", "0"], where: "Diagrammet", does: "Förstorar, förminskar eller anpassar till fönstret." },
        { keys: ["Skift+pil"], where: "Diagrammet", does: "Flyttar bilden." },
        { keys: ["Ctrl+mushjul"], where: "Diagrammet", does: "Förstorar eller förminskar där pekaren är (⌘ på Mac)." },
        { keys: ["←", "→", "Home", "End"], where: "Flikarna", does: "Byter vy." },
        { keys: ["↑", "↓"], where: "Sökfältet", does: "Går till och bland sökträffarna." },
        { keys: ["Enter"], where: "Sökfältet", does: "Visar den första träffen." },
      ],
    },
    signs: {
      title: "Så läser du diagrammet",
      lines: [
        "Kolumnerna läses från orsak till verkan: nuläge, insatser, resultat, effekter och till sist de mål som planen vill nå. Varje slag har en egen färg i rutans kant, och slaget står också i kolumnens rubrik.",
        "Heldragen linje med fylld pil: leder till eller bidrar till. Ju tjockare, desto viktigare: en tjock linje är avgörande.",
        "Prickad linje: en svag länk, som planen själv är osäker på.",
        "Streckad linje som slutar i ett tvärstreck: motverkar.",
        "Öppen pil: möjliggör en ny insats, förändrar nuläget eller leder tillbaka (återkoppling).",
        "Linje som slutar i ett kryss: når inte fram. I ett frågetecken: tråden tar slut där.",
        "Ruta med streckad kant och ett ord, till exempel ”glapp”: ingen insats bär målet. En tom streckad ruta i en kolumn: nivån saknas.",
        "Ett tal vid en ruta: så många iakttagelser rör den. Att allt sitter ihop säger att strukturen är kontrollerad, inte att orsakssambanden är bevisade.",
        "Det som inte hör till tråden eller träffarna är blekt, men går att läsa och välja.",
      ],
    },
    link: {
      title: "Länka hit",
      lines: [
        "Sidans adress följer med i allt du väljer: vy, filter, sökning, valt element, språk. Kopiera adressen för att visa någon annan precis det du ser.",
        "Webbläsarens bakåtknapp tar tillbaka det senaste valet.",
      ],
    },
  },
  en: {
    title: "Help",
    close: "Close the help",
    about:
      "The page shows a change logic: how things are today, what is done about it, what that gives, and which goals it leads to. It shows what the plan says and whether the thread holds together. It does not judge whether the actions will have the effects that the plan counts on.",
    uses: {
      title: "What you can do",
      lines: [
        "Choose an element or a goal, in the diagram or in a list. Its thread is lit both ways, and a panel shows everything that the plan says about it.",
        "Read in the panel why a goal is covered or why it is a gap, step by step.",
        "Search, or filter by area, owner, target group and so on. “Show only the matches” takes the rest out of the diagram.",
        "Change views with the tabs. The text view says everything that the diagram shows, in reading order.",
        "Sort, copy and save the tables. Save the diagram as a picture (SVG).",
        "Print on A4 or A3: first the diagram, then findings and coverage.",
      ],
    },
    keys: {
      title: "Keys",
      key: "Key",
      where: "Where",
      does: "What happens",
      rows: [
        {
          keys: ["Tab", "Shift+Tab"],
          where: "Everywhere",
          does: "Goes to the next or the previous control. The diagram is two stops: its frame, then a box.",
        },
        {
          keys: ["Esc"],
          where: "Everywhere",
          does: "Closes the panel and goes back to where you were. In the search field: closes the results, and then empties the field.",
        },
        {
          keys: ["←", "→", "↑", "↓"],
          where: "Diagram",
          does: "Goes to the nearest box that way; to the sides preferably along a link.",
        },
        {
          keys: ["Tab", "Arrows"],
          where: "Diagram",
          does: "Lights the thread of the box that you are on. Esc takes the light away.",
        },
        { keys: ["Home", "End"], where: "Diagram", does: "Goes to the first or the last box of the column." },
        { keys: ["Enter", "Space"], where: "Diagram", does: "Chooses the box and opens the panel." },
        { keys: ["+", "−", "0"], where: "Diagram", does: "Zooms in or out, or fits the diagram to the window." },
        { keys: ["Shift+arrow"], where: "Diagram", does: "Moves the picture." },
        { keys: ["Ctrl+wheel"], where: "Diagram", does: "Zooms in or out where the pointer is (⌘ on a Mac)." },
        { keys: ["←", "→", "Home", "End"], where: "Tabs", does: "Changes the view." },
        { keys: ["↑", "↓"], where: "Search field", does: "Goes to and through the search results." },
        { keys: ["Enter"], where: "Search field", does: "Shows the first result." },
      ],
    },
    signs: {
      title: "How to read the diagram",
      lines: [
        "The columns run from cause to effect: current state, actions, outcomes, effects and at last the goals that the plan wants to reach. Each kind has a colour of its own at the edge of its boxes, and is named in the heading of its column.",
        "Solid line with a filled arrow: leads to or contributes to. A thick line is critical.",
        "Dotted line: a weak link, which the plan itself is unsure of.",
        "Dashed line that ends in a bar: counteracts.",
        "Open arrow: enables a new action, changes the current state, or leads back (feedback).",
        "Line that ends in a cross: does not arrive. In a question mark: the thread ends there.",
        "Box with a dashed outline and a word such as “gap”: no action bears the goal. An empty dashed box in a column: the level is missing.",
        "A number at a box: so many findings concern it. That everything hangs together says that the structure has been checked, not that the causes are proven.",
        "What does not belong to the thread or to the matches is paler, but can be read and chosen.",
      ],
    },
    link: {
      title: "Link to this view",
      lines: [
        "The address of the page keeps what you choose: view, filters, search, chosen element, language. Copy it to show somebody else exactly what you see.",
        "The browser’s back button takes back the last choice.",
      ],
    },
  },
};
