import type { Finding } from "./finding.js";

/** Who erred: the code that called, a function it handed over, the machine around it, or this library. */
export type Blame = "caller" | "callback" | "environment" | "change-logic";

/** Codes of {@link ChangeLogicError}; stable, for programs to test on. */
export type ChangeLogicErrorCode =
  | "invalid-plan"
  | "invalid-catalog"
  | "invalid-config"
  | "invalid-rule"
  | "rule-test-failed"
  | "invalid-argument"
  | "unknown-node"
  | "diagram-too-large"
  | "layout-failed"
  | "part-missing"
  | "browser-failed"
  | "file-not-read"
  | "file-not-written";

/**
 * The one error class of change-logic. It is thrown for mistakes in a program or its surroundings, never for what
 * somebody wrote in a plan: that becomes a {@link Finding}.
 */
export class ChangeLogicError extends Error {
  override readonly name = "ChangeLogicError";
  /** What does not fit in data that were handed over, one by one, to be said in the reader's language. */
  readonly findings: readonly Finding[];

  constructor(
    /** What went wrong, for programs. */
    readonly code: ChangeLogicErrorCode,
    /** Who has to change something. */
    readonly blame: Blame,
    message: string,
    /** What to do about it. */
    readonly help: string,
    options?: ErrorOptions & { readonly findings?: readonly Finding[] },
  ) {
    super(message, options);
    this.findings = options?.findings ?? [];
  }
}

/** The error for a program that hands over what cannot be used. */
export const misuse = (message: string, help: string): ChangeLogicError =>
  new ChangeLogicError("invalid-argument", "caller", message, help);
