import { type Action, type Plan, readCatalog } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import {
  check,
  cleanPlan,
  type FullPlan,
  line,
  modelOf,
  modelOfData,
  modelWith,
  mutated,
  readText,
} from "./support.ts";

const kunskap = "exempelstrategi/kunskap";
const halsa = "exempelstrategi/halsa";
const targets = [1, 2, 3, 4, 5, 6].map((number) => `agenda-2030/4.${number}`);

/** What an action says of itself, so that nothing more is asked. */
const whole: Action = { owner: "skola", period: "2025-01/2027-12", status: "ongoing", targetGroups: ["barn"] };

/** A link that says what it takes for granted. */
const assumed = (to: string) => ({ to, assumptions: ["stunden-ar-rolig"] });

/** Lets the last effect contribute to Agenda 2030 too. */
function contribute(plan: FullPlan, scope: readonly string[], ...links: readonly string[]): void {
  plan.strategies?.push("agenda-2030");
  plan.scope.push(...scope);
  plan.effects["klarar-skolan"]!.contributesTo!.push(...links);
}

describe("the clean plan", () => {
  it("has no finding, read from its file or made in code", () => {
    expect(check(modelOf(readText("examples/ren-plan/ren-plan.change.yaml"))).findings).toEqual([]);
    expect(check(modelOfData(cleanPlan())).findings).toEqual([]);
  });

  it.each<[string, (plan: FullPlan) => void, string[]]>([
    [
      "a misspelt link: one finding, whatever it breaks",
      ({ actions }) => (actions.bokbuss!.leadsTo = ["lanar-hemm"]),
      [
        "unresolved-reference bokbuss",
        "action-without-consequence bokbuss (transitive)",
        "action-reaches-no-effect bokbuss (transitive)",
        "action-reaches-no-item bokbuss (transitive)",
        "challenge-not-changed fa-bocker (transitive)",
        "outcome-without-cause lanar-hem (transitive)",
      ],
    ],
    [
      "a misspelt item",
      (plan) => {
        plan.effects["forstar-text"]!.contributesTo = [];
        plan.effects["klarar-skolan"]!.contributesTo = ["exempelstrategi/kunskp"];
      },
      [
        "unresolved-reference klarar-skolan",
        `item-uncovered ${kunskap} (transitive)`,
        "effect-without-item vill-lasa (transitive)",
        "effect-without-item forstar-text (transitive)",
        "effect-without-item klarar-skolan (transitive)",
        "action-reaches-no-item bokbuss klarar-skolan (transitive)",
        "action-reaches-no-item sagostunder klarar-skolan (transitive)",
        "action-reaches-no-item lascirklar klarar-skolan (transitive)",
      ],
    ],
    [
      "a strategy that is not listed",
      ({ effects }) => effects["forstar-text"]!.contributesTo!.push("agenda-2030/4.6"),
      ["unresolved-reference forstar-text"],
    ],
    [
      "a plan that is not loaded",
      ({ outcomes }) => outcomes["lanar-hem"]!.leadsTo!.push("annan-plan#x"),
      ["external-reference lanar-hem"],
    ],
    [
      "an id of two kinds",
      (plan) => {
        plan.assumptions = { ...plan.assumptions, bokbuss: { title: "Bussen finns" } };
      },
      ["duplicate-id bokbuss"],
    ],
    [
      "a link that the table does not have",
      ({ actions }) => (actions.bokbuss!.contributesTo = [kunskap]),
      [`invalid-link bokbuss ${kunskap}`],
    ],
    ["a link to itself", ({ effects }) => effects["vill-lasa"]!.leadsTo!.push("vill-lasa"), ["self-link vill-lasa"]],
    [
      "the same link twice",
      ({ actions }) => actions.bokbuss!.leadsTo!.push("lanar-hem"),
      ["duplicate-link bokbuss lanar-hem"],
    ],
    [
      "a loop of outcomes",
      ({ outcomes }) => {
        outcomes["lanar-hem"]!.leadsTo!.push(assumed("hogt-hemma"));
        outcomes["hogt-hemma"]!.leadsTo!.push(assumed("lanar-hem"));
      },
      ["undeclared-cycle lanar-hem hogt-hemma"],
    ],
    [
      "a loop of effects, which goes back in time somewhere",
      ({ effects }) => (effects["klarar-skolan"]!.leadsTo = [assumed("vill-lasa")]),
      [
        "undeclared-cycle vill-lasa forstar-text klarar-skolan",
        "backward-link klarar-skolan vill-lasa (transitive)",
        "implausible-timing klarar-skolan vill-lasa (transitive)",
      ],
    ],
    [
      "an effect on an earlier term than its cause",
      ({ effects }) => (effects["klarar-skolan"]!.horizon = "short"),
      ["backward-link forstar-text klarar-skolan"],
    ],
    [
      "a current state that nothing is linked to",
      (plan) => {
        plan.currentStates.morkt = { title: "Det är mörkt" };
      },
      ["isolated-element morkt", "unaddressed-challenge morkt (transitive)"],
    ],
    [
      "an outcome that nothing is linked to",
      (plan) => {
        plan.outcomes.tyst = { title: "Det är tyst", targetGroups: ["barn"], indicators: ["lasvana"] };
      },
      [
        "isolated-element tyst",
        "outcome-without-cause tyst (transitive)",
        "outcome-without-consequence tyst (transitive)",
      ],
    ],
    [
      "no current states",
      (plan) => {
        plan.currentStates = {};
        for (const element of [
          ...Object.values(plan.actions),
          ...Object.values(plan.outcomes),
          ...Object.values(plan.effects),
        ]) {
          delete element.addresses;
          delete element.changes;
        }
      },
      [
        "missing-level exempel-laslust",
        "no-complete-chain exempel-laslust (transitive)",
        "unmotivated-action bokbuss (transitive)",
        "unmotivated-action sagostunder (transitive)",
        "unmotivated-action lascirklar (transitive)",
      ],
    ],
    [
      "no actions",
      (plan) => {
        plan.actions = {};
      },
      [
        "missing-level exempel-laslust",
        "no-complete-chain exempel-laslust (transitive)",
        `item-only-claimed ${kunskap} forstar-text klarar-skolan (transitive)`,
        "item-only-claimed exempelstrategi/goda-livsvillkor forstar-text klarar-skolan (transitive)",
        "outcome-without-cause lanar-hem (transitive)",
        "outcome-without-cause hogt-hemma (transitive)",
        "outcome-without-cause laser-ihop (transitive)",
        "effect-without-action vill-lasa (transitive)",
        "effect-without-action forstar-text (transitive)",
        "effect-without-action klarar-skolan (transitive)",
        "unaddressed-challenge laser-sallan (transitive)",
        "unaddressed-challenge fa-bocker (transitive)",
      ],
    ],
    [
      "nothing that answers to a current state",
      ({ actions }) => {
        for (const action of Object.values(actions)) delete action.addresses;
      },
      [
        "no-complete-chain exempel-laslust",
        "unaddressed-challenge laser-sallan (transitive)",
        "unaddressed-challenge fa-bocker (transitive)",
        "unmotivated-action bokbuss (transitive)",
        "unmotivated-action sagostunder (transitive)",
        "unmotivated-action lascirklar (transitive)",
      ],
    ],
    [
      "an action that leads to nothing",
      (plan) => {
        plan.actions.affisch = { ...whole, title: "Sätta upp affischer", addresses: ["fa-bocker"] };
      },
      [
        "action-without-consequence affisch",
        "action-reaches-no-effect affisch (transitive)",
        "action-reaches-no-item affisch (transitive)",
      ],
    ],
    [
      "an outcome that leads to nothing",
      ({ outcomes }) => {
        delete outcomes["lanar-hem"]!.leadsTo;
      },
      [
        "outcome-without-consequence lanar-hem",
        "action-reaches-no-effect bokbuss lanar-hem (transitive)",
        "action-reaches-no-item bokbuss lanar-hem (transitive)",
      ],
    ],
    [
      "a link from an action straight to the long term",
      ({ actions }) => actions.bokbuss!.leadsTo!.push("klarar-skolan"),
      ["level-skip bokbuss klarar-skolan"],
    ],
    [
      "an effect of which nobody says when it is expected",
      ({ effects }) => {
        delete effects["klarar-skolan"]!.horizon;
      },
      ["effect-without-horizon klarar-skolan"],
    ],
    [
      "a challenge that no action addresses",
      ({ actions }) => (actions.bokbuss!.addresses = ["laser-sallan"]),
      ["unaddressed-challenge fa-bocker"],
    ],
    [
      "an action that addresses nothing",
      ({ actions }) => {
        delete actions.sagostunder!.addresses;
      },
      ["unmotivated-action sagostunder"],
    ],
    [
      "a challenge that nothing changes",
      ({ outcomes }) => {
        delete outcomes["lanar-hem"]!.changes;
      },
      ["challenge-not-changed fa-bocker"],
    ],
    ["an action that is paused", ({ actions }) => (actions.bokbuss!.status = "paused"), ["inactive-only lanar-hem"]],
    [
      "all actions cancelled",
      ({ actions }) => {
        for (const action of Object.values(actions)) action.status = "cancelled";
      },
      [
        "inactive-only lanar-hem",
        "inactive-only hogt-hemma",
        "inactive-only laser-ihop",
        "inactive-only vill-lasa (transitive)",
        "inactive-only forstar-text (transitive)",
        "inactive-only klarar-skolan (transitive)",
        `item-only-claimed ${kunskap} forstar-text klarar-skolan (transitive)`,
        "item-only-claimed exempelstrategi/goda-livsvillkor forstar-text klarar-skolan (transitive)",
      ],
    ],
    [
      "an outcome that no action leads to",
      (plan) => {
        plan.outcomes["hor-av-sig"] = {
          title: "Föräldrar hör av sig",
          targetGroups: ["familjer"],
          indicators: ["hoglasning"],
          leadsTo: [assumed("vill-lasa")],
        };
      },
      ["outcome-without-cause hor-av-sig"],
    ],
    [
      "an effect that no action leads to, and an item that only it contributes to",
      (plan) => {
        plan.scope.push("exempelstrategi/trygg-uppvaxt");
        plan.effects.trygghet = {
          title: "Barn är trygga",
          horizon: "short",
          indicators: ["lasvana"],
          contributesTo: ["exempelstrategi/trygg-uppvaxt"],
        };
      },
      ["effect-without-action trygghet", "item-only-claimed exempelstrategi/trygg-uppvaxt trygghet (transitive)"],
    ],
    [
      "no scope",
      (plan) => {
        delete (plan as Plan).scope;
      },
      ["scope-not-declared exempel-laslust exempelstrategi/platser-som-haller exempelstrategi/arbete-och-foretag"],
    ],
    [
      "a scope that is empty, which is nothing on purpose",
      (plan) => {
        plan.scope = [];
      },
      [`outside-declared-scope forstar-text ${kunskap}`, `outside-declared-scope klarar-skolan ${kunskap}`],
    ],
    [
      "an item that nothing reaches",
      ({ scope }) => scope.push("exempelstrategi/halsa"),
      ["item-uncovered exempelstrategi/halsa"],
    ],
    [
      "no owners",
      ({ actions }) => {
        for (const action of Object.values(actions)) delete action.owner;
      },
      [
        "action-without-owner bokbuss",
        "action-without-owner sagostunder",
        "action-without-owner lascirklar",
        `item-only-claimed ${kunskap} forstar-text klarar-skolan (transitive)`,
        "item-only-claimed exempelstrategi/goda-livsvillkor forstar-text klarar-skolan (transitive)",
      ],
    ],
    [
      "an effect that leads to no item",
      ({ effects }) => (effects["klarar-skolan"]!.contributesTo = []),
      ["effect-without-item klarar-skolan"],
    ],
    [
      "an action that leads to an unwanted effect only",
      (plan) => {
        plan.actions.tavling = { ...whole, title: "Tävla", addresses: ["laser-sallan"], leadsTo: ["stress"] };
        plan.effects.stress = {
          title: "Barn blir stressade",
          horizon: "short",
          unwanted: true,
          indicators: ["lasvana"],
        };
      },
      ["action-reaches-no-item tavling stress"],
    ],
    [
      "a contribution to an item that is not in scope",
      ({ effects }) => effects["klarar-skolan"]!.contributesTo!.push(halsa),
      [`outside-declared-scope klarar-skolan ${halsa}`],
    ],
    [
      "a goal of Agenda 2030 instead of a target",
      (plan) => contribute(plan, [], "agenda-2030/4"),
      [
        "goal-instead-of-target klarar-skolan agenda-2030/4",
        "outside-declared-scope klarar-skolan agenda-2030/4 (transitive)",
      ],
    ],
    [
      "a code in another form",
      (plan) => contribute(plan, ["agenda-2030/4.6"], "SDG 4.6"),
      ["other-code-form klarar-skolan agenda-2030/4.6"],
    ],
    ["six targets on one effect", (plan) => contribute(plan, targets, ...targets), ["too-many-targets klarar-skolan"]],
    [
      "a target that the strategy does not join with the item",
      (plan) => contribute(plan, ["agenda-2030/13.2"], "agenda-2030/13.2"),
      [`mapping-disagrees klarar-skolan ${kunskap}`],
    ],
    [
      "a gap that is accepted without an owner",
      (plan) => {
        plan.scope.push(halsa);
        plan.acceptedGaps = [{ item: halsa, reason: "Ligger hos andra" }];
      },
      [`accepted-gap-invalid ${halsa}`, `item-uncovered ${halsa} (transitive)`],
    ],
    [
      "a gap that was accepted until last year",
      (plan) => {
        plan.scope.push(halsa);
        plan.acceptedGaps = [{ item: halsa, reason: "Ligger hos andra", owner: "Rektorerna", until: "2025" }];
      },
      [`accepted-gap-expired ${halsa}`, `item-uncovered ${halsa} (transitive)`],
    ],
    [
      "a gap that is accepted although the item is covered",
      (plan) => {
        plan.acceptedGaps = [{ item: kunskap, reason: "Ligger hos andra", owner: "Rektorerna" }];
      },
      [`accepted-gap-unneeded ${kunskap}`],
    ],
    [
      "an item that is left to a plan that is not loaded",
      (plan) => {
        plan.scope.push(halsa);
        plan.delegations = [{ item: halsa, to: "annan-plan" }];
      },
      [`unresolved-delegation ${halsa}`],
    ],
  ])("with %s", (_, change, findings) => {
    expect(mutated(change).sort()).toEqual(findings.sort());
  });

  it.each<[string, string, (plan: FullPlan) => void, string[]]>([
    [
      "unmet-necessary-condition",
      "one of several necessary causes no longer carried",
      ({ actions, effects }) => {
        effects["vill-lasa"]!.requires = "all";
        actions.bokbuss!.status = "paused";
      },
      ["inactive-only lanar-hem", "unmet-necessary-condition vill-lasa lanar-hem (transitive)"],
    ],
    [
      "single-point-of-failure",
      "a weak link that all ways pass",
      ({ effects }) => (effects["vill-lasa"]!.leadsTo = [{ ...assumed("forstar-text"), confidence: "low" }]),
      [
        "single-point-of-failure forstar-text",
        "single-point-of-failure klarar-skolan (transitive)",
        `single-point-of-failure ${kunskap} (transitive)`,
      ],
    ],
    [
      "too-many-results",
      "more outcomes than anybody can hold",
      ({ actions, outcomes }) => {
        for (const id of ["u1", "u2", "u3", "u4", "u5", "u6", "u7"]) {
          outcomes[id] = { ...outcomes["lanar-hem"]!, title: `Familjer lånar hem ${id}` };
          actions.bokbuss!.leadsTo!.push(id);
        }
      },
      ["too-many-results bokbuss"],
    ],
  ])("with the rule %s, and %s", (rule, _, change, findings) => {
    expect(mutated(change, rule).sort()).toEqual(findings.sort());
  });
});

