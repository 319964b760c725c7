import { coverage } from "../../packages/analysis/src/index.js";
import { createScene, layoutColumns, renderSvg, type Scene } from "../../packages/diagram/src/index.js";
import type { Language } from "../../packages/model/src/index.js";
import type { ExplainedRule } from "../../packages/validate/src/explain/index.js";
import { checkExample, docsDate } from "./check-example.js";
import { pictureNotes, withNotes, withRemarks } from "./picture-notes.js";
import { pictureRemarks } from "./picture-remarks.js";

/** A picture of an example. */
export interface RulePicture {
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** The pictures of a rule's two examples in one language; undefined where both would be the same drawing. */
export async function rulePictures(
  explained: ExplainedRule,
  lang: Language,
): Promise<{ readonly wrong: RulePicture; readonly right: RulePicture } | undefined> {
  const { examples } = explained;
  if (!examples) return undefined;
  const [wrong, right] = [
    sceneOf(examples.wrong[lang], explained, lang),
    sceneOf(examples.right[lang], explained, lang),
  ];
  const notes = pictureNotes(explained.rule.id, wrong.plan, right.plan, lang);
  const before = withRemarks(notes[0], wrong.remarks);
  const after = withRemarks(notes[1], right.remarks);
  if (shownIn(withNotes(wrong.bare, before)) === shownIn(withNotes(right.bare, after))) return undefined;
  const picture = async (scene: Scene): Promise<RulePicture> => ({
    svg: renderSvg(layoutColumns(scene)),
    alt: altText(scene),
  });
  return {
    wrong: await picture(withNotes(wrong.scene, before, wrong.notDrawn)),
    right: await picture(withNotes(right.scene, after)),
  };
}

function sceneOf(yaml: string, { rule, examples }: ExplainedRule, lang: Language) {
  const { model, findings } = checkExample(yaml, rule, { options: examples?.options, catalogs: examples?.catalogs });
  const covered = coverage(model, { date: docsDate });
  const options = { lang, coverage: covered };
  const told = findings.filter(({ suppressed }) => suppressed === undefined);
  const scene = createScene(model, { ...options, findings: told });
  const plan = model.plans[0]!;
  // What is found of the plan itself stands under its title.
  const drawn = new Set([plan.id, ...scene.boxes.map(({ key }) => key)]);
  const example = { model, coverage: covered, findings: told, options: examples?.options };
  return {
    plan: plan.data,
    scene,
    remarks: pictureRemarks[rule.id]?.(example, lang) ?? [],
    notDrawn: told.filter(({ cause, subjects }) => cause === "direct" && subjects.every((id) => !drawn.has(id))),
    bare: createScene(model, options),
  };
}

/** All that a drawing without findings shows; details are for those who do not see it. */
const shownIn = ({ title, subtitle, columns, boxes, areas, links, stubs }: Scene): string =>
  JSON.stringify([title, subtitle, columns, boxes, areas, links, stubs], (key, value) =>
    key === "details" || key === "index" ? undefined : value,
  );

/** What a drawing shows, in a few sentences: its columns with their boxes, and what is marked. */
function altText({ language, subtitle, columns, boxes, areas, links, stubs }: Scene): string {
  const isSwedish = language === "sv";
  const said = (title: string) => (isSwedish ? `”${title}”` : `“${title}”`);
  const levels = columns.flatMap(({ heading, missing }, index) => {
    const titles = boxes
      .filter(({ column }) => column === index)
      .map(({ title, marks }) => [said(title), ...marks.map(({ text }) => `(${text})`)].join(" "));
    if (titles.length > 0) return [`${heading}: ${titles.join(", ")}.`];
    return missing ? [isSwedish ? `${heading}: tom ruta.` : `${heading}: an empty box.`] : [];
  });
  // An area is named by its title; what is written after it would otherwise not be told.
  const written = areas.filter(({ title }) => title.includes(": ")).map(({ title }) => `${title}.`);
  const key = (id: string) => boxes.find((box) => box.id === id)?.key ?? id;
  const arrows = links.map(({ from, to }) => `${key(from)} → ${key(to)}`).join(", ");
  const broken = stubs.map(({ box, text }) => {
    const from = said(boxes.find(({ id }) => id === box)?.title ?? box);
    return isSwedish
      ? `Länken från ${from} till ${text} når inte fram.`
      : `The link from ${from} to ${text} does not arrive.`;
  });
  const marked = boxes.filter(({ findings }) => findings).map(({ title }) => said(title));
  const marks = isSwedish
    ? `Märkt med en iakttagelse: ${marked.join(", ")}.`
    : `Marked with a finding: ${marked.join(", ")}.`;
  const lines = arrows === "" ? [] : [`${isSwedish ? "Pilar" : "Arrows"}: ${arrows}.`];
  const about = subtitle === "" ? [] : [`${subtitle}.`];
  return [...about, ...levels, ...written, ...lines, ...broken, ...(marked.length > 0 ? [marks] : [])].join(" ");
}
