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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjus]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hålla cykelkurser
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjus]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hold cycling courses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hålla cykelkurser
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  cykelkurs:
    title: Hold cycling courses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: trafikplan#farre-bilar
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: trafikplan#farre-bilar
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: farre-bilar
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: farre-bilar
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  ror-sig:
    title: Barn rör sig på vägen till skolan
    leadsTo:
      - to: piggare
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: piggare
        assumptions:
          - Vägarna är trygga året om
  piggare:
    title: Barn är piggare i skolan
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  ror-sig:
    title: Children are active on the way to school
    leadsTo:
      - to: piggare
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: piggare
        assumptions:
          - The routes are safe all year round
  piggare:
    title: Children are more alert at school
    horizon: medium
`,
    },
    says: {
      sv: `Id:t ”ror-sig” används två gånger i planen: som ett resultat och som en effekt. Länkarna går till det första. Ge det andra ett eget id.`,
      en: `The id “ror-sig” is used twice in the plan: for an outcome and for an effect. Links go to the first. Give the second one an id of its own.`,
    },
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  ror-sig:
    title: Barn rör sig på vägen till skolan
    leadsTo:
      - to: ror-sig-mer
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig-mer:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: piggare
        assumptions:
          - Vägarna är trygga året om
  piggare:
    title: Barn är piggare i skolan
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  ror-sig:
    title: Children are active on the way to school
    leadsTo:
      - to: ror-sig-mer
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig-mer:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: piggare
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
    contributesTo: [exempelstrategi/halsa]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
    contributesTo: [exempelstrategi/halsa]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop, gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop, gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: fler-vill
        assumptions:
          - Vägarna är trygga året om
  fler-vill:
    title: Fler barn vill gå till skolan
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: fler-vill
        assumptions:
          - The routes are safe all year round
  fler-vill:
    title: More children want to walk to school
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: fler-vill
        assumptions:
          - Vägarna är trygga året om
  fler-vill:
    title: Fler barn vill gå till skolan
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: fler-vill
        assumptions:
          - The routes are safe all year round
  fler-vill:
    title: More children want to walk to school
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: medium
    leadsTo:
      - to: piggare
        assumptions:
          - Vägarna är trygga året om
  piggare:
    title: Barn är piggare i skolan
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: medium
    leadsTo:
      - to: piggare
        assumptions:
          - The routes are safe all year round
  piggare:
    title: Children are more alert at school
    horizon: short
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) ligger på medellång sikt men pekar under leadsTo på effekten ”Barn är piggare i skolan” (piggare), som ligger på kort sikt. Rätta horizon på den ena, eller märk länken med feedback: true om den går tillbaka med flit.`,
      en: `The effect “Children are more active” (ror-sig) is expected in the medium term but points under leadsTo to the effect “Children are more alert at school” (piggare), which is expected in the short term. Correct the horizon of one of them, or mark the link with feedback: true if it goes back on purpose.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: piggare
        assumptions:
          - Vägarna är trygga året om
  piggare:
    title: Barn är piggare i skolan
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: piggare
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
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
      en: `The action “Start walking school buses” (skolbuss) leads to the effect “Young adults are healthier” (friskare) directly, which is expected in the long term. Write which outcome or which short-term effect lies in between.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: friskare
        assumptions:
          - Vägarna är trygga året om
  friskare:
    title: Unga vuxna är friskare
    horizon: long
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: friskare
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: lugnare
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: lugnare
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 2,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 2,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) säger inte när den väntas. Skriv horizon: short (kort sikt), medium (medellång sikt) eller long (lång sikt).`,
      en: `The effect “Children are more active” (ror-sig) does not say when it is expected. Write horizon: short, medium or long.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Sätta upp affischer om skolvägen
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Put up posters about the way to school
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Sätta upp affischer om skolvägen
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  affisch:
    title: Put up posters about the way to school
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  karta-finns:
    title: Familjer har en karta över säkra vägar
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop, karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  karta-finns:
    title: Families have a map of safe routes
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    causes: ["outcome-without-consequence"],
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  karta-finns:
    title: Familjer har en karta över säkra vägar
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe routes
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [karta-finns]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  karta-finns:
    title: Families have a map of safe routes
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  fler-vet:
    title: Föräldrar vet vilka vägar som är säkra
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  fler-vet:
    title: Parents know which routes are safe
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-vet]
outcomes:
  fler-vet:
    title: Föräldrar vet vilka vägar som är säkra
    leadsTo:
      - to: gar-ihop
        assumptions:
          - Vägarna är trygga året om
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-vet]
outcomes:
  fler-vet:
    title: Parents know which routes are safe
    leadsTo:
      - to: gar-ihop
        assumptions:
          - The routes are safe all year round
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - Vägarna är trygga året om
  luft:
    title: Luften är renare vid skolan
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - Vägarna är trygga året om
  friska:
    title: Fler barn är friska
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - The routes are safe all year round
  luft:
    title: The air is cleaner by the school
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - The routes are safe all year round
  friska:
    title: More children are healthy
    horizon: medium
