import type { ItemStatus } from "@change-logic/analysis";
import { itemStatusWords, type Language } from "@change-logic/model";
import { partsInScopeText, statusSigns } from "@change-logic/report";
import { html, type TemplateResult } from "lit";
import type { ViewerCoverage } from "../../../data/viewer-data.js";

/** How an item stands: a sign and its word. */
export const itemStatus = (status: ItemStatus, language: Language): TemplateResult =>
  html`<span class="status"><span class="sign" aria-hidden="true">${statusSigns[status]}</span> ${itemStatusWords[status][language]}</span>`;

/** How an item stands; of one not taken on as a whole, how its parts in scope do. */
export const itemStanding = ({ status, partsInScope }: ViewerCoverage, language: Language): TemplateResult =>
  partsInScope
    ? html`<span class="status"><span class="sign" aria-hidden="true">${statusSigns[status]}</span> ${partsInScopeText(partsInScope, language)}</span>`
    : itemStatus(status, language);
