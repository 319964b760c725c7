import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

// What makes a page weighs as much as all the rest of the command's start.
vi.doMock("@change-logic/viewer", () => {
  throw new Error("@change-logic/viewer was loaded");
});
const { changeWith, example, folderWith } = await import("./support.js");

const plan = example("first-plan/skolvagar.change.yaml");

describe("what makes a page", () => {
  it.each([
    ["validate", plan],
    ["coverage", plan],
    ["trace", plan, "skjuts", "agenda-2030/3.4"],
    ["review", plan],
    ["rules"],
    ["catalogs"],
  ])("is not loaded by %s", async (...argv) => {
    expect((await changeWith({}, ...argv)).out).not.toBe("");
  });

  it.each(["svg", "mmd", "txt", "md"])("is not loaded by render -o .%s", async (ending) => {
    const { code } = await changeWith({}, "render", plan, "-o", join(folderWith(), `p.${ending}`));
    expect(code).toBe(0);
  });

  it("is loaded for a page", async () => {
    const { code, err } = await changeWith({}, "render", plan, "-o", join(folderWith(), "p.html"));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("mocking a module") });
  });
});
