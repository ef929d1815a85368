// Made by the contract's test: UPDATE=1.
import type { Backup } from "./Backup";
import type { Change } from "./Change";
import type { Creation } from "./Creation";
import type { Desk } from "./Desk";
import type { DocumentCard } from "./DocumentCard";
import type { Export } from "./Export";
import type { Job } from "./Job";
import type { JobState } from "./JobState";
import type { LanguageChoice } from "./LanguageChoice";
import type { Nothing } from "./Nothing";
import type { PathChoice } from "./PathChoice";
import type { PlanCard } from "./PlanCard";
import type { QuestionnaireCard } from "./QuestionnaireCard";
import type { Recommendations } from "./Recommendations";
import type { Recovery } from "./Recovery";
import type { Results } from "./Results";
import type { Settings } from "./Settings";
import type { Start } from "./Start";
import type { Words } from "./Words";
import type { WordsRequest } from "./WordsRequest";

export type Commands = {
  start: { args: Nothing, answer: Start },
  settle: { args: Settings, answer: Settings },
  words: { args: WordsRequest, answer: Words },
  questionnaire: { args: Nothing, answer: QuestionnaireCard },
  create: { args: Creation, answer: Desk },
  example: { args: LanguageChoice, answer: Desk },
  open: { args: PathChoice, answer: Desk },
  forget: { args: PathChoice, answer: Start },
  backups: { args: PathChoice, answer: Array<Backup> },
  recover: { args: Recovery, answer: Desk },
  copy_here: { args: PathChoice, answer: Desk },
  desk: { args: Nothing, answer: Desk | null },
  change: { args: Change, answer: Desk },
  undo: { args: Nothing, answer: Desk },
  redo: { args: Nothing, answer: Desk },
  close: { args: Nothing, answer: Start },
  results: { args: LanguageChoice, answer: Results },
  recommendations: { args: LanguageChoice, answer: Recommendations },
  plan: { args: LanguageChoice, answer: PlanCard },
  documents: { args: LanguageChoice, answer: Array<DocumentCard> },
  export: { args: Export, answer: Job },
  job: { args: Job, answer: JobState },
  cancel: { args: Job, answer: JobState },
};
