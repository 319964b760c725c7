// Scene: what is shown.

// Layout: where it is. The layout itself is made by `layoutElk`, in `@change-logic/diagram/elk`.
export type {
  Layout,
  LayoutArea,
  LayoutBand,
  LayoutBox,
  LayoutFindings,
  LayoutLine,
  LayoutLink,
  LayoutMark,
  LayoutPlaceholder,
  LayoutStub,
  LayoutTile,
  LegendEntry,
  LegendSample,
  LineStyle,
  Point,
  Rectangle,
  TextTone,
} from "./layout/layout-types.js";
export { renderMermaid } from "./mermaid/render-mermaid.js";
export { createScene, type SceneOptions } from "./scene/create-scene.js";
export type {
  LinkStyle,
  MarkKind,
  Scene,
  SceneArea,
  SceneBox,
  SceneColumn,
  SceneDetail,
  SceneFindings,
  SceneLink,
  SceneMark,
  SceneMessage,
  SceneStub,
} from "./scene/scene-types.js";

// Drawings.
export { renderSvg, type SvgOptions } from "./svg/render-svg.js";
export { type Theme, themes } from "./svg/themes.js";
export { renderText } from "./text/render-text.js";
export type { TextDirection } from "./text/text-direction.js";
