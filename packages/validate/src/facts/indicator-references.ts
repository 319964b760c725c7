/** What stands under an indicator's `reference`, read kindly. */
export interface IndicatorReference {
  /** `kolada:N00945`, `sdg:3.4.1`. */
  readonly plainForm: string;
  /** Whether it says which of the two registers it means; an id alone may mean something else. */
  readonly isCertain: boolean;
}

const registers = ["kolada", "sdg"] as const;
const koladaId = /^[nu]\d{5}$/u;
// Goals 1 to 17; the number of a target, or its letter; the number of the indicator.
const sdgCode = /^(?:[1-9]|1[0-7])\.(?:[1-9]\d?|[a-z])\.[1-9]\d?$/u;

/** The plain form of a reference to an indicator of Kolada or of Agenda 2030; undefined for anything else. */
export function readIndicatorReference(text: string): IndicatorReference | undefined {
  const written = text.trim().toLowerCase();
  const register = registers.find((name) => written.startsWith(name));
  const id = written.slice(register?.length ?? 0).replace(/^[\s:]+/u, "");
  const isCertain = register !== undefined;
  if (register !== "sdg" && koladaId.test(id)) return { plainForm: `kolada:${id.toUpperCase()}`, isCertain };
  if (register !== "kolada" && sdgCode.test(id)) return { plainForm: `sdg:${id}`, isCertain };
  return undefined;
}
