interface DescribedError {
  readonly name: string
  /** What PostgreSQL or Node calls this kind of error, and the rule of the database that was broken. */
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly at: readonly string[]
  readonly cause?: DescribedError
}

/**
 * What a log may hold of an error: its kind and the places in the program. The words of an error may quote what somebody
 * typed, those of JavaScript itself too, so they are left out.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const told = error as Error & Readonly<Record<'code' | 'constraint' | 'table', unknown>>
  return {
    name: error.name,
    ...text('code', told.code),
    ...text('constraint', told.constraint),
    ...text('table', told.table),
    at: placesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

const text = (name: string, value: unknown) => (typeof value === 'string' ? { [name]: value } : {})

const atMost = 12
const placesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, atMost)
    .map((line) => line.trim())
