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

/** A chance as people say it: what can happen is not 0 %, and what can fail is not 100 %. */
export function chance(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 0 && share > 0) return '< 1 %'
  return whole === 100 && share < 1 ? '> 99 %' : `${whole} %`
}
