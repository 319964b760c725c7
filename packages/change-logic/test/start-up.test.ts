import { describe, expect, it, vi } from "vitest";

// What reads plans takes most of the time to load; none of it is there in these tests.
for (const name of ["model", "analysis", "catalogs", "validate", "diagram", "report", "viewer"]) {
  vi.doMock(`@change-logic/${name}`, () => {
    throw new Error(`@change-logic/${name} was loaded`);
  });
}
const { run } = await import("../src/command/run.js");

const said = async (...argv: string[]) => {
  let [out, err] = ["", ""];
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    today: () => "2026-01-01",
  });
  return { code, out, err };
};

describe("a short answer", () => {
  it("is given without what reads plans: the help in both languages", async () => {
    const swedish = await said("--help");
    expect(swedish).toMatchObject({ code: 0, err: "" });
    expect(swedish.out).toContain("ritar planen");
    const english = await said("--help", "--lang", "en");
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).toContain("draws the plan");
    expect(await said("help")).toEqual(swedish);
    expect(await said()).toEqual({ code: 2, out: "", err: swedish.out });
  });

  it("is given without what reads plans: the version", async () => {
    const { code, out } = await said("--version");
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+/u);
  });
});
