import type { Finding } from "@change-logic/model";
import type { ReportInput } from "@change-logic/report";

/** `/folder/file`, `C:\folder\file`, `\\server\folder\file`, `file:///folder/file`. */
const absolute = /^(?:[/\\]|[A-Za-z]:[/\\]|file:)/u;

/**
 * A report whose findings name no folders of the machine that the page is made on: what is read by many should not say
 * where somebody keeps it. An absolute path is cut to what lies below the folder that all of them have in common: to its
 * name where there is one. Relative paths stay as they were given.
 */
export function withoutFolders(report: ReportInput): ReportInput {
  const files = new Set(
    report.findings.flatMap(({ place }) => place?.file ?? []).filter((file) => absolute.test(file)),
  );
  if (files.size === 0) return report;
  const shared = sharedFolder([...files]);
  // Longer ones first: one may be the beginning of another.
  const short = [...files]
    .toSorted((a, b) => b.length - a.length)
    .map((file) => [file, file.slice(shared.length)] as const);
  const cut = (text: string) => short.reduce((said, [file, name]) => said.replaceAll(file, () => name), text);
  return { ...report, findings: report.findings.map((finding) => shortened(finding, cut)) };
}

function shortened(finding: Finding, cut: (text: string) => string): Finding {
  const { place, args } = finding;
  const said = ([name, value]: readonly [string, unknown]) =>
    [name, typeof value === "string" && absolute.test(value) ? cut(value) : value] as const;
  return {
    ...finding,
    args: Object.fromEntries(Object.entries(args).map(said)) as Finding["args"],
    ...(place?.file !== undefined && { place: { ...place, file: cut(place.file) } }),
  };
}

/** The longest folder that all files lie in, with the sign that ends it. */
function sharedFolder([first = "", ...others]: readonly string[]): string {
  let end = first.length;
  for (const file of others) {
    let at = 0;
    while (at < end && file[at] === first[at]) at += 1;
    end = at;
  }
  return /^.*[/\\]/su.exec(first.slice(0, end))?.[0] ?? "";
}
