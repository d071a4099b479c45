import { parseArgs } from 'node:util'
import { sampleDistricts } from '#samples/replay-sample.ts'
import { enterDistrict, enterSample } from '../enter-sample.ts'
import { withMadang } from './with-madang.ts'

/** `./madang sample [--district ID]`: replays a sample through the commands; what is there already stays as it is. */
export async function sample(args: readonly string[]): Promise<number> {
  const { district } = parseArgs({ args: [...args], options: { district: { type: 'string' } } }).values
  if (district !== undefined && !sampleDistricts.some((known) => known === district)) {
    const known = sampleDistricts.join(', ')
    console.error(`그 자치구의 본보기는 없습니다. / There is no sample of that district. (${known})`)
    return 2
  }
  return withMadang(
    async (madang) => {
      const told = district === undefined ? await enterSample(madang) : await enterDistrict(madang, district)
      const { done, repeated } = told ?? { done: 0, repeated: 0 }
      console.log(`새로 ${done}건, 이미 있던 ${repeated}건 / ${done} new, ${repeated} already there`)
      return 0
    },
    { begins: true },
  )
}
