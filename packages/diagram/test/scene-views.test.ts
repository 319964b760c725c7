import { coverage } from "@change-logic/analysis";
import { agenda2030, varmland2040 } from "@change-logic/catalogs";
import {
  ChangeLogicError,
  createModel,
  definePlan,
  type Finding,
  type Model,
  type ModelItem,
  readPlan,
} from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, layoutColumns, renderText, type Scene, type SceneView, viewProblem } from "../src/index.js";
import { largePlan, modelOf, randomPlan } from "./support/random-plan.js";

// Two threads that meet in one effect, a third on its own, and a fourth that reaches no goal.
const plan = {
  changeLogic: 1,
  id: "p",
  title: "Resor",
  language: "sv",
  organisation: "Exempelkommun",
  strategies: ["varmland-2040@2021", "agenda-2030"],
  defaultOwner: "Kansliet",
  perspectives: { "varmland-2040/jamstalldhet": { considered: "I varje insats" } },
  actors: { teknik: { title: "Tekniska förvaltningen" }, vilande: { title: "Vilande nämnden" } },
  currentStates: { bil: { title: "Många kör bil" }, regn: { title: "Det regnar in" }, ensam: { title: "Ensam" } },
  actions: {
    bygga: {
      title: "Bygga",
      owner: "teknik",
      addresses: ["bil"],
      leadsTo: ["klart"],
      perspectives: { "varmland-2040/barn-och-unga": { considered: "Barn först" } },
    },
    prata: { title: "Prata", owner: "Skolan", partners: ["teknik"], leadsTo: ["vilja"] },
    laga: {
      title: "Laga",
      addresses: ["regn"],
      leadsTo: ["torrt"],
      perspectives: { "varmland-2040/jamstalldhet": { notRelevant: "Tak" } },
    },
    vila: { title: "Vila", owner: "Skolan", leadsTo: ["lugn"] },
  },
  outcomes: {
    klart: { title: "Klart", leadsTo: ["cyklar"] },
    vilja: { title: "Vilja", leadsTo: ["cyklar"] },
    torrt: { title: "Torrt", leadsTo: ["halsa"] },
    lugn: { title: "Lugn" },
  },
  effects: {
    cyklar: {
      title: "Fler cyklar",
      horizon: "short",
      changes: ["bil"],
      contributesTo: ["varmland-2040/gron-beredskap", "agenda-2030/13.2"],
    },
    halsa: { title: "Bättre hälsa", contributesTo: ["agenda-2030/3.4"] },
  },
};
const model = modelOf(plan);
const keys = (scene: Scene) => scene.boxes.map(({ key }) => key);
const by = (scene: Scene, emphasis: string) =>
  scene.boxes.filter((box) => box.emphasis === emphasis).map(({ key }) => key);
const linked = (scene: Scene) => {
  const key = new Map(scene.boxes.map((box) => [box.id, box.key]));
  return scene.links.map(({ from, to, emphasis }) => `${key.get(from)} → ${key.get(to)} (${emphasis})`);
};
const finding = (subjects: string[], cause: Finding["cause"] = "direct", rule = "r"): Finding => ({
  rule,
  severity: "warn",
  stage: "rule",
  args: {},
  subjects,
  cause,
});

