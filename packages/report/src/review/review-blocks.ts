/** One thing said in a cell or a list: what the plan says, under a label, or a question of ours where it is silent. */
export interface Line {
  readonly label?: string;
  readonly text: string;
  /** A question to think about, shown as such. */
  readonly isQuestion?: true;
}

/** A line ends as a sentence does, so that lines can be told apart where the breaks between them are lost. */
export const ended = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);

/** A table to fill in: each row has a question, what the plan says, and room for the answer. */
export interface QuestionTable {
  readonly kind: "questions";
  /** The headings of the three columns. */
  readonly headings: readonly [asked: string, said: string, answer: string];
  readonly rows: readonly { readonly asked: string; readonly said: readonly Line[] }[];
}

/** Rows of facts, and of things to fill in, which have an empty text. */
export interface FactTable {
  readonly kind: "facts";
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** An empty table to write in. */
export interface EmptyTable {
  readonly kind: "empty";
  readonly headings: readonly string[];
  readonly rows: number;
}

/** What the form consists of, as plain text: each way of writing it escapes for itself. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly isNumbered: boolean; readonly items: readonly Line[] }
  /** Boxes to tick; each may lead to a section. */
  | { readonly kind: "boxes"; readonly items: readonly { readonly text: string; readonly to?: string }[] }
  | QuestionTable
  | FactTable
  | EmptyTable
  | Section;

/** A heading with what stands under it. */
export interface Section {
  readonly kind: "section";
  readonly title: string;
  /** Where a link to it leads; unique in the form. */
  readonly id?: string;
  /** Where there would be too much to see: what stands instead of it until it is opened. */
  readonly fold?: string;
  readonly blocks: readonly Block[];
}

/** A form to be written. */
export interface Form {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
}