describe("the clean plan, when its strategy has a newer edition", () => {
  const newer = (replaces: string) =>
    readCatalog(
      `catalog: 1\nid: exempelstrategi\nedition: "2"\nadopted: 2026-06\nitems: [{ id: larande, title: Alla lär }]\nreplaces: ${replaces}\n`,
    ).value!;
  const found = (replaces: string) =>
    check(modelWith([newer(replaces)], readText("examples/ren-plan/ren-plan.change.yaml"))).findings.map(line);

  it("is told so", () => {
    expect(found("{}")).toEqual(["outdated-edition exempel-laslust"]);
  });

  it("is told of an item that is called something else there", () => {
    expect(found('{ edition: "1", renamed: [{ from: kunskap, to: larande }] }')).toEqual([
      "outdated-edition exempel-laslust",
      `changed-item ${kunskap}`,
    ]);
  });
});

describe("the clean plan, when a limit is set for its areas", () => {
  it("is told of an area where too little is covered", () => {
    const plan = cleanPlan() as FullPlan;
    plan.scope.push(halsa);
    plan.acceptedGaps = [{ item: halsa, reason: "Ligger hos andra", owner: "Rektorerna" }];
    const found = (minimum: number) =>
      check(modelOfData(plan), { config: { rules: { "coverage-below-threshold": { minimum } } } }).findings.map(line);
    expect(found(0.75)).toEqual(["coverage-below-threshold exempelstrategi/goda-livsvillkor"]);
    expect(found(0.5)).toEqual([]);
  });
});

