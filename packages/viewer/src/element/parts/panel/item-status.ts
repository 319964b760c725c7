import type { ItemStatus } from "@change-logic/analysis";
import { itemStatusWords, type Language } from "@change-logic/model";
import { statusSigns } from "@change-logic/report";
import { html, type TemplateResult } from "lit";

/** How an item stands: a sign and its word. */
export const itemStatus = (status: ItemStatus, language: Language): TemplateResult =>
  html`<span class="status"><span class="sign" aria-hidden="true">${statusSigns[status]}</span> ${itemStatusWords[status][language]}</span>`;