`,
    },
    says: {
      sv: `Ingen insats leder fram till effekten ”Luften är renare vid skolan” (luft). Skriv ”luft” under leadsTo på det resultat eller den insats som ska leda dit, eller ta bort effekten.`,
      en: `No action leads to the effect “The air is cleaner by the school” (luft). Write “luft” under leadsTo on the outcome or the action that is to lead there, or remove the effect.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: luft
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - Vägarna är trygga året om
  luft:
    title: Luften är renare vid skolan
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - Vägarna är trygga året om
  friska:
    title: Fler barn är friska
    horizon: medium
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: luft
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - The routes are safe all year round
  luft:
    title: The air is cleaner by the school
    horizon: short
    leadsTo:
      - to: friska
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
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
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  ljust:
    title: Vägen är upplyst
    changes: [morkt]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
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
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  ljust:
    title: The way is lit
    changes: [morkt]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
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
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [morkt]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  ljust:
    title: Vägen är upplyst
    changes: [morkt]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
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
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [morkt]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  ljust:
    title: The way is lit
    changes: [morkt]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Ordna en gåtävling mellan klasserna
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Hold a walking contest between classes
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Ordna en gåtävling mellan klasserna
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  tavling:
    title: Hold a walking contest between classes
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    period: 2026/2028
    targetGroups:
      - Skolbarn
    status: paused
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    period: 2026/2028
    targetGroups:
      - Schoolchildren
    status: paused
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    period: 2026/2028
    targetGroups:
      - Skolbarn
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    period: 2026/2028
    targetGroups:
      - Schoolchildren
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ror-sig]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Öppna skolgården tidigare
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [piggare]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Open the school yard earlier
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [piggare]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Öppna skolgården tidigare
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop, piggare]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: piggare
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  morgon:
    title: Open the school yard earlier
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop, piggare]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: piggare
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss, skate, leker, sjalva, regler, hittar, kanner, i-tid]
outcomes:
  gar:
    title: Fler barn går
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
    changes: [skjuts]
  cyklar:
    title: Fler barn cyklar
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  buss:
    title: Fler barn åker buss
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  skate:
    title: Fler barn åker skateboard
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  leker:
    title: Fler barn leker på gården
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  sjalva:
    title: Fler barn vågar gå själva
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  regler:
    title: Fler barn kan trafikreglerna
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  hittar:
    title: Fler barn hittar till skolan
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  kanner:
    title: Fler barn känner andra barn
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  i-tid:
    title: Fler barn kommer i tid
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss, skate, leker, sjalva, regler, hittar, kanner, i-tid]
outcomes:
  gar:
    title: More children walk
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
    changes: [skjuts]
  cyklar:
    title: More children cycle
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  buss:
    title: More children take the bus
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  skate:
    title: More children skateboard
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  leker:
    title: More children play in the yard
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  sjalva:
    title: More children dare to walk alone
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  regler:
    title: More children know the traffic rules
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  hittar:
    title: More children find their way to school
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  kanner:
    title: More children know other children
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  i-tid:
    title: More children arrive on time
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss]
outcomes:
  gar:
    title: Fler barn går
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
    changes: [skjuts]
  cyklar:
    title: Fler barn cyklar
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  buss:
    title: Fler barn åker buss
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar, cyklar, buss]
outcomes:
  gar:
    title: More children walk
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
    changes: [skjuts]
  cyklar:
    title: More children cycle
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  buss:
    title: More children take the bus
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    period: 2026/2028
    targetGroups:
      - Skolbarn
    status: cancelled
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  ljust:
    title: Vägen är upplyst
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    period: 2026/2028
    targetGroups:
      - Schoolchildren
    status: cancelled
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  ljust:
    title: The way is lit
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Sätta upp lampor längs vägen
    owner: Tekniska förvaltningen
    period: 2026/2028
    targetGroups:
      - Skolbarn
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  ljust:
    title: Vägen är upplyst
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  lysa-upp:
    title: Put up lights along the way
    owner: The technical department
    period: 2026/2028
    targetGroups:
      - Schoolchildren
    status: ongoing
    addresses: [skjuts]
    leadsTo: [ljust]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  ljust:
    title: The way is lit
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "link-without-rationale": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses:
      - to: skjuts
        rationale: Den som får sällskap behöver ingen skjuts
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        rationale: Två promenader om dagen blir mer rörelse än en bilresa
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses:
      - to: skjuts
        rationale: A child in company needs no lift
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        rationale: Two walks a day are more exercise than a car ride
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `I planen ”Trygg väg till skolan” (prov) saknas motivering på 2 av 4 länkar: ”Starta vandrande skolbussar” (skolbuss) → ”Barn går till skolan tillsammans” (gar-ihop) och ”Barn går till skolan tillsammans” (gar-ihop) → ”Många barn skjutsas till skolan” (skjuts). Skriv på länken, i rationale, varför det ena hör ihop med det andra.`,
      en: `In the plan “A safe way to school” (prov), a rationale is missing on 2 of 4 links: “Start walking school buses” (skolbuss) → “Children walk to school together” (gar-ihop) and “Children walk to school together” (gar-ihop) → “Many children are driven to school” (skjuts). Write on the link, in rationale, why the one belongs with the other.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses:
      - to: skjuts
        rationale: Den som får sällskap behöver ingen skjuts
    leadsTo:
      - to: gar-ihop
        rationale: Bussen har en fast tid och en vuxen som går med
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes:
      - to: skjuts
        rationale: Den som går till skolan blir inte skjutsad
    leadsTo:
      - to: ror-sig
        rationale: Två promenader om dagen blir mer rörelse än en bilresa
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses:
      - to: skjuts
        rationale: A child in company needs no lift
    leadsTo:
      - to: gar-ihop
        rationale: The bus has a fixed time and an adult who walks along
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes:
      - to: skjuts
        rationale: A child who walks to school is not driven
    leadsTo:
      - to: ror-sig
        rationale: Two walks a day are more exercise than a car ride
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "link-without-assumption": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
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
      sv: `I planen ”Trygg väg till skolan” (prov) saknas antaganden på den enda länken från resultat och effekter: ”Barn går till skolan tillsammans” (gar-ihop) → ”Barn rör sig mer” (ror-sig). Skriv på länken, i assumptions, vad som måste stämma för att det ena ska ge det andra.`,
      en: `In the plan “A safe way to school” (prov), an assumption is missing on the only link from outcomes and effects: “Children walk to school together” (gar-ihop) → “Children are more active” (ror-sig). Write on the link, in assumptions, what has to hold for the one to give the other.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "assumptions-clustered": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
          - Barn somnar lättare när de har rört sig
          - Trötthet är det som stör mest
          - Lektionerna är lugna
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo: [sover]
  sover:
    title: Barn sover bättre
    horizon: medium
    leadsTo: [orkar]
  orkar:
    title: Barn orkar mer på lektionerna
    horizon: medium
    leadsTo: [lar-sig]
  lar-sig:
    title: Barn lär sig mer
    horizon: long
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
          - Children fall asleep more easily when they have been active
          - Tiredness is what disturbs most
          - Lessons are calm
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo: [sover]
  sover:
    title: Children sleep better
    horizon: medium
    leadsTo: [orkar]
  orkar:
    title: Children have more energy in class
    horizon: medium
    leadsTo: [lar-sig]
  lar-sig:
    title: Children learn more
    horizon: long
`,
    },
    says: {
      sv: `I planen ”Trygg väg till skolan” (prov) står alla 4 antaganden från resultat och effekter på en enda länk, ”Barn går till skolan tillsammans” (gar-ihop) → ”Barn rör sig mer” (ror-sig), medan de 3 andra länkarna saknar antaganden. Flytta vart och ett till assumptions på den länk som det gäller, och fråga vad de andra länkarna vilar på.`,
      en: `In the plan “A safe way to school” (prov), all 4 assumptions from outcomes and effects stand on one single link, “Children walk to school together” (gar-ihop) → “Children are more active” (ror-sig), while the 3 other links have none. Move each of them to assumptions on the link that it is about, and ask what the other links rest on.`,
    },
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: sover
        assumptions:
          - Barn somnar lättare när de har rört sig
  sover:
    title: Barn sover bättre
    horizon: medium
    leadsTo:
      - to: orkar
        assumptions:
          - Trötthet är det som stör mest
  orkar:
    title: Barn orkar mer på lektionerna
    horizon: medium
    leadsTo:
      - to: lar-sig
        assumptions:
          - Lektionerna är lugna
  lar-sig:
    title: Barn lär sig mer
    horizon: long
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    leadsTo:
      - to: sover
        assumptions:
          - Children fall asleep more easily when they have been active
  sover:
    title: Children sleep better
    horizon: medium
    leadsTo:
      - to: orkar
        assumptions:
          - Tiredness is what disturbs most
  orkar:
    title: Children have more energy in class
    horizon: medium
    leadsTo:
      - to: lar-sig
        assumptions:
          - Lessons are calm
  lar-sig:
    title: Children learn more
    horizon: long
`,
    },
  },
  "untestable-assumption": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
