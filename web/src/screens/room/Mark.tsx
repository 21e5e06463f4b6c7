import { PartyMark } from '../../parts/PartyMark'
import type { PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'

interface Props {
  party: PartyId
  size?: 'small' | 'large' | 'wall'
  hollow?: boolean
  decorative?: boolean
}

/** The sign of one of the case's parties. */
export function Mark({ party, ...look }: Props) {
  const { name, monogram, index } = useCase().party(party)
  return <PartyMark name={name} monogram={monogram} index={index} {...look} />
}
