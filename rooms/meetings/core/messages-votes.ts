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
  if (counted.shortOf !== null) return statedShort(counted, counted.shortOf, { method, lang })
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

/** That a vote fell short of its quorum (성원 미달), and by how much; with what was cast all the same. */
function statedShort(
  { inFavour, against, abstained, present, enrolled }: CountedVote,
  shortOf: number,
  { method, lang }: { readonly method: VoteMethod; readonly lang: Lang },
): string {
  const cast = inFavour + against + abstained > 0
  if (lang === 'en') {
    const votes = cast ? ` ${inFavour} for, ${against} against, ${abstained} abstained.` : ''
    const came = method === 'written' ? 'replied' : 'were present'
    return `Not carried, for want of a quorum (${methodsEn[method]}): ${present} of ${enrolled} enrolled ${came}, and ${shortOf} are needed.${votes}`
  }
  const votes = cast ? ` 찬성 ${inFavour}, 반대 ${against}, 기권 ${abstained}.` : ''
  const came = method === 'written' ? '회신' : '출석'
  return `성원 미달로 부결 (${methodsKo[method]}). 재적 ${enrolled}명, ${came} ${present}명으로 의결에 필요한 ${shortOf}명에 미치지 못함.${votes}`
}
