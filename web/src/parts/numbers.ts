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
  return `${number(whole(share))} %`
}

/** What is half a percent but for the last digit of a fraction is half a percent. */
function whole(share: number): number {
  return Math.round(Math.round(share * 1_000_000) / 10_000)
}

/** A chance as people say it: what can happen is not 0 %, and what can fail is not 100 %. */
export function chance(share: number): string {
  const hundredths = whole(share)
  if (hundredths === 0 && share > 0) return '< 1 %'
  return hundredths === 100 && share < 1 ? '> 99 %' : `${hundredths} %`
}
