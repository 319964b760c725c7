import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Varje länk och hänvisning ska peka på något som finns: ett id i planen, ett mål i en strategi som planen listar, en strategi eller en profil. Regeln säger till när det som pekas ut inte finns, när id:t hör till något av fel slag och när en hel strategi står där det ska stå ett mål; är ett annat id snarlikt föreslås det. Det som saknas av samma orsak, till exempel alla mål i en strategi som inte hittas, räknas som följder. Ansvariga, målgrupper och antaganden får vara fri text. Pekar länken in i en plan som inte är med tas det upp av `external-reference`.",
    en: "Every link and reference has to point to something that exists: an id in the plan, a goal in a strategy that the plan lists, a strategy or a profile. The rule reports when what is pointed to does not exist, when the id belongs to something of the wrong kind, and when a whole strategy stands where a goal should; if another id is similar, it is suggested. What is missing for the same reason, such as all goals of a strategy that is not found, counts as following from it. Owners, target groups and assumptions may be plain text. A link into a plan that is not loaded is reported by `external-reference`.",
  },
  usual: ["inactive"],
  why: {
    sv: "En länk som inte leder någonstans följs inte. En enda felstavning kan därför få en insats att se ut att sakna verkan, eller ett mål att se ut att inte nås, fast den som skrev planen har tänkt på båda.",
    en: "A link that leads nowhere is not followed. A single misspelling can therefore make an action look as if it had no consequence, or a goal as if it were not reached, though whoever wrote the plan thought of both.",
  },
  mend: {
    sv: "Rätta id:t; stämmer förslaget räcker det att skriva in det. Saknas det som länken gäller, lägg till det. Hör målet till en strategi som planen inte listar, lägg till strategin under `strategies`. Hittas inte strategin, ange dess fil med `--strategy` eller lägg filen bredvid planen. Ta annars bort hänvisningen.",
    en: "Correct the id; if the suggestion is right, write that. If what the link is about is missing, add it. If the goal belongs to a strategy that the plan does not list, add the strategy under `strategies`. If the strategy is not found, give its file with `--strategy` or put the file beside the plan. Otherwise remove the reference.",
  },
};
