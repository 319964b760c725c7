import type { EntryFindings, SceneMessage, SceneReading } from "@change-logic/diagram";
import type { Language, Localized } from "@change-logic/model";
import { severityWords } from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import { severitySign } from "./severity-sign.js";
import { unfolded } from "./unfolded.js";

const words = {
  one: { sv: "1 iakttagelse", en: "1 finding" },
  many: { sv: "iakttagelser", en: "findings" },
} as const satisfies Record<string, Localized>;

/** What a finding says, after its sign and its word. */
export const findingMessage = ({ severity, text }: SceneMessage, language: Language): TemplateResult =>
  html`${severitySign(severity)} <strong>${capitalised(severityWords[severity][language])}:</strong> <bdi>${text}</bdi>`;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const gravestFirst = ["error", "warn", "info"] as const;

/** The findings on an entry, folded: what they say is advice to those who write the plan. */
export function textFindings(
  findings: EntryFindings | undefined,
  reading: SceneReading,
  language: Language,
): TemplateResult | typeof nothing {
  const messages = (findings?.numbers ?? []).flatMap((number) => reading.findings[number - 1] ?? []);
  const [first] = messages;
  if (!first) return nothing;
  const count = messages.length === 1 ? words.one[language] : `${messages.length} ${words.many[language]}`;
  const severities = gravestFirst.filter((one) => messages.some(({ severity }) => severity === one));
  return html`<details class="entry-findings">
    <summary>${severities.map(severitySign)} ${count}
      (${severities.map((severity) => severityWords[severity][language]).join(", ")})</summary>
    ${unfolded(() => html`<ul>${messages.map((message) => html`<li>${findingMessage(message, language)}</li>`)}</ul>`)}
  </details>`;
}
