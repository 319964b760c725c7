// The layout by elkjs, apart from the rest so that who does not lay out with it does not load it.
export { elkLimits, layoutElk } from "./layout/layout-elk.js";
