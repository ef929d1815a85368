import type { PlanCard } from '../generated/PlanCard'

/** Whether all months of the plan are over: nothing has a place in it any more. */
export function isOver(plan: PlanCard): boolean {
  return plan.load.every(({ over }) => over)
}
