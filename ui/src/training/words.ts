import { t, type Text } from '../locale'

/** Names who learns: a role, or everybody. */
export function learnerText(learner: string): Text {
  return t(learner === 'everyone' ? 'skill-everyone' : `role-${learner}`)
}

/** Names a competence. */
export function competenceText(id: string): Text {
  return t(`competence-${id.toLowerCase()}`)
}

/** Says what somebody can do at a level, 0 (not yet) to 4. */
export function levelText(id: string, level: number): Text {
  return level === 0 ? t('skill-level-0') : t(`competence-${id.toLowerCase()}.level-${String(level)}`)
}

/** Names a card by its person, or by its place among the cards, from 1. */
export function cardText(name: string, number: number): string {
  return name.trim() || t('skill-unnamed', { number }).text
}
