import { resolve } from 'node:path'
import { runVerify } from './run-verify.ts'

process.exitCode = runVerify(process.argv.slice(2), {
  program: 'madang-verify',
  pathOf: (file) => resolve(file),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
