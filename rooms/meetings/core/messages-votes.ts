import type { Lang } from '#kit/korean-text.ts'
import type { CountedVote, VoteMethod } from './vote.ts'

export const methodsKo: Readonly<Record<VoteMethod, string>> = {
  show: '거수',
  roll: '기명',
  secret: '무기명',
  written: '서면',
}
export const methodsEn: Readonly<Record<VoteMethod, string>> = {
  show: 'show of hands',
  roll: 'roll call',
  secret: 'secret',
  written: 'in writing',
}

/** The result of a vote with its numbers and the rule that was applied, in a sentence. */
export function statedResult(counted: CountedVote, method: VoteMethod, lang: Lang): string {
  const { inFavour, against, abstained, present, enrolled, recused, base, needed, tie, chairCasts, carried } = counted
  if (lang === 'en') {
    const chair = chairCasts === null ? '' : ` A tie, decided by the chair: ${chairCasts}.`
    return `${carried ? 'Carried' : 'Rejected'} (${methodsEn[method]}): ${inFavour} for, ${against} against, ${abstained} abstained, of ${present} present and ${enrolled} enrolled, ${recused} recused. A majority of ${base} is ${needed}.${chair}`
  }
  const chair =
    chairCasts === null
      ? tie
        ? ' 찬반이 같아 부결.'
        : ''
      : ` 찬반이 같아 의장이 ${chairCasts === 'for' ? '찬성으로' : '반대로'} 정함.`
  const came = method === 'written' ? '회신' : '출석'
  const left = recused > 0 ? `, 제척·기피·회피 ${recused}명` : ''
  return `${carried ? '가결' : '부결'} (${methodsKo[method]}). 재적 ${enrolled}명, ${came} ${present}명${left}. 찬성 ${inFavour}, 반대 ${against}, 기권 ${abstained}. 표결 기준 ${base}명의 과반수 ${needed}명.${chair}`
}
