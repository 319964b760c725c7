import type { Page } from "playwright-core";
import type { ViewerData } from "../../src/index.js";
import { dataOf, example, modelOf } from "./viewer-data.js";

/** Two plans with something of everything: mistakes, broken links, a goal conflict, indicators, assumptions, perspectives. */
export const both: () => ViewerData = once(() =>
  dataOf(
    modelOf(
      example("med-misstag/med-misstag.change.yaml"),
      JSON.stringify({
        changeLogic: 1,
        id: "cyklar",
        title: "Fler cyklar",
        organisation: "Exempelkommun",
        strategies: ["varmland-2040@2021", "agenda-2030"],
        scope: ["varmland-2040/gron-beredskap", "agenda-2030/11.6"],
        acceptedGaps: [{ item: "agenda-2030/11.6", reason: "Inga medel", owner: "Kommunchefen", until: "2028" }],
        currentStates: { trangt: { title: "Det är trångt på cykelvägarna", kind: "strength", source: "Räkning 2025" } },
        actions: {
          bredda: {
            title: "Bredda cykelvägarna",
            description: "Två meter på var sida. ".repeat(10),
            url: "https://example.org/bredda",
            owner: "Tekniska förvaltningen",
            partners: ["Föreningen Exempelcykel"],
            period: "2026-01/2028-12",
            status: "ongoing",
            resources: [{ kind: "pengar", amount: 200, unit: "kr", secured: true }],
            perspectives: { "varmland-2040/jamstalldhet": { considered: "Belysning" } },
            addresses: ["trangt"],
            leadsTo: [{ to: "plats", critical: true, assumptions: ["tid"], rationale: "Plats behövs." }],
          },
        },
        outcomes: {
          plats: {
            title: "Två kan cykla i bredd",
            indicators: ["bredd"],
            leadsTo: ["fler"],
            contributesTo: [{ to: "varmland-2040/gron-beredskap", counteracts: true, mitigation: "Träd planteras." }],
          },
        },
        effects: {
          fler: {
            title: "Fler cyklar till jobbet",
            horizon: "medium",
            indicators: ["andel"],
            contributesTo: ["varmland-2040/gron-beredskap"],
          },
        },
        indicators: {
          andel: {
            title: "Andel som cyklar",
            unit: "%",
            baseline: { value: 10, date: "2024" },
            targetValue: { value: 20, date: "2030" },
            observations: [
              { date: "2025", value: 11.5 },
              { date: "2026-06", value: 13 },
            ],
          },
          bredd: { title: "Intryck av bredden", qualitative: true },
        },
        assumptions: { tid: { title: "Marken kan köpas", status: "supported", date: "2026", check: "Avtal" } },
      }),
    ),
  ),
);

/** The largest of the examples that one reads. */
export const kommun: () => ViewerData = once(() => dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml"))));

/** Every tab of a page of several plans. */
export const tabs = ["diagram", "text", "coverage", "matrix", "actions", "findings", "plans", "about"] as const;

/** Goes to another state of an open page, and waits until it is drawn. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    if (location.hash !== `#${wanted}`) {
      location.hash = wanted;
      await new Promise((done) => addEventListener("hashchange", done, { once: true }));
    }
    await document.querySelector("change-logic-viewer")?.updateComplete;
  }, hash);
  if (/tab=diagram/u.test(hash)) await page.locator(".tab svg [role=button]").first().waitFor();
}

/** Makes what is asked for once, and then gives the same. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
