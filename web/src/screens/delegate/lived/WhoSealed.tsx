import { Trans } from '@lingui/react/macro'
import { useCase } from '../../../store/caseBook'
import { useBoard } from '../../../store/roomContext'
import { Mark } from '../../room/Mark'
import css from './OrderForm.module.css'

/** Who is ready. Never what is ordered. */
export function WhoSealed() {
  const { lived, delegations } = useBoard()
  const { parties } = useCase()
  const writing = parties.filter(
    ({ party, chairs }) =>
      !chairs &&
      !lived?.sealed.includes(party) &&
      delegations.some((one) => one.party === party && one.staffed),
  )
  const sealed = lived?.sealed ?? []
  return (
    <p className={css.ready} aria-live="polite">
      {sealed.length > 0 && (
        <span>
          <Trans>Sealed</Trans>
          {sealed.map((party) => (
            <Mark key={party} party={party} />
          ))}
        </span>
      )}
      {writing.length > 0 && (
        <span>
          <Trans>Still writing</Trans>
          {writing.map(({ party }) => (
            <Mark key={party} party={party} hollow />
          ))}
        </span>
      )}
    </p>
  )
}
