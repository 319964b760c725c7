import type {
  Language,
  LocalText,
  Model,
  ModelCatalog,
  ModelDeclaration,
  ModelElement,
  ModelItem,
  ModelPerspective,
  ModelPlan,
} from "@change-logic/model";
import { languages, shortTitle } from "@change-logic/model";
import { list, quote } from "@change-logic/model/documents";
import { definite } from "./kind-names.js";

export { list, quote };

/** A title as an argument: one text, or one for each language in the order of `languages`. */
export type Title = string | readonly string[] | undefined;

/** What a message needs in order to name something. */
export type Named = {
  readonly kind: string;
  /** Its key: as a plan or a report writes it. */
  readonly id: string;
  readonly title: Title;
};

type Nameable = ModelElement | ModelDeclaration | ModelItem | ModelPerspective | ModelPlan | ModelCatalog;

/** The arguments that name an element, an item, a plan or a catalogue. */
export function named(node: Nameable): Named {
  return { kind: node.kind, id: "key" in node ? node.key : node.id, title: toTitle(node.data.title) };
}

/** The same for the portfolio file. */
export const namedPortfolio = ({ portfolio }: Model): Named => ({
  kind: "portfolio",
  id: portfolio?.id ?? "portfolio",
  title: portfolio?.title,
});

/** A title in one or several languages as an argument. */
export function toTitle(title: LocalText | undefined): Title {
  return title === undefined || typeof title === "string" ? title : languages.map((language) => title[language]);
}

/** The title in one language, on one line and not too long; empty when there is none. */
export function titleIn(title: Title, language: Language): string {
  return shortTitle((typeof title === "object" ? title[languages.indexOf(language)] : title) ?? "");
}

/** `”Bygga laddplatser” (laddplatser)`; only the id when there is no title. */
export function quoted({ id, title }: Omit<Named, "kind">, language: Language): string {
  const text = titleIn(title, language);
  return text === "" ? quote(id, language) : `${quote(text, language)} (${id})`;
}

/** `insatsen ”Bygga laddplatser” (laddplatser)`. */
export function name(thing: Named, language: Language): string {
  return `${definite(thing.kind, language)} ${quoted(thing, language)}`;
}

/** As {@link name}, at the beginning of a sentence. */
export function nameFirst(thing: Named, language: Language): string {
  const text = name(thing, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first few of a list, and how many more there are; of a long one the first parts are enough. */
export function shortList(parts: readonly string[], language: Language, most = 5, count = parts.length): string {
  const more = count - most;
  if (more <= 1) return list(parts, language);
  const rest = language === "sv" ? `${more} till` : `${more} more`;
  return list([...parts.slice(0, most), rest], language);
}
