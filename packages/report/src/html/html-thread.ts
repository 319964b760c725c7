import type { ThreadStep } from "@change-logic/analysis";
import { kindWords, type Language, type Localized, linkTable, localText } from "@change-logic/model";
import type { ThreadView } from "../report-view.js";
import { type ThreadPart, threadParts } from "../thread-parts.js";
import { html } from "./html.js";

const words = {
  concerned: { sv: "Tråden som berörs", en: "The thread concerned" },
  furthers: { sv: "Tråden som främjar", en: "The thread that furthers" },
  here: { sv: "här", en: "here" },
  broken: { sv: "Tråden bryts", en: "The thread breaks" },
  external: { sv: "Fortsätter i en annan plan", en: "Goes on in another plan" },
  counteracts: { sv: "Tråden som motverkar", en: "The thread that counteracts" },
  against: { sv: "motverkar", en: "counteracts" },
  motivates: { sv: "motiverar", en: "motivates" },
} as const satisfies Record<string, Localized>;

/** A thread as a list in order: arrows for the eye, the kind of each step and how it is linked for everybody. */
export function htmlThread({ role, thread }: ThreadView, lang: Language, id: string): string {
  const items = threadParts(thread).map((part) => `<li>${partHtml(part, lang)}</li>`);
  return `<p class="label" id="${id}">${words[role][lang]}</p>
<ol class="thread" aria-labelledby="${id}">${items.join("")}</ol>`;
}

function partHtml(part: ThreadPart, lang: Language): string {
  switch (part.kind) {
    case "step":
      return stepHtml(part.step, part.isConcerned, lang);
    case "break":
      return `<span class="step gone"><span aria-hidden="true">✗ </span>${words.broken[lang]}${namedHtml(part.text)}</span>`;
    case "external":
      return `<span class="step soft">${words.external[lang]}${namedHtml(part.text)}</span>`;
    case "more":
      return `<span class="step soft">… ${lang === "sv" ? `${part.count} steg till` : `${part.count} more steps`}</span>`;
  }
}

/** What the link names that leads nowhere. */
const namedHtml = (text: string | undefined): string =>
  text === undefined ? "" : ` <code>${html(shortened(text))}</code>`;

function stepHtml({ key, kind, title, link, counteracts }: ThreadStep, isConcerned: boolean, lang: Language): string {
  const name = title === undefined ? "" : localText(title, lang);
  const said = name.trim() === "" ? key : name;
  const reads = link === undefined ? "" : link === "addresses" ? words.motivates[lang] : linkTable[link].reads[lang];
  const notes = [
    ...(counteracts ? [words.against[lang]] : reads === "" ? [] : [reads]),
    `${kindWords[kind].one[lang]}${isConcerned ? `, ${words.here[lang]}` : ""}`,
  ];
  return `<span class="step${isConcerned ? " here" : ""}"><small>${notes.join(" · ")}</small> ${html(shortened(said))}</span>`;
}

/** A box in a thread is to be read at a glance. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : text;
}
