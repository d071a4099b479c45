/** Where something broke, for whoever runs the registrar. What it says could hold what was sent, so it is left out. */
export const placeOfError = (error: unknown): string =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n')
    : 'unknown'
