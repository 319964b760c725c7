import { describe, expect, it } from "vitest";
import { layoutElk } from "../src/elk.js";
import {
  createScene,
  type Layout,
  layoutColumns,
  renderMermaid,
  renderSvg,
  renderText,
  type Scene,
} from "../src/index.js";
import { modelOf } from "./support/random-plan.js";

const model = modelOf({ changeLogic: 1, id: "p" });
const scene = createScene(model);

const misuse = (help: string) =>
  expect.objectContaining({
    name: "ChangeLogicError",
    code: "invalid-argument",
    blame: "caller",
    help: expect.stringContaining(help),
  });

/** What programs hand over when a step was forgotten or failed. */
const nothings = [undefined, null, {}, [], "text", 1] as const;

describe("what is called with the wrong thing says what to call first", () => {
  it("createScene", () => {
    for (const value of [...nothings, { data: {} }, scene]) {
      expect(() => createScene(value as never)).toThrowError(misuse("createScene(createModel(plan"));
    }
    for (const lang of ["fi", "", null, "toString", 1]) {
      expect(() => createScene(model, { lang: lang as never })).toThrowError(misuse('"sv" and "en"'));
    }
    expect(() => createScene(model, { findings: { findings: [] } as never })).toThrowError(misuse("validate(model"));
  });

  it("layoutElk, as a rejection", async () => {
    for (const value of [...nothings, model]) {
      await expect(layoutElk(value as never)).rejects.toThrowError(misuse("await layoutElk(createScene(model))"));
    }
  });

  it("layoutColumns", () => {
    for (const value of [...nothings, model]) {
      expect(() => layoutColumns(value as never)).toThrowError(misuse("layoutColumns(createScene(model))"));
    }
    expect(() => layoutColumns(layoutColumns(scene) as unknown as Scene)).toThrowError("with a layout");
    for (const effort of ["hard", "", null, "toString"])
      expect(() => layoutColumns(scene, { effort: effort as never })).toThrowError(misuse('"quick" or "thorough"'));
    const link = { from: "e0", to: "gone", id: "l0", type: "leadsTo", styles: [] };
    expect(() => layoutColumns({ ...scene, links: [link as never] })).toThrowError(misuse("createScene"));
  });

  it("renderSvg", () => {
    for (const value of [...nothings, scene]) {
      expect(() => renderSvg(value as never)).toThrowError(misuse("renderSvg(layoutColumns(scene))"));
    }
    expect(() => renderSvg(scene as unknown as Layout)).toThrowError("not laid out");
    expect(() => renderSvg(layoutElk(scene) as unknown as Layout)).toThrowError("promise");
  });

  it("renderMermaid and renderText", async () => {
    for (const value of [...nothings, model]) {
      expect(() => renderMermaid(value as never)).toThrowError(misuse("renderMermaid(createScene(model))"));
      expect(() => renderText(value as never)).toThrowError(misuse("renderText(createScene(model))"));
    }
    const layout = (await layoutElk(scene)) as unknown as Scene;
    expect(() => renderText(layout)).toThrowError("with a layout");
  });
});
