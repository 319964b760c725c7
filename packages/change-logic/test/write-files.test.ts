import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageNames } from "../src/command/page-names.js";
import { writeFilesWhole } from "../src/node.js";
import { folderWith } from "./support.js";

describe("writeFilesWhole", () => {
  it("writes all, through links and with the modes that files have", async () => {
    const folder = folderWith({ "a.svg": "förut", "mapp/b.svg": "förut" });
    chmodSync(join(folder, "a.svg"), 0o640);
    symlinkSync(join(folder, "mapp/b.svg"), join(folder, "b.svg"));
    await writeFilesWhole(["a.svg", "b.svg", "c.svg"].map((name) => ({ file: join(folder, name), content: name })));
    expect(["a.svg", "mapp/b.svg", "c.svg"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([
      "a.svg",
      "b.svg",
      "c.svg",
    ]);
    expect(statSync(join(folder, "a.svg")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["a.svg", "b.svg", "c.svg", "mapp"]);
    expect(readdirSync(join(folder, "mapp"))).toEqual(["b.svg"]);
  });

  it("writes none when one cannot be written", async () => {
    const folder = folderWith({ "a-1.svg": "förut" });
    mkdirSync(join(folder, "a-3.svg"));
    const files = [1, 2, 3].map((page) => ({ file: join(folder, `a-${page}.svg`), content: "nu" }));
    await expect(writeFilesWhole(files)).rejects.toMatchObject({
      code: "file-not-written",
      blame: "environment",
      message: expect.stringContaining("a-3.svg could not be written (EISDIR)"),
    });
    expect(readFileSync(join(folder, "a-1.svg"), "utf8")).toBe("förut");
    expect(readdirSync(folder).sort()).toEqual(["a-1.svg", "a-3.svg"]);
  });

  it("gives places back when a later one cannot be taken", async () => {
    const folder = folderWith({ "a.svg": "förut" });
    // While the last one is written, somebody makes a folder where the second one is to be.
    async function* meanwhile() {
      mkdirSync(join(folder, "ny.svg"));
      yield "nu";
    }
    const files = [
      { file: join(folder, "a.svg"), content: "nu" },
      { file: join(folder, "först.svg"), content: "nu" },
      { file: join(folder, "ny.svg"), content: "nu" },
      { file: join(folder, "sist.svg"), content: meanwhile() as unknown as string },
    ];
    await expect(writeFilesWhole(files)).rejects.toMatchObject({
      code: "file-not-written",
      message: expect.stringContaining("ny.svg"),
    });
    expect(readFileSync(join(folder, "a.svg"), "utf8")).toBe("förut");
    expect(readdirSync(folder).sort()).toEqual(["a.svg", "ny.svg"]);
  });
});

describe("the names of pages", () => {
  it("are the file's own for one, and numbered with as many digits for several", () => {
    expect(pageNames("mapp.x/plan.svg", 1)).toEqual(["mapp.x/plan.svg"]);
    expect(pageNames("mapp.x/plan.svg", 2)).toEqual(["mapp.x/plan-1.svg", "mapp.x/plan-2.svg"]);
    expect(pageNames("plan.change.png", 10).at(0)).toBe("plan.change-01.png");
    expect(pageNames("$&.svg", 2)[1]).toBe("$&-2.svg");
  });
});
