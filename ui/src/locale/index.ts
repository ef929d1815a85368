export { actionTitle, actionWords, whysOf } from './action'
export { durationText, moneyText } from './amount'
export { dateText, monthName, monthShort, monthText, timeText } from './date'
export { errorWords } from './error'
export { hostOffer, hostPlace } from './host'
export { languageName, trainingWords, type TrainingWords } from './lesson'
export { listText, numberText } from './list'
export { answerText, questionText, questionWords, saidOf, stepText } from './question'
export { otherwiseOf, reasonOf } from './reason'
export { sentenceText } from './sentence'
export { namesOf } from './tool'
export { default as T } from './T.svelte'
export { has, language, openLibrary, say, speak, t, type Args, type Text } from './words.svelte'

/** Languages that Rumb speaks, the source first. */
export const languages = ['fr', 'en', 'es', 'ca', 'ro']
