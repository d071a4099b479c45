import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { checkNumbers } from '#samples/check-numbers.ts'
import { publishedNumbers } from '#samples/geumcheon/published-numbers.ts'
import { numbersOfPledge57 } from '#samples/gwangjin/published-numbers.ts'
import type { PublishedNumber } from '#samples/published-number.ts'
import { numbersOf2021 } from '#samples/yeongdeungpo/published-numbers.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from '../server/known-districts.ts'
import { withMadang } from './with-madang.ts'

const marks = { right: '맞음', 'paper-wrong': '문서가 틀림', moved: '계산이 달라짐' } as const

/** `./madang numbers`: every published number beside the computed one; fails when a computed one moved. */
export const numbers = (): Promise<number> =>
  withMadang(
    async (madang) => {
      const known = (await knownDistricts(madang.db)).map(({ id }) => String(id))
      if (!known.includes('geumcheon')) {
        console.error(noSample)
        return 1
      }
      let ok = await tellNumbers(madang, 'geumcheon', publishedNumbers)
      for (const { id, published, missing } of others) {
        if (!known.includes(id)) console.log(missing)
        else ok = (await tellNumbers(madang, id, published)) && ok
      }
      return ok ? 0 : 1
    },
    { begins: true },
  )

async function tellNumbers(madang: OpenMadang, id: string, published: readonly PublishedNumber[]): Promise<boolean> {
  const actor = { districtId: DistrictId.parse(id), accountId: null, roles: ['visitor'] as const }
  const reader = { actor, now: clock(), queries: madang.house.queries }
  const { rows, ok } = await reading(madang.db, reader, (ask) => checkNumbers(ask, published))
  for (const { ko, stated, computed, verdict } of rows) {
    console.log(`${marks[verdict].padEnd(8)} 문서 ${stated}  계산 ${computed}  ${ko}`)
  }
  const counted = (verdict: keyof typeof marks) => rows.filter((row) => row.verdict === verdict).length
  console.log(
    `\n${id} ${rows.length}개: 맞음 ${counted('right')}, 문서가 틀림 ${counted('paper-wrong')}, 계산이 달라짐 ${counted('moved')}`,
  )
  return ok
}

const noSample =
  '여기에는 본보기 자치구가 없어 견줄 수가 없습니다. ./madang sample로 넣은 뒤 다시 해 주세요. ' +
  '/ The sample district is not in here, so there is nothing to compare. Enter it with ./madang sample, then try again.'
const noYeongdeungpo =
  '영등포구(2021 주요업무 보고)의 수는 ./madang sample --district yeongdeungpo로 넣으면 함께 견줍니다. ' +
  '/ The numbers of Yeongdeungpo (work report of 2021) are compared too once entered with ./madang sample --district yeongdeungpo.'
const noGwangjin =
  '광진구(공약 57번)의 수는 ./madang sample --district gwangjin으로 넣으면 함께 견줍니다. ' +
  '/ The numbers of Gwangjin (pledge 57) are compared too once entered with ./madang sample --district gwangjin.'

/** The districts that are entered only where they are asked for. */
const others: readonly {
  readonly id: string
  readonly published: readonly PublishedNumber[]
  readonly missing: string
}[] = [
  { id: 'yeongdeungpo', published: numbersOf2021, missing: noYeongdeungpo },
  { id: 'gwangjin', published: numbersOfPledge57, missing: noGwangjin },
]
