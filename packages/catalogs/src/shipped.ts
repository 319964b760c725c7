import type { Catalog } from "@change-logic/model";
import { agenda2030 } from "./agenda-2030/agenda-2030.js";
import { varmland2040 } from "./varmland-2040.js";
import { vastmanland2030 } from "./vastmanland-2030.js";

/**
 * The catalogues that ship with change-logic: `agenda-2030`, `varmland-2040@2021`, `vastmanland-2030@2020`. They are
 * looked up last, after those that are given in code, on the command line, or beside the plan.
 * Source: see each catalogue.
 */
export const shippedCatalogs: readonly Catalog[] = [agenda2030, varmland2040, vastmanland2030];
