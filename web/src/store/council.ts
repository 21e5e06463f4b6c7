import { useOpenedCase } from './caseBook'
import { useBoard } from './roomContext'
import { usePlace } from './seat'

/** The seats whose votes count on orders and signatures; nothing where one person decides alone. */
export function useCouncil(): { seats: number } | undefined {
  const rule = useOpenedCase()?.stakes?.decides ?? 'head'
  const { party } = usePlace()
  const { delegations } = useBoard()
  const seats = delegations.find((one) => one.party === party)?.seats.length ?? 0
  return rule === 'head' || seats < 2 ? undefined : { seats }
}
