/** One word of the command line: `./madang NAME ...`. It gives the exit code. */
export interface Subcommand {
  readonly name: string
  /** What may follow the name, as in `FILE [--long]`. */
  readonly usage: string
  readonly ko: string
  readonly en: string
  readonly run: (args: readonly string[]) => Promise<number>
}
