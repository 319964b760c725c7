import type { ModelLink } from "@change-logic/model";

/** What tells a link from all others wherever it stands: its type, its start, its end (as written where nothing is found) and its sign. */
export const linkIdentity = ({ type, from, to, text, counteracts }: ModelLink): readonly string[] => [
  type,
  from.key,
  to?.key ?? text,
  ...(counteracts ? ["counteracts"] : []),
];
