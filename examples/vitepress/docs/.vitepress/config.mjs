import { transformMarkdown } from "remark-change-logic";

const changeLogic = {
  name: "change-logic",
  enforce: "pre",
  async transform(code, id) {
    const [path] = id.split("?");
    if (!path.endsWith(".md")) return undefined;
    const { text, messages } = await transformMarkdown(code, { path, root: "docs", date: "2026-11-22" });
    for (const { line, column, reason } of messages) this.warn(`${path}:${line}:${column} ${reason}`);
    return text;
  },
};

export default {
  title: "Trygga skolvägar",
  description: "En plan med diagram som ritas när sidorna byggs",
  lang: "sv-SE",
  vite: { plugins: [changeLogic] },
};
