import type { Language } from "@change-logic/model";
import type { SceneFindings } from "../scene/scene-types.js";
import { countPhrases, severityWords } from "../scene/scene-words.js";
import { textWords } from "./text-words.js";

/** How many findings there are, and how grave the gravest: `1 iakttagelse (fel)`, `3 iakttagelser, minst ett fel`. */
export function findingCount({ count, severity }: Pick<SceneFindings, "count" | "severity">, lang: Language): string {
  const counted = countPhrases.findings[lang](count);
  return count === 1
    ? `${counted} (${severityWords[severity][lang]})`
    : `${counted}, ${textWords.gravest[severity][lang]}`;
}
