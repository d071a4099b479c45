/**
 * PostgreSQL's word that two transactions met: unique or exclusion violation, serialization failure, deadlock.
 * The second try sees what the first one wrote, and the handler refuses in its own words.
 */
const conflicts = new Set(['23505', '23P01', '40001', '40P01'])
const tries = 3

/** Runs a transaction again, at most three times in all, when it met another one. */
export async function retryOnConflict<T>(run: () => Promise<T>, triesLeft = tries): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (triesLeft <= 1 || !isConflict(error)) throw error
    return retryOnConflict(run, triesLeft - 1)
  }
}

const isConflict = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  conflicts.has(error.code)
