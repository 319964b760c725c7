import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Ett undantag (`ignore`) tystar ingenting: regeln som det nämner hittar inget där det står, eller så finns det ingen sådan regel, eller så går regeln inte att undanta (det gäller det som hittas när filen läses, och reglerna om undantagen själva). Nämner det ingen regel alls sägs det också. Undantag för regler som är avstängda lämnas i fred, och undantag som har passerat sitt datum hör till `ignore-expired`.",
    en: "An exception (`ignore`) silences nothing: the rule that it names finds nothing where it stands, or there is no such rule, or the rule has no exceptions (so it is for what is found while the file is read, and for the rules about the exceptions themselves). If it names no rule at all, that is told too. Exceptions for rules that are turned off are left alone, and exceptions past their date belong to `ignore-expired`.",
  },
  why: {
    sv: "Ett undantag som ligger kvar när bristen är åtgärdad döljer nästa brist av samma slag. Och är regelns namn felskrivet tror man att något är undantaget som inte är det.",
    en: "An exception that remains when the flaw is mended hides the next flaw of the same kind. And if the rule's name is misspelt, one believes that something is exempt when it is not.",
  },
  mend: {
    sv: "Ta bort undantaget. Är regelns namn felskrivet, rätta det: `change-logic rules` visar alla namn.",
    en: "Take the exception away. If the rule's name is misspelt, correct it: `change-logic rules` shows all names.",
  },
};
