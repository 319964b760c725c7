import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Regeln ser på effekter som har en enda indikator, och säger till när den tycks räkna det som görs: när den heter likadant som något som en insats i samma plan levererar (`outputs`), eller när namnet börjar med ord som brukar räkna aktiviteter, som ”antal genomförda möten”. Stora och små bokstäver och extra mellanslag spelar ingen roll. Har effekten fler indikatorer, eller någon som inte går att hitta, är regeln tyst. För resultat frågar den inte: där får indikatorn gärna räkna det som görs.",
    en: "The rule looks at effects that have a single indicator, and reports when it seems to count what is done: when it has the same name as something that an action in the same plan delivers (`outputs`), or when the name begins with words that usually count activities, such as “number of meetings held”. Upper and lower case and extra spaces make no difference. If the effect has more indicators, or one that cannot be found, the rule is silent. Of outcomes it does not ask: there an indicator may well count what is done.",
  },
  why: {
    sv: "Att tjugo möten har hållits visar att insatsen blev av, inte att något blev annorlunda för någon. Det som är lätt att räkna är ofta det man själv gör, och därför smyger det sig lätt in också där man egentligen vill veta om livet har blivit bättre. Räkna gärna aktiviteter, men låt dem följa insatsen, och leta efter det tecken som målgruppen själv skulle märka.",
    en: "That twenty meetings were held shows that the action took place, not that anything became different for anyone. What is easy to count is often what one does oneself, and so it easily slips in where one really wants to know whether life has become better. Do count activities, but let them follow the action, and look for the sign that the target group itself would notice.",
  },
  mend: {
    sv: "Fråga vad som skulle se annorlunda ut, och för vem, om effekten nåddes. Gör det till en indikator under `indicators` på effekten. Den gamla kan stå kvar vid sidan om, eller flyttas till ett resultat som den visar. Räknar indikatorn något annat än regeln tror, så låt den heta det som den räknar.",
    en: "Ask what would look different, and for whom, if the effect were reached. Make that an indicator under `indicators` on the effect. The old one may stay beside it, or move to an outcome that it shows. If the indicator counts something other than the rule believes, name it after what it counts.",
  },
};