assumptions:
  trygga-vagar:
    title: Vägarna är trygga året om
    status: untested
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
assumptions:
  trygga-vagar:
    title: The routes are safe all year round
    status: untested
`,
    },
    says: {
      sv: `Det framgår inte hur någon ska kunna pröva antagandet ”Vägarna är trygga året om” (trygga-vagar). Skriv i check hur ni tar reda på om det stämmer, eller ange en indikator i indicators eller en källa i source.`,
      en: `It is not clear how anybody could test the assumption “The routes are safe all year round” (trygga-vagar). Write in check how you find out whether it holds, or name an indicator in indicators or a source in source.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
assumptions:
  trygga-vagar:
    title: Vägarna är trygga året om
    status: untested
    check: Vägarna gås igenom varje höst
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
assumptions:
  trygga-vagar:
    title: The routes are safe all year round
    status: untested
    check: The routes are inspected every autumn
`,
    },
  },
  "critical-assumption-unanswered": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
assumptions:
  trygga-vagar:
    title: Vägarna är trygga året om
    status: untested
    critical: true
    check: Vägarna gås igenom varje höst
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
assumptions:
  trygga-vagar:
    title: The routes are safe all year round
    status: untested
    critical: true
    check: The routes are inspected every autumn
`,
    },
    says: {
      sv: `Antagandet ”Vägarna är trygga året om” (trygga-vagar) är avgörande (critical: true) och oprövat, men det framgår inte vem som bevakar det och vad ni gör om det inte håller. Skriv det i owner och response på antagandet.`,
      en: `The assumption “The routes are safe all year round” (trygga-vagar) is critical (critical: true) and untested, but it is not clear who keeps an eye on it and what you do if it does not hold. Write it in owner and response on the assumption.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
assumptions:
  trygga-vagar:
    title: Vägarna är trygga året om
    status: untested
    critical: true
    check: Vägarna gås igenom varje höst
    owner: Gatuchefen
    response: Bussen får gå en annan väg
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
assumptions:
  trygga-vagar:
    title: The routes are safe all year round
    status: untested
    critical: true
    check: The routes are inspected every autumn
    owner: The head of streets
    response: The bus takes another route
`,
    },
  },
  "refuted-assumption-in-use": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
assumptions:
  trygga-vagar:
    title: Vägarna är trygga året om
    status: refuted
    check: Vägarna gås igenom varje höst
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
assumptions:
  trygga-vagar:
    title: The routes are safe all year round
    status: refuted
    check: The routes are inspected every autumn
`,
    },
    says: {
      sv: `Antagandet ”Vägarna är trygga året om” (trygga-vagar) stämmer inte (status: refuted), men en länk i en aktiv tråd vilar på det: ”Barn går till skolan tillsammans” (gar-ihop) → ”Barn rör sig mer” (ror-sig). Ändra det som byggde på antagandet, eller ta bort det ur assumptions där länken håller ändå.`,
      en: `The assumption “The routes are safe all year round” (trygga-vagar) does not hold (status: refuted), yet a link of an active thread rests on it: “Children walk to school together” (gar-ihop) → “Children are more active” (ror-sig). Change what was built on the assumption, or remove it from assumptions where the link holds anyway.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
assumptions:
  trygga-vagar:
    title: Vägarna är trygga året om
    status: supported
    check: Vägarna gås igenom varje höst
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions: [trygga-vagar]
effects:
  ror-sig:
    title: Children are more active
    horizon: short
assumptions:
  trygga-vagar:
    title: The routes are safe all year round
    status: supported
    check: The routes are inspected every autumn
`,
    },
  },
  "no-critical-link": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `I planen ”Trygg väg till skolan” (prov) är ingen länk utpekad som avgörande. Välj den eller de länkar som planen står och faller med, och skriv critical: true på dem.`,
      en: `In the plan “A safe way to school” (prov), no link is singled out as critical. Choose the link or links that the plan stands and falls with, and write critical: true on them.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
        critical: true
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
        critical: true
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "implausible-timing": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    by: 2028
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    by: 2027
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    by: 2028
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    by: 2027
`,
    },
    says: {
      sv: `Resultatet ”Barn går till skolan tillsammans” (gar-ihop) väntas senast 2028, men effekten ”Barn rör sig mer” (ror-sig), som det leder till, väntas senast 2027. Kontrollera tiderna och rätta by.`,
      en: `The outcome “Children walk to school together” (gar-ihop) is expected by 2028, but the effect “Children are more active” (ror-sig), which it leads to, is expected by 2027. Check the dates and correct by.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    by: 2028
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    by: 2029
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    by: 2028
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    by: 2029
`,
    },
  },
  "weak-thread": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop, hittar-vagen]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        confidence: low
        assumptions:
          - Vägarna är trygga året om
  hittar-vagen:
    title: Barn hittar en trygg väg till skolan
    leadsTo:
      - to: ror-sig
        confidence: low
        assumptions:
          - Den som hittar vågar gå själv
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop, hittar-vagen]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        confidence: low
        assumptions:
          - The routes are safe all year round
  hittar-vagen:
    title: Children find a safe route to school
    leadsTo:
      - to: ror-sig
        confidence: low
        assumptions:
          - Those who find their way dare to walk alone
effects:
  ror-sig:
    title: Children walk and cycle in everyday life
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
    },
    says: {
      sv: `Varje väg till målet ”Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) går över någon svag länk (confidence: low), till exempel den från resultatet ”Barn går till skolan tillsammans” (gar-ihop) till effekten ”Barn går och cyklar till vardags” (ror-sig). Ta reda på mer och skriv det under evidence, eller låt en säkrare väg leda dit.
Varje väg till målet ”Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor) går över någon svag länk (confidence: low), till exempel den från resultatet ”Barn går till skolan tillsammans” (gar-ihop) till effekten ”Barn går och cyklar till vardags” (ror-sig). Ta reda på mer och skriv det under evidence, eller låt en säkrare väg leda dit.`,
      en: `Every way to the goal “Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) goes over some weak link (confidence: low), such as the one from the outcome “Children walk to school together” (gar-ihop) to the effect “Children walk and cycle in everyday life” (ror-sig). Find out more and write it under evidence, or let a surer way lead there.
Every way to the goal “Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor) goes over some weak link (confidence: low), such as the one from the outcome “Children walk to school together” (gar-ihop) to the effect “Children walk and cycle in everyday life” (ror-sig). Find out more and write it under evidence, or let a surer way lead there.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop, hittar-vagen]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        confidence: low
        assumptions:
          - Vägarna är trygga året om
  hittar-vagen:
    title: Barn hittar en trygg väg till skolan
    leadsTo:
      - to: ror-sig
        confidence: high
        assumptions:
          - Den som hittar vågar gå själv
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop, hittar-vagen]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        confidence: low
        assumptions:
          - The routes are safe all year round
  hittar-vagen:
    title: Children find a safe route to school
    leadsTo:
      - to: ror-sig
        confidence: high
        assumptions:
          - Those who find their way dare to walk alone
