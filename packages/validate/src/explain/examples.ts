import type { RuleExamples } from "./rule-examples.js";

// Generated from the fixtures of the rules by `pnpm generate`: do not edit.

/** A wrong and a right plan for each shipped rule that a plan alone can show, by the rule's id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  "unresolved-reference": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjus]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hålla cykelkurser
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjus]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hold cycling courses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) pekar på ”skjus” under addresses, men det finns inget med det id:t. Menade du ”skjuts”?`,
      en: `The action “Start walking school buses” (skolbuss) points to “skjus” under addresses, but nothing has that id. Did you mean “skjuts”?`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hålla cykelkurser
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hold cycling courses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "external-reference": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, trafikplan#farre-bilar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, trafikplan#farre-bilar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Resultatet ”Barn går till skolan tillsammans” (gar-ihop) pekar under leadsTo på ”trafikplan#farre-bilar”, och planen ”trafikplan” är inte med i den här körningen. Ange den också, så följs tråden dit.`,
      en: `The outcome “Children walk to school together” (gar-ihop) points under leadsTo to “trafikplan#farre-bilar”, and the plan “trafikplan” is not part of this run. Give it too, and the thread is followed there.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, farre-bilar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
  farre-bilar:
    title: Färre bilar kör vid skolan
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, farre-bilar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
  farre-bilar:
    title: Fewer cars drive by the school
    horizon: short
`,
    },
  },
  "duplicate-id": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  ror-sig:
    title: Barn rör sig på vägen till skolan
    leadsTo: [piggare]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [piggare]
  piggare:
    title: Barn är piggare i skolan
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  ror-sig:
    title: Children are active on the way to school
    leadsTo: [piggare]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo: [piggare]
  piggare:
    title: Children are more alert at school
    horizon: medium
`,
    },
    says: {
      sv: `Id:t ”ror-sig” används två gånger i planen: som ett resultat och som en effekt. Länkarna går till det första. Ge det andra ett eget id.`,
      en: `The id “ror-sig” is used twice in the plan: for an outcome and for an effect. Links go to the first. Give the second one an id of its own.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  ror-sig:
    title: Barn rör sig på vägen till skolan
    leadsTo: [ror-sig-mer]
effects:
  ror-sig-mer:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [piggare]
  piggare:
    title: Barn är piggare i skolan
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  ror-sig:
    title: Children are active on the way to school
    leadsTo: [ror-sig-mer]
effects:
  ror-sig-mer:
    title: Children are more active
    horizon: short
    leadsTo: [piggare]
  piggare:
    title: Children are more alert at school
    horizon: medium
`,
    },
  },
  "invalid-link": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
    contributesTo: [exempelstrategi/halsa]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
    contributesTo: [exempelstrategi/halsa]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) pekar under contributesTo på målet ”Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa), men contributesTo skrivs bara på ett resultat eller en effekt, inte på en insats. Skriv under leadsTo vilket resultat eller vilken effekt insatsen leder till, och contributesTo där.`,
      en: `The action “Start walking school buses” (skolbuss) points under contributesTo to the goal “Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa), but contributesTo is written on an outcome or an effect only, not on an action. Write under leadsTo which outcome or effect the action leads to, and contributesTo there.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "self-link": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [gar-ihop, ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [gar-ihop, ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Resultatet ”Barn går till skolan tillsammans” (gar-ihop) pekar på sig självt under leadsTo. Ta bort länken, eller skriv det id som menades.`,
      en: `The outcome “Children walk to school together” (gar-ihop) points to itself under leadsTo. Remove the link, or write the id that was meant.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "duplicate-link": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop, gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop, gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) har samma länk mer än en gång under leadsTo: till resultatet ”Barn går till skolan tillsammans” (gar-ihop). Den första gäller. Ta bort den här.`,
      en: `The action “Start walking school buses” (skolbuss) has the same link more than once under leadsTo: to the outcome “Children walk to school together” (gar-ihop). The first one counts. Remove this one.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "undeclared-cycle": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, fler-vill]
  fler-vill:
    title: Fler barn vill gå till skolan
    leadsTo: [gar-ihop]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, fler-vill]
  fler-vill:
    title: More children want to walk to school
    leadsTo: [gar-ihop]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Länkarna går i en ring: ”Barn går till skolan tillsammans” (gar-ihop) → ”Fler barn vill gå till skolan” (fler-vill) → gar-ihop. Är det meningen, märk den länk som sluter ringen med feedback: true. Ta annars bort en av länkarna.`,
      en: `The links go round in a loop: “Children walk to school together” (gar-ihop) → “More children want to walk to school” (fler-vill) → gar-ihop. If that is meant, mark the link that closes the loop with feedback: true. Otherwise remove one of the links.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, fler-vill]
  fler-vill:
    title: Fler barn vill gå till skolan
    leadsTo:
      - to: gar-ihop
        feedback: true
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, fler-vill]
  fler-vill:
    title: More children want to walk to school
    leadsTo:
      - to: gar-ihop
        feedback: true
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "backward-link": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: medium
    leadsTo: [piggare]
  piggare:
    title: Barn är piggare i skolan
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: medium
    leadsTo: [piggare]
  piggare:
    title: Children are more alert at school
    horizon: short
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) ligger på medellång sikt men pekar under leadsTo på effekten ”Barn är piggare i skolan” (piggare), som ligger på kort sikt. Rätta horizon på den ena, eller märk länken med feedback: true om den går tillbaka med flit.`,
      en: `The effect “Children are more active” (ror-sig) is on the medium term but points under leadsTo to the effect “Children are more alert at school” (piggare), which is on the short term. Correct the horizon of one of them, or mark the link with feedback: true if it goes back on purpose.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [piggare]
  piggare:
    title: Barn är piggare i skolan
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo: [piggare]
  piggare:
    title: Children are more alert at school
    horizon: medium
`,
    },
  },
  "level-skip": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [friskare]
effects:
  friskare:
    title: Unga vuxna är friskare
    horizon: long
    changes: [skjuts]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [friskare]
effects:
  friskare:
    title: Young adults are healthier
    horizon: long
    changes: [skjuts]
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) leder direkt till effekten ”Unga vuxna är friskare” (friskare), som ligger på lång sikt. Skriv vilket resultat eller vilken effekt på kort sikt som ligger emellan.`,
      en: `The action “Start walking school buses” (skolbuss) leads to the effect “Young adults are healthier” (friskare) directly, which is on the long term. Write which outcome or which short-term effect lies in between.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [friskare]
  friskare:
    title: Unga vuxna är friskare
    horizon: long
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo: [friskare]
  friskare:
    title: Young adults are healthier
    horizon: long
`,
    },
  },
  "isolated-element": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
  lugnare:
    title: Trafiken är lugnare vid skolan
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
  lugnare:
    title: Traffic is calmer by the school
    horizon: short
`,
    },
    says: {
      sv: `Effekten ”Trafiken är lugnare vid skolan” (lugnare) är inte länkad till något. Låt ett resultat eller en insats peka hit (leadsTo), och skriv vilket mål effekten bidrar till (contributesTo).`,
      en: `The effect “Traffic is calmer by the school” (lugnare) is not linked to anything. Let an outcome or an action point here (leadsTo), and write which goal the effect contributes to (contributesTo).`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, lugnare]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
  lugnare:
    title: Trafiken är lugnare vid skolan
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, lugnare]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
  lugnare:
    title: Traffic is calmer by the school
    horizon: short
`,
    },
  },
  "missing-level": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) saknar nuläge. Varför behövs insatsen? Svara under currentStates.`,
      en: `The plan “A safe way to school” (prov) has no current state. Why is the action needed? Answer under currentStates.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "no-complete-chain": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) har ingen hel kedja från nuläge via insats till effekt. Ingen insats möter ett nuläge: skriv under addresses varför insatserna behövs.`,
      en: `The plan “A safe way to school” (prov) has no complete chain from a current state over an action to an effect. No action answers to a current state: write under addresses why the actions are needed.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "effect-without-horizon": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) säger inte när den väntas. Skriv horizon: short (kort sikt), medium (medellång sikt) eller long (lång sikt).`,
      en: `The effect “Children are more active” (ror-sig) does not say when it is expected. Write horizon: short, medium or long.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-without-consequence": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Sätta upp affischer om skolvägen
    owner: Skolförvaltningen
    addresses: [skjuts]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Put up posters about the way to school
    owner: The education department
    addresses: [skjuts]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Sätta upp affischer om skolvägen” (affisch) leder inte till något. Skriv under leadsTo vilket resultat den ska ge.`,
      en: `The action “Put up posters about the way to school” (affisch) leads to nothing. Write under leadsTo which outcome it is to give.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Sätta upp affischer om skolvägen
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Put up posters about the way to school
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "outcome-without-consequence": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Familjer har en karta över säkra vägar
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Families have a map of safe routes
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Resultatet ”Familjer har en karta över säkra vägar” (karta-finns) leder inte vidare till något. Skriv under leadsTo vilken effekt det ska ge, eller under enables vilken insats det gör möjlig.`,
      en: `The outcome “Families have a map of safe routes” (karta-finns) leads to nothing. Write under leadsTo which effect it is to give, or under enables which action it makes possible.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Familjer har en karta över säkra vägar
    leadsTo: [gar-ihop]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Families have a map of safe routes
    leadsTo: [gar-ihop]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-reaches-no-effect": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Familjer har en karta över säkra vägar
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Families have a map of safe routes
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Rita en karta över säkra vägar” (karta) når ingen effekt: tråden slutar vid resultatet ”Familjer har en karta över säkra vägar” (karta-finns). Skriv där, under leadsTo, vad nästa led är.`,
      en: `The action “Draw a map of safe routes” (karta) reaches no effect: the thread stops at the outcome “Families have a map of safe routes” (karta-finns). Write there, under leadsTo, what the next step is.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Familjer har en karta över säkra vägar
    leadsTo: [gar-ihop]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  karta-finns:
    title: Families have a map of safe routes
    leadsTo: [gar-ihop]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "outcome-without-cause": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  fler-vet:
    title: Föräldrar vet vilka vägar som är säkra
    leadsTo: [gar-ihop]
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  fler-vet:
    title: Parents know which routes are safe
    leadsTo: [gar-ihop]
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Ingen insats leder till resultatet ”Föräldrar vet vilka vägar som är säkra” (fler-vet). Skriv ”fler-vet” under leadsTo på den insats som ska ge det, eller ta bort resultatet.`,
      en: `No action leads to the outcome “Parents know which routes are safe” (fler-vet). Write “fler-vet” under leadsTo on the action that is to give it, or remove the outcome.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [fler-vet]
outcomes:
  fler-vet:
    title: Föräldrar vet vilka vägar som är säkra
    leadsTo: [gar-ihop]
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [fler-vet]
outcomes:
  fler-vet:
    title: Parents know which routes are safe
    leadsTo: [gar-ihop]
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "effect-without-action": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [friska]
  luft:
    title: Luften är renare vid skolan
    horizon: short
    leadsTo: [friska]
  friska:
    title: Fler barn är friska
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo: [friska]
  luft:
    title: The air is cleaner by the school
    horizon: short
    leadsTo: [friska]
  friska:
    title: More children are healthy
    horizon: medium
`,
    },
    says: {
      sv: `Ingen insats leder fram till effekten ”Luften är renare vid skolan” (luft). Skriv ”luft” under leadsTo på det resultat eller den insats som ska leda dit, eller ta bort effekten.`,
      en: `No action leads to the effect “The air is cleaner by the school” (luft). Write “luft” under leadsTo on the outcome or the action that is to lead there, or remove the effect.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, luft]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [friska]
  luft:
    title: Luften är renare vid skolan
    horizon: short
    leadsTo: [friska]
  friska:
    title: Fler barn är friska
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, luft]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo: [friska]
  luft:
    title: The air is cleaner by the school
    horizon: short
    leadsTo: [friska]
  friska:
    title: More children are healthy
    horizon: medium
`,
    },
  },
  "unaddressed-challenge": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
  morkt:
    title: Vägen till skolan är mörk på vintern
    kind: challenge
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: Vägen är upplyst
    changes: [morkt]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
  morkt:
    title: The way to school is dark in winter
    kind: challenge
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: The way is lit
    changes: [morkt]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Ingen insats möter nuläget ”Vägen till skolan är mörk på vintern” (morkt). Skriv ”morkt” under addresses på den insats som ska göra det, eller kind: fact om det inte är en utmaning att ta sig an.`,
      en: `The current state “The way to school is dark in winter” (morkt) is addressed by no action. Write “morkt” under addresses on the action that is to do so, or kind: fact if it is no challenge to take on.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
  morkt:
    title: Vägen till skolan är mörk på vintern
    kind: challenge
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    addresses: [morkt]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: Vägen är upplyst
    changes: [morkt]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
  morkt:
    title: The way to school is dark in winter
    kind: challenge
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    addresses: [morkt]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: The way is lit
    changes: [morkt]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "unmotivated-action": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Ordna en gåtävling mellan klasserna
    owner: Skolförvaltningen
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Hold a walking contest between classes
    owner: The education department
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Ordna en gåtävling mellan klasserna” (tavling) möter inget nuläge, så det framgår inte varför den behövs. Skriv under addresses vilket nuläge den svarar mot.`,
      en: `The action “Hold a walking contest between classes” (tavling) addresses no current state, so the plan does not say why it is needed. Write under addresses which current state it answers to.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Ordna en gåtävling mellan klasserna
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Hold a walking contest between classes
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "challenge-not-changed": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Inget av det som insatserna leder till förändrar nuläget ”Många barn skjutsas till skolan” (skjuts), som de ska möta. Skriv ”skjuts” under changes på det resultat eller den effekt som ska göra det.`,
      en: `Nothing that the actions lead to changes the current state “Many children are driven to school” (skjuts), which they are to address. Write “skjuts” under changes on the outcome or effect that is to do so.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "unmet-necessary-condition": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    status: paused
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    requires: all
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    status: paused
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    requires: all
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) kräver alla sina orsaker (requires: all), men insatsen ”Sätta upp lampor längs vägen” (lysa-upp) är pausad. Låt i stället en insats som planeras eller pågår leda till effekten, eller skriv requires: any om det räcker med någon av orsakerna.`,
      en: `The effect “Children are more active” (ror-sig) needs all of its causes (requires: all), but the action “Put up lights along the way” (lysa-upp) is paused. Let an action that is planned or ongoing lead to the effect instead, or write requires: any if one of the causes is enough.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    requires: all
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    requires: all
`,
    },
  },
  "single-point-of-failure": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Öppna skolgården tidigare
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [piggare]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
  piggare:
    title: Barn är piggare på lektionerna
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Open the school yard earlier
    owner: The education department
    addresses: [skjuts]
    leadsTo: [piggare]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
  piggare:
    title: Children are more alert in class
    horizon: short
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) hänger på en enda insats, ”Starta vandrande skolbussar” (skolbuss). Låt fler insatser leda dit, eller bestäm vad ni gör om den inte blir av.
Effekten ”Barn är piggare på lektionerna” (piggare) hänger på en enda insats, ”Öppna skolgården tidigare” (morgon). Låt fler insatser leda dit, eller bestäm vad ni gör om den inte blir av.`,
      en: `The effect “Children are more active” (ror-sig) hangs on one action, “Start walking school buses” (skolbuss). Let more actions lead there, or decide what to do if it does not happen.
The effect “Children are more alert in class” (piggare) hangs on one action, “Open the school yard earlier” (morgon). Let more actions lead there, or decide what to do if it does not happen.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Öppna skolgården tidigare
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop, piggare]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, piggare]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
  piggare:
    title: Barn är piggare på lektionerna
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Open the school yard earlier
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop, piggare]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, piggare]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
  piggare:
    title: Children are more alert in class
    horizon: short
`,
    },
  },
  "too-many-results": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss, skate, leker, sjalva, regler, hittar, kanner, i-tid]
outcomes:
  gar:
    title: Fler barn går
    leadsTo: [ror-sig]
    changes: [skjuts]
  cyklar:
    title: Fler barn cyklar
    leadsTo: [ror-sig]
  buss:
    title: Fler barn åker buss
    leadsTo: [ror-sig]
  skate:
    title: Fler barn åker skateboard
    leadsTo: [ror-sig]
  leker:
    title: Fler barn leker på gården
    leadsTo: [ror-sig]
  sjalva:
    title: Fler barn vågar gå själva
    leadsTo: [ror-sig]
  regler:
    title: Fler barn kan trafikreglerna
    leadsTo: [ror-sig]
  hittar:
    title: Fler barn hittar till skolan
    leadsTo: [ror-sig]
  kanner:
    title: Fler barn känner andra barn
    leadsTo: [ror-sig]
  i-tid:
    title: Fler barn kommer i tid
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss, skate, leker, sjalva, regler, hittar, kanner, i-tid]
outcomes:
  gar:
    title: More children walk
    leadsTo: [ror-sig]
    changes: [skjuts]
  cyklar:
    title: More children cycle
    leadsTo: [ror-sig]
  buss:
    title: More children take the bus
    leadsTo: [ror-sig]
  skate:
    title: More children skateboard
    leadsTo: [ror-sig]
  leker:
    title: More children play in the yard
    leadsTo: [ror-sig]
  sjalva:
    title: More children dare to walk alone
    leadsTo: [ror-sig]
  regler:
    title: More children know the traffic rules
    leadsTo: [ror-sig]
  hittar:
    title: More children find their way to school
    leadsTo: [ror-sig]
  kanner:
    title: More children know other children
    leadsTo: [ror-sig]
  i-tid:
    title: More children arrive on time
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) når fler än 10 resultat och effekter, och det är svårt att överblicka. Slå ihop det som säger samma sak, eller dela upp insatsen i flera.`,
      en: `More than 10 outcomes and effects are reached from the action “Start walking school buses” (skolbuss), which is hard to take in. Merge what says the same, or split the action into several.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss]
outcomes:
  gar:
    title: Fler barn går
    leadsTo: [ror-sig]
    changes: [skjuts]
  cyklar:
    title: Fler barn cyklar
    leadsTo: [ror-sig]
  buss:
    title: Fler barn åker buss
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss]
outcomes:
  gar:
    title: More children walk
    leadsTo: [ror-sig]
    changes: [skjuts]
  cyklar:
    title: More children cycle
    leadsTo: [ror-sig]
  buss:
    title: More children take the bus
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "inactive-only": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    status: cancelled
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: Vägen är upplyst
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    status: cancelled
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: The way is lit
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Ingen insats bär resultatet ”Vägen är upplyst” (ljust): insatsen ”Sätta upp lampor längs vägen” (lysa-upp) är avbruten. Låt en insats som planeras eller pågår leda till resultatet, eller ta bort det.`,
      en: `No action carries the outcome “The way is lit” (ljust): the action “Put up lights along the way” (lysa-upp) is cancelled. Let an action that is planned or ongoing lead to the outcome, or remove it.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: Vägen är upplyst
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  ljust:
    title: The way is lit
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "scope-not-declared": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) säger inte vilka mål den tar sig an. Inget i planen bidrar till ”Platser som håller” (exempelstrategi/platser-som-haller) och ”Arbete och företag” (exempelstrategi/arbete-och-foretag). Klistra in raden, och stryk det som planen inte ska svara för: scope: [exempelstrategi/halsa, exempelstrategi/platser-som-haller, exempelstrategi/arbete-och-foretag]`,
      en: `The plan “A safe way to school” (prov) does not say which goals it takes on. Nothing in the plan contributes to “Platser som håller” (exempelstrategi/platser-som-haller) and “Arbete och företag” (exempelstrategi/arbete-och-foretag). Paste the line, and strike out what the plan is not to answer for: scope: [exempelstrategi/halsa, exempelstrategi/platser-som-haller, exempelstrategi/arbete-och-foretag]`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "item-uncovered": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn går och cyklar till vardags
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children walk and cycle in everyday life
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Ingen insats når målet ”Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor), som planen har tagit sig an (scope). Skriv ”exempelstrategi/fossilfria-resor” under contributesTo på det som bidrar till målet, eller under acceptedGaps varför det väljs bort.`,
      en: `No action reaches the goal “Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor), which the plan has taken on (scope). Write “exempelstrategi/fossilfria-resor” under contributesTo on what contributes to the goal, or under acceptedGaps why it is left out.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn går och cyklar till vardags
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children walk and cycle in everyday life
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
    },
  },
  "item-only-claimed": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Målet ”Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) saknar bärande insats: ingen ansvarig står för insatsen ”Starta vandrande skolbussar” (skolbuss). Skriv owner där, eller defaultOwner på planen.
Målet ”Goda livsvillkor” (exempelstrategi/goda-livsvillkor) saknar bärande insats: ingen ansvarig står för insatsen ”Starta vandrande skolbussar” (skolbuss). Skriv owner där, eller defaultOwner på planen.`,
      en: `The goal “Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) has no action that carries it: nobody is named as responsible for the action “Start walking school buses” (skolbuss). Write owner there, or defaultOwner on the plan.
The goal “Goda livsvillkor” (exempelstrategi/goda-livsvillkor) has no action that carries it: nobody is named as responsible for the action “Start walking school buses” (skolbuss). Write owner there, or defaultOwner on the plan.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "effect-without-item": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, ren-luft]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  ren-luft:
    title: Luften vid skolan är renare
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, ren-luft]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  ren-luft:
    title: The air at school is cleaner
    horizon: short
`,
    },
    says: {
      sv: `Effekten ”Luften vid skolan är renare” (ren-luft) leder inte till något mål i planens strategier. Skriv under contributesTo vilket mål den bidrar till, eller under leadsTo vilken effekt som kommer efter.`,
      en: `The effect “The air at school is cleaner” (ren-luft) leads to no goal of the plan's strategies. Write under contributesTo which goal it contributes to, or under leadsTo which effect comes next.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig, ren-luft]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  ren-luft:
    title: Luften vid skolan är renare
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig, ren-luft]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  ren-luft:
    title: The air at school is cleaner
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "action-reaches-no-item": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  har-karta:
    title: Familjer har en karta över säkra vägar
    leadsTo: [hittar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  hittar:
    title: Fler barn hittar till skolan själva
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe ways
    owner: The education department
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  har-karta:
    title: Families have a map of safe ways
    leadsTo: [hittar]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  hittar:
    title: More children find their way to school on their own
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Rita en karta över säkra vägar” (karta) når inget mål i planens strategier: tråden slutar vid effekten ”Fler barn hittar till skolan själva” (hittar). Skriv på den, eller på en effekt tidigare i tråden, vilket mål den bidrar till (contributesTo).`,
      en: `The action “Draw a map of safe ways” (karta) reaches no goal of the plan's strategies: the thread stops at the effect “More children find their way to school on their own” (hittar). Write on it, or on an effect earlier in the thread, which goal it contributes to (contributesTo).`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
  har-karta:
    title: Familjer har en karta över säkra vägar
    leadsTo: [hittar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  hittar:
    title: Fler barn hittar till skolan själva
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe ways
    owner: The education department
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
  har-karta:
    title: Families have a map of safe ways
    leadsTo: [hittar]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
  hittar:
    title: More children find their way to school on their own
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "coverage-below-threshold": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Inom området ”Goda livsvillkor” (exempelstrategi/goda-livsvillkor) nås 1 av 2 mål av en insats med ansvarig. Gränsen är satt till minst 2 av 2: låt insatser leda till fler av dem, eller se över scope eller gränsen.`,
      en: `Within the area “Goda livsvillkor” (exempelstrategi/goda-livsvillkor), 1 of 2 goals are reached by an action with an owner. The limit is set to at least 2 of 2: let actions lead to more of them, or look over the scope or the limit.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
    },
    options: { minimum: 0.75 },
  },
  "outside-declared-scope": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) bidrar till målet ”Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor), som planen inte har tagit sig an. Lägg till ”exempelstrategi/fossilfria-resor” under scope om planen ska svara för målet; annars kan länken stå kvar.`,
      en: `The effect “Children move more” (ror-sig) contributes to the goal “Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor), which the plan has not taken on. Add “exempelstrategi/fossilfria-resor” to scope if the plan is to answer for the goal; otherwise the link can stay.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
    },
  },
  "goal-instead-of-target": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [friskare]
    contributesTo: [agenda-2030/3]
  friskare:
    title: Barn blir friskare
    horizon: short
    contributesTo: [agenda-2030/3.4]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    leadsTo: [friskare]
    contributesTo: [agenda-2030/3]
  friskare:
    title: Children become healthier
    horizon: short
    contributesTo: [agenda-2030/3.4]
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) pekar på hela målet ”God hälsa och välbefinnande” (agenda-2030/3) i Agenda 2030. Peka på det eller de delmål som menas: \`change-logic catalogs agenda-2030\` visar dem.`,
      en: `The effect “Children move more” (ror-sig) points to the whole of the goal “Good health and well-being” (agenda-2030/3) in Agenda 2030. Point to the target or targets that are meant: \`change-logic catalogs agenda-2030\` shows them.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [friskare]
    contributesTo: [agenda-2030/3.4]
  friskare:
    title: Barn blir friskare
    horizon: short
    contributesTo: [agenda-2030/3.4]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    leadsTo: [friskare]
    contributesTo: [agenda-2030/3.4]
  friskare:
    title: Children become healthier
    horizon: short
    contributesTo: [agenda-2030/3.4]
`,
    },
  },
  "other-code-form": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [SDG 3.4]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [SDG 3.4]
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) skriver ”SDG 3.4”. Det räknas, men skriv ”agenda-2030/3.4”, så att samma mål skrivs likadant överallt.`,
      en: `The effect “Children move more” (ror-sig) writes “SDG 3.4”. It counts, but write “agenda-2030/3.4”, so that the same goal is written alike everywhere.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [agenda-2030/3.4]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [agenda-2030/3.4]
`,
    },
  },
  "too-many-targets": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6, agenda-2030/4.2, agenda-2030/11.2, agenda-2030/11.6, agenda-2030/13.2]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [agenda-2030/3.4, agenda-2030/3.6, agenda-2030/4.2, agenda-2030/11.2, agenda-2030/11.6, agenda-2030/13.2]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6, agenda-2030/4.2, agenda-2030/11.2, agenda-2030/11.6, agenda-2030/13.2]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [agenda-2030/3.4, agenda-2030/3.6, agenda-2030/4.2, agenda-2030/11.2, agenda-2030/11.6, agenda-2030/13.2]
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) pekar på 6 delmål i Agenda 2030, fler än gränsen 5. Behåll dem som effekten bidrar till mest direkt, eller dela upp den i flera effekter.`,
      en: `The effect “Children move more” (ror-sig) points to 6 targets of Agenda 2030, more than the limit of 5. Keep those that the effect contributes to most directly, or divide it into several effects.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [agenda-2030/3.4, agenda-2030/3.6]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [agenda-2030/3.4, agenda-2030/3.6]
`,
    },
  },
  "mapping-disagrees": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/11.2]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, agenda-2030/11.2]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/11.2]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, agenda-2030/11.2]
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) bidrar till målet ”Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa), som i katalogen hör ihop med agenda-2030/3.4, men effekten pekar själv på agenda-2030/11.2. Se efter om länkarna stämmer; är båda rätt kan de stå kvar.`,
      en: `The effect “Children move more” (ror-sig) contributes to the goal “Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa), which the catalogue joins with agenda-2030/3.4, but the effect itself points to agenda-2030/11.2. See whether the links are as they should be; if both are right they may stay.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/3.4, agenda-2030/11.2]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, agenda-2030/3.4, agenda-2030/11.2]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/3.4, agenda-2030/11.2]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, agenda-2030/3.4, agenda-2030/11.2]
`,
    },
  },
  "outdated-edition": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) utgår från utgåvan ”1” av strategin ”Exempelstrategi 2035 (påhittad)” (exempelstrategi), men det finns en nyare, antagen 2026-06-09. Skriv ”exempelstrategi@2” under strategies, och se efter att länkarna till målen fortfarande stämmer.`,
      en: `The plan “A safe way to school” (prov) goes by the edition “1” of the strategy “Exempelstrategi 2035 (påhittad)” (exempelstrategi), but there is a newer one, adopted 2026-06-09. Write “exempelstrategi@2” under strategies, and see that the links to its goals still hold.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@2]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@2]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    catalogs: [
      `catalog: 1
id: exempelstrategi
title: Exempelstrategi 2040 (påhittad)
edition: "2"
adopted: 2026-06-09
horizon: 2040
source: Påhittad regional strategi för Exempelregionen, skriven som exempel för change-logic
items:
  - id: goda-livsvillkor
    title: Goda livsvillkor
    items:
      - { id: halsa, title: Fler lever ett hälsosamt liv hela livet }
replaces: { edition: "1" }
`,
    ],
  },
  "changed-item": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Målet ”Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) heter ”Folkhälsan är god i hela regionen” (exempelstrategi/folkhalsa) i utgåvan ”2” av strategin. Byt id:t när planen går över till den utgåvan.`,
      en: `The goal “Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) is called “Folkhälsan är god i hela regionen” (exempelstrategi/folkhalsa) in edition “2” of the strategy. Change the id when the plan goes over to that edition.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@2]
scope: [exempelstrategi/folkhalsa]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/folkhalsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@2]
scope: [exempelstrategi/folkhalsa]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/folkhalsa]
`,
    },
    catalogs: [
      `catalog: 1
id: exempelstrategi
title: Exempelstrategi 2040 (påhittad)
edition: "2"
adopted: 2026-06-09
horizon: 2040
source: Påhittad regional strategi för Exempelregionen, skriven som exempel för change-logic
items:
  - id: goda-livsvillkor
    title: Goda livsvillkor
    items:
      - { id: folkhalsa, title: Folkhälsan är god i hela regionen }
      - { id: skola, title: Alla barn går ut skolan }
      - { id: bildning, title: Alla kan lära hela livet }
      - { id: trygghet, title: Alla kan känna sig trygga }
  - id: platser-som-haller
    title: Platser som håller
    items:
      - { id: delaktighet, title: Fler är med och påverkar sin vardag }
      - { id: hem-for-alla, title: Det finns en bostad att ha råd med }
replaces:
  edition: "1"
  renamed: [{ from: halsa, to: folkhalsa }]
  split: [{ from: kunskap, to: [skola, bildning] }]
  merged: [{ from: [trygg-uppvaxt], to: trygghet }]
  moved: [{ from: delaktighet, to: delaktighet }]
  dropped: [fossilfria-resor]
`,
    ],
  },
  "accepted-gap-invalid": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) väljer bort målet ”Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap) utan att säga vem som har beslutat det. Skriv owner på raden under acceptedGaps, annars räknas den inte.`,
      en: `The plan “A safe way to school” (prov) leaves out the goal “Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap) without saying who has decided it. Write owner on the entry under acceptedGaps, otherwise it does not count.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "accepted-gap-expired": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
    until: 2025-12-31
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
    until: 2025-12-31
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) valde bort målet ”Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap) till och med 2025-12-31, och det har passerat. Besluta på nytt: låt något bidra till målet, eller sätt ett nytt datum i until under acceptedGaps.`,
      en: `The plan “A safe way to school” (prov) left out the goal “Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap) until 2025-12-31, which has passed. Decide anew: let something contribute to the goal, or set a new date in until under acceptedGaps.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
    until: 2028-12-31
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
    until: 2028-12-31
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "accepted-gap-unneeded": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) väljer bort målet ”Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap), men det nås ändå. Ta bort raden under acceptedGaps.`,
      en: `The plan “A safe way to school” (prov) leaves out the goal “Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap), which is reached all the same. Remove the entry under acceptedGaps.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
    },
  },
  "unresolved-delegation": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
delegations:
  - item: exempelstrategi/kunskap
    to: skolplan
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
delegations:
  - item: exempelstrategi/kunskap
    to: skolplan
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) lämnar målet ”Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap) till planen ”skolplan”, som inte är med i den här körningen. Ange den planen också, så syns det vad som nås där.`,
      en: `The plan “A safe way to school” (prov) leaves the goal “Alla barn får de kunskaper de behöver” (exempelstrategi/kunskap) to the plan “skolplan”, which is not part of this run. Give that plan too, and it shows what is reached there.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
    },
  },
  "ignore-without-reason": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    ignore:
      - rule: effect-without-horizon
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    ignore:
      - rule: effect-without-horizon
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) undantas från regeln effect-without-horizon utan att det står varför. Skriv skälet under reason, så att den som läser planen senare kan pröva det.`,
      en: `The effect “Children are more active” (ror-sig) is exempt from the rule effect-without-horizon, but it does not say why. Write why under reason, so that later readers of the plan can judge it.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    ignore:
      - rule: effect-without-horizon
        reason: Hur snabbt det märks är inte känt än
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    ignore:
      - rule: effect-without-horizon
        reason: How soon it will show is not known yet
`,
    },
  },
  "ignore-expired": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    ignore:
      - rule: effect-without-horizon
        reason: Hur snabbt det märks är inte känt än
        until: 2026-06
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    ignore:
      - rule: effect-without-horizon
        reason: How soon it will show is not known yet
        until: 2026-06
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) var undantagen från regeln effect-without-horizon till och med 2026-06, och iakttagelsen visas nu igen. Åtgärda den, eller pröva skälet på nytt och skriv ett senare datum under until.`,
      en: `The effect “Children are more active” (ror-sig) was exempt from the rule effect-without-horizon until the end of 2026-06, and the finding is shown again. Mend it, or judge the reason anew and write a later date under until.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    ignore:
      - rule: effect-without-horizon
        reason: Hur snabbt det märks är inte känt än
        until: 2027-06
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    ignore:
      - rule: effect-without-horizon
        reason: How soon it will show is not known yet
        until: 2027-06
`,
    },
  },
  "ignore-unused": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    ignore:
      - rule: effect-without-horizon
        reason: Hur snabbt det märks är inte känt än
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    ignore:
      - rule: effect-without-horizon
        reason: How soon it will show is not known yet
`,
    },
    says: {
      sv: `Undantaget från regeln effect-without-horizon för effekten ”Barn rör sig mer” (ror-sig) tystar ingenting. Ta bort det, så döljer det inget framöver.`,
      en: `The exception from the rule effect-without-horizon for the effect “Children are more active” (ror-sig) silences nothing. Remove it, so that it hides nothing later on.`,
    },
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo: [ror-sig]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
};