describe("the view of an area", () => {
  it("has the item, what is below it, and all that leads there", () => {
    const scene = createScene(model, { view: { kind: "area", item: "varmland-2040/gron-beredskap" } });
    expect(keys(scene).filter((key) => !key.includes("/"))).toEqual([
      "bil",
      "bygga",
      "prata",
      "klart",
      "vilja",
      "cyklar",
    ]);
    const items = keys(scene).filter((key) => key.includes("/"));
    expect(items[0]).toBe("varmland-2040/gron-beredskap");
    expect(items).toHaveLength(1 + (model.find("varmland-2040/gron-beredskap") as ModelItem).children.length);
    expect(scene.columns.map(({ id }) => id)).not.toContain("catalog:agenda-2030");
    expect(scene.subtitle).toBe("Exempelkommun · Vy: Grön beredskap");
    expect(scene.view).toEqual({ kind: "area", item: "varmland-2040/gron-beredskap" });
  });

  it("takes an Agenda 2030 code in any form, and says when nothing leads there", () => {
    for (const item of ["SDG 13", "agenda-2030/13", "https://metadata.un.org/sdg/13", "mål 13"]) {
      const scene = createScene(model, { view: { kind: "area", item }, lang: "en" });
      expect(keys(scene)).toContain("cyklar");
      expect(keys(scene)).toContain("agenda-2030/13");
    }
    const empty = createScene(model, { view: { kind: "area", item: "agenda-2030/14" } });
    expect(keys(empty).every((key) => key.startsWith("agenda-2030/14"))).toBe(true);
    expect(empty.subtitle).toContain("inget i planen leder hit");
    expect(empty.stubs).toEqual([]);
  });
});

describe("what is below an area", () => {
  const ofGoal3 = (scope: string[] | undefined, contributesTo: string[]) => {
    const data = { strategies: ["agenda-2030"], ...(scope && { scope }), actions: { a: { leadsTo: ["e"] } } };
    const some = modelOf({ changeLogic: 1, id: "p", ...data, effects: { e: { contributesTo } } });
    const view = { kind: "area", item: "agenda-2030/3" } as const;
    const scene = createScene(some, { view, coverage: coverage(some, { date: "2026-11-22" }) });
    const items = scene.boxes.filter(({ kind }) => kind === "item");
    return {
      items: items.map(({ tile, emphasis }) => `${tile?.code}${emphasis === "faded" ? " (faded)" : ""}`),
      folded: scene.areas[0]?.folded,
    };
  };

  it("is what is reached or in scope, in the catalogue's order, with the rest counted", () => {
    expect(ofGoal3(["agenda-2030/3.2"], ["agenda-2030/3.4"])).toEqual({ items: ["3", "3.2", "3.4"], folded: 11 });
    expect(ofGoal3(["agenda-2030/3"], ["agenda-2030/3.9"])).toEqual({
      items: ["3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9"],
      folded: 4,
    });
  });

  it("is some of it, faded, where nothing is reached and nothing in scope", () => {
    expect(ofGoal3(undefined, [])).toEqual({
      items: ["3", ...Array.from({ length: 8 }, (_, index) => `3.${index + 1} (faded)`)],
      folded: 5,
    });
  });
});

describe("the view of an actor", () => {
  const view = (actor: string): SceneView => ({ kind: "actor", actor });

  it("has what the actor owns and takes part in, with the threads, whatever the actor is called by", () => {
    for (const name of ["teknik", "Tekniska förvaltningen"]) {
      const scene = createScene(model, { view: view(name) });
      expect(keys(scene).filter((key) => !key.includes("/"))).toEqual([
        "bil",
        "bygga",
        "prata",
        "klart",
        "vilja",
        "cyklar",
      ]);
      expect(scene.subtitle).toContain("Vy: Tekniska förvaltningen");
      expect(by(scene, "normal")).toEqual(keys(scene));
    }
  });

  it("takes plain text, and the plan's default owner", () => {
    expect(keys(createScene(model, { view: view("Kansliet") }))).toContain("laga");
    expect(keys(createScene(model, { view: view("Kansliet") }))).not.toContain("bygga");
    expect(keys(createScene(model, { view: view("Skolan") }))).toEqual(
      expect.arrayContaining(["prata", "vila", "lugn"]),
    );
  });

  it("tells the actor's actions from others that stand among them", () => {
    const phases = modelOf({
      changeLogic: 1,
      id: "p",
      actions: { pilot: { owner: "A", leadsTo: ["visat"] }, bred: { owner: "B", leadsTo: ["visat"] } },
      outcomes: { visat: { enables: ["bred"] } },
    });
    const scene = createScene(phases, { view: view("A") });
    expect(by(scene, "highlighted")).toEqual(["pilot"]);
    expect(by(scene, "faded")).toEqual(["bred"]);
    expect(linked(scene)).toContain("visat → bred (faded)");
  });

  it("shows what enables the actor's action, but not the work of others that led there", () => {
    const phases = modelOf({
      changeLogic: 1,
      id: "p",
      currentStates: { s: {} },
      actions: { forst: { owner: "B", addresses: ["s"], leadsTo: ["klart"] }, sedan: { owner: "A", leadsTo: ["mer"] } },
      outcomes: { klart: { enables: ["sedan"], leadsTo: ["annat"] }, mer: {}, annat: {} },
    });
    const scene = createScene(phases, { view: view("A") });
    expect(keys(scene)).toEqual(["sedan", "klart", "mer"]);
    expect(by(scene, "faded")).toEqual(["klart"]);
    expect(linked(scene)).toEqual(["sedan → mer (normal)", "klart → sedan (faded)"]);
  });

  it("says when the actor has no actions", () => {
    const sv = createScene(model, { view: view("vilande") });
    expect(sv.boxes).toEqual([]);
    expect(sv.subtitle).toBe("Exempelkommun · Vy: Vilande nämnden · har inga insatser i planen");
    expect(createScene(model, { view: view("vilande"), lang: "en" }).subtitle).toContain("has no actions in the plan");
  });
});

