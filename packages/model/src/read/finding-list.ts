import type { Finding, FindingArguments } from "../finding.js";
import { type ReadRule, readFinding } from "./read-messages.js";
import type { Place } from "./source.js";

/** Of each rule, this many findings are kept: a million like ones help nobody, and would fill the memory. */
const mostOfEachRule = 1000;

/** What may merely follow from text on the same line that could not be taken apart. */
const followOn: ReadonlySet<ReadRule> = new Set([
  "unknown-key",
  "wrong-type",
  "missing-field",
  "expected-list",
  "duplicate-key",
]);

interface Said {
  readonly args: FindingArguments;
  readonly place: Place | undefined;
  readonly subjects?: readonly string[];
}

/** The findings of one reading. */
export class FindingList {
  private readonly findings: Finding[] = [];
  private readonly counts = new Map<ReadRule, number>();
  private readonly seen = new Set<string>();
  /** Lines with text that could not be taken apart; what follows from it is not told. */
  private readonly covered = new Set<number>();

  /** `stops`: what is read is not used while anything is wrong in it, so nothing is said of how reading goes on. */
  constructor(private readonly stops = false) {}

  /** Says that the line where a place begins has been told of as a whole. Bounded, as the findings are. */
  cover({ start }: Place): void {
    if (this.covered.size < 2 * mostOfEachRule) this.covered.add(start.line);
  }

  isCovered({ start }: Place): boolean {
    return this.covered.has(start.line);
  }

  /** `say` is asked only when the finding would be kept; it may still say nothing. A finding that is repeated word for word, by an alias, counts once. */
  add(rule: ReadRule, say: () => Said | undefined): void {
    const count = this.counts.get(rule) ?? 0;
    if (count >= mostOfEachRule) {
      this.counts.set(rule, count + 1);
      return;
    }
    const said = say();
    if (!said) return;
    const { args, place, subjects } = said;
    if (place && followOn.has(rule) && this.isCovered(place)) return;
    const identity = JSON.stringify([rule, place?.file, place?.start.offset, place?.end.offset, args]);
    if (place && this.seen.has(identity)) return;
    this.seen.add(identity);
    this.counts.set(rule, count + 1);
    this.findings.push(readFinding(rule, this.stops ? { ...args, stops: true } : args, place, subjects));
  }

  get isEmpty(): boolean {
    return this.findings.length === 0;
  }

  /** In the order of the text, those without a place first; of what was left out, the number comes last. */
  inOrder(): Finding[] {
    const offset = (finding: Finding) => finding.place?.start.offset ?? -1;
    const ordered = this.findings
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => offset(a.finding) - offset(b.finding) || a.index - b.index)
      .map(({ finding }) => finding);
    for (const [rule, count] of this.counts) {
      if (count <= mostOfEachRule) continue;
      const last = ordered.findLast((finding) => finding.rule === rule);
      ordered.push(readFinding("more-of-the-same", { kind: rule, count: count - mostOfEachRule }, last?.place));
    }
    return ordered;
  }
}
