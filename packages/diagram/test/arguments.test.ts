import { describe, expect, it } from "vitest";
import { layoutElk } from "../src/elk.js";
import {
  createScene,
  fitToPaper,
  type Layout,
  layoutColumns,
  renderFigure,
  renderMermaid,
  renderSvg,
  renderText,
  type Scene,
  sceneHtml,
  viewForms,
  viewProblem,
} from "../src/index.js";
import { largePlan, modelOf } from "./support/random-plan.js";

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

const plan = {
  changeLogic: 1,
  id: "p",
  strategies: ["varmland-2040", "agenda-2030"],
  currentStates: { s: { title: "S" } },
  actions: { a: { title: "A", addresses: ["s"], leadsTo: [{ to: "o", assumptions: ["X"] }, "gone"] } },
  outcomes: { o: { title: "O", group: "G", leadsTo: ["e"] } },
  effects: { e: { title: "E", horizon: "long", contributesTo: ["agenda-2030/13.2"] } },
};
const filled = createScene(modelOf(plan), { detail: "assumptions" });
const laid = layoutColumns(filled);

/** A scene or a layout with a part set to something else. */
function withPart<T extends object>(whole: T, path: string, value: unknown): T {
  const copy = structuredClone(whole);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}

describe("a scene that was broken by hand is refused, with the place of the fault", () => {
  const faults: readonly [path: string, value: unknown, said: string][] = [
    ["boxes.0.column", 99, "boxes[0].column is 99"],
    ["boxes.1.track", Number.NaN, "boxes[1].track is NaN"],
    ["boxes.1.track", -1, "boxes[1].track is -1"],
    ["boxes", [null], "boxes[0] is null"],
    ["boxes.1.id", filled.boxes[0]?.id, "stands twice"],
    ["boxes.0.marks", undefined, "boxes[0].marks is missing"],
    ["boxes.0.kind", "constructor", "boxes[0].kind"],
    ["boxes.0.lane", "g9", "boxes[0].lane"],
    ["columns.0.tracks", 1e9, "columns[0].tracks is 1000000000"],
    ["columns.0", 5, "columns[0] is 5"],
    ["links.0.to", "e99", "links[0].to is"],
    ["links.0.type", "toString", "links[0].type is"],
    ["stubs.0.box", "e99", "stubs[0].box is"],
    ["areas.0.boxes", ["e99"], "areas[0].boxes names what is no box"],
    ["title", 5, "title is 5"],
    ["language", '"><script>', "language is"],
    ["direction", "up", "direction is"],
    ["view", undefined, "view is missing"],
  ];

  it.each(faults)("%s: %j", (path, value, said) => {
    const broken = withPart(filled, path, value);
    for (const draw of [layoutColumns, renderText, renderMermaid, (one: Scene) => sceneHtml(one, 2)]) {
      expect(() => draw(broken)).toThrowError(misuse("createScene"));
      expect(() => draw(broken)).toThrowError(said);
    }
    expect(() => renderFigure(broken, laid)).toThrowError(said);
  });

  it("and so is a scene that is not there, or not yet", () => {
    for (const value of nothings) expect(() => sceneHtml(value as never, 2)).toThrowError(misuse("createScene(model)"));
    for (const level of [0, 7, 1.5, "2", '1 onload="x"', undefined])
      expect(() => sceneHtml(filled, level as never)).toThrowError(misuse("from 1 to 6"));
    const promise = Promise.resolve(filled);
    expect(() => layoutColumns(promise as never)).toThrowError("promise: await it first");
    expect(() => createScene(Promise.resolve(model) as never)).toThrowError("promise: await it first");
  });

  it("while every scene of createScene passes, in every view", () => {
    const large = modelOf(largePlan(120, 3));
    const views = [{ kind: "whole" }, { kind: "overview" }, { kind: "findings" }] as const;
    const element = { kind: "element", id: large.elements[5]?.key ?? "" } as const;
    for (const view of [...views, element, { ...element, alone: true }]) {
      for (const detail of ["titles", "assumptions"] as const)
        expect(renderText(createScene(large, { view, detail }))).not.toBe("");
    }
  });
});

