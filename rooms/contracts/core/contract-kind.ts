import { z } from 'zod'

/** 공사, 용역, 물품, 설계, 임차, 위탁. */
export const contractKinds = ['construction', 'service', 'goods', 'design', 'lease', 'entrusting'] as const
export const ContractKind = z.enum(contractKinds)
export type ContractKind = z.infer<typeof ContractKind>

/** 착공·착수, 준공·완료·납품, 검사 합격, 검사 불합격, 해지. */
export const contractSteps = ['started', 'completed', 'passed', 'failed', 'ended'] as const
export const ContractStepName = z.enum(contractSteps)
export type ContractStepName = z.infer<typeof ContractStepName>

const worked = ['started', 'completed', 'passed'] as const
const forATime = ['started', 'completed'] as const

/**
 * The steps of each kind, in their order: works are begun, completed and inspected; goods are delivered and inspected,
 * without a start; what is leased or entrusted begins and ends with its time, and delivers nothing to inspect.
 */
const stepsOfKind: Readonly<Record<ContractKind, readonly ContractStepName[]>> = {
  ...{ construction: worked, service: worked, design: worked },
  ...{ goods: ['completed', 'passed'], lease: forATime, entrusting: forATime },
}

/** Decides whether a kind has a step; whatever is inspected may fail, and every contract may be ended (해지). */
export const hasStep = (kind: ContractKind, step: ContractStepName): boolean =>
  step === 'ended' || stepsOfKind[kind].includes(step === 'failed' ? 'passed' : step)

/** The steps that a contract of a kind can take, in their order. */
export const stepsOf = (kind: ContractKind): readonly ContractStepName[] =>
  contractSteps.filter((step) => hasStep(kind, step))
