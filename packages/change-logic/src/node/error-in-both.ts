import {
  type Blame,
  ChangeLogicError,
  type ChangeLogicErrorCode,
  type Language,
  type Localized,
} from "@change-logic/model";

// An error speaks English to programs; what the command says of it stands here, so that it is written once.
const texts = new WeakMap<Error, Localized>();

/** A {@link ChangeLogicError} whose message and help are known in both languages, for the command to tell. */
export function errorInBoth(
  code: ChangeLogicErrorCode,
  blame: Blame,
  message: Localized,
  help: Localized,
  cause?: unknown,
): ChangeLogicError {
  const error = new ChangeLogicError(code, blame, message.en, help.en, cause === undefined ? {} : { cause });
  texts.set(error, { sv: `${message.sv}\n${help.sv}`, en: `${message.en}\n${help.en}` });
  return error;
}

/** What an error of `errorInBoth` says in a language; undefined for others. */
export const saidIn = (error: unknown, lang: Language): string | undefined =>
  error instanceof Error ? texts.get(error)?.[lang] : undefined;
