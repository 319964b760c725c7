import { closest, type ReadRule, readMessages } from "@change-logic/model";
import { explainJson, explainReadText, explainText, toJson } from "@change-logic/report";
import type { Rule } from "@change-logic/validate";
import { languageOption, oneOf, UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { exit } from "./exit-code.js";
import { configOption, rulesFor } from "./rules-for.js";

/** `change-logic explain`. */
export const explainCommand: Command = {
  usage: { sv: "<regel> [flaggor]", en: "<rule> [options]" },
  options: configOption,
  examples: ["change-logic explain item-uncovered", "change-logic explain item-uncovered --lang en"],
  async run(given, streams, tool) {
    const [id, ...more] = given.files;
    if (id === undefined || more.length > 0)
      throw new UsageError({
        sv: "Ange en regel. `change-logic rules` visar alla.",
        en: "Name one rule. `change-logic rules` shows all.",
      });
    const format = oneOf(given.text("format"), "format", ["text", "json"]) ?? "text";
    const lang = languageOption(given) ?? "sv";
    // Explanations are loaded only where they are asked for.
    const { explainRule } = await import("@change-logic/validate/explain");
    const rules = await rulesFor(given, streams, lang);
    const rule = rules.find((known) => known.id === id);
    const asked = isReadRule(id) ? id : rule && explainRule(rule);
    if (asked === undefined) throw unknownRule(id, rules);
    if (format === "json") streams.out(toJson(explainJson(asked, { lang, tool, date: streams.today() })));
    else streams.out(typeof asked === "string" ? explainReadText(asked, lang) : explainText(asked, lang));
    return exit.fine;
  },
};

const isReadRule = (id: string): id is ReadRule => Object.hasOwn(readMessages, id);

function unknownRule(id: string, rules: readonly Rule[]): UsageError {
  const near = closest(id, [...rules.map((rule) => rule.id), ...Object.keys(readMessages)]);
  return new UsageError({
    sv: `Regeln ”${id}” finns inte.${near ? ` Menade du ${near}?` : ""} \`change-logic rules\` visar alla.`,
    en: `There is no rule “${id}”.${near ? ` Did you mean ${near}?` : ""} \`change-logic rules\` shows all.`,
  });
}