effects:
  ror-sig:
    title: Children walk and cycle in everyday life
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
`,
    },
  },
  "counteracting-link-unanswered": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo:
      - gar-ihop
      - to: lunchrast
        counteracts: true
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  lunchrast:
    title: Personalen hinner umgås på rasten
    horizon: short
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo:
      - gar-ihop
      - to: lunchrast
        counteracts: true
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  lunchrast:
    title: The staff have time together during the break
    horizon: short
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) motverkar effekten ”Personalen hinner umgås på rasten” (lunchrast), men det står inte vad ni gör åt det. Skriv det under mitigation på länken: i ord, eller som id på den insats som möter det.`,
      en: `The action “Start walking school buses” (skolbuss) counteracts the effect “The staff have time together during the break” (lunchrast), but it does not say what is done about that. Write it under mitigation on the link: in words, or as the id of the action that meets it.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo:
      - gar-ihop
      - to: lunchrast
        counteracts: true
        mitigation: Föräldrar turas om att gå med
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  lunchrast:
    title: Personalen hinner umgås på rasten
    horizon: short
  ror-sig:
    title: Barn rör sig mer
    horizon: short
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo:
      - gar-ihop
      - to: lunchrast
        counteracts: true
        mitigation: Parents take turns to walk along
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  lunchrast:
    title: The staff have time together during the break
    horizon: short
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "goal-conflict": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  hamtplats:
    title: Bygga en hämtplats vid skolan
    owner: Gatukontoret
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [lugn-grind, tar-bilen]
outcomes:
  lugn-grind:
    title: Det är lugnt vid skolgrinden
    leadsTo:
      - to: trygga
        assumptions:
          - Lugnet märks av barnen
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  trygga:
    title: Barn känner sig trygga vid skolan
    horizon: short
    leadsTo:
      - to: ror-sig
        assumptions:
          - Det är bilarna vid skolan som oroar
  tar-bilen:
    title: Fler föräldrar tar bilen
    horizon: short
    unwanted: true
    contributesTo:
      - to: exempelstrategi/fossilfria-resor
        counteracts: true
        mitigation: Hämtplatsen stängs när skolbussarna går
  ror-sig:
    title: Barn går och cyklar till vardags
    horizon: short
    contributesTo: [exempelstrategi/fossilfria-resor]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  hamtplats:
    title: Build a drop-off place by the school
    owner: The streets department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [lugn-grind, tar-bilen]
outcomes:
  lugn-grind:
    title: It is calm at the school gate
    leadsTo:
      - to: trygga
        assumptions:
          - The children notice the calm
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  trygga:
    title: Children feel safe at school
    horizon: short
    leadsTo:
      - to: ror-sig
        assumptions:
          - It is the cars by the school that cause worry
  tar-bilen:
    title: More parents take the car
    horizon: short
    unwanted: true
    contributesTo:
      - to: exempelstrategi/fossilfria-resor
        counteracts: true
        mitigation: The place is closed while the school buses run
  ror-sig:
    title: Children walk and cycle in everyday life
    horizon: short
    contributesTo: [exempelstrategi/fossilfria-resor]
`,
    },
    says: {
      sv: `Målet ”Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor) både främjas och motverkas. Det främjas av insatsen ”Starta vandrande skolbussar” (skolbuss) via effekten ”Barn går och cyklar till vardags” (ror-sig) och insatsen ”Bygga en hämtplats vid skolan” (hamtplats) via effekten ”Barn går och cyklar till vardags” (ror-sig) och motverkas av insatsen ”Bygga en hämtplats vid skolan” (hamtplats) via effekten ”Fler föräldrar tar bilen” (tar-bilen). Planens svar: ”Hämtplatsen stängs när skolbussarna går”. Räcker det?`,
      en: `The goal “Vardagens resor är fossilfria” (exempelstrategi/fossilfria-resor) is both furthered and counteracted. It is furthered by the action “Start walking school buses” (skolbuss) through the effect “Children walk and cycle in everyday life” (ror-sig) and the action “Build a drop-off place by the school” (hamtplats) through the effect “Children walk and cycle in everyday life” (ror-sig) and counteracted by the action “Build a drop-off place by the school” (hamtplats) through the effect “More parents take the car” (tar-bilen). The plan’s answer: “The place is closed while the school buses run”. Is that enough?`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  hamtplats:
    title: Bygga en hämtplats vid skolan
    owner: Gatukontoret
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [lugn-grind, tar-bilen]
outcomes:
  lugn-grind:
    title: Det är lugnt vid skolgrinden
    leadsTo:
      - to: trygga
        assumptions:
          - Lugnet märks av barnen
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  trygga:
    title: Barn känner sig trygga vid skolan
    horizon: short
    leadsTo:
      - to: ror-sig
        assumptions:
          - Det är bilarna vid skolan som oroar
  tar-bilen:
    title: Fler föräldrar tar bilen
    horizon: short
    unwanted: true
    contributesTo:
      - to: exempelstrategi/fossilfria-resor
        counteracts: true
        mitigation: Hämtplatsen stängs när skolbussarna går
    ignore:
      - rule: goal-conflict
        reason: Nämnden har vägt lugnet mot bilresorna
        until: 2027-10
  ror-sig:
    title: Barn går och cyklar till vardags
    horizon: short
    contributesTo: [exempelstrategi/fossilfria-resor]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  hamtplats:
    title: Build a drop-off place by the school
    owner: The streets department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [lugn-grind, tar-bilen]
outcomes:
  lugn-grind:
    title: It is calm at the school gate
    leadsTo:
      - to: trygga
        assumptions:
          - The children notice the calm
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  trygga:
    title: Children feel safe at school
    horizon: short
    leadsTo:
      - to: ror-sig
        assumptions:
          - It is the cars by the school that cause worry
  tar-bilen:
    title: More parents take the car
    horizon: short
    unwanted: true
    contributesTo:
      - to: exempelstrategi/fossilfria-resor
        counteracts: true
        mitigation: The place is closed while the school buses run
    ignore:
      - rule: goal-conflict
        reason: The committee has weighed the calm against the car trips
        until: 2027-10
  ror-sig:
    title: Children walk and cycle in everyday life
    horizon: short
    contributesTo: [exempelstrategi/fossilfria-resor]
`,
    },
  },
  "side-effects-not-considered": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) säger inget om bieffekter. Vem eller vad kan det gå ut över? Skriv svaret under sideEffects (none-found om ni har letat utan att finna några), eller lägg till bieffekten bland effekterna med unwanted: true.`,
      en: `The plan “A safe way to school” (prov) says nothing about side effects. Who or what might it be at the expense of? Write the answer under sideEffects (none-found if you have looked and found none), or add the side effect to the effects with unwanted: true.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
sideEffects: Det kan bli trångt på gångbanorna, så grupperna går olika tider
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
sideEffects: The pavements may be crowded, so the groups walk at different times
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "missing-title": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”skolbuss” saknar rubrik. Skriv under title vad den är, så som ni skulle säga det till en kollega.`,
      en: `The action “skolbuss” has no title. Write under title what it is, as you would say it to a colleague.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "long-title": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn som bor inom två kilometer går till skolan tillsammans de flesta dagar under hela läsåret
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children who live within two kilometres walk to school together on most days throughout the school year
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Resultatet ”Barn som bor inom två kilometer går till skolan tillsammans de flesta dagar under hela läsåret” (gar-ihop) har en rubrik på 94 tecken, fler än 80. Korta den under title, och lägg resten under description.`,
      en: `The outcome “Children who live within two kilometres walk to school together on most days throughout the school year” (gar-ihop) has a title of 103 characters, more than 80. Shorten it under title, and put the rest under description.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    description: Barn som bor inom två kilometer går tillsammans de flesta dagar under hela läsåret
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    description: Children who live within two kilometres walk together on most days throughout the school year
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "outcome-phrased-as-activity": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Anordna promenader till skolan
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Organise walks to school
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Se över ordvalet i resultatet ”Anordna promenader till skolan” (gar-ihop): ”anordna” säger vad någon gör, inte vad som blir annorlunda. Skriv hellre under title hur det är när ni har lyckats, till exempel ”Fler äldre använder e-tjänster” i stället för ”Utbilda äldre i e-tjänster”.`,
      en: `Check the wording of the outcome “Organise walks to school” (gar-ihop): “organise” says what somebody does, not what becomes different. Consider writing under title how things are when you have succeeded, for example “More older people use digital services” instead of “Train older people in digital services”.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-phrased-as-outcome": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Ökad trygghet på skolvägen
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Increased safety on the way to school
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Se över ordvalet i insatsen ”Ökad trygghet på skolvägen” (skolbuss): ”ökad” låter som något ni vill nå, inte som något ni gör. Skriv hellre under title vad ni gör, till exempel ”Bygga belysta gångvägar” i stället för ”Ökad trygghet”.`,
      en: `Check the wording of the action “Increased safety on the way to school” (skolbuss): “increased” sounds like something you want to reach, not like something you do. Consider writing under title what you do, for example “Build footpaths with lighting” instead of “Increased safety”.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "several-results-in-one": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan och biltrafiken minskar
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school and car traffic decreases
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Se över ordvalet i resultatet ”Barn går till skolan och biltrafiken minskar” (gar-ihop): ”och” ser ut att binda ihop två saker som kan inträffa var för sig. Dela i så fall upp rubriken under title i två och länka dem med leadsTo, till exempel ”Fler cyklar” och ”Renare luft” i stället för ”Fler cyklar och luften blir renare”.`,
      en: `Check the wording of the outcome “Children walk to school and car traffic decreases” (gar-ihop): “and” seems to join two things that may happen one without the other. If so, split the title into two and link them with leadsTo, for example “More people cycle” and “Cleaner air” instead of “More people cycle and the air gets cleaner”.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "vague-wording": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Främja en positiv attityd till rörelse
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Promote a positive attitude to movement
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Se över ordvalet i insatsen ”Främja en positiv attityd till rörelse” (skolbuss): ”främja” säger inte vad som ska hända. Skriv hellre under title något som går att se eller räkna, till exempel ”Öppna en träffpunkt för äldre i varje by” i stället för ”Främja gemenskap”.`,
      en: `Check the wording of the action “Promote a positive attitude to movement” (skolbuss): “promote” does not say what is to happen. Consider writing under title something that can be seen or counted, for example “Open a meeting place for older people in each village” instead of “Promote community”.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-without-owner": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte vem som är ansvarig för insatsen ”Starta vandrande skolbussar” (skolbuss). Vem har ansvaret för att det blir av? Skriv owner på insatsen, eller defaultOwner på planen om samma svar gäller för alla.`,
      en: `It is not said who is responsible for the action “Start walking school buses” (skolbuss). Who sees to it that it gets done? Write owner on the action, or defaultOwner on the plan if the same answer holds for all.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-without-period": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte när insatsen ”Starta vandrande skolbussar” (skolbuss) ska genomföras. Skriv period på insatsen: två datum med snedstreck emellan, till exempel 2027-01/2028-12, eller 2027/.. om slutet inte är bestämt.`,
      en: `It is not said when the action “Start walking school buses” (skolbuss) is to be done. Write period on the action: two dates with a slash between, such as 2027-01/2028-12, or 2027/.. if the end has not been decided.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-without-status": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte hur långt insatsen ”Starta vandrande skolbussar” (skolbuss) har kommit. Skriv status på insatsen: planned (planerad), ongoing (pågår), paused (pausad), done (genomförd), partlyDone (delvis genomförd), notDone (inte genomförd) eller cancelled (avbruten).`,
      en: `It is not said how far the action “Start walking school buses” (skolbuss) has come. Write status on the action: planned, ongoing, paused, done, partlyDone, notDone or cancelled.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "action-without-resources": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte vad insatsen ”Starta vandrande skolbussar” (skolbuss) kräver i pengar eller arbetstid. Skriv resources på insatsen, till exempel [{ kind: people, amount: 1, unit: årsarbetare }].`,
      en: `It is not said what the action “Start walking school buses” (skolbuss) takes in money or working time. Write resources on the action, such as [{ kind: people, amount: 1, unit: full-time posts }].`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    resources:
      - kind: people
        amount: 2
        unit: årsarbetare
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    resources:
      - kind: people
        amount: 2
        unit: full-time posts
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "status-contradicts-period": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2024-08/2026-06
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2024-08/2026-06
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Insatsen ”Starta vandrande skolbussar” (skolbuss) pågår (status: ongoing), men skulle enligt period ha slutat senast 2026-06. Skriv status: done om den är genomförd, partlyDone om den är det till en del, eller ett nytt slut i period.`,
      en: `The action “Start walking school buses” (skolbuss) is ongoing (status: ongoing), but according to period it was to end by 2026-06. Write status: done if it has been done, partlyDone if part of it has, or a new end in period.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2024-08/2027-06
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2024-08/2027-06
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "outcome-without-target-group": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte för vem resultatet ”Barn går till skolan tillsammans” (gar-ihop) är till. Vem ska märka skillnaden? Skriv targetGroups på resultatet, eller på insatsen som leder dit.`,
      en: `It is not said for whom the outcome “Children walk to school together” (gar-ihop) is meant. Who is to notice the difference? Write targetGroups on the outcome, or on the action that leads there.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "perspective-not-considered": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Det framgår inte hur planen ”Trygg väg till skolan” (prov) har tagit hänsyn till perspektivet ”Jämställdhet” (exempelstrategi/jamstalldhet). Hur har ni tänkt? Två svar är lika bra, under perspectives på planen eller på en insats: exempelstrategi/jamstalldhet: { considered: så här har vi gjort }, eller exempelstrategi/jamstalldhet: { notRelevant: därför berörs det inte }.`,
      en: `It is not said how the plan “A safe way to school” (prov) has taken the perspective “Jämställdhet” (exempelstrategi/jamstalldhet) into account. How did you reason? Two answers are equally good, under perspectives on the plan or on an action: exempelstrategi/jamstalldhet: { considered: this is what we did }, or exempelstrategi/jamstalldhet: { notRelevant: this is why it is not relevant }.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    notRelevant: Kommunen har bara en skola
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    notRelevant: The municipality has only one school
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    contributesTo: [exempelstrategi/halsa]
`,
    },
  },
  "target-group-not-involved": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte om målgruppen har varit med och format planen ”Trygg väg till skolan” (prov). Hur har de som berörs fått säga sitt? Skriv det under targetGroupInvolvement på planen, eller på en insats.`,
      en: `It is not said whether the target group has helped to shape the plan “A safe way to school” (prov). How have those concerned had their say? Write it under targetGroupInvolvement on the plan, or on an action.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
targetGroupInvolvement: Elevrådet har prövat vägarna
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
targetGroupInvolvement: The pupils' council has tried the routes
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "effect-without-indicator": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    indicators: [gaende]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    indicators: [gaende]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Effekten ”Barn rör sig mer” (ror-sig) mäts inte av någon indikator, så ingen kan se om den inträffar. Skriv en under indicators, eller låt det vara om ett annat steg i tråden säger nog.`,
      en: `The effect “Children are more active” (ror-sig) is measured by no indicator, so nobody can see whether it comes about. Write one under indicators, or leave it if another step of the thread says enough.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    indicators: [gaende]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    indicators: [rorelse]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  rorelse:
    title: Andel barn som rör sig en timme om dagen
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Elevhälsans enkät
    owner: Elevhälsan
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    indicators: [gaende]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    indicators: [rorelse]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  rorelse:
    title: Share of children who are active for an hour a day
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school health survey
    owner: The school health service
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "outcome-without-indicator": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    indicators: [rorelse]
indicators:
  rorelse:
    title: Andel barn som rör sig en timme om dagen
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Elevhälsans enkät
    owner: Elevhälsan
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    indicators: [rorelse]
indicators:
  rorelse:
    title: Share of children who are active for an hour a day
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school health survey
    owner: The school health service
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Resultatet ”Barn går till skolan tillsammans” (gar-ihop) mäts inte av någon indikator. Skriv en under indicators om det annars inte märks att det är nått; alla steg behöver inte en egen.`,
      en: `The outcome “Children walk to school together” (gar-ihop) is measured by no indicator. Write one under indicators if nobody would otherwise notice that it is reached; not every step needs one of its own.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    indicators: [gaende]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    indicators: [rorelse]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  rorelse:
    title: Andel barn som rör sig en timme om dagen
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Elevhälsans enkät
    owner: Elevhälsan
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    indicators: [gaende]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    indicators: [rorelse]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  rorelse:
    title: Share of children who are active for an hour a day
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school health survey
    owner: The school health service
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "indicator-without-baseline": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (gaende) har inget utgångsvärde, så ingen kan se hur mycket som har förändrats. Skriv value under baseline, gärna med date för när värdet gällde.`,
      en: `The indicator “Share of children who walk to school” (gaende) has no baseline value, so nobody can see how much has changed. Write value under baseline, preferably with date for when it was so.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "indicator-without-target-value": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (gaende) har inget målvärde, så ingen vet när det är bra nog. Skriv value under targetValue, och date för när det ska vara nått.`,
      en: `The indicator “Share of children who walk to school” (gaende) has no target value, so nobody knows when it is good enough. Write value under targetValue, and date for when it is to be reached.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "indicator-without-target-date": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (gaende) säger inte när målvärdet ska vara nått. Skriv date under targetValue.`,
      en: `The indicator “Share of children who walk to school” (gaende) does not say when its target value is to be reached. Write date under targetValue.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "indicator-without-source": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (gaende) säger inte varifrån värdena kommer. Skriv under source vilken statistik, vilket register eller vilken enkät det är.`,
      en: `The indicator “Share of children who walk to school” (gaende) does not say where its values come from. Write under source which statistics, register or survey it is.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "indicator-without-owner": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Ingen är ansvarig för att mäta indikatorn ”Andel barn som går till skolan” (gaende). Skriv vem under owner.`,
      en: `Nobody is responsible for measuring the indicator “Share of children who walk to school” (gaende). Write who under owner.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "indicator-direction-contradicts": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: decrease
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: decrease
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (andel-gar) ska minska, men går från utgångsvärdet 30 till målvärdet 60. Ändra direction om det är värdena som stämmer, annars baseline eller targetValue.`,
      en: `The indicator “Share of children who walk to school” (andel-gar) is to decrease, but goes from the baseline 30 to the target value 60. Change direction if the values are right, and baseline or targetValue if they are not.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
  },
  "indicator-dates-contradict": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2023-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2023-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (andel-gar) ska nå sitt målvärde senast 2023-10, men utgångsvärdet är från 2024-10. Målvärdet ska komma efter det värde som man utgår från: ändra date i baseline eller targetValue.`,
      en: `The indicator “Share of children who walk to school” (andel-gar) is to reach its target value by 2023-10, but its baseline is from 2024-10. The target value is to come after the value one starts from: change date in baseline or targetValue.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
  },
  "indicator-unused": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  bilar:
    title: Antal bilar vid skolan på morgonen
    direction: decrease
    baseline: { value: 120, date: 2025 }
    targetValue: { value: 60, date: 2028 }
    source: Skolvärdarnas räkning
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 112 }
      - { date: 2026-06, value: 104 }
      - { date: 2026-10, value: 98 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  bilar:
    title: Number of cars by the school in the morning
    direction: decrease
    baseline: { value: 120, date: 2025 }
    targetValue: { value: 60, date: 2028 }
    source: Counted by the school caretakers
    owner: The education department
    observations:
      - { date: 2026-03, value: 112 }
      - { date: 2026-06, value: 104 }
      - { date: 2026-10, value: 98 }
`,
    },
    says: {
      sv: `Indikatorn ”Antal bilar vid skolan på morgonen” (bilar) mäter inget i planen. Skriv ”bilar” under indicators på det nuläge, det resultat, den effekt eller det antagande som den mäter, eller ta bort den.`,
      en: `The indicator “Number of cars by the school in the morning” (bilar) measures nothing in the plan. Write “bilar” under indicators on the current state, outcome, effect or assumption that it measures, or remove it.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
    indicators: [bilar]
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  bilar:
    title: Antal bilar vid skolan på morgonen
    direction: decrease
    baseline: { value: 120, date: 2025 }
    targetValue: { value: 60, date: 2028 }
    source: Skolvärdarnas räkning
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 112 }
      - { date: 2026-06, value: 104 }
      - { date: 2026-10, value: 98 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
    indicators: [bilar]
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
  bilar:
    title: Number of cars by the school in the morning
    direction: decrease
    baseline: { value: 120, date: 2025 }
    targetValue: { value: 60, date: 2028 }
    source: Counted by the school caretakers
    owner: The education department
    observations:
      - { date: 2026-03, value: 112 }
      - { date: 2026-06, value: 104 }
      - { date: 2026-10, value: 98 }
`,
    },
  },
  "indicator-measures-activity": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    outputs:
      - title: Vandrande skolbussar varje morgon
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Vandrande skolbussar varje morgon
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    outputs:
      - title: Walking school buses each morning
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Walking school buses each morning
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
    says: {
      sv: `Indikatorn ”Vandrande skolbussar varje morgon” (andel-gar) räknar det som insatsen ”Starta vandrande skolbussar” (skolbuss) levererar, och är det enda som mäter effekten ”Fler barn går till skolan” (gar-sjalva). Skriv gärna också en indikator för det som då blir annorlunda, för målgruppen eller i samhället, under indicators där.`,
      en: `The indicator “Walking school buses each morning” (andel-gar) counts what the action “Start walking school buses” (skolbuss) delivers, and is the only measure of the effect “More children walk to school” (gar-sjalva). Consider adding an indicator of what then becomes different, for the target group or in society, under indicators there.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    outputs:
      - title: Vandrande skolbussar varje morgon
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    outputs:
      - title: Walking school buses each morning
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
  },
  "indicator-name-has-direction": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Ökad andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Increased share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
    says: {
      sv: `Indikatorn ”Ökad andel barn som går till skolan” (andel-gar) tycks säga redan i namnet åt vilket håll det ska gå (”ökad”). Se över ordvalet, så att namnet säger vad som mäts, till exempel ”Andel barn som går till skolan”: riktningen står redan i direction.`,
      en: `The indicator “Increased share of children who walk to school” (andel-gar) seems to say in its very name which way it is to go (“increased”). Check the wording, so that the name says what is measured, such as “Share of children who walk to school”: the direction stands in direction already.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
  },
  "indicator-not-disaggregated": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    targetGroups:
      - Skolbarn
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    targetGroups:
      - Schoolchildren
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (andel-gar) handlar om människor (den har en målgrupp), men redovisas inte efter kön. Det kan se olika ut för pojkar och flickor, eller för kvinnor och män: skriv sex under disaggregatedBy, om siffrorna går att få så.`,
      en: `The indicator “Share of children who walk to school” (andel-gar) is about people (it has a target group), but is not broken down by sex. Things may look different for boys and girls, or for women and men: write sex under disaggregatedBy, if the figures can be had that way.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    targetGroups:
      - Skolbarn
    disaggregatedBy:
      - kön
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    targetGroups:
      - Schoolchildren
    disaggregatedBy:
      - sex
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
  },
  "malformed-indicator-reference": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    reference: Kolada N00945
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    reference: Kolada N00945
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (gaende) har ”Kolada N00945” under reference, en form som inte känns igen. Menade du ”kolada:N00945”?`,
      en: `The indicator “Share of children who walk to school” (gaende) has “Kolada N00945” under reference, a form that is not recognised. Did you mean “kolada:N00945”?`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    reference: kolada:N00945
    source: Skolans resvaneenkät
    owner: Skolförvaltningen
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [fler-gar]
effects:
  fler-gar:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [gaende]
indicators:
  gaende:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2025 }
    targetValue: { value: 50, date: 2028 }
    reference: kolada:N00945
    source: The school's travel survey
    owner: The education department
    observations:
      - { date: 2026-03, value: 33 }
      - { date: 2026-06, value: 36 }
      - { date: 2026-10, value: 38 }
`,
    },
  },
  "off-track": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 36 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 36 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (andel-gar) låg 2026-04 på 36 procent, men den raka linjen från utgångsvärdet till målvärdet låg då på 41,2. Det kan vara en trend eller en tillfällighet, och säger inget om orsaken: tala med dem som arbetar med frågan, och se vad nästa värde under observations visar.`,
      en: `The indicator “Share of children who walk to school” (andel-gar) was at 36 per cent in the observation from 2026-04, but the straight line from baseline to target value was at 41.2 by then. It may be a trend or a coincidence, and says nothing of the cause: talk to those who work with it, and see what the next value under observations shows.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
    },
  },
  "too-few-observations": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
