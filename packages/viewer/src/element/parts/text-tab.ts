import { readScene, type Scene, type SceneEntry, type SceneReading } from "@change-logic/diagram";
import type { Localized } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Viewer } from "../viewer.js";
import { heading } from "./heading.js";
import { nodeButton } from "./node-button.js";
import { shownCount } from "./shown-count.js";
import { textEntry } from "./text-entry.js";
import { findingMessage } from "./text-findings.js";

const words = {
  plan: { sv: "Planen som text", en: "The plan as text" },
  plans: { sv: "Planerna som text", en: "The plans as text" },
  about: {
    sv: "Allt som diagrammet visar, i läsordning. Välj en titel för att se allt om den.",
    en: "Everything that the diagram shows, in reading order. Choose a title to see all about it.",
  },
  contents: { sv: "Innehåll", en: "Contents" },
  selected: { sv: "Valt:", en: "Selected:" },
  things: { sv: "element och mål", en: "elements and goals" },
  noneHere: {
    sv: "Inget här stämmer med filtret eller sökningen.",
    en: "Nothing here matches the filters or the search.",
  },
  otherFindings: { sv: "Övriga iakttagelser", en: "Other findings" },
} as const satisfies Record<string, Localized>;

/** The text equivalent: everything in reading order, each entry leading to its neighbours. */
export function textTab(viewer: Viewer): TemplateResult {
  const { texts, language, data, matches } = viewer;
  const reading = readingOf(texts.scene);
  const columns = reading.columns.map((column) => ({ ...column, kept: keptOf(viewer, column.entries) }));
  const total = reading.columns.reduce((sum, { entries }) => sum + countOf(entries), 0);
  const shown = columns.reduce((sum, { kept }) => sum + countOf(kept), 0);
  const others = otherFindings(reading);
  return html`
    <div class="text-tab">
      ${heading(viewer, 1, words[data.plans.length > 1 ? "plans" : "plan"][language])}
      <p class="muted">${words.about[language]}</p>
      ${shownCount(viewer, shown, total, words.things[language])}
      ${reading.nothing === undefined ? nothing : html`<p>${reading.nothing}</p>`}
      ${contents(viewer, columns)}
      ${columns.map(({ heading: title, missing, entries, kept }, at) => {
        const isEmptied = kept.length === 0 && entries.length > 0;
        return html`<section class="text-column">
          ${heading(viewer, 2, title, columnId(at))}
          ${missing === undefined ? nothing : html`<p class="missing">${missing}</p>`}
          ${isEmptied ? html`<p class="muted">${words.noneHere[language]}</p>` : nothing}
          ${kept.length === 0 ? nothing : html`<ul class="entries" role="list">${repeat(kept, idOf, (entry) => entryOnce(viewer, entry, reading))}</ul>`}
        </section>`;
      })}
      ${
        others.length === 0 || matches !== undefined
          ? nothing
          : html`<section class="text-column">
              ${heading(viewer, 2, words.otherFindings[language])}
              <ul class="entries" role="list">${others.map((message) => html`<li class="entry">${findingMessage(message, language)}</li>`)}</ul>
            </section>`
      }
    </div>`;
}

const idOf = ({ name }: SceneEntry): string => name.box ?? name.title;

/** An entry, drawn anew only when something of it has changed: there may be a thousand. */
function entryOnce(viewer: Viewer, entry: SceneEntry, reading: SceneReading): unknown {
  const { selected } = viewer;
  const tellsOfSelected =
    selected !== undefined &&
    [entry, ...entry.below].some(
      ({ name, links }) => name.box === selected || links.some(({ end }) => end?.box === selected),
    );
  // Of an area that is told of in part, what is told may change.
  return guard(
    [reading, entry.name.box, entry.folded, entry.below.length, ...entry.below, tellsOfSelected && selected],
    () => textEntry(viewer, entry, reading),
  );
}

const columnId = (at: number): string => `text-column-${at}`;

/** Buttons, not links: the part of the address after `#` belongs to the reader's choices. */
function contents(
  viewer: Viewer,
  columns: readonly { readonly heading: string; readonly kept: readonly SceneEntry[] }[],
): TemplateResult {
  const { language, selected } = viewer;
  return html`<nav class="contents" aria-label=${words.contents[language]}>
    <ul role="list">
      ${columns.map(
        ({ heading: title, kept }, at) => html`<li>
          <button type="button" class="link" @click=${(event: Event) => goTo(event, columnId(at))}>
            ${title} <span class="muted">(${countOf(kept)})</span>
          </button>
        </li>`,
      )}
    </ul>
    ${selected === undefined ? nothing : html`<p>${words.selected[language]} ${nodeButton(viewer, selected)}</p>`}
  </nav>`;
}

function goTo({ currentTarget }: Event, id: string): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const found = root.getElementById(id);
  found?.focus();
  found?.scrollIntoView({ block: "start" });
}

const readings = new WeakMap<Scene, SceneReading>();

function readingOf(scene: Scene): SceneReading {
  const known = readings.get(scene);
  if (known) return known;
  const reading = readScene(scene);
  readings.set(scene, reading);
  return reading;
}

/** The entries that the filters leave, an area also for what is kept of it. */
function keptOf({ matches }: Viewer, entries: readonly SceneEntry[]): readonly SceneEntry[] {
  if (matches === undefined) return entries;
  const isMatch = ({ kind, name, links }: SceneEntry): boolean =>
    // Gathered resources are no element of their own: they stay with an action that uses them.
    kind === "resource"
      ? links.some(({ end }) => end?.box !== undefined && matches.has(end.box))
      : name.box !== undefined && matches.has(name.box);
  return entries.flatMap((entry) => {
    const below = entry.below.filter(isMatch);
    if (below.length === entry.below.length && isMatch(entry)) return [entry];
    const { folded: _, ...rest } = entry;
    return below.length > 0 || isMatch(entry) ? [{ ...rest, below }] : [];
  });
}

/** How many elements and items are told of; an area that is only a heading is none. */
const countOf = (entries: readonly SceneEntry[]): number =>
  entries.reduce((sum, { kind, below }) => sum + (kind === "area" ? 0 : 1) + below.length, 0);

/** What no entry has, such as what is said of a plan itself. */
function otherFindings({ columns, findings }: SceneReading): SceneReading["findings"] {
  const told = new Set<number>();
  for (const { entries } of columns)
    for (const entry of entries)
      for (const { findings: own } of [entry, ...entry.below])
        for (const number of own?.numbers ?? []) told.add(number);
  return findings.filter((_, at) => !told.has(at + 1));
}
