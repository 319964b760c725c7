import { readFileSync } from "node:fs";
import { coverage } from "@change-logic/analysis";
import { validate } from "@change-logic/validate";
import { describe, expect, it } from "vitest";
import {
  createScene,
  fitToPaper,
  layoutColumns,
  renderSvg,
  type SceneOptions,
  type Theme,
  themes,
} from "../src/index.js";
import { modelOf } from "./support/random-plan.js";

// Pictures as they were last looked at and found good. A change of look is a decision: look at the new picture, and then
// write it with `npx vitest run packages/diagram/test/golden.test.ts --update`.

const date = "2026-11-22";
const plan = JSON.parse(readFileSync(new URL("./golden/plan.json", import.meta.url), "utf8")) as object;

/** A drawing of the plan with its coverage and findings. */
function drawn(options: SceneOptions, theme: Theme, paper?: "A4"): string {
  const model = modelOf(plan);
  const { findings } = validate(model, { date });
  const layout = layoutColumns(createScene(model, { coverage: coverage(model, { date }), findings, ...options }));
  const pages = paper ? fitToPaper(layout, { paper }) : [layout];
  return pages.map((page) => renderSvg(page, { theme })).join("");
}

describe("pictures that are kept", () => {
  it.each([
    ["light", drawn({}, themes.light)],
    ["dark-right-to-left", drawn({ direction: "right-to-left", detail: "facts" }, themes.dark)],
    ["print-top-down", drawn({ direction: "top-down" }, themes.print, "A4")],
    ["high-contrast-notes", drawn({ detail: "assumptions" }, themes.highContrast)],
    ["light-element", drawn({ view: { kind: "element", id: "a1" } }, themes.light)],
  ])("%s", async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`./golden/${name}.svg`);
  });
});
