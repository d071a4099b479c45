const longestMs = 60_000

/** How long to wait before sending again, in milliseconds: 1, 2, 4 ... 60 seconds, each shortened by a draw (0 to 1) of up to half. */
export const waitBefore = (attempt: number, draw: number): number =>
  Math.round(Math.min(longestMs, 1000 * 2 ** Math.min(attempt, 6)) * (1 - draw / 2))
