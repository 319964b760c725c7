import { ownedActions, perspectiveAnswers, reviewThreads, wholes } from "@change-logic/analysis";
import { checkDate, checkModel, type Language, type Model } from "@change-logic/model";
import { statement } from "../statement.js";
import type { Block, Form } from "./review-blocks.js";
import { reviewHtml } from "./review-html.js";
import { reviewMarkdown } from "./review-markdown.js";
import { planBlocks } from "./review-plan.js";
import { howToUse, words } from "./review-words.js";
import { saidByPlan, wholeNameOf } from "./said-by-plan.js";

/** The forms that a review form may be written in. */
export const reviewFormats = ["markdown", "html"] as const;

/** A form that a review form may be written in. */
export type ReviewFormat = (typeof reviewFormats)[number];

/** What a review form is made with. */
export interface ReviewFormOptions {
  readonly lang: Language;
  /** The day that the form speaks of, `YYYY-MM-DD`. */
  readonly date: string;
  /** `markdown` when left out. */
  readonly format?: ReviewFormat;
}

/**
 * The review form: the questions that no rule can decide, filled with what the plans themselves say, with room for the
 * answers. Thread by thread (see `reviewThreads`): does each step hold, can it be done, is the intended change the one
 * that is measured, who must agree, how good is the evidence, what works against; then the plan as a whole, and what was
 * decided. Each action, outcome, effect and link is in one place. No scores. Throws only for wrong arguments.
 */
export function reviewForm(model: Model, options: ReviewFormOptions): string {
  checkModel(model, "reviewForm");
  checkDate(options.date, "reviewForm");
  const form = formOf(model, options);
  return options.format === "html" ? reviewHtml(form, options.lang) : reviewMarkdown(form);
}

function formOf(model: Model, { lang, date }: ReviewFormOptions): Form {
  const threads = reviewThreads(model);
  const input = {
    model,
    threads,
    said: saidByPlan(model, lang, date),
    owned: ownedActions(model),
    wholes: wholes(model),
    perspectives: perspectiveAnswers(model),
  };
  const [first, ...others] = threads.plans;
  const isOne = first !== undefined && others.length === 0;
  const parts: Block[] = isOne
    ? planBlocks(first, input)
    : threads.plans.map((review) => ({
        kind: "section",
        title: wholeNameOf(review.plan, lang),
        id: `plan-${review.plan.index + 1}`,
        blocks: planBlocks(review, input),
      }));
  const name = isOne
    ? wholeNameOf(first.plan, lang)
    : model.portfolio?.title?.trim() || `${threads.plans.length} ${words.plans[lang]}`;
  const howTo: Block = {
    kind: "section",
    title: words.howTo[lang],
    blocks: [{ kind: "list", isNumbered: true, items: howToUse.map((text) => ({ text: text[lang] })) }],
  };
  return { title: `${words.title[lang]}: ${name}`, blocks: [howTo, ...parts], closing: statement[lang] };
}
