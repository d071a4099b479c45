/** Digits in groups of thousands: "1234567" is "1,234,567"; decimals and signs stay. */
export const groupDigits = (digits: string): string =>
  digits.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))

/** A computed value as a page shows it: long numbers in groups, everything else (and a year) as it is. */
export const shownValue = (value: string): string => (/^-?\d{5,}(?:\.\d+)?$/.test(value) ? groupDigits(value) : value)
