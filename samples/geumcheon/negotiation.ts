import { wonAt } from './gates.ts'
import { planId } from './project-sheets.ts'

export const negotiationId = 'n2020-city'

/** What the city and the district settled in August and September: from the governance council's amounts to the final ones. */
export function negotiation() {
  const [before, after] = [wonAt('g2020-r'), wonAt('g2020-f')]
  const items = [...before].map(([itemId, won]) => {
    return { itemId, before: won, after: after.get(itemId) ?? 0, outcome: null, done: null }
  })
  const period = { from: '2020-08-19', to: '2020-09-10', precision: 'day' as const }
  return { id: negotiationId, planId, gateId: 'g2020-f', name: '서울시 협의조정(사전·본)', period, items }
}
