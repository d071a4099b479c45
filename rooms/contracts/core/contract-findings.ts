import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type ContractLife, committed } from './contract-life.ts'
import type { Contract } from './contract-terms.ts'
import { daysLate, delayDamages } from './delay-damages.ts'

/** A contract with where it stands. */
export interface Kept {
  readonly contract: Contract
  readonly life: ContractLife
}

const about = ({ id }: Contract) => ({ kind: 'contract', id })

/**
 * Finds what speaks against a contract on a day: a term that begins before it was agreed, or that has passed while the
 * contract is not completed; what runs for a time costs no damages then.
 */
export function contractFindings({ contract, life }: Kept, today: LocalDate): Finding[] {
  const { title, agreedOn, startsOn, delayRate } = contract
  const findings: Finding[] = []
  if (startsOn < agreedOn)
    findings.push({
      ...{ rule: 'term-before-contract', severity: 'warning', subject: about(contract), params: { title } },
      ...{ stated: startsOn, computed: agreedOn },
    })
  if (today > life.endsOn && life.completedOn === null && life.endedOn === null) {
    const late = daysLate(life, today)
    const told = { severity: 'warning', subject: about(contract), stated: life.endsOn } as const
    const damages = delayDamages(life.amount, delayRate, late)
    findings.push(
      late === 0
        ? { ...told, rule: 'time-over', params: { title } }
        : { ...told, rule: 'term-over', computed: `${late}`, params: { title, damages } },
    )
  }
  return findings
}

/**
 * Finds the projects whose contracts of a year come to more than their budget of that year, an ended one with what was paid; one
 * without a budget is not judged. In won.
 */
export function beyondBudget(
  kept: readonly Kept[],
  year: number,
  budgets: ReadonlyMap<ProjectId, Won>,
): readonly Finding[] {
  return [...budgets].flatMap(([projectId, budget]): Finding[] => {
    const agreed = sumWon(
      kept.flatMap(({ contract, life }) => (contract.projectId === projectId ? [committed(life)] : [])),
    )
    if (agreed <= budget) return []
    const subject = { kind: 'project', id: projectId }
    const params = { project: projectId, year }
    return [
      { rule: 'contracts-over-budget', severity: 'error', subject, stated: `${budget}`, computed: `${agreed}`, params },
    ]
  })
}
