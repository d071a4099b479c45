import { runVerify } from '../verify/run-verify.ts'
import { callersPath } from './callers-path.ts'

/** `./madang verify BUNDLE`: checks the bundle of a resident vote, without a database; `madang-verify` is the same program. */
export const verify = async (args: readonly string[]): Promise<number> =>
  runVerify(args, {
    program: './madang verify',
    pathOf: callersPath,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  })
