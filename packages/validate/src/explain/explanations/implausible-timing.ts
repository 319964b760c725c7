import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Regeln jämför två tider på varje länk (`leadsTo`) som slutar i en effekt: när det som länken börjar i är klart, och när effekten väntas. En insats är klar när dess `period` är slut; resultat och effekter väntas till sitt `by`. En effekt utan `by` väntas till det år som planens `horizons` ger för dess `horizon`. Väntas effekten tidigare blir det en iakttagelse. Ett datum betyder slutet av året, månaden eller dagen. Saknas någon av tiderna, eller har perioden ett öppet slut, säger regeln inget; inte heller om länkar som är märkta `feedback: true`. Går länken från en längre sikt till en kortare är det `backward-link` som är orsaken.",
    en: "The rule compares two dates on every link (`leadsTo`) that ends in an effect: when what the link starts from is done, and when the effect is expected. An action is done at the end of its `period`; outcomes and effects are expected by their `by`. An effect without `by` is expected by the year that the plan's `horizons` give for its `horizon`. If the effect is expected earlier, that is reported. A date means the end of its year, month or day. If one of the dates is missing, or the period has an open end, the rule says nothing; nor about links marked `feedback: true`. If the link goes from a longer term to a shorter one, `backward-link` is the cause.",
  },
  usual: ["inactive"],
  why: {
    sv: "En plan som lovar effekten innan arbetet är klart bäddar för besvikelse: vid uppföljningen ser det ut som om insatsen har misslyckats, fast den bara inte hunnit verka. Den som räknar baklänges från effekten upptäcker ofta att något måste börja tidigare, eller att det är rimligt att ge sig mer tid.",
    en: "A plan that promises the effect before the work is done invites disappointment: at follow-up the action seems to have failed, although it has merely not had time to work. Whoever counts backward from the effect often discovers that something has to start earlier, or that it is fair to allow more time.",
  },
  mend: {
    sv: "Fråga er hur lång tid det brukar ta innan något märks, och rätta den tid som är fel: `period` på insatsen, `by`, eller året under `horizons`. Kommer effekten redan medan insatsen pågår, dela upp den i en första del som leder till effekten och en som fortsätter.",
    en: "Ask how long it usually takes before anything is noticed, and correct the date that is wrong: `period` on the action, `by`, or the year under `horizons`. If the effect comes while the action is still running, split it into a first part that leads to the effect and one that goes on.",
  },
};
