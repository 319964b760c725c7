import type { WordKind } from "./word-kind.js";

/** What a language's words say of a title. A list that is missing does not compile. */
export interface WordLists {
  /** What may stand before the word that decides: articles, "all", "our"; and before a noun of action: "regular". */
  readonly determiners: WordKind;
  readonly leadIns: WordKind;
  /** Prepositions: what follows the noun that is talked about. */
  readonly prepositions: WordKind;
  /** Words that begin a clause which says something of the word before, so that its verb is not the title's. */
  readonly relatives: WordKind;
  /** Endings of a noun in its definite form, where the language has such. */
  readonly definites: WordKind;

  /** Verbs that begin a title which says what somebody does. */
  readonly activityVerbs: WordKind;
  /** Verbs in the form that nouns have too: "training"; no activity when the title goes on with a verb. */
  readonly gerunds: WordKind;
  /** Verbs that make a clause of what begins with a verb: "is", "can". */
  readonly auxiliaries: WordKind;
  /** The same for words that are also nouns or adjectives: verbs only before a determiner or people. */
  readonly unsureActivityVerbs: WordKind;
  /** What an organisation does, after its name. */
  readonly activityPresents: WordKind;
  /** The same for what it gives or holds, if that is a course, a meeting or the like. */
  readonly arrangementPresents: WordKind;
  /** What an organisation has done, after "has". */
  readonly activityPerfects: WordKind;
  readonly perfectVerbs: WordKind;
  readonly organisations: WordKind;
  /** What an organisation means to do: "will". */
  readonly intentions: WordKind;
  /** What is done, said of whatever it is; and of an arrangement only. */
  readonly activityPassives: WordKind;
  readonly arrangementPassives: WordKind;
  /** What has been done, said as one: "been trained". */
  readonly perfectPassives: WordKind;
  /** The verb that makes a passive with a participle, where the language has one: "is". */
  readonly passiveVerbs: WordKind;
  /** Participles that say that something was carried out or drawn up: "completed training", "plan adopted". */
  readonly activityParticiples: WordKind;
  /** Nouns of action that begin a title; and those that do so only before "of". */
  readonly actionNouns: WordKind;
  readonly actionNounsBeforeOf: WordKind;
  readonly of: WordKind;
  /** What is held, where other words may stand before it: "awareness-raising campaign". */
  readonly events: WordKind;
  /** What is made: handbooks, websites. */
  readonly products: WordKind;
  /** What is held or given: courses, meetings, campaigns. */
  readonly arrangements: WordKind;

  /** Words that begin a title which says how things are: comparatives, and participles of change. */
  readonly states: WordKind;
  /** Those that also say what somebody adjusts: a state only before what a list tells to be one. */
  readonly adjustments: WordKind;
  /** What is neither given nor decided, but comes about: health, people, accidents. */
  readonly stateNouns: WordKind;
  /** What somebody gives or decides: staff, opening hours, fees. */
  readonly provisions: WordKind;
  /** What may stand before a clause: "that". */
  readonly complementizers: WordKind;
  /** Adjectives that say how things are; verbs before a determiner or a definite noun. */
  readonly stateAdjectives: WordKind;
  /** What makes a comparative stronger: "much". */
  readonly intensifiers: WordKind;
  /** Verbs that say how things are. */
  readonly finiteVerbs: WordKind;
  /** The same for words that are also nouns: verbs only right after people. */
  readonly finiteVerbsOfPeople: WordKind;
  /** Endings of verbs after a noun in the definite form, where the language has such. */
  readonly finiteEndings: WordKind;
  /** What no verb follows: prepositions and the like, before a word that could be a verb. */
  readonly beforeNouns: WordKind;
  readonly adverbs: WordKind;

  /** What joins two results. */
  readonly joiners: WordKind;
  /** What begins a clause that says what a whole sentence leads to, after a comma: ", which". */
  readonly comments: WordKind;
  /** What joins a result to its means, and what then stands there when it is a place or a time. */
  readonly means: WordKind;
  readonly notMeans: WordKind;
  /** What joins a result to its means before a noun of action or a comparative only. */
  readonly unsureMeans: WordKind;
  /** Verbs as they stand after a word for the means: "by keeping". */
  readonly acts: WordKind;
  /** Pairs that are one thing. */
  readonly fixedPairs: WordKind;

  /** Verbs that say little whatever follows; and verbs that say little before something abstract. */
  readonly vagueVerbs: WordKind;
  readonly weakVerbs: WordKind;
  /** The same after who does it. */
  readonly vaguePresents: WordKind;
  readonly weakPresents: WordKind;
  readonly weakPassives: WordKind;
  /** Words for a change that say little before something abstract, when nothing more is said. */
  readonly vagueStates: WordKind;
  /** Turns that are vague wherever they stand. */
  readonly vagueTurns: WordKind;
  /** Words for what can neither be seen nor counted. */
  readonly abstractWords: WordKind;
  /** What says how something is done, so that it is not vague: "by", "with". */
  readonly concreteMeans: WordKind;
  readonly numbers: WordKind;

  /** What a measure begins with, before what is counted. */
  readonly counts: WordKind;
  /** What a count of activities counts. */
  readonly countedActivities: WordKind;
  /** Participles that say that something was done. */
  readonly doneParticiples: WordKind;
  /** Having taken part, said of people. */
  readonly participation: WordKind;
  /** What says that something came of it. */
  readonly lasting: WordKind;
  /** Those who come to what is arranged. */
  readonly attendees: WordKind;
  readonly attended: WordKind;
  /** What a measure of a part begins with: "share of". */
  readonly shares: WordKind;
  /** Words of direction that begin the name of a measure, what only looks like them, nouns, and verbs of direction. */
  readonly directions: WordKind;
  readonly notDirections: WordKind;
  readonly directionNouns: WordKind;
  readonly directionVerbs: WordKind;
  /** Verbs that a comparative stands after: "become". */
  readonly copulas: WordKind;

  /** Words for people. */
  readonly people: WordKind;
  /** Words for people of one sex. */
  readonly women: WordKind;
  readonly men: WordKind;
  /** What a target group may be that is no people, in the plural: a plan works with them, not for their sex. */
  readonly bodies: WordKind;
  /** What may follow a word for people that is not the first part of something else. */
  readonly afterPeople: WordKind;
}
