import type { ConflictWalk, GoalConflict } from "@change-logic/analysis";
import * as z from "zod";

const walkFields = {
  item: z.string().meta({ description: "The goal that it ends in." }),
  path: z.array(z.string()).meta({ description: "Ids from the action to the goal." }),
};

export const conflictSchema = z
  .object({
    level: z.enum(["item", "action", "plan"]).meta({
      description:
        "A goal that is both furthered and counteracted, or an action or a plan that furthers one goal and counteracts another.",
    }),
    subject: z.string().meta({ description: "The id of that goal, action or plan." }),
    furthers: z.array(z.object(walkFields)),
    counteracts: z.array(
      z.object({
        ...walkFields,
        mitigation: z.string().optional().meta({ description: "What is done about it: text, or the id of an action." }),
      }),
    ),
    leftOut: z
      .object({ furthers: z.number().int().min(0), counteracts: z.number().int().min(0) })
      .meta({ description: "How many more there are on each side than are shown." }),
  })
  .meta({ id: "Conflict" });

/** A goal conflict as JSON. */
export function conflictJson({
  level,
  subject,
  furthers,
  counteracts,
  leftOut,
}: GoalConflict): z.infer<typeof conflictSchema> {
  return {
    level,
    subject: subject.kind === "plan" ? subject.id : subject.key,
    furthers: furthers.map(walkJson),
    counteracts: counteracts.map((walk) => ({
      ...walkJson(walk),
      ...(walk.mitigation ? { mitigation: walk.mitigation.text } : {}),
    })),
    leftOut: { ...leftOut },
  };
}

const walkJson = ({ item, path }: ConflictWalk) => ({ item: item.key, path: path.map(({ key }) => key) });
