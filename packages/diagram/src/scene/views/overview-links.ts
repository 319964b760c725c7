import { type Language, linkTable, type ModelElement, type PlanLinkType } from "@change-logic/model";
import { overviewWords } from "../overview-words.js";
import type { PlanLink } from "../scene-links.js";
import type { SceneLink } from "../scene-types.js";
import { linkStyleWords, sceneWords } from "../scene-words.js";

/** What the links between two folded boxes of a lane have in common. */
interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly types: Map<PlanLinkType, number>;
  count: number;
  counteracting: number;
}

/** The links of one lane, folded. */
export class LaneLinks {
  private readonly bundles = new Map<string, Bundle>();

  /** Counts a link from a place in the order of the lane to another; what goes back or stays in its place is left out. */
  add(from: number, to: number, link: PlanLink): void {
    if (from >= to) return;
    const key = `${from} ${to}`;
    const bundle = this.bundles.get(key) ?? { from, to, types: new Map(), count: 0, counteracting: 0 };
    this.bundles.set(key, bundle);
    bundle.count++;
    if (link.counteracts) bundle.counteracting++;
    bundle.types.set(link.type, (bundle.types.get(link.type) ?? 0) + 1);
  }

  /** The lines that are drawn: not those beside which others lead the same way by way of a box between. */
  lines(places: number, boxOf: (place: number) => string, firstId: number, language: Language): SceneLink[] {
    const bundles = [...this.bundles.values()].sort((a, b) => a.from - b.from || a.to - b.to);
    const leads = reachability(places, bundles);
    const isBypass = ({ from, to }: Bundle) => {
      for (let between = from + 1; between < to; between++)
        if (leads[from * places + between] === 1 && leads[between * places + to] === 1) return true;
      return false;
    };
    return bundles
      .filter((bundle) => !isBypass(bundle))
      .map((bundle, index) => lineOf(bundle, `k${firstId + index}`, boxOf, language));
  }
}

/** For each two places, 1 where links lead from the first to the second. Places are few: columns, and the area. */
function reachability(places: number, bundles: readonly Bundle[]): Uint8Array {
  const leads = new Uint8Array(places * places);
  for (const { from, to } of bundles) leads[from * places + to] = 1;
  // Links run only to later places, so what a place leads to is known before it is asked for.
  for (let from = places - 1; from >= 0; from--) {
    for (let next = from + 1; next < places; next++) {
      if (leads[from * places + next] === 0) continue;
      for (let to = next + 1; to < places; to++) if (leads[next * places + to] === 1) leads[from * places + to] = 1;
    }
  }
  return leads;
}

function lineOf(
  { from, to, types, count, counteracting }: Bundle,
  id: string,
  boxOf: (place: number) => string,
  language: Language,
): SceneLink {
  // The commonest type names the line; of as common ones the first that the documents have.
  let type: PlanLinkType = "leadsTo";
  let most = 0;
  for (const [each, number] of types) {
    if (number > most) [type, most] = [each, number];
  }
  const counteracts = counteracting === count;
  const reads = counteracts ? linkStyleWords.counteracts[language] : linkTable[type].reads[language];
  const reversed = type === "addresses";
  return {
    id,
    type,
    emphasis: "normal",
    from: boxOf(from),
    to: boxOf(to),
    reversed,
    label: reversed && !counteracts ? sceneWords.motivates[language] : reads,
    reads,
    styles: counteracts ? ["counteracts"] : [],
    details: [{ label: overviewWords.links[language], text: String(count) }],
    count,
  };
}

/** The ends of a link as the overview draws it: `addresses` the other way. */
export function drawnEnds({ type, from }: PlanLink, end: ModelElement): [from: ModelElement, to: ModelElement] {
  return type === "addresses" ? [end, from] : [from, end];
}
