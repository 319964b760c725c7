// Drawings.
export { type FigureOptions, renderFigure } from "./html/render-figure.js";
export { type HeadingLevel, sceneHtml } from "./html/scene-html.js";
export type { Effort } from "./layout/columns/layered-graph.js";
export { type Highlights, highlightLayout } from "./layout/highlight-layout.js";
export { type ColumnOptions, columnLimits, layoutColumns } from "./layout/layout-columns.js";
// Layout: where it is. `layoutElk`, which brings elkjs, is in `@change-logic/diagram/elk`.
export type {
  Layout,
  LayoutArea,
  LayoutBand,
  LayoutBox,
  LayoutContinuation,
  LayoutFindings,
  LayoutLane,
  LayoutLine,
  LayoutLink,
  LayoutMark,
  LayoutNote,
  LayoutNoteSign,
  LayoutPaper,
  LayoutPlaceholder,
  LayoutStub,
  LayoutTile,
  LegendEntry,
  LegendSample,
  LineStyle,
  PaperFormat,
  Point,
  Rectangle,
  StubKind,
  TextTone,
} from "./layout/layout-types.js";
export { fitToPaper, type PaperOptions } from "./layout/paper/fit-to-paper.js";
export { paperLimits } from "./layout/paper/sheet.js";
export { renderMermaid } from "./mermaid/render-mermaid.js";
export { createScene } from "./scene/create-scene.js";
export { narrowScene } from "./scene/narrow-scene.js";
export { safeHref } from "./scene/safe-href.js";
export { boxId } from "./scene/scene-boxes.js";
export { detailLevels, directions } from "./scene/scene-choices.js";
export type { SceneOptions } from "./scene/scene-options.js";
export type {
  BoxKind,
  DetailLevel,
  Direction,
  Emphasis,
  LineType,
  LinkStyle,
  MarkKind,
  Scene,
  SceneArea,
  SceneBox,
  SceneColumn,
  SceneDetail,
  SceneFindings,
  SceneLane,
  SceneLink,
  SceneMark,
  SceneMessage,
  SceneStub,
  SceneView,
} from "./scene/scene-types.js";
export { type BoxChoice, boxesOf } from "./scene/views/boxes-of.js";
export { readView, viewForms, viewKinds } from "./scene/views/read-view.js";
export { type ViewProblem, viewProblem } from "./scene/views/view-problem.js";
export { checkTheme } from "./svg/check-theme.js";
export { contrast, readableOn } from "./svg/contrast.js";
export { diagramSchemas, readTheme } from "./svg/read-theme.js";
export { renderSvg, type SvgOptions } from "./svg/render-svg.js";
export { findTheme, type Theme, type ThemeId, themeIds, themes } from "./svg/themes.js";
export {
  type EntryColumn,
  type EntryFindings,
  type EntryLink,
  type EntryName,
  readScene,
  type SceneEntry,
  type SceneReading,
} from "./text/read-scene.js";
export { renderMarkdown } from "./text/render-markdown.js";
export { renderText } from "./text/render-text.js";
export type { TextDirection } from "./text/text-direction.js";
