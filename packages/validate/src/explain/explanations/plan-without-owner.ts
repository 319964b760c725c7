import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "upkeep",
  finds: {
    sv: "Planer utan `owner`. Den som står under `defaultOwner` är ansvarig för insatser, inte för planen, och räknas inte. Organisationen (`organisation`) och den som har antagit planen (`adopted`) räknas inte heller: ingen av dem säger vem som tar hand om planen till vardags. Vem som är ansvarig för var och en av insatserna är en annan fråga, som `action-without-owner` ställer.",
    en: "Plans without an `owner`. Whoever stands under `defaultOwner` is responsible for actions, not for the plan, and does not count. Nor do the organisation (`organisation`) and those who adopted the plan (`adopted`): neither says who takes care of the plan from day to day. Who is responsible for each of the actions is another question, which `action-without-owner` asks.",
  },
  usual: ["replaced"],
  why: {
    sv: "En plan rör ofta flera förvaltningar, och just därför kan den bli ingens. Någon behöver märka när förutsättningarna ändras, kalla till uppföljning och svara den som undrar om planen fortfarande gäller.",
    en: "A plan often concerns several departments, and for that very reason it may become nobody's. Someone needs to notice when circumstances change, call people together for the follow-up, and answer those who wonder whether the plan still holds.",
  },
  mend: {
    sv: "Fråga vem som håller ihop planen, och skriv det under `owner`: en roll, som `Hållbarhetschef`, håller längre än ett personnamn. Är det oklart, fråga den som har antagit planen vem det bör vara.",
    en: "Ask who holds the plan together, and write that under `owner`: a role, such as `Head of sustainability`, lasts longer than a person's name. If it is unclear, ask those who adopted the plan who it ought to be.",
  },
};
