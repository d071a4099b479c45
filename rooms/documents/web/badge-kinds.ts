/** Which badge tells which severity. */
export const badgeKinds = { error: 'error', warning: 'warning', note: 'info' } as const
