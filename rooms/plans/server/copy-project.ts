import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { copyProject } from '../contract.ts'
import * as decide from '../core/copy-project.ts'
import { writeProjectSheet } from '../core/project-sheet.ts'
import { noteCopiedFrom } from '../store/edit-queries.ts'
import * as store from '../store/queries.ts'
import * as sheetStore from '../store/sheet-queries.ts'
import { copiedSheet } from './changed-sheets.ts'
import type { PlanMeans } from './plan-means.ts'
import { sheetEntry } from './sheet-entry.ts'

const nothing = { measured: new Map(), lessons: [] }

export const copyProjectHandler = ({ lastYearOf }: PlanMeans) =>
  handleCommandOn(copyProject, copiedSheet, async (context, input) => {
    const { trx, districtId } = context
    const { fromProjectId, projectId, planId, itemId, no, results, improvements } = input
    const plan = await store.holdPlan(trx, districtId, planId)
    if (plan === null) return refuse({ kind: 'plan-not-found', planId })
    if ((await sheetStore.findSheet(trx, districtId, projectId)) !== null) {
      return refuse({ kind: 'project-id-taken', projectId })
    }
    const from = await sheetStore.findSheet(trx, districtId, fromProjectId)
    const fromPlan = from === null ? null : await store.findPlan(trx, districtId, from.sheet.planId)
    if (from === null || fromPlan === null) return refuse({ kind: 'project-not-found' })
    const years = { fromYear: fromPlan.fiscalYear, toYear: plan.fiscalYear }
    const lastYear = lastYearOf === undefined ? nothing : await lastYearOf(context, fromProjectId)
    const wish = { id: projectId, planId, itemId, no, results, improvements, lastYear, ...years }
    const made = decide.copyProject(from.sheet, wish)
    if (!made.ok) return made
    const sheet = writeProjectSheet(await sheetStore.sheetsOfPlan(trx, districtId, planId), made.value.sheet)
    if (!sheet.ok) return sheet
    await sheetStore.putSheet(trx, districtId, { sheet: sheet.value, version: 1 })
    await sheetStore.replaceParts(trx, districtId, sheet.value)
    await noteCopiedFrom(trx, districtId, projectId, fromProjectId)
    const { copied, left } = made.value
    return ok({
      reply: { projectId, copied: [...copied], left: [...left] },
      about: [
        { kind: 'project', id: projectId },
        { kind: 'project', id: fromProjectId },
        { kind: 'plan', id: planId },
        { kind: 'item', id: itemId },
      ],
      index: [sheetEntry(sheet.value)],
    })
  })