describe("a layout that was broken by hand is refused, with the place of the fault", () => {
  const faults: readonly [path: string, value: unknown, said: string][] = [
    ["width", '1" onload="alert(1)', "width is"],
    ["width", Number.NaN, "width is NaN"],
    ["height", 0, "height is 0"],
    ["language", '"><script>', "language is"],
    ["direction", undefined, "direction is missing"],
    ["boxes", [null], "boxes[0] is null"],
    ["boxes.0.x", Number.NaN, "boxes[0].x is NaN"],
    ["boxes.0.lines.0.y", Number.POSITIVE_INFINITY, "boxes[0].lines[0].y is Infinity"],
    ["links.0.points.1.y", Number.NaN, "links[0].points[1].y is NaN"],
    ["links.0.points", [], "links[0].points"],
    ["bands.0.rule.width", "3", "bands[0].rule.width"],
    ["legend.0.line", null, "legend[0].line is null"],
    ["notes.0.sign.at", undefined, "notes[0].sign.at is missing"],
    ["tiles.0.line.size", undefined, "tiles[0].line.size is missing"],
    ["paper", { format: "A4", width: 297, height: 210, page: 1, pages: 1, scale: Number.NaN }, "paper.scale is NaN"],
  ];

  it.each(faults)("%s: %j", (path, value, said) => {
    const broken = withPart(laid, path, value);
    for (const draw of [renderSvg, fitToPaper, (one: Layout) => renderFigure(filled, one)]) {
      expect(() => draw(broken)).toThrowError(misuse("layoutColumns(scene)"));
      expect(() => draw(broken)).toThrowError(said);
    }
  });

  it("and so is one of empty lists", () => {
    const empty = Object.fromEntries(Object.keys(laid).map((key) => [key, []])) as never;
    for (const draw of [renderSvg, fitToPaper, (one: Layout) => renderFigure(filled, one)])
      expect(() => draw(empty)).toThrowError(misuse("layoutColumns(scene)"));
  });
});

describe("what is no object of options is refused", () => {
  const calls: readonly [name: string, call: (options: never) => unknown][] = [
    ["createScene", (options) => createScene(model, options)],
    ["layoutColumns", (options) => layoutColumns(filled, options)],
    ["renderSvg", (options) => renderSvg(laid, options)],
    ["renderFigure", (options) => renderFigure(filled, laid, options)],
    ["fitToPaper", (options) => fitToPaper(laid, options)],
  ];

  it.each(calls)("%s", (name, call) => {
    for (const value of [null, "x", 5, [], Promise.resolve({}), filled, laid, model]) {
      expect(() => call(value as never)).toThrowError(misuse("options last"));
      expect(() => call(value as never)).toThrowError(`${name} was given`);
    }
  });

  it("and so are single options of the wrong sort", () => {
    for (const coverage of [null, 5, {}, Promise.resolve()])
      expect(() => createScene(model, { coverage: coverage as never })).toThrowError(
        misuse("coverage(model, { date })"),
      );
    expect(() => createScene(model, { findings: [null] as never })).toThrowError("not a finding");
    for (const idPrefix of [null, ["a"], 5, "", '"']) {
      expect(() => renderSvg(laid, { idPrefix: idPrefix as never })).toThrowError(misuse("ASCII letter"));
      expect(() => renderFigure(filled, [laid, laid], { idPrefix: idPrefix as never })).toThrowError(
        misuse("ASCII letter"),
      );
    }
    for (const view of [undefined, {}, 5, { kind: "toString" }, { kind: "area" }])
      expect(() => viewProblem(model, view as never)).toThrowError(misuse("kind:"));
    expect(() => viewProblem(undefined as never, { kind: "whole" })).toThrowError(misuse("createModel(plan"));
  });
});

it("views are written with the words of a language", () => {
  expect(viewForms("sv")).toContain("actor:NAMN");
  expect(viewForms("en")).toContain("actor:NAME");
});
