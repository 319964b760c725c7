// Words and languages

export { type Language, type Localized, type LocalText, languages, localText, toLanguage } from "./language.js";
export {
  type AlignmentRelation,
  alignmentRelations,
  allowedEnds,
  type DeclaredKind,
  declaredKinds,
  kindKeys,
  type LinkEnd,
  type LinkType,
  type LinkTypeName,
  linkTable,
  type PlanLinkType,
  planLinkTypes,
  type ThreadKind,
  threadKinds,
} from "./link-table.js";
export { fieldSynonyms } from "./words/field-words.js";
export { itemStatusWords } from "./words/item-status-words.js";
export {
  type ColumnHorizon,
  columnFor,
  findProfile,
  type Profile,
  type ProfileColumn,
  type ProfileId,
  profiles,
} from "./words/profiles.js";
export { kindWords, type ValueField, type ValueWord, valueFor, valueWords, type Word } from "./words/words.js";

// The document: reading it, and writing it in code

export { type CatalogInput, defineCatalog } from "./define/define-catalog.js";
export { definePlan, type LinkTo, type PlanInput } from "./define/define-plan.js";
export { defaultLimits, type ReadLimits } from "./read/limits.js";
export { type Catalog, readCatalog } from "./read/read-catalog.js";
export type { DocumentKind, ReadOptions } from "./read/read-document.js";
export { type PlanDocument, type Portfolio, readPlan, readPortfolio } from "./read/read-plan.js";
export { readProfile } from "./read/read-profile.js";
export { createSource, type EntryPart, type Origins, type Place, type Position, type Source } from "./read/source.js";
export type { CatalogData, ItemData, PortfolioData } from "./schema/catalog-schema.js";
export { jsonSchemas } from "./schema/json-schema.js";
export type {
  Action,
  Actor,
  Assumption,
  CurrentState,
  Effect,
  Extensions,
  Factor,
  Indicator,
  LinkObject,
  Outcome,
  Plan,
  TargetGroup,
} from "./schema/plan-schema.js";

// The model

export { chooseCatalog, splitEdition } from "./model/choose-catalog.js";
export { createModel, type ModelOptions } from "./model/create-model.js";
export {
  type LinkState,
  type Model,
  type ModelAcceptedGap,
  type ModelAction,
  type ModelCatalog,
  type ModelClash,
  type ModelDeclaration,
  type ModelDelegation,
  type ModelElement,
  type ModelItem,
  type ModelLink,
  type ModelNode,
  type ModelPerspective,
  type ModelPlan,
  type ModelReference,
  type Origin,
  placeOf,
  type ReferenceRole,
} from "./model/nodes.js";
export { titleOf } from "./model/title-of.js";
export {
  type ChangeLogicGraph,
  type GraphEdgeAttributes,
  type GraphNodeAttributes,
  toGraph,
} from "./model/to-graph.js";

// Findings, errors, dates, text

export { daysBetween, endOf, isDate, isPast, isPeriod, startOf } from "./dates.js";
export { type Blame, ChangeLogicError, type ChangeLogicErrorCode } from "./errors.js";
export type {
  Finding,
  FindingArgument,
  FindingArguments,
  FindingThread,
  Fix,
  MessageTable,
  Read,
  Severity,
} from "./finding.js";
export { checkDate, checkModel } from "./guards.js";
export { type ReadRule, readFinding, readMessages } from "./read/read-messages.js";
export { toAgendaCode } from "./text/agenda-code.js";
export { closest } from "./text/closest.js";
export { escapeMermaid, escapeTerminal, escapeXml } from "./text/escape.js";
export { shortTitle } from "./text/short-title.js";
