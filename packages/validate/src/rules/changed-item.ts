import type { Language, Model, ModelCatalog } from "@change-logic/model";
import {
  changeOfGone,
  type ItemChange,
  type ItemChanges,
  laterChanges,
  madeChanges,
} from "../facts/edition-changes.js";
import { type ItemMention, itemMentions } from "../facts/item-mentions.js";
import type { Rule } from "../rule.js";
import { list, type Named, named, nameFirst, quote, quoted, titleIn } from "../text/naming.js";

type Args = Named & {
  readonly how: ItemChange["how"];
  /** What it is called there, or what it stands below there; titles in each language, empty where there is none. */
  readonly toIds: readonly string[];
  readonly toTitlesSv: readonly string[];
  readonly toTitlesEn: readonly string[];
  /** Whether it was moved with its id kept. */
  readonly keepsId: boolean;
  readonly edition: string | undefined;
  /** Whether the plan goes by that edition already. */
  readonly isNow: boolean;
};

/** An item that a plan refers to and that was renamed, moved, split, merged or dropped in a newer edition. */
export const changedItem: Rule<Args> = {
  id: "changed-item",
  topic: "strategy",
  summary: {
    sv: "Ett mål som planen pekar på och som är ändrat i en nyare utgåva av strategin",
    en: "A goal that the plan points to and that has changed in a newer edition of the strategy",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS"],
  messages: {
    sv: (a) => `${nameFirst(a, "sv")} ${changeIn(a, "sv")}. ${adviceIn(a, "sv")}`,
    en: (a) => `${nameFirst(a, "en")} ${changeIn(a, "en")}. ${adviceIn(a, "en")}`,
  },
  *check(context) {
    const changeOf = createChanges(context.model);
    if (!changeOf) return;
    // One finding for each item that a plan, or the portfolio, refers to, however often it does.
    const told = new Set<string>();
    for (const mention of itemMentions(context)) {
      const changed = changeOf(mention);
      if (!changed) continue;
      const { item, change, isNow } = changed;
      const about = `${mention.plan?.index} ${item.id}`;
      if (told.has(about)) continue;
      told.add(about);
      yield {
        args: {
          ...item,
          how: change.how,
          toIds: change.to.map(({ id }) => id),
          toTitlesSv: change.to.map(({ title }) => titleIn(title, "sv")),
          toTitlesEn: change.to.map(({ title }) => titleIn(title, "en")),
          keepsId: change.keepsId,
          edition: change.edition,
          isNow,
        },
        subjects: [item.id],
        about,
        identity: [item.id, mention.plan?.id ?? "portfolio"],
        // Where the id is gone already, the reference is the error, and this says where the item went.
        follows: isNow ? [{ rule: "unresolved-reference", about: mention.about }] : [],
        at: mention.at,
      };
    }
  },
};

/** A function that says what has become of an item that is mentioned; undefined where no strategy has changed. */
function createChanges({ catalogs: all }: Model) {
  const later = remember(laterChanges);
  if (all.every((catalog) => later(catalog).size === 0 && madeChanges(catalog).size === 0)) return undefined;
  return ({ text, item, catalogs }: ItemMention) => {
    if (item) {
      const change = later(item.catalog).get(item.id);
      return change && { item: named(item), change, isNow: false };
    }
    const change = changeOfGone(text, catalogs);
    return change && { item: { kind: "item", id: text, title: undefined }, change, isNow: true };
  };
}

function remember(find: (catalog: ModelCatalog) => ItemChanges): (catalog: ModelCatalog) => ItemChanges {
  const known = new Map<ModelCatalog, ItemChanges>();
  return (catalog) => {
    const changes = known.get(catalog) ?? find(catalog);
    known.set(catalog, changes);
    return changes;
  };
}

function changeIn(a: Args, language: Language): string {
  const titles = language === "sv" ? a.toTitlesSv : a.toTitlesEn;
  const names = a.toIds.map((id, index) => quoted({ id, title: titles[index] }, language));
  const to = list(names, language);
  const edition = a.edition === undefined ? undefined : quote(a.edition, language);
  if (language === "sv") {
    const at = edition === undefined ? "i den nyare utgåvan av strategin" : `i utgåvan ${edition} av strategin`;
    if (a.how === "moved") return `${movedIn(a, to, "ligger under", "är flyttat", "och heter")} ${at}`;
    return `${{ dropped: "finns inte kvar", merged: `är sammanslaget till ${to}`, split: `är delat i ${to}`, renamed: `heter ${to}` }[a.how]} ${at}`;
  }
  const at = edition === undefined ? "in the newer edition of the strategy" : `in edition ${edition} of the strategy`;
  if (a.how === "moved") return `${movedIn(a, to, "stands below", "has been moved", "and is called")} ${at}`;
  return `${{ dropped: "is no longer there", merged: `has been merged into ${to}`, split: `has been divided into ${to}`, renamed: `is called ${to}` }[a.how]} ${at}`;
}

/** With its id kept, it is said what it stands below now, if anything; else what it is called. */
function movedIn({ keepsId }: Args, to: string, below: string, moved: string, called: string): string {
  if (to === "") return moved;
  return keepsId ? `${below} ${to}` : `${moved} ${called} ${to}`;
}

function adviceIn({ how, keepsId, isNow }: Args, language: Language): string {
  const sv = language === "sv";
  const when = isNow ? "" : sv ? " när planen går över till den utgåvan" : " when the plan goes over to that edition";
  if (how === "dropped")
    return sv
      ? `Bestäm vad det som pekar hit ska bidra till i stället${when}.`
      : `Decide what the things that point here are to contribute to instead${when}.`;
  if (how === "split")
    return sv ? `Välj vilket eller vilka av dem som menas${when}.` : `Choose which of them are meant${when}.`;
  if (keepsId)
    return sv
      ? `Se efter att det som pekar hit fortfarande stämmer${when}.`
      : `See that what points here still holds${when}.`;
  return sv ? `Byt id:t${when}.` : `Change the id${when}.`;
}
