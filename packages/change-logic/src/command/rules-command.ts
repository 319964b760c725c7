import { rulesByQuestionText, rulesJson, rulesText, toJson } from "@change-logic/report";
import { languageOption, oneOf, UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { exit } from "./exit-code.js";
import { configOption, rulesFor } from "./rules-for.js";

/** `change-logic rules`. */
export const rulesCommand: Command = {
  usage: { sv: "[flaggor]", en: "[options]" },
  options: {
    ...configOption,
    by: {
      type: "string",
      value: { sv: "topic|question", en: "topic|question" },
      help: {
        sv: "ämne för ämne, eller efter frågorna i handboken",
        en: "by topic, or by the questions of the handbook",
      },
    },
  },
  examples: ["change-logic rules", "change-logic rules --by question", "change-logic rules --format json"],
  async run(given, streams, tool) {
    if (given.files.length > 0)
      throw new UsageError({
        sv: `rules tar inget argument. Om en regel: change-logic explain ${given.files[0]}`,
        en: `rules takes no argument. On one rule: change-logic explain ${given.files[0]}`,
      });
    const format = oneOf(given.text("format"), "format", ["text", "json"]) ?? "text";
    const by = oneOf(given.text("by"), "by", ["topic", "question"]) ?? "topic";
    const lang = languageOption(given) ?? "sv";
    const rules = await rulesFor(given, streams, lang);
    if (format === "text" && by === "topic") {
      streams.out(rulesText(rules, lang));
      return exit.fine;
    }
    // Explanations are loaded only where they are asked for.
    const { chaptersOf, explainRule } = await import("@change-logic/validate/explain");
    const explained = rules.flatMap((rule) => explainRule(rule) ?? []);
    if (format === "text") {
      const others = explained.filter(({ question }) => question === undefined).map(({ rule }) => rule);
      streams.out(rulesByQuestionText(chaptersOf(explained), others, lang));
    } else streams.out(toJson(rulesJson(explained, { lang, tool, date: streams.today() })));
    return exit.fine;
  },
};
