import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import { describe, expect, it } from "vitest";
import { dataOf, date, example } from "./support/viewer-data.js";

const texts = [example("exempelkommun/exempelkommun.change.yaml"), example("first-plan/skolvagar.change.yaml")];

/** The files that findings name in the data of plans that were read from these, and all of the data as text. */
function named(...files: readonly string[]) {
  const plans = files.map((file, at) => readPlan(texts[at]!, { file }).value!);
  const model = createModel(plans, { catalogs: shippedCatalogs });
  const data = dataOf(model, { report: validate(model, { date }) });
  return { files: new Set(data.texts.sv.findings.map(({ file }) => file)), text: JSON.stringify(data) };
}

describe("the names of files in a page", () => {
  it("are as they were given where that names no folder of the machine", () => {
    expect(named("planer/a.yaml", "../b.yaml").files).toEqual(new Set(["planer/a.yaml", "../b.yaml"]));
  });

  it("are without the folders that they have in common, of one plan and of several", () => {
    for (const [folder, sign] of [
      ["/home/namn/planer/", "/"],
      ["C:\\Users\\namn\\planer\\", "\\"],
    ] as const) {
      const one = named(`${folder}a.yaml`);
      expect(one.files).toEqual(new Set(["a.yaml"]));
      const two = named(`${folder}norr${sign}a.yaml`, `${folder}norra${sign}b.yaml`);
      expect(two.files).toEqual(new Set([`norr${sign}a.yaml`, `norra${sign}b.yaml`]));
      for (const { text } of [one, two]) expect(text).not.toContain(`namn${JSON.stringify(sign).slice(1, -1)}`);
    }
  });
});
