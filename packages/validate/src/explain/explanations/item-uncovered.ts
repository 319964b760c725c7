import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Regeln går igenom de mål som planen har tagit sig an (`scope`, och allt under det som står där) och hittar dem som ingen insats når, eller som planen bara motverkar. Ett bidrag till ett mål räknas också för området ovanför, men aldrig nedåt; är ett helt område utan insats gäller iakttagelsen området, och målen under det är följder. Är målet bortvalt under `acceptedGaps` på ett sätt som inte gäller är det orsaken. Hur strategin binder planen (`binding`) avgör om det är ett fel, en varning eller en upplysning. Mål som medvetet har valts bort, har lämnats till en annan plan eller nås via ett annat mål nämns inte, och mål som planen bara säger sig bidra till hör till `item-only-claimed`.",
    en: "The rule goes through the goals that the plan has taken on (`scope`, and everything below what is written there) and finds those that no action reaches, or that the plan only counteracts. A contribution to a goal counts for the area above it too, but never downward; if a whole area is without action, the finding is about the area, and the goals below follow from it. If the goal is left out under `acceptedGaps` in a way that does not hold, that is the cause. How the strategy binds the plan (`binding`) decides whether it is an error, a warning or information. Goals that are left out on purpose, left to another plan or reached through another goal are not mentioned, and goals that the plan only says it contributes to belong to `item-only-claimed`.",
  },
  why: {
    sv: "Det här är glappen mellan vad planen har åtagit sig och vad den gör. Den som har antagit strategin behöver se dem, för att bestämma om något ska göras eller om målet ska stå tillbaka.",
    en: "These are the gaps between what the plan has undertaken and what it does. Those who adopted the strategy need to see them, in order to decide whether to act or to let the goal wait.",
  },
  mend: {
    sv: "Finns det redan något i planen som bidrar till målet, skriv målet under `contributesTo` där. Behövs en ny insats, lägg till den med hela sin kedja. Ska planen inte arbeta med målet, skriv skäl och ansvarig under `acceptedGaps`, eller under `delegations` vem som tar hand om det.",
    en: "If something in the plan already contributes to the goal, write the goal under `contributesTo` there. If a new action is needed, add it with its whole chain. If the plan is not to work on the goal, write the reason and who answers for it under `acceptedGaps`, or under `delegations` who takes care of it.",
  },
};
