import { type Language, valueWords } from "@change-logic/model";

type Status = keyof typeof valueWords.actionStatus;

const isStatus = (status: string): status is Status => Object.hasOwn(valueWords.actionStatus, status);

/** What is said of an action, after its name: `är pausad`, `is paused`; empty for what is no status. */
export function withStatus(status: string, language: Language): string {
  if (!isStatus(status)) return "";
  return `${language === "sv" ? "är" : "is"} ${valueWords.actionStatus[status].name[language]}`;
}
