import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { FiscalYear } from './account.ts'

/** 정책사업, 단위사업, 세부사업: the levels of the programme budget above the accounts (domain.md 4.1). */
export const programmeLevels = ['policy', 'unit', 'detail'] as const
export const ProgrammeLevel = z.enum(programmeLevels)
export type ProgrammeLevel = z.infer<typeof ProgrammeLevel>

/** The code of a programme, as the office's finance system gives it; it means something within its year only. */
export const ProgrammeCode = z.string().trim().min(1).max(40)

/** A programme of one fiscal year; a 단위사업 stands under a 정책사업, a 세부사업 under a 단위사업. */
export const Programme = z
  .object({
    fiscalYear: FiscalYear,
    code: ProgrammeCode,
    level: ProgrammeLevel,
    parentCode: ProgrammeCode.nullable(),
    name: z.string().trim().min(1).max(200),
    aliases: z.array(z.string().trim().min(1).max(200)).max(30).readonly(),
    department: z.string().trim().min(1).max(100).nullable(),
  })
  .readonly()
export type Programme = z.infer<typeof Programme>

export const DeclareProgrammesRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('programme-code-twice'), code: z.string() }),
  z.object({ kind: z.literal('programme-parent-wrong'), code: z.string(), level: ProgrammeLevel }),
  z.object({ kind: z.literal('programme-named-twice'), name: z.string(), parentCode: z.string().nullable() }),
  z.object({ kind: z.literal('programme-in-use'), code: z.string(), projectId: z.string() }),
])
export type DeclareProgrammesRefusal = z.infer<typeof DeclareProgrammesRefusal>

/** Which project stands under which 세부사업 in a year. */
export interface Placement {
  readonly projectId: string
  readonly fiscalYear: number
  readonly code: string
}

const levelAbove: Readonly<Record<ProgrammeLevel, ProgrammeLevel | null>> = {
  policy: null,
  unit: 'policy',
  detail: 'unit',
}

/**
 * Decides whether programmes can be a year's tree: each code once, each under one of the level above, names and aliases
 * once under one parent, and every project that is placed still under a 세부사업.
 */
export function declareProgrammes(
  programmes: readonly Programme[],
  placements: readonly Placement[],
): Result<readonly Programme[], DeclareProgrammesRefusal> {
  const byCode = new Map<string, Programme>()
  for (const programme of programmes) {
    if (byCode.has(programme.code)) return refuse({ kind: 'programme-code-twice', code: programme.code })
    byCode.set(programme.code, programme)
  }
  const named = new Set<string>()
  for (const { code, level, parentCode, name, aliases } of programmes) {
    const parent = parentCode === null ? null : byCode.get(parentCode)
    if (parent === undefined || (parent?.level ?? null) !== levelAbove[level]) {
      return refuse({ kind: 'programme-parent-wrong', code, level })
    }
    for (const key of new Set([name, ...aliases].map((one) => `${parentCode} ${normaliseName(one)}`))) {
      if (named.has(key)) return refuse({ kind: 'programme-named-twice', name, parentCode })
      named.add(key)
    }
  }
  const lost = placements.find((placement) => byCode.get(placement.code)?.level !== 'detail')
  return lost === undefined
    ? ok(programmes)
    : refuse({ kind: 'programme-in-use', code: lost.code, projectId: lost.projectId })
}

/** The programmes above one and itself, from the 정책사업 down. */
export function programmePath(programmes: readonly Programme[], code: string): readonly Programme[] {
  const byCode = new Map(programmes.map((programme) => [programme.code, programme]))
  const path: Programme[] = []
  // No tree is deeper than its levels: a wrong one ends here too.
  for (let at = byCode.get(code); at !== undefined && path.length < programmeLevels.length; ) {
    path.unshift(at)
    at = at.parentCode === null ? undefined : byCode.get(at.parentCode)
  }
  return path
}
