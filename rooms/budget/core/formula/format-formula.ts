import type { Formula, FormulaFactor, FormulaNumber } from './formula.ts'

const levels = ['', '·', '-', '○', '▫']

/**
 * Writes a formula in the official form, amounts in whole won: "협치회의 참석수당 70,000원×25명×4회=7,000,000원"; a
 * parent with its parts under it, one a line. What is written here parses back to the same formula.
 */
export const formatFormula = (formula: Formula): string => linesOf(formula, 0).join('\n')

function linesOf(formula: Formula, level: number): readonly string[] {
  const { children, label, stated } = formula
  const lead = level === 0 ? '' : ` ${levels[level]} `
  if (children.length === 0) return [lead + lineOf(formula)]
  const isSum = label === '' && (level > 0 || stated !== null)
  if (isSum) return [lead + children.map(lineOf).join('+') + resultOf(formula)]
  const head = label === '' ? [] : [lead + label + resultOf(formula)]
  return [...head, ...children.flatMap((child) => linesOf(child, label === '' ? level : level + 1))]
}

const resultOf = ({ stated }: Formula): string => (stated === null ? '' : `=${grouped(stated.won)}원`)

function lineOf(formula: Formula): string {
  const product = formula.factors.map(factorOf).join('×')
  return `${formula.label}${formula.label === '' ? '' : ' '}${product}${resultOf(formula)}`
}

function factorOf({ value, unit, label, note }: FormulaFactor): string {
  const before = label === null ? '' : /[A-Za-z\d.,/~-]$/.test(label) ? `${label} ` : label
  return `${before}${numberOf(value, unit)}${unit ?? ''}${note === null ? '' : `(${note})`}`
}

/** Digits with thousands groups, decimals as written; what is no decimal stands as a fraction. */
function numberOf({ n, d }: FormulaNumber, unit: string | null): string {
  const shown = unit === '%' ? d / 100 : d
  const decimals = `${shown}`.length - 1
  if (10 ** decimals !== shown) return `${sign(n)}${Math.abs(n)}/${shown}`
  const digits = `${Math.abs(n)}`.padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const fraction = decimals === 0 ? '' : `.${digits.slice(point)}`
  return `${sign(n)}${withGroups(digits.slice(0, point))}${fraction}`
}

const sign = (n: number): string => (n < 0 ? '△' : '')
const withGroups = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
const grouped = (n: number): string => `${sign(n)}${withGroups(`${Math.abs(n)}`)}`
