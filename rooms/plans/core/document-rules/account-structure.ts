import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import { found } from '#rooms/documents/core/rules/text/found.ts'
import type { Line } from '#rooms/documents/core/rules/text/lines.ts'
import { nameOf, type SheetSection, sheetSections } from './sheet-section.ts'

/** 통계목 and the 편성목 above it (지방자치단체 예산편성 운영기준). */
const groupOf: ReadonlyMap<string, string> = new Map([
  ['기간제근로자등보수', '인건비'],
  ['기타직보수', '인건비'],
  ['사무관리비', '일반운영비'],
  ['공공운영비', '일반운영비'],
  ['행사운영비', '일반운영비'],
  ['시책추진업무추진비', '업무추진비'],
  ['기관운영업무추진비', '업무추진비'],
  ['정원가산업무추진비', '업무추진비'],
  ['연구용역비', '연구개발비'],
  ['전산개발비', '연구개발비'],
  ['시험연구비', '연구개발비'],
  ['행사실비지원금', '일반보전금'],
  ['기타보상금', '일반보상금'],
  ['민간경상사업보조', '민간이전'],
  ['민간행사사업보조', '민간이전'],
  ['사회복지사업보조', '민간이전'],
  ['민간위탁금', '민간이전'],
  ['교육기관에대한보조', '자치단체등이전'],
  ['시설비', '시설비및부대비'],
])
const groups: ReadonlySet<string> = new Set(groupOf.values())
/** An account that may stand below more than one group, by year. */
const eitherGroup: ReadonlyMap<string, readonly string[]> = new Map([
  ['행사실비지원금', ['일반보전금', '일반보상금', '일반운영비']],
  ['기타보상금', ['일반보상금', '일반보전금']],
])

interface Found {
  readonly name: string
  readonly line: Line
}

/** Names of accounts, put together from the lines a narrow cell breaks them over: "시책추진", "업무추진비". */
function accountsIn(lines: readonly Line[]): readonly Found[] {
  const accounts: Found[] = []
  const taken = new Set<Line>()
  lines.forEach((line, index) => {
    if (taken.has(line)) return
    for (const length of [3, 2, 1]) {
      const several = lines.slice(index, index + length)
      const name = several.map(({ text }) => text.replaceAll(/\s/g, '')).join('')
      if (!groupOf.has(name) && !groups.has(name)) continue
      accounts.push({ name, line })
      for (const one of several) taken.add(one)
      return
    }
    // "일반운영비 사무관리비" stand on one line.
    const words = line.text.trim().split(/\s+/)
    if (words.length === 2 && words.every((word) => groupOf.has(word) || groups.has(word))) {
      for (const name of words) accounts.push({ name, line })
    }
  })
  return accounts
}

function missingGroups(sheet: SheetSection): readonly DocumentFinding[] {
  const accounts = accountsIn(sheet.parts.get('budget')?.lines ?? [])
  let current = ''
  let seen = false
  return accounts.flatMap(({ name, line }) => {
    const group = groupOf.get(name)
    if (group === undefined) {
      current = name
      seen = true
      return []
    }
    const fits = eitherGroup.get(name) ?? [group]
    if (!seen || current === '' || fits.includes(current)) return []
    return [
      found('structure', 'note', line, {
        stated: name,
        computed: group,
        params: { case: 'account', above: current, project: nameOf(sheet) },
      }),
    ]
  })
}

/** Finds statistical accounts (통계목) below a group (편성목) they do not belong to: the group's name is missing (SI-050). */
export const accountStructureRule: DocumentRule = {
  id: 'structure',
  check: (document) => sheetSections(document).flatMap(missingGroups),
}