describe("the clean plan, when something is exempt", () => {
  const found = (ignore: { rule: string; reason?: string; until?: string }, isMended = false) => {
    const plan = cleanPlan() as FullPlan;
    const effect = plan.effects["vill-lasa"]!;
    if (!isMended) delete effect.horizon;
    effect.ignore = [ignore];
    return check(modelOfData(plan)).findings.map((finding) =>
      [line(finding), finding.suppressed ?? ""].join(" ").trim(),
    );
  };
  const rule = "effect-without-horizon";
  const silenced = "effect-without-horizon vill-lasa ignored";

  it("is told of no more than what is silenced", () => {
    expect(found({ rule, reason: "Ingen vet än" })).toEqual([silenced]);
  });

  it("is told when nobody says why", () => {
    expect(found({ rule }).sort()).toEqual([silenced, "ignore-without-reason vill-lasa"]);
  });

  it("is told when the date has passed, and of what is no longer silenced", () => {
    expect(found({ rule, reason: "Ingen vet än", until: "2026-10" }).sort()).toEqual([
      "effect-without-horizon vill-lasa",
      "ignore-expired vill-lasa",
    ]);
  });

  it("is told when nothing is silenced", () => {
    expect(found({ rule, reason: "Ingen vet än" }, true)).toEqual(["ignore-unused vill-lasa"]);
  });
});
