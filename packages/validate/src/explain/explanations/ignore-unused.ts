import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "tool",
  finds: {
    sv: "Ett undantag (`ignore`) tystar ingenting: regeln som det nämner hittar inget där det står, eller så finns det ingen sådan regel, eller så går det inte att göra undantag från regeln (det gäller det som hittas när filen läses, och reglerna om undantagen själva). Ett undantag som inte nämner någon regel alls tas också upp. Undantag från regler som är avstängda lämnas i fred, och undantag som har passerat sitt datum hör till `ignore-expired`.",
    en: "An exception (`ignore`) silences nothing: the rule that it names finds nothing where the exception is written, or there is no such rule, or the rule allows no exceptions (that goes for what is found while the file is read, and for the rules about the exceptions themselves). An exception that names no rule at all is reported too. Exceptions from rules that are turned off are left alone, and exceptions past their date belong to `ignore-expired`.",
  },
  why: {
    sv: "Ett undantag som ligger kvar när bristen är åtgärdad döljer nästa brist av samma slag. Och är regelns namn felskrivet tror man att undantaget gäller, fast det inte gör det.",
    en: "An exception that remains when the flaw has been mended hides the next flaw of the same kind. And if the rule's name is misspelt, you believe that the exception works when it does not.",
  },
  mend: {
    sv: "Ta bort undantaget. Är regelns namn felskrivet, rätta det: `change-logic rules` visar alla namn.",
    en: "Remove the exception. If the rule's name is misspelt, correct it: `change-logic rules` shows all names.",
  },
};
