import {
  alignmentRelations,
  fieldSynonyms,
  kindKeys,
  kindWords,
  type LinkEnd,
  type LinkType,
  linkTable,
  type Profile,
  profiles,
  type ValueWord,
  valueWords,
  type Word,
} from "../../packages/model/src/index.js";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), `|${head.map(() => "---|").join("")}`, ...rows.map((cells) => row(...cells))].join("\n");

/** The page docs/link-table.md: links, words, values and profiles, as the code has them. */
export function linkTablePage(): string {
  return `${[
    "# Links, words and profiles",
    "<!-- Generated from @change-logic/model by `pnpm generate`: do not edit. -->",
    "What may be linked to what, what everything is called, and how the shipped profiles lay a change logic out. Schema,\nrules, `definePlan`, the diagram and this page all read the same tables in `packages/model`.",
    "## Links",
    "A link is written on the element it starts from, as an id or as an object with `to`\n([fields](document-format.md#link)). Any other link is kept and drawn, never walked, and the rule `invalid-link` tells\nof it.",
    linkRows(),
    "- A link with `counteracts: true` works against what it ends in. It is the same link with the opposite sign.\n- `addresses` is drawn and traced from the current state to the action. `addresses` and `changes` never make a loop.\n- `alignsWith` stands in catalogues. Its `relation` is one of " +
      `${alignmentRelations.map(code).join(", ")}; a bare id means\n  \`related\`.`,
    "## Kinds of element",
    "What stands under which key of a plan, and the other words that are understood for it.",
    kindRows(),
    "## Values",
    "Fields whose value is one of a few. The word in the plan is the first; people read the second and third. When somebody\nwrites one of the other words in a plan, the finding suggests the right one.",
    valueRows(),
    "## Other words for fields",
    "Keys that are not in the format, but that people write: the finding `unknown-key` suggests what was meant.",
    synonymRows(),
    "## Profiles",
    "A profile is named with `profile:` in the plan; `standard` is used where none is. A profile decides how\nthe diagram is laid out, which levels the rule `missing-level` asks for, and which question it asks. The columns follow the\nmodels named, and are not a copy of anybody's drawing. [A profile of your own](own-profile.md) is a small file.",
    ...Object.values<Profile>(profiles).map(profileRows),
  ].join("\n\n")}\n`;
}

function linkRows(): string {
  return table(
    ["link", "from → to", "is read as", "läses", "meaning"],
    Object.entries<LinkType>(linkTable).map(([name, { allowed, reads, description }]) => [
      code(name),
      Object.entries(allowed)
        .map(([from, to]) => `${from} → ${(to ?? []).join(", ")}`)
        .join(" · "),
      reads.en,
      reads.sv,
      description.en,
    ]),
  );
}

function kindRows(): string {
  return table(
    ["kind", "key in the plan", "one, several", "en, flera", "also understood"],
    Object.entries<Word>(kindWords).map(([kind, { one, many, synonyms }]) => [
      kind,
      Object.hasOwn(kindKeys, kind) ? code(kindKeys[kind as Exclude<LinkEnd, "item">]) : "in a catalogue",
      `${one.en}, ${many.en}`,
      `${one.sv}, ${many.sv}`,
      synonyms.join(", "),
    ]),
  );
}

function valueRows(): string {
  return table(
    ["field", "value", "English", "svenska", "also understood"],
    Object.entries<Readonly<Record<string, ValueWord>>>(valueWords).flatMap(([field, values]) =>
      Object.entries(values).map(([value, { name, synonyms }], index) => [
        index === 0 ? field : "",
        code(value),
        name.en,
        name.sv,
        synonyms.join(", "),
      ]),
    ),
  );
}

function synonymRows(): string {
  return table(
    ["field", "also understood"],
    Object.entries(fieldSynonyms).map(([field, words]) => [code(field), words.join(", ")]),
  );
}

function profileRows({ id, title, columns, required, direction, source }: Profile): string {
  const rows = columns.map(({ id: column, heading, question, shows, horizons, onlyWhenUsed }) => [
    heading.sv,
    heading.en,
    shows === "resources"
      ? "resources of the actions"
      : `${shows.join(", ")}${horizons ? ` (${horizons.join(", ")})` : ""}`,
    required.some((group) => group.length === 1 && group[0] === column)
      ? "yes"
      : required.some((group) => group.includes(column))
        ? "one of several"
        : onlyWhenUsed
          ? "shown when used"
          : "no",
    `${question.sv} / ${question.en}`,
  ]);
  return [
    `### ${code(id)}: ${title.en}`,
    `${title.sv}. Read from ${direction.replaceAll("-", " ")}. After: ${source}.`,
    table(["rubrik", "heading", "shows", "required", "guiding question"], rows),
  ].join("\n\n");
}