`,
    },
    says: {
      sv: `Indikatorn ”Andel barn som går till skolan” (andel-gar) har observationer från 2 dagar, och det behövs minst 3 för att se åt vilket håll det går. Skriv varje nytt värde med sitt datum under observations.`,
      en: `The indicator “Share of children who walk to school” (andel-gar) has observations from 2 days, and it takes at least 3 to see which way it goes. Write each new value with its date under observations.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: Fler barn går till skolan
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Andel barn som går till skolan
    unit: procent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: Resvaneenkäten
    owner: Skolförvaltningen
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-sjalva]
effects:
  gar-sjalva:
    title: More children walk to school
    horizon: short
    changes: [skjuts]
    indicators: [andel-gar]
indicators:
  andel-gar:
    title: Share of children who walk to school
    unit: per cent
    direction: increase
    baseline: { value: 30, date: 2024-10 }
    targetValue: { value: 60, date: 2028-10 }
    source: The travel survey
    owner: The education department
    observations:
      - { date: 2025-04, value: 34 }
      - { date: 2025-10, value: 39 }
      - { date: 2026-04, value: 45 }
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolgata:
    title: Stänga gatan vid skolan för bilar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo:
      - to: kor-fram
        counteracts: true
        mitigation: Avlämningsplats bortom parken
