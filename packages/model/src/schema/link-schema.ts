import * as z from "zod";
import { linkTable, type PlanLinkType, planLinkTypes } from "../link-table.js";
import { flag, oneOf, text, texts } from "./parts.js";

const linkFields = {
  to: text("The id that the link ends in."),
  rationale: text("Why the one should give the other.").optional(),
  assumptions: texts("What must hold for the link: ids of assumptions in the plan, or plain text.").optional(),
  evidence: text("What is known about the link.").optional(),
  source: text("Where it is said.").optional(),
  basis: oneOf("basis", "Whether the source says so, or it is one's own reading.").optional(),
  confidence: oneOf("confidence", "How sure one is of the link; low makes it a weak link.").optional(),
  critical: flag("Whether much hangs on this link.").optional(),
  feedback: flag("Whether the link closes a loop on purpose.").optional(),
  counteracts: flag("A negative link: it works against what it ends in (a side effect, a goal conflict).").optional(),
  mitigation: text("For a negative link: what is done about it, as text or the id of an action.").optional(),
  notes: text("Notes of one's own.").optional(),
};

/** A link with more to say than its end. */
export const linkObjectSchema = z
  .strictObject(linkFields)
  .meta({ id: "Link", description: "A link, with what is said about it." });

/** A link as it is written on the element it starts from: an id, or an object. */
export const linkSchema = z
  .union([z.string(), linkObjectSchema])
  .meta({ description: "An id, or an object with `to`." });

const linksOf = (type: PlanLinkType) =>
  z.array(linkSchema).optional().meta({ description: linkTable[type].description.en });

/** The link fields. Every kind of element takes all of them, so that the rule `invalid-link` can speak. */
export const linkFieldsSchema = Object.fromEntries(planLinkTypes.map((type) => [type, linksOf(type)])) as Record<
  PlanLinkType,
  ReturnType<typeof linksOf>
>;
