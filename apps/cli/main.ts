import { subcommands } from './subcommands.ts'

const [name, ...args] = process.argv.slice(2)
const known = subcommands.find((subcommand) => subcommand.name === name)

if (known === undefined) {
  const lines = subcommands.map(
    ({ name: word, usage, ko, en }) => `  ${`${word} ${usage}`.trimEnd()}\n      ${ko}\n      ${en}`,
  )
  const out = name === undefined || ['help', '--help', '-h'].includes(name) ? process.stdout : process.stderr
  if (out === process.stderr) out.write(`"${name}" 명령은 없습니다. / There is no subcommand "${name}".\n\n`)
  out.write(`마당 (Madang): ./madang <명령>\n\n${lines.join('\n')}\n`)
  process.exitCode = out === process.stdout ? 0 : 2
} else {
  try {
    process.exitCode = await known.run(args)
  } catch (error) {
    // An option that parseArgs does not know is a slip of the caller; anything else is a bug and shows where.
    const slip = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    if (!slip) throw error
    console.error(`적는 법 / Usage: ./madang ${known.name} ${known.usage}\n${error.message}`)
    process.exitCode = 2
  }
}