describe("the view of a perspective", () => {
  const view = (perspective: string): SceneView => ({ kind: "perspective", perspective });

  it("has the actions that say how they take it into account", () => {
    const scene = createScene(model, { view: view("varmland-2040/barn-och-unga") });
    expect(keys(scene).filter((key) => !key.includes("/"))).toEqual(["bil", "bygga", "klart", "cyklar"]);
    expect(scene.subtitle).toContain("Vy: perspektivet ");
  });

  it("lets what the plan says hold for its actions, where they say nothing else", () => {
    const scene = createScene(model, { view: view("varmland-2040/jamstalldhet") });
    expect(keys(scene)).toEqual(expect.arrayContaining(["bygga", "prata", "vila"]));
    expect(keys(scene)).not.toContain("laga");
  });

  it("says when no action does", () => {
    const scene = createScene(model, { view: view("varmland-2040/klimat-och-miljo"), lang: "en" });
    expect(scene.boxes).toEqual([]);
    expect(scene.subtitle).toContain("no action says how it takes the perspective into account");
  });
});

describe("the view of an element", () => {
  it("highlights its thread among all the rest", () => {
    const scene = createScene(model, { view: { kind: "element", id: "klart" } });
    expect(keys(scene)).toEqual(keys(createScene(model)));
    expect(by(scene, "highlighted")).toEqual([
      "bil",
      "bygga",
      "klart",
      "cyklar",
      "varmland-2040/gron-beredskap",
      "agenda-2030/13.2",
    ]);
    expect(by(scene, "normal")).toEqual([]);
    expect(scene.boxes.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(["klart"]);
    expect(
      layoutColumns(scene)
        .boxes.filter(({ chosen }) => chosen)
        .map(({ key }) => key),
    ).toEqual(["klart"]);
    expect(linked(scene)).toEqual(
      expect.arrayContaining([
        "bil → bygga (highlighted)",
        "klart → cyklar (highlighted)",
        "vilja → cyklar (faded)",
        // A thread does not go back by what changes the current state.
        "cyklar → bil (faded)",
      ]),
    );
    expect(scene.subtitle).toContain("Vy: tråden genom ”Klart”");
    expect(scene.stubs.find(({ state }) => state === "threadEnds")?.emphasis).toBe("faded");
  });

  it("shows it alone", () => {
    const scene = createScene(model, { view: { kind: "element", id: "klart", alone: true }, lang: "en" });
    expect(keys(scene)).toEqual([
      "bil",
      "bygga",
      "klart",
      "cyklar",
      "varmland-2040/gron-beredskap",
      "agenda-2030/13.2",
    ]);
    expect(by(scene, "normal")).toEqual(keys(scene));
    expect(linked(scene)).toContain("cyklar → bil (normal)");
    expect(scene.subtitle).toContain("View: the thread through “Klart”");
  });

  it("takes an item, with what is below it, and one that is not shown otherwise", () => {
    const scene = createScene(model, { view: { kind: "element", id: "SDG 13", alone: true } });
    expect(keys(scene)).toEqual(expect.arrayContaining(["bygga", "cyklar", "agenda-2030/13", "agenda-2030/13.2"]));
    expect(keys(scene)).not.toContain("agenda-2030/13.1");
    const other = createScene(model, { view: { kind: "element", id: "agenda-2030/14.1" } });
    expect(by(other, "highlighted")).toEqual(["agenda-2030/14.1"]);
    expect(other.boxes.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(["agenda-2030/14.1"]);
  });
});

describe("the view of findings", () => {
  it("highlights what they are about, with what is linked to it", () => {
    const findings = [finding(["klart"]), finding(["p"]), finding(["halsa"], "transitive")];
    const scene = createScene(model, { findings, view: { kind: "findings" } });
    expect(by(scene, "highlighted")).toEqual(["klart"]);
    expect(by(scene, "faded")).toEqual(["bygga", "cyklar"]);
    expect(linked(scene)).toEqual(["bygga → klart (normal)", "klart → cyklar (normal)"]);
    expect(scene.subtitle).toBe(
      "Exempelkommun · Vy: det som iakttagelserna gäller · ytterligare 1 gäller sådant som inte ritas · 1 iakttagelse",
    );
  });

  it("says when there are none, or none that has a box", () => {
    const none = createScene(model, { view: { kind: "findings" }, findings: [finding(["bil"], "transitive")] });
    expect(none.boxes).toEqual([]);
    expect(none.subtitle).toContain("det finns inga iakttagelser att visa");
    const ofPlan = createScene(model, { view: { kind: "findings" }, findings: [finding(["p"])], lang: "en" });
    expect(ofPlan.boxes).toEqual([]);
    expect(ofPlan.subtitle).toContain("the findings are about nothing that has a box here");
  });

  it("asks for a level that is missing where a finding does", () => {
    const bare = modelOf({ changeLogic: 1, id: "p", actions: { a: { title: "A" } } });
    const args = {
      kind: "plan",
      title: "P",
      id: "p",
      kinds: ["currentState"],
      keys: ["currentStates"],
      question: "Why?",
    };
    const findings = [{ ...finding(["p"], "direct", "missing-level"), args }];
    const scene = createScene(bare, { findings, view: { kind: "findings" } });
    expect(scene.columns.map(({ id, missing }) => [id, missing])).toEqual([
      ["current-state", true],
      ["outcome", true],
    ]);
  });
});

describe("the overview", () => {
  const scene = createScene(model, { coverage: coverage(model, { date: "2026-11-22" }), view: { kind: "overview" } });
  const lane = (title: string) => scene.lanes.find((each) => each.title === title)?.id;

  it("has a lane for each area of the strategy, with a count for each level", () => {
    expect(scene.lanes.map(({ title }) => title)).toEqual([
      ...model.catalogs[0]!.top.map(({ data }) => (data.title as { sv: string }).sv ?? data.title),
      "God hälsa och välbefinnande",
      "Bekämpa klimatförändringarna",
      "Når inget av målen här",
    ]);
    const inLane = (title: string) => scene.boxes.filter((box) => box.lane === lane(title)).map((box) => box.title);
    expect(inLane("Förbättra livsvillkoren")).toEqual([
      "1 nuläge",
      "2 insatser",
      "2 resultat",
      "1 effekt",
      "Förbättra livsvillkoren",
    ]);
    expect(inLane("God hälsa och välbefinnande")).toEqual([
      "1 nuläge",
      "1 insats",
      "1 resultat",
      "1 effekt",
      "God hälsa och välbefinnande",
    ]);
    expect(inLane("Når inget av målen här")).toEqual(["1 nuläge", "1 insats", "1 resultat"]);
  });

  it("folds links, and says how many each line stands for", () => {
    const key = new Map(scene.boxes.map((box) => [box.id, box]));
    const lines = scene.links
      .filter(({ from }) => key.get(from)?.lane === lane("Förbättra livsvillkoren"))
      .map(({ from, to, count, type, label }) => [key.get(from)?.title, key.get(to)?.title, count, type, label]);
    expect(lines).toEqual([
      ["1 nuläge", "2 insatser", 1, "addresses", "motiverar"],
      ["2 insatser", "2 resultat", 2, "leadsTo", "leder till"],
      ["2 resultat", "1 effekt", 2, "leadsTo", "leder till"],
      ["1 effekt", "Förbättra livsvillkoren", 1, "contributesTo", "bidrar till"],
    ]);
    expect(scene.links.every(({ index }) => index === undefined)).toBe(true);
  });

  it("says how many of the lowest goals are reached", () => {
    const area = scene.boxes.find(({ key }) => key === "varmland-2040/forbattra-livsvillkoren");
    expect(area).toMatchObject({
      kind: "item",
      facts: [{ label: "delmål", text: "0 av 2 nås" }],
    });
    expect(scene.subtitle).toBe("Exempelkommun · Vy: översikt · det som når flera områden räknas i varje");
  });

  it("says how many of the actions coverage does not count, in the box and in words", () => {
    const plan = {
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      actions: {
        a: { owner: "X", leadsTo: ["e"] },
        b: { owner: "X", status: "paused", leadsTo: ["e"] },
        c: { leadsTo: ["e"] },
        d: { partOf: "a", leadsTo: ["e"] },
      },
      effects: { e: { contributesTo: ["agenda-2030/3.4"] } },
    };
    const some = modelOf(plan);
    const covered = coverage(some, { date: "2026-11-22" });
    const folded = createScene(some, { view: { kind: "overview" }, coverage: covered });
    const box = folded.boxes.find(({ title }) => title === "4 insatser");
    expect(box?.facts).toEqual([{ label: "varav inte räknas", text: "2" }]);
    const goal = covered.items.find(({ item }) => item.key === "agenda-2030/3.4");
    expect(Object.values(goal?.through ?? {})).toEqual([2]);
    expect(renderText(folded)).toMatch(/4 insatser[\s\S]*varav inte räknas: 2/u);
    expect(folded.subtitle).toContain(
      "insatser som inte räknas är pausade, avbrutna, inte genomförda eller saknar ansvarig",
    );
    const counted = createScene(modelOf({ ...plan, actions: { a: plan.actions.a } }), { view: { kind: "overview" } });
    expect(counted.subtitle).not.toContain("räknas");
  });

  const scoped = (data: object) => {
    const some = modelOf({ changeLogic: 1, id: "p", defaultOwner: "X", actions: { a: { leadsTo: ["e"] } }, ...data });
    return createScene(some, { view: { kind: "overview" }, coverage: coverage(some, { date: "2026-11-22" }) });
  };
  const areasOf = ({ boxes }: Scene) =>
    boxes
      .filter(({ kind }) => kind === "item")
      .map(({ key, uncovered, marks, facts }) => [
        key,
        uncovered,
        marks.map(({ text }) => text),
        facts?.map(({ label, text }) => `${label}: ${text}`),
      ]);

  it("shows gaps in scope, and counts the goals in scope", () => {
    const folded = scoped({
      strategies: ["agenda-2030"],
      scope: ["agenda-2030/3.4", "agenda-2030/3.5", "agenda-2030/4.1", "agenda-2030/11.2"],
      effects: { e: { contributesTo: ["agenda-2030/3.4"] } },
      acceptedGaps: [{ item: "agenda-2030/11.2", reason: "Inte nu", owner: "Nämnden" }],
    });
    expect(areasOf(folded)).toEqual([
      ["agenda-2030/3", false, ["1 mål utan bärande insats"], ["mål i omfattningen: 1 av 2 nås"]],
      ["agenda-2030/4", true, ["glapp"], ["mål i omfattningen: 0 av 1 nås"]],
      ["agenda-2030/11", false, ["medvetet bortvalt"], ["mål i omfattningen: 0 av 1 nås"]],
    ]);
    expect(folded.boxes.find(({ key }) => key === "agenda-2030/11")?.setAside).toBe(true);
  });

  it("has areas of every catalogue that is in scope or contributed to, and of no other", () => {
    const strategies = ["varmland-2040", "agenda-2030"];
    const toAgenda = { e: { contributesTo: ["agenda-2030/3.4"] } };
    const ofAgenda = scoped({ strategies, scope: ["agenda-2030/3.4"], effects: toAgenda });
    expect(ofAgenda.lanes.map(({ title }) => title)).toEqual(["God hälsa och välbefinnande"]);
    expect(ofAgenda.columns.map(({ id }) => id)).not.toContain("catalog:varmland-2040");
    const ofBoth = scoped({ strategies, scope: ["varmland-2040/gron-beredskap"], effects: toAgenda });
    expect(areasOf(ofBoth).map(([key]) => key)).toEqual(["varmland-2040/forbattra-livsvillkoren", "agenda-2030/3"]);
    const ofNone = scoped({ strategies, effects: { e: {} } });
    expect(areasOf(ofNone).every(([key]) => String(key).startsWith("varmland-2040/"))).toBe(true);
    expect(ofNone.lanes.at(-1)?.title).toBe("Når inget av målen här");
  });

  it("lists what findings say of what it leaves out", () => {
    const strategies = ["varmland-2040", "agenda-2030"];
    const data = { strategies, scope: ["agenda-2030/3.4"], effects: { e: { contributesTo: ["agenda-2030/3.4"] } } };
    const some = modelOf({ changeLogic: 1, id: "p", actions: { a: { leadsTo: ["e"] } }, ...data });
    const findings = [finding(["varmland-2040/gron-beredskap"], "direct", "r1"), finding(["agenda-2030/3.4"])];
    const folded = createScene(some, { view: { kind: "overview" }, findings });
    expect(folded.findings).toEqual([{ severity: "warn", text: "r1" }]);
    expect(folded.boxes.find(({ key }) => key === "agenda-2030/3")?.findings?.messages).toEqual([
      { severity: "warn", text: "r" },
    ]);
  });

  it("counts what reaches several areas in each, and says so", () => {
    const two = modelOf({
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      actions: { a: { leadsTo: ["e"] }, b: { leadsTo: ["f"] } },
      effects: { e: { contributesTo: ["agenda-2030/13.2", "agenda-2030/3.4"] }, f: {} },
    });
    const folded = createScene(two, { view: { kind: "overview" }, lang: "en" });
    expect(folded.lanes.map(({ title }) => title)).toEqual([
      "Good health and well-being",
      "Climate action",
      "Reaches none of these goals",
    ]);
    expect(folded.boxes.filter(({ kind }) => kind === "action").map(({ title }) => title)).toEqual([
      "1 action",
      "1 action",
      "1 action",
    ]);
    expect(folded.subtitle).toContain("what reaches several areas is counted in each");
  });

  it("does without lanes where there is no strategy", () => {
    const bare = modelOf({ changeLogic: 1, id: "p", actions: { a: { leadsTo: ["o"] } }, outcomes: { o: {} } });
    const folded = createScene(bare, { view: { kind: "overview" } });
    expect(folded.lanes).toEqual([]);
    expect(folded.boxes.map(({ title, lane: of }) => [title, of])).toEqual([
      ["1 insats", undefined],
      ["1 resultat", undefined],
    ]);
  });

  it("leaves out a line beside which others lead the same way", () => {
    const skipping = modelOf({
      changeLogic: 1,
      id: "p",
      actions: { a: { leadsTo: ["o", "e"] } },
      outcomes: { o: { leadsTo: ["e"] } },
      effects: { e: {} },
    });
    expect(createScene(skipping, { view: { kind: "overview" } }).links).toHaveLength(2);
  });

  it("folds a portfolio of 300 plans, with plans and organisations counted", () => {
    const plans = Array.from({ length: 300 }, (_, index) => {
      const { value } = readPlan(
        JSON.stringify({ ...largePlan(40, index + 1), id: `plan${index}`, organisation: `Kommun ${index % 7}` }),
        { format: "json" },
      );
      return value!;
    });
    const portfolio = createModel(plans, { catalogs: [agenda2030, varmland2040] });
    const folded = createScene(portfolio, { view: { kind: "overview" } });
    expect(folded.boxes.length).toBeLessThan(60);
    expect(folded.boxes.find(({ kind }) => kind === "action")?.facts).toEqual([
      { label: "organisationer", text: "7" },
      { label: "planer", text: expect.stringMatching(/^\d+$/u) },
    ]);
    sound(folded);
  });

  it("sums the findings of what is folded", () => {
    const findings = [finding(["bygga"]), finding(["prata"]), { ...finding(["prata"]), severity: "error" as const }];
    const folded = createScene(model, { findings, view: { kind: "overview" } });
    expect(folded.boxes.find(({ title }) => title === "2 insatser")?.findings).toEqual({
      count: 3,
      severity: "error",
      rules: ["r"],
      messages: [{ severity: "warn", text: "r" }],
    });
    const many = Array.from({ length: 8 }, (_, index) =>
      finding([index % 2 ? "bygga" : "prata"], "direct", `r${index}`),
    );
    const grave = { ...finding(["prata"], "direct", "grave"), severity: "error" as const };
    const said = createScene(model, { findings: [...many, grave], view: { kind: "overview" } });
    const found = said.boxes.find(({ title }) => title === "2 insatser")?.findings;
    expect(found?.count).toBe(9);
    expect(found?.messages.map(({ text }) => text)).toEqual([
      "grave",
      "r1",
      "r3",
      "r5",
      "r7",
      "… och 4 iakttagelser till.",
    ]);
  });
});

describe("a view of what is not there", () => {
  const missing: readonly [SceneView, string | undefined][] = [
    [{ kind: "area", item: "varmland-2040/gron-beredskp" }, "varmland-2040/gron-beredskap"],
    [{ kind: "area", item: "gron-beredskap" }, "varmland-2040/gron-beredskap"],
    [{ kind: "area", item: "bygga" }, undefined],
    [{ kind: "actor", actor: "tekni" }, "teknik"],
    [{ kind: "perspective", perspective: "barn-och-unga" }, "varmland-2040/barn-och-unga"],
    [{ kind: "element", id: "byga" }, "bygga"],
    [{ kind: "element", id: "__proto__" }, undefined],
    [{ kind: "element", id: "constructor" }, undefined],
    [{ kind: "actor", actor: "" }, undefined],
  ];

  it.each(missing)("is refused, with what was meant: %j", (view, suggestion) => {
    expect(viewProblem(model, view)?.suggestion).toBe(suggestion);
    const refusal = () => createScene(model, { view });
    expect(refusal).toThrowError(ChangeLogicError);
    expect(refusal).toThrowError(expect.objectContaining({ code: "invalid-argument", blame: "caller" }));
    if (suggestion !== undefined)
      expect(refusal).toThrowError(expect.objectContaining({ help: expect.stringContaining(suggestion) }));
  });

  it.each([
    [{ view: { kind: "overveiw" } }, "overview"],
    [{ view: "overview" }, "kind"],
    [{ view: { kind: "area" } }, "item"],
    [{ view: null }, "kind"],
    [{ direction: "down" }, "top-down"],
    [{ detail: "all" }, "assumptions"],
    [{ profile: "kronberg" }, "kronoberg"],
    [{ profile: { id: "x" } }, "readProfile"],
    [{ profile: "constructor" }, "standard"],
  ])("and so is an option that is none: %j", (options, help) => {
    expect(() => createScene(model, options as never)).toThrowError(
      expect.objectContaining({ code: "invalid-argument", blame: "caller", help: expect.stringContaining(help) }),
    );
  });
});

describe("any scene", () => {
  it("refers only to what it has, in every view, profile and level of detail", () => {
    const profile = fc.constantFrom("standard", "kronoberg", "tillvaxtverket", "esv", "digg" as const);
    const detail = fc.constantFrom("titles", "facts", "assumptions" as const);
    fc.assert(
      fc.property(randomPlan, profile, detail, fc.nat(), (data, chosen, level, pick) => {
        const random = modelOf(data);
        const found = random.elements.slice(0, 6).map(({ key }) => finding([key]));
        const options = {
          coverage: coverage(random, { date: "2026-11-22" }),
          findings: found,
          profile: chosen as "standard",
          detail: level as "titles",
        };
        for (const view of viewsOf(random, pick)) {
          const scene = createScene(random, { ...options, view });
          sound(scene);
          expect(createScene(random, { ...options, view })).toEqual(scene);
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it("is made of 100,000 elements, and of a chain of 5,000", () => {
    const large = modelOf(largePlan(100_000));
    expect(createScene(large).boxes.length).toBeGreaterThan(99_000);
    expect(createScene(large, { view: { kind: "overview" } }).boxes.length).toBeLessThan(100);
    const outcomes = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`o${index}`, index < 4999 ? { leadsTo: [`o${index + 1}`] } : {}]),
    );
    const chain = createModel(definePlan({ id: "p", outcomes }), {});
    const scene = createScene(chain, { view: { kind: "element", id: "o2500", alone: true } });
    expect(scene.boxes).toHaveLength(5000);
    expect(scene.columns[0]?.tracks).toBe(5000);
  });
});

function viewsOf(of: Model, pick: number): SceneView[] {
  const views: SceneView[] = [
    { kind: "whole" },
    { kind: "findings" },
    { kind: "overview" },
    { kind: "area", item: "agenda-2030/13" },
    { kind: "area", item: "varmland-2040/forbattra-livsvillkoren" },
    { kind: "perspective", perspective: "varmland-2040/barn-och-unga" },
    { kind: "element", id: "agenda-2030/3" },
  ];
  if (of.elements.some((element) => element.kind === "action" && element.data.owner))
    views.push({ kind: "actor", actor: "Someone" });
  const element = of.elements[pick % Math.max(1, of.elements.length)];
  if (element) {
    views.push({ kind: "element", id: element.key }, { kind: "element", id: element.key, alone: true });
  }
  return views;
}

function sound(scene: Scene): void {
  const all = [...scene.boxes, ...scene.links, ...scene.stubs, ...scene.areas, ...scene.lanes].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^[A-Za-z0-9]+$/u);
  expect(new Set(scene.columns.map(({ id }) => id)).size).toBe(scene.columns.length);
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const areas = new Set(scene.areas.map(({ id }) => id));
  const lanes = new Set(scene.lanes.map(({ id }) => id));
  for (const { from, to } of scene.links) {
    expect(boxes.has(from) && boxes.has(to)).toBe(true);
    const places = [from, to].map((id) => `${boxes.get(id)?.column} ${boxes.get(id)?.track}`);
    expect(places[0]).not.toBe(places[1]);
  }
  for (const { box } of scene.stubs) expect(boxes.has(box)).toBe(true);
  for (const { head, boxes: below, column } of scene.areas) {
    for (const id of head === undefined ? below : [head, ...below]) expect(boxes.get(id)?.column).toBe(column);
  }
  let last = 0;
  for (const { column, track, area, lane, kind } of scene.boxes) {
    expect(column).toBeGreaterThanOrEqual(last);
    last = column;
    expect(track).toBeLessThan(scene.columns[column]?.tracks ?? 0);
    if (kind === "item") expect(areas.has(area ?? "")).toBe(true);
    if (lane !== undefined) expect(lanes.has(lane)).toBe(true);
  }
}
