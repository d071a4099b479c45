import { enterSample } from '../enter-sample.ts'
import { withMadang } from './with-madang.ts'

/** `./madang sample`: replays the sample through the commands; what is there already stays as it is. */
export const sample = (): Promise<number> =>
  withMadang(
    async (madang) => {
      const { done, repeated } = await enterSample(madang)
      console.log(`새로 ${done}건, 이미 있던 ${repeated}건 / ${done} new, ${repeated} already there`)
      return 0
    },
    { begins: true },
  )
