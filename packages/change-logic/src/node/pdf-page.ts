import { escapeXml, type Language } from "@change-logic/model";
import { fontFamilyOf, sizeOf, withRoot } from "./svg-parts.js";

/** What stands in a PDF. */
export interface PdfContent {
  readonly title: string;
  readonly language: Language;
  /** The sheets of the diagram as SVG, and what each is called for those who listen. */
  readonly sheets: readonly { readonly svg: string; readonly alternative: string }[];
  /** The text equivalent as HTML, with headings and lists. */
  readonly text: string;
  /** Fonts to draw with, as data URLs, by weight; empty when the machine's are used. */
  readonly fonts: ReadonlyMap<number, string>;
}

const millimetre = 96 / 25.4;

/**
 * The page that Chromium prints: each sheet of the diagram on a page of its size, each one figure with an alternative
 * text, then the text equivalent on A4. It runs nothing and fetches nothing.
 */
export function pdfPage({ title, language, sheets, text, fonts }: PdfContent): string {
  const figures = sheets.map(({ svg, alternative }, index) => {
    const drawn = withRoot(svg, {
      // One figure, whose parts are not read one by one: the text equivalent says it all.
      role: "img",
      "aria-label": alternative,
      "aria-labelledby": undefined,
      "aria-describedby": undefined,
      ...(fonts.size === 0 ? {} : { "font-family": `Arimo, ${fontFamilyOf(svg)}` }),
    });
    return `<div class="sheet" style="page:sheet-${index}">${drawn}</div>`;
  });
  const pages = sheets.map(({ svg }, index) => {
    const { width, height } = sizeOf(svg);
    const millimetres = (length: number) => `${Math.ceil((length / millimetre) * 10) / 10}mm`;
    return `@page sheet-${index}{size:${millimetres(width)} ${millimetres(height)};margin:0}`;
  });
  const faces = [...fonts].map(
    ([weight, url]) => `@font-face{font-family:Arimo;font-weight:${weight};src:url(${url}) format("truetype")}`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    `<title>${escapeXml(title)}</title><style>${[...faces, ...pages, style].join("\n")}</style></head><body>`,
    ...figures,
    `<main>${text}</main></body></html>`,
  ].join("\n");
}

const style = `@page text{size:210mm 297mm;margin:18mm 20mm 20mm}
body{margin:0;color:#111827;font:9.5pt/1.4 Arimo,Arial,"Liberation Sans",Helvetica,sans-serif}
.sheet{break-after:page;overflow:hidden}
.sheet>svg{display:block}
main{page:text;columns:2;column-gap:9mm;overflow-wrap:anywhere}
h1{column-span:all;font-size:17pt;line-height:1.2;margin:0 0 4pt}
h2{font-size:12pt;margin:12pt 0 3pt;break-after:avoid}
h3{font-size:11pt;margin:12pt 0 4pt;break-after:avoid}
p{margin:0 0 6pt}
h1+p{column-span:all;color:#4b5563;margin-bottom:8pt}
ul{margin:0 0 4pt;padding-left:14pt}
ul ul{margin:1pt 0 2pt}
li{margin:1.5pt 0}
main>ul>li{margin:5pt 0;font-weight:700;break-inside:avoid}
main>ul>li>*{font-weight:400}
code{font-family:inherit;color:#4b5563}
a{color:#1d4f91}`;
