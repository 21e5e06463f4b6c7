import { Trans } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PartyId } from '../../protocol'
import css from './Consents.module.css'
import { Mark } from './Mark'

interface Props {
  needed: PartyId[]
  given: PartyId[]
  /** Parties that nobody plays and that will not sign. */
  withheld?: PartyId[]
  /** One more must sign, whoever it is. */
  needsAnother?: boolean
  /** What giving consent is here. */
  act?: 'adopt' | 'ratify'
}

/** Who has signed, and whose signature is still needed. */
export function Consents({ needed, given, withheld = [], needsAnother, act = 'adopt' }: Props) {
  const missing = needed.filter((one) => !given.includes(one))
  const open = missing.filter((one) => !withheld.includes(one))
  return (
    <div className={css.consents}>
      {given.length > 0 && (
        <Group parties={given}>
          {act === 'adopt' ? <Trans>Adopted by</Trans> : <Trans>Ratified by</Trans>}
        </Group>
      )}
      {open.length > 0 && (
        <Group parties={open} hollow>
          <Trans>Needs</Trans>
        </Group>
      )}
      {withheld.length > 0 && (
        <Group parties={withheld} hollow>
          <Trans>Not signed by</Trans>
        </Group>
      )}
      {missing.length === 0 && needsAnother && (
        <Group>
          <Trans>Needs one more signature</Trans>
        </Group>
      )}
      {missing.length === 0 && !needsAnother && given.length > 1 && (
        <Group>
          <Check aria-hidden="true" />
          <Trans>complete</Trans>
        </Group>
      )}
    </div>
  )
}

interface GroupProps {
  parties?: PartyId[]
  hollow?: boolean
  children: ReactNode
}

function Group({ parties = [], hollow = false, children }: GroupProps) {
  return (
    <span className={css.group}>
      <span>{children}</span>
      {parties.map((one) => (
        <Mark key={one} party={one} hollow={hollow} />
      ))}
    </span>
  )
}