outcomes:
  kor-fram:
    title: Föräldrar kör ända fram till skolan
    unwanted: true
    leadsTo:
      - to: ror-sig
        counteracts: true
        mitigation: Gemensamma promenader
        assumptions:
          - Skjutsade barn rör sig mindre
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    changes: [skjuts]
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolgata:
    title: Close the street by the school to cars
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo:
      - to: kor-fram
        counteracts: true
        mitigation: A drop-off place beyond the park
outcomes:
  kor-fram:
    title: Parents drive all the way to the school
    unwanted: true
    leadsTo:
      - to: ror-sig
        counteracts: true
        mitigation: Walks together
        assumptions:
          - Children who are driven are less active
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    changes: [skjuts]
    contributesTo: [exempelstrategi/halsa]
`,
    },
    says: {
      sv: `Målet ”Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) saknar bärande insats: varje väg hit går över en motverkande länk, vid effekten ”Barn rör sig mer” (ror-sig). Låt en insats leda hit utan en sådan länk.`,
      en: `The goal “Fler lever ett hälsosamt liv hela livet” (exempelstrategi/halsa) has no action that carries it: every way here goes over a counteracting link, at the effect “Children are more active” (ror-sig). Let an action lead here without such a link.`,
    },
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolgata:
    title: Stänga gatan vid skolan för bilar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-fram]
outcomes:
  gar-fram:
    title: Barn går sista biten till skolan
    leadsTo:
      - to: ror-sig
        assumptions:
          - Barn som går rör sig mer
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    changes: [skjuts]
    contributesTo: [exempelstrategi/halsa]
`,
      en: `changeLogic: 1
id: prov
title: A safe way to school
language: en
status: adopted
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolgata:
    title: Close the street by the school to cars
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-fram]
outcomes:
  gar-fram:
    title: Children walk the last bit to school
    leadsTo:
      - to: ror-sig
        assumptions:
          - Children who walk are more active
effects:
  ror-sig:
    title: Children are more active
    horizon: short
    changes: [skjuts]
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: ren-luft
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: ren-luft
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
      - to: ren-luft
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
      - to: ren-luft
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  har-karta:
    title: Familjer har en karta över säkra vägar
    leadsTo:
      - to: hittar
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe ways
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  har-karta:
    title: Families have a map of safe ways
    leadsTo:
      - to: hittar
        assumptions:
          - The routes are safe all year round
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
    causes: ["effect-without-item"],
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Rita en karta över säkra vägar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
  har-karta:
    title: Familjer har en karta över säkra vägar
    leadsTo:
      - to: hittar
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
  karta:
    title: Draw a map of safe ways
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [har-karta]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
  har-karta:
    title: Families have a map of safe ways
    leadsTo:
      - to: hittar
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/fossilfria-resor]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: friskare
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children move more
    horizon: short
    leadsTo:
      - to: friskare
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
effects:
  ror-sig:
    title: Barn rör sig mer
    horizon: short
    leadsTo:
      - to: friskare
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children move more
    horizon: short
    leadsTo:
      - to: friskare
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6, agenda-2030/4.2, agenda-2030/11.2, agenda-2030/11.6, agenda-2030/13.2]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6, agenda-2030/4.2, agenda-2030/11.2, agenda-2030/11.6, agenda-2030/13.2]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6]
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [agenda-2030]
scope: [agenda-2030/3.4, agenda-2030/3.6]
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/11.2]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/11.2]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/3.4, agenda-2030/11.2]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1, agenda-2030]
scope: [exempelstrategi/halsa, agenda-2030/3.4, agenda-2030/11.2]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@2]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@2]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
perspectives:
  - { id: barn-och-unga, title: Barn och unga }
  - { id: jamstalldhet, title: Jämställdhet }
  - { id: stad-och-land, title: Stad och land }
  - { id: kommande-generationer, title: Kommande generationer }
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@2]
scope: [exempelstrategi/folkhalsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@2]
scope: [exempelstrategi/folkhalsa]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
perspectives:
  - { id: barn-och-unga, title: Barn och unga }
  - { id: jamstalldhet, title: Jämställdhet }
  - { id: stad-och-land, title: Stad och land }
  - { id: kommande-generationer, title: Kommande generationer }
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
    until: 2025-12-31
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
    until: 2025-12-31
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 1,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
    until: 2028-12-31
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
    until: 2028-12-31
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: Skolorna har egna planer för kunskap
    owner: Kommunstyrelsen
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
acceptedGaps:
  - item: exempelstrategi/kunskap
    reason: The schools have plans of their own for knowledge
    owner: The municipal executive board
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
delegations:
  - item: exempelstrategi/kunskap
    to: skolplan
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
delegations:
  - item: exempelstrategi/kunskap
    to: skolplan
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: Barnen har pekat ut vägarna
  exempelstrategi/jamstalldhet:
    considered: Mammor och pappor tillfrågas lika ofta
  exempelstrategi/stad-och-land:
    considered: Bussarna går också i byarna
  exempelstrategi/kommande-generationer:
    considered: Den som går till skolan fortsätter att gå
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
perspectives:
  exempelstrategi/barn-och-unga:
    considered: The children have pointed out the routes
  exempelstrategi/jamstalldhet:
    considered: Mothers and fathers are asked equally often
  exempelstrategi/stad-och-land:
    considered: The buses run in the villages too
  exempelstrategi/kommande-generationer:
    considered: Those who walk to school go on walking
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children move more
    horizon: short
    contributesTo: [exempelstrategi/halsa, exempelstrategi/kunskap]
`,
    },
  },
  "plan-without-owner": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte vem som är ansvarig för planen ”Trygg väg till skolan” (prov). Vem håller ihop den och ser till att den följs upp? Skriv owner på planen.`,
      en: `It is not said who is responsible for the plan “A safe way to school” (prov). Who holds it together and sees that it is followed up? Write owner on the plan.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "review-date-missing": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Det framgår inte när planen ”Trygg väg till skolan” (prov) ska ses över. När vill ni stanna upp och se om den fortfarande stämmer? Skriv review på planen, till exempel review: 2027-10.`,
      en: `It is not said when the plan “A safe way to school” (prov) is to be reviewed. When do you want to pause and see whether it still holds? Write review on the plan, such as review: 2027-10.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
  "review-overdue": {
    wrong: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2026-05
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2026-05
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
    says: {
      sv: `Planen ”Trygg väg till skolan” (prov) skulle ses över senast 2026-05, och det har passerat. Vad har ni lärt er sedan dess? Gå igenom planen och skriv ett nytt datum i review, eller status: replaced om en annan plan har tagit över.`,
      en: `The plan “A safe way to school” (prov) was to be reviewed by 2026-05, which has passed. What have you learnt since then? Go through the plan and write a new date in review, or status: replaced if another plan has taken over.`,
    },
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
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
    follow: 0,
    right: {
      sv: `changeLogic: 1
id: prov
title: Trygg väg till skolan
language: sv
status: adopted
owner: Skolchefen
review: 2027-10
currentStates:
  skjuts:
    title: Många barn skjutsas till skolan
actions:
  skolbuss:
    title: Starta vandrande skolbussar
    owner: Skolförvaltningen
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Skolbarn
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Barn går till skolan tillsammans
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - Vägarna är trygga året om
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
owner: The head of schools
review: 2027-10
currentStates:
  skjuts:
    title: Many children are driven to school
actions:
  skolbuss:
    title: Start walking school buses
    owner: The education department
    period: 2026/2028
    status: ongoing
    targetGroups:
      - Schoolchildren
    addresses: [skjuts]
    leadsTo: [gar-ihop]
outcomes:
  gar-ihop:
    title: Children walk to school together
    changes: [skjuts]
    leadsTo:
      - to: ror-sig
        assumptions:
          - The routes are safe all year round
effects:
  ror-sig:
    title: Children are more active
    horizon: short
`,
    },
  },
};
