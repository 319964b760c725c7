import { describe, expect, it } from "vitest";
import { createIndex } from "../src/element/state/viewer-index.js";
import { dataOf, modelOf } from "./support/viewer-data.js";

const twice = `
changeLogic: 1
id: p
strategies: [agenda-2030]
actions:
  a: { title: A, owner: X, leadsTo: [{ to: e, counteracts: true }, e] }
outcomes:
  d: { title: D }
effects:
  e: { title: E, contributesTo: [{ to: agenda-2030/3.4, counteracts: true }, agenda-2030/3.4] }
  d: { title: Another D }
`;

describe("the index of a viewer", () => {
  const data = dataOf(modelOf(twice));
  const index = createIndex(data);
  const signs = (path: readonly string[], manner: "clean" | "negative" | "dampening") =>
    index.linksAlong(path, manner).map((link) => (link?.counteracts ? "-" : "+"));

  it("goes along links such that the walk has the manner that is told of it", () => {
    const goal = index.byKey("agenda-2030/3.4")!;
    const [path] = goal.coverage!.paths;
    expect(goal.coverage!.status).toBe("covered");
    expect(signs(path!, "clean")).toEqual(["+", "+"]);
    const reaches = index.byKey("a")!.reaches!;
    expect(reaches.map(({ manner }) => manner)).toEqual(["clean", "negative", "dampening"]);
    for (const { path: walk, manner } of reaches) {
      const count = signs(walk, manner).filter((sign) => sign === "-").length;
      expect({ manner, count }).toEqual({ manner, count: { clean: 0, negative: 1, dampening: 2 }[manner] });
    }
    const clean = new Set(data.links.filter(({ counteracts }) => !counteracts).map(({ id }) => id));
    expect([...index.threadAlong(path!, "clean").links].every((id) => clean.has(id))).toBe(true);
  });

  it("tells elements that share an id apart", () => {
    const both = data.nodes.filter(({ key }) => key === "d");
    expect(both.map(({ id }) => index.nameOf(id))).toEqual(["d", "d@2"]);
    expect(both.map(({ id }) => index.byKey(index.nameOf(id)!)?.id)).toEqual(both.map(({ id }) => id));
  });
});
