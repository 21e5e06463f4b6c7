import { Trans, useLingui } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import type { PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import css from './Consents.module.css'
import { Mark } from './Mark'

interface Props {
  needed: PartyId[]
  given: PartyId[]
  /** What giving consent is here. */
  act?: 'adopt' | 'ratify'
}

/** Who has signed, and whose signature is still needed. */
export function Consents({ needed, given, act = 'adopt' }: Props) {
  const { t } = useLingui()
  const { party } = useCase()
  const missing = needed.filter((one) => !given.includes(one))
  const done = act === 'adopt' ? t`Adopted by` : t`Ratified by`
  return (
    <div className={css.consents}>
      {given.length > 0 && (
        <span className={css.group}>
          <span>{done}</span>
          {given.map((one) => (
            <Mark key={one} party={one} />
          ))}
        </span>
      )}
      {missing.length > 0 ? (
        <span className={css.group}>
          <span>
            <Trans>Needs</Trans>
          </span>
          {missing.map((one) => (
            <Mark key={one} party={one} hollow />
          ))}
        </span>
      ) : (
        given.length > 1 && (
          <span className={css.group} title={given.map((one) => party(one).name).join(', ')}>
            <Check aria-hidden="true" />
            <Trans>all that it needs</Trans>
          </span>
        )
      )}
    </div>
  )
}
