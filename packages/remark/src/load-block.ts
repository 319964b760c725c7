import { dirname } from "node:path";
import { createModel, type Finding, type Language, type Model, readPlan, toLanguage } from "change-logic";
import { type LoadedConfig, type LoadedKnown, loadConfig, loadFiles, loadKnown } from "change-logic/node";
import type { Block } from "./find-blocks.js";
import {
  catalogsIn,
  type FileProblem,
  type Folders,
  firstOutside,
  outsideRoot,
  pathFrom,
  planFile,
} from "./plan-files.js";

/** What a block is drawn from. */
export interface LoadedBlock {
  /** Missing when there is nothing to draw: then the problem or the findings say why. */
  readonly model?: Model;
  readonly problem?: FileProblem;
  readonly findings: readonly Finding[];
  readonly config?: LoadedConfig;
  readonly known?: LoadedKnown;
  readonly lang?: Language | undefined;
}

/**
 * Loads what a block asks for: the plan in it, or the file that it names, with the catalogues and the configuration that
 * are found beside the plan. Nothing outside the root is taken, and no code is run. Never throws for what files hold.
 */
export async function loadBlock(block: Block, folders: Folders): Promise<LoadedBlock> {
  const found = "text" in block.plan ? undefined : await planFile(block.plan.address, folders);
  if (found && "problem" in found) return { problem: found.problem, findings: [] };
  const files = found
    ? await loadFiles([found.file])
    : await loadFiles([], { strategies: await catalogsIn(folders.document) });
  const outside = await firstOutside(
    [...files.sources.keys()].filter((file) => file !== ""),
    folders.root,
  );
  if (outside !== undefined) return { problem: outsideRoot(pathFrom(folders.root, outside)), findings: [] };
  const own = "text" in block.plan ? readPlan(block.plan.text, { file: folders.file, format: "yaml" }) : undefined;
  const plans = own?.value ? [own.value] : files.plans;
  const findings = [...(own?.findings ?? []), ...files.findings];
  const [plan] = plans;
  if (plan === undefined) return { findings };
  const lang = toLanguage(plan.data.language);
  const at = found?.file ?? folders.file;
  const config = await loadConfig({ folder: dirname(at) });
  const known = config.config ? await loadKnown({ config, plan: at }) : undefined;
  const wrong = [...config.findings, ...(known?.findings ?? [])];
  if (wrong.length > 0) return { findings: wrong, lang };
  const model = createModel(plans, {
    catalogs: files.catalogs,
    ...(files.portfolio ? { portfolio: files.portfolio } : {}),
  });
  return { model, findings, config, ...(known ? { known } : {}), lang };
}
