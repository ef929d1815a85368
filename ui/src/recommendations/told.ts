import type { Decision } from '../generated/Decision'
import type { LineCard } from '../generated/LineCard'
import { say } from '../locale'
import { successor, wayOf, type Hosts } from './decision'

/** Says a decision in words. */
export function decisionText(line: LineCard, decision: Decision, hosts: Hosts): string {
  const own = successor(decision)
  if (!own) {
    const isNothing = decision.verdict.kind === 'keep' && line.tools.length === 0
    return say(`decision-said-${decision.verdict.kind}${isNothing ? '-nothing' : ''}`)
  }
  const choice = line.choices.find((one) => one.software === own.by)
  const way = wayOf(own, choice)
  const running = say(`running-${way?.running ?? own.running}`)
  const said = say(`decision-said-${own.kind}`, { name: choice?.name ?? line.other ?? own.by, running })
  const host = own.host !== null && way?.hosts.includes(own.host) ? hosts[own.host] : undefined
  return host ? `${said} ${say('decision-said-host', { host: host.name })}` : said
}

/** Says what was decided about a need, for the live region. */
export function toldText(line: LineCard, decision: Decision | null, hosts: Hosts): string {
  const need = say(`need-${line.need}`)
  return decision ? say('decision-told', { need, said: decisionText(line, decision, hosts) }) : say('decision-told-open', { need })
}
