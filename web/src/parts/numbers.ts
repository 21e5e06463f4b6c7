/** A number as people write it, with a true minus sign. */
export function number(value: number): string {
  return value < 0 ? `−${-value}` : String(value)
}

/** A difference as people write it. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? number(value) : '±0'
}

/** A share in percent. */
export function percent(share: number): string {
  return `${number(Math.round(share * 100))} %`
}
