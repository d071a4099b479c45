import { type CommandContext, handleCommand, handleCommandOn, type Row } from '#kernel/handler.ts'
import type { Telling } from '#kernel/telling.ts'
import { permits, roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { attachFiles } from '#rooms/documents/contract-files.ts'
import * as contract from '../contract-faults.ts'
import { dueFrom, type Fault, type FaultStep, takeStep } from '../core/fault.ts'
import { mayAcceptReplies, mayConductInspections, mayReplyToFaults } from '../core/permissions.ts'
import * as store from '../store/fault-queries.ts'
import { findVisit } from '../store/visit-queries.ts'
import { departmentNames, projectTitles } from './names.ts'
import { inspectorOf, isOwnVisit } from './own-visit.ts'
import { aboutFault, aboutProject, aboutVisit } from './subjects.ts'
import { pathOfFault, tellAccounts, tellDepartment } from './tellings.ts'

const idOf = ({ visitId, no }: store.FaultId): store.FaultId => ({ visitId, no })

export const demandCorrectionHandler = handleCommand(contract.demandCorrection, async (context, input) => {
  const { departmentId, dueOn, said } = input
  if (!(await departmentNames(context)).has(departmentId))
    return refuse({ kind: 'department-not-known', field: 'departmentId' })
  const due = dueFrom(context.effectiveOn, dueOn)
  if (!due.ok) return due
  return await takeOn(context, idOf(input), { what: 'demand', said, departmentId, dueOn })
})

export const dropFaultHandler = handleCommand(contract.dropFault, (context, input) =>
  takeOn(context, idOf(input), { what: 'drop', said: input.said }),
)

/** It belongs to the department of which the correction was demanded. */
async function answeredRows({ trx, districtId }: CommandContext, id: store.FaultId): Promise<readonly Row[]> {
  const departmentId = (await store.findFault(trx, districtId, id))?.departmentId ?? null
  return departmentId === null ? [] : [[{ kind: 'department', id: departmentId }]]
}

export const replyToDemandHandler = handleCommandOn(contract.replyToDemand, answeredRows, async (context, input) => {
  const { said, files } = input
  const done = await takeOn(context, idOf(input), { what: 'reply', said })
  if (!done.ok || files.length === 0) return done
  const subject = { ...aboutFault(input), kind: 'inspection-reply' }
  const attached = await context.perform(attachFiles, { subject, files, seenBy: 'everyone' })
  return attached.ok ? done : attached
})

export const acceptReplyHandler = handleCommand(contract.acceptReply, async (context, input) =>
  (await mayDecideOn(context, input))
    ? await takeOn(context, idOf(input), { what: 'accept', said: input.said })
    : refuse({ kind: 'not-own-fault' }),
)

export const sendBackReplyHandler = handleCommand(contract.sendBackReply, async (context, input) => {
  const { said, dueOn } = input
  if (!(await mayDecideOn(context, input))) return refuse({ kind: 'not-own-fault' })
  const due = dueFrom(context.effectiveOn, dueOn)
  return due.ok ? await takeOn(context, idOf(input), { what: 'send-back', said, dueOn }) : due
})

/** Whoever found it, or the secretariat. */
async function mayDecideOn(context: CommandContext, { visitId }: store.FaultId): Promise<boolean> {
  const { trx, districtId, actor } = context
  if (permits(mayConductInspections, actor)) return true
  const visit = await findVisit(trx, districtId, visitId)
  return visit !== null && (await isOwnVisit(context, visit))
}

async function takeOn(context: CommandContext, id: store.FaultId, step: FaultStep) {
  const { trx, districtId, actor, effectiveOn: on } = context
  const before = await store.holdFault(trx, districtId, id)
  if (before === null) return refuse({ kind: 'fault-not-found' as const })
  const decided = takeStep(before, step, on)
  if (!decided.ok) return decided
  const fault = decided.value
  const no = (await store.stepsOf(trx, districtId, id)).length + 1
  const role = roleUsed(permissionFor[step.what], actor)
  const set = { departmentId: 'departmentId' in step ? step.departmentId : null, dueOn: dueIn(step) }
  await store.updateFault(trx, districtId, fault)
  await store.insertStep(trx, districtId, id, { no, what: step.what, on, role, said: step.said, ...set })
  return ok({
    reply: { ...id, state: fault.state },
    about: [aboutFault(id), aboutVisit(id.visitId), aboutProject(fault.projectId)],
    tell: await toldOf(context, fault, step.what),
  })
}

const dueIn = (step: FaultStep) => ('dueOn' in step ? step.dueOn : null)

const permissionFor = {
  ...{ demand: mayConductInspections, drop: mayConductInspections, reply: mayReplyToFaults },
  ...{ accept: mayAcceptReplies, 'send-back': mayAcceptReplies },
}

/** A demand and a return are told to the department, a reply to who found it and to the secretariat. */
async function toldOf(context: CommandContext, fault: Fault, what: FaultStep['what']): Promise<readonly Telling[]> {
  const project = (await projectTitles(context)).get(fault.projectId) ?? fault.projectId
  if (what === 'demand' || what === 'send-back') return tellDepartment(fault, project)
  if (what !== 'reply') return []
  const visit = await findVisit(context.trx, context.districtId, fault.visitId)
  const words = {
    ko: `‘${project}’의 지적사항에 부서가 답했습니다. 고쳐졌는지 확인해 주세요.`,
    en: `The department replied to what was found at “${project}”. Please see whether it is corrected.`,
  }
  const told = { words, about: aboutFault(fault), path: pathOfFault(fault) }
  const finder = visit === null ? null : (await inspectorOf(context, visit)).accountId
  const office = { kind: 'inspections.replied', to: [{ role: 'secretariat' as const, unit: null }], ...told }
  return [office, ...tellAccounts('replied', [finder], told)]
}
