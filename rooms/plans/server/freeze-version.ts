import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { totalOf } from '#rooms/budget/core/totals.ts'
import { freezeVersion } from '../contract.ts'
import { freezable } from '../core/personal-data.ts'
import { sealSnapshot } from '../core/plan-version.ts'
import { holdSheetsOfPlan } from '../store/edit-queries.ts'
import { holdPlan } from '../store/queries.ts'
import { findVersion, insertVersion, versionsOfPlan } from '../store/version-queries.ts'
import { presentSnapshot } from './present-snapshot.ts'
import { roleUsed } from './role-used.ts'

export const freezeVersionHandler = handleCommand(freezeVersion, async (context, input) => {
  const { trx, districtId, actor, now, effectiveOn } = context
  const { versionId, planId, name, kind, mask } = input
  const plan = await holdPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found', planId })
  if ((await findVersion(trx, districtId, versionId)) !== null) return refuse({ kind: 'version-id-taken', versionId })
  const others = await versionsOfPlan(trx, districtId, planId)
  if (others.some((other) => other.name === name)) return refuse({ kind: 'version-name-taken', name })
  // Texts and sheets stand still from here on; the cost lines are read after them, in one statement.
  await holdSheetsOfPlan(trx, districtId, planId)
  const frozen = freezable(await presentSnapshot(context, plan), kind, mask)
  if (!frozen.ok) return frozen
  const { snapshot, masked } = frozen.value
  const { text, hash } = sealSnapshot(snapshot)
  const [projects, total] = [snapshot.sheets.length, totalOf(snapshot.lines)]
  const role = roleUsed(freezeVersion.permission, actor)
  const head = { id: versionId, planId, name, kind, frozenOn: effectiveOn, frozenAt: now, role }
  await insertVersion(trx, districtId, { ...head, projects, total, masked, hash }, text)
  return ok({
    reply: { versionId, hash, projects, total, masked },
    about: [
      { kind: 'plan-version', id: versionId },
      { kind: 'plan', id: planId },
    ],
  })
})
