import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "who-and-when",
  finds: {
    sv: "Aktiva insatser som ingen är ansvarig för. Ansvarig är den som står under `owner` på insatsen eller på en insats som den är en del av (`partOf`, i hur många led som helst), annars den som står under `defaultOwner` på planen. Planens egen `owner` svarar för planen som helhet och räknas inte här. Saknar en insats och dess delar ansvarig är helheten grunden, och delarna är följder. Står helheten i en plan som inte är med i körningen är det `external-reference` som är orsaken. Att ett mål därför saknar bärande insats (`item-only-claimed`) är också en följd.",
    en: "Active actions that nobody is responsible for. The one responsible is whoever stands under `owner` on the action or on an action that it is a part of (`partOf`, however many steps up), or else under `defaultOwner` on the plan. The plan's own `owner` answers for the plan as a whole and does not count here. If an action and its parts have no owner, the whole is the root, and the parts follow from it. If the whole stands in a plan that is not loaded, `external-reference` is the cause. That a goal therefore has no action that carries it (`item-only-claimed`) follows as well.",
  },
  usual: ["inactive", "draft"],
  why: {
    sv: "När alla kan tro att någon annan gör det blir det lätt ogjort, utan att någon har gjort fel. Ett namn på en förvaltning eller en roll räcker för att den som vill hjälpa till ska veta vart den ska vända sig, och för att uppföljningen ska få ett svar. Därför bär bara insatser med ansvarig ett mål i den här modellen.",
    en: "When everybody may believe that somebody else will do it, it easily stays undone without anybody having done wrong. The name of a department or a role is enough for those who want to help to know where to turn, and for the follow-up to get an answer. That is why only actions with an owner carry a goal in this model.",
  },
  mend: {
    sv: "Fråga vem som har ansvaret för att det blir av, och skriv svaret under `owner`: en aktör i planen, eller vanlig text. Gäller samma svar för de flesta insatser, skriv det en gång under `defaultOwner` på planen. Finns det ännu ingen som kan svara är det bra att veta nu; låt insatsen vara pausad (`status: paused`) tills den har någon.",
    en: "Ask who sees to it that it gets done, and write the answer under `owner`: an actor of the plan, or plain text. If the same answer holds for most actions, write it once under `defaultOwner` on the plan. If there is nobody yet who can answer, that is good to know now; let the action be paused (`status: paused`) until it has someone.",
  },
};
