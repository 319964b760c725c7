import { basename } from "node:path";
import { escapeTerminal, type Language, type Localized } from "@change-logic/model";

/** The commented plans: whole threads, small enough to replace line by line. */
const texts: Localized = {
  sv: `# En plan som förändringslogik: nuläge → insatser → resultat → effekter → mål.
# Byt ut texterna mot era egna och ta bort det ni inte behöver. Kontrollera planen med:
#   change-logic validate FILE
changeLogic: 1                      # formatets version
id: PLAN-ID                        # planens id: börjar med en bokstav
title: Vår plan
language: sv
organisation: Vår organisation
owner: Vem ansvarar för planen?
status: draft                       # draft (utkast), adopted (antagen), replaced (ersatt)
review: YEAR-12                     # när planen ska ses över: år, år-månad eller år-månad-dag

# Strategier som planen hänger ihop med. \`change-logic catalogs\` visar vilka som finns.
strategies: [agenda-2030]
# Det planen har tagit sig an. Mål här som inget i planen bidrar till visas som glapp.
scope: [agenda-2030/13.2]

# Nuläge: vad är det som gör att något behövs? (kind: challenge, strength eller fact)
currentStates:
  utmaning:
    title: Det här behöver förändras
    source: Var står det?

# Insatser: vad gör ni, för vem, vem ansvarar och när?
actions:
  insats:
    title: Göra något åt saken      # börja med vad ni gör: bygga, utbilda, införa …
    owner: Vem ansvarar?
    period: YEAR-01/YEAR-12
    status: planned                 # planned, ongoing, paused, done, partlyDone, notDone, cancelled
    targetGroups: [Vilka är insatsen till för?]
    addresses: [utmaning]           # nuläget som insatsen möter
    leadsTo: [resultat]             # vad den leder till

# Resultat: vad ger insatsen direkt, som ni själva kan visa?
outcomes:
  resultat:
    title: Det här finns när vi är klara
    leadsTo:                        # en länk kan säga mer än vart den leder
      - to: effekt
        assumptions: [Vad måste stämma för att det ska bli så?]

# Effekter: vad förändras sedan, för vem? (horizon: short, medium eller long)
effects:
  effekt:
    title: Det här har blivit annorlunda för målgruppen
    horizon: long
    changes: [utmaning]             # löser vi den utmaning som vi vill?
    contributesTo: [agenda-2030/13.2]
`,
  en: `# A plan as a change logic: current state → actions → outcomes → effects → goals.
# Put your own texts in place of these, and take away what you do not need. Check the plan with:
#   change-logic validate FILE
changeLogic: 1                      # the version of the format
id: PLAN-ID                        # the plan's id: begins with a letter
title: Our plan
language: en
organisation: Our organisation
owner: Who is responsible for the plan?
status: draft                       # draft, adopted, replaced
review: YEAR-12                     # when the plan is to be reviewed: year, year-month or year-month-day

# Strategies that the plan belongs with. \`change-logic catalogs\` shows those there are.
strategies: [agenda-2030]
# What the plan has taken on. Goals here that nothing in the plan contributes to are shown as gaps.
scope: [agenda-2030/13.2]

# Current state: what is it that makes something necessary? (kind: challenge, strength or fact)
currentStates:
  challenge:
    title: This needs to change
    source: Where is it said?

# Actions: what do you do, for whom, who is responsible, and when?
actions:
  action:
    title: Do something about it    # begin with what you do: build, train, introduce …
    owner: Who is responsible?
    period: YEAR-01/YEAR-12
    status: planned                 # planned, ongoing, paused, done, partlyDone, notDone, cancelled
    targetGroups: [Who is the action for?]
    addresses: [challenge]          # the current state that the action answers to
    leadsTo: [outcome]              # what it leads to

# Outcomes: what does the action give directly, that you can show yourselves?
outcomes:
  outcome:
    title: This is there when we are done
    leadsTo:                        # a link can say more than where it leads
      - to: effect
        assumptions: [What has to hold for this to happen?]

# Effects: what changes then, for whom? (horizon: short, medium or long)
effects:
  effect:
    title: This has become different for the target group
    horizon: long
    changes: [challenge]            # do we solve the challenge that we want to?
    contributesTo: [agenda-2030/13.2]
`,
};

const usualIds: Localized = { sv: "var-plan", en: "our-plan" };

/** The commented plan that `init` writes to `file`, with an id made of the file's name, and an action in `year`. */
export function starterPlan(lang: Language, file: string, year: number): string {
  const name = basename(file);
  const id = name === "plan.change.yaml" ? usualIds[lang] : planId(name, usualIds[lang]);
  return texts[lang]
    .replaceAll("YEAR", String(year))
    .replace("PLAN-ID", () => id)
    .replace("FILE", () => escapeTerminal(name));
}

/** An id that a file's name can give; the usual one where it gives none. */
function planId(name: string, usual: string): string {
  const id = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?:\.change)?\.ya?ml$/u, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, "-")
    .replace(/^[^\p{L}]+|-+$/gu, "")
    .slice(0, 60);
  return id === "" ? usual : id;
}
